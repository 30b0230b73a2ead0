"""Theme relisting: cases, the words of the first hit, and the hits on the reference report."""

from checks.builders import plan, report, results, row
from checks.case import Case

CASES = (
    Case(
        "B-01",
        "the re-listing has another budget and another settlement",
        report(results([row("見守り事業", 1200, 1100)], [row("見守り事業", 1250, 1000, relisted=True)])),
        ("R2-1", "R2-1"),
    ),
    Case(
        "B-01",
        "the same amounts",
        report(results([row("見守り事業", 1200, 1100)], [row("見守り事業", 1200, 1100, relisted=True)])),
        (),
    ),
    Case(
        "B-01",
        "a word in the place of a number",
        report(plan([row("見守り事業", 1200)], [row("見守り事業", "過年度造成済", relisted=True)])),
        ("P2-1",),
    ),
    Case(
        "B-01",
        "another word",
        report(plan([row("基金事業", "過年度造成済")], [row("基金事業", "造成済", relisted=True)])),
        ("P2-1",),
    ),
    Case(
        "B-01",
        "a second row without the mark is not taken for a re-listing",
        report(plan([row("見守り事業", 1200)], [row("見守り事業", 1250)])),
        None,
    ),
    Case(
        "B-01",
        "zero is not blank",
        report(plan([row("見守り事業", "")], [row("見守り事業", 0, relisted=True)])),
        ("P2-1",),
    ),
    Case(
        "B-01",
        "the name of the re-listing is written in another width, and the re-listing comes first",
        report(plan([row("ＩＴ相談事業", 80, relisted=True)], [row("IT相談事業", 90)])),
        ("P1-1",),
    ),
    Case(
        "B-01",
        "the re-listing prints no amount, or only 再掲",
        report(
            plan(
                [row("見守り事業", 1200), row("買い物事業", 10)],
                [
                    row("見守り事業", "", relisted=True),
                    row("見守り事業", "再掲", relisted=True),
                    row("買い物事業", 10, relisted=True),
                ],
            )
        ),
        (),
    ),
    Case("B-01", "nothing is re-listed", report(plan([row("見守り事業", 1200)])), None),
    Case(
        "B-01",
        "the same programme in two chapters is no re-listing",
        report(results([row("見守り事業", 1200, 1100)]), plan([row("見守り事業", 1300)])),
        None,
    ),
    Case(
        "B-03",
        "a width was corrected in one place only",
        report(
            results(
                [row("見守り事業", narrative="相談員が２回訪ねた。")],
                [row("見守り事業", narrative="相談員が2回訪ねた。", relisted=True)],
            )
        ),
        ("R2-1",),
    ),
    Case(
        "B-03",
        "the re-listing goes on where the first row ends",
        report(
            results(
                [row("見守り事業", narrative="相談員が訪ねた（５回）")],
                [row("見守り事業", narrative="相談員が訪ねた（５回）。", relisted=True)],
            )
        ),
        ("R2-1",),
    ),
    Case(
        "B-03",
        "only white space differs",
        report(
            results(
                [row("見守り事業", narrative="相談員が２回\n訪ねた。")],
                [row("見守り事業", narrative="相談員が ２回訪ね　た。", relisted=True)],
            )
        ),
        (),
    ),
    Case(
        "B-03",
        "the re-listing only points to the first row",
        report(
            results(
                [row("見守り事業", narrative="相談員が訪ねた。")],
                [row("見守り事業", narrative="（再掲、４ページ参照）", relisted=True)],
            )
        ),
        None,
    ),
    Case(
        "B-03",
        "no narratives",
        report(plan([row("見守り事業", 1200)], [row("見守り事業", 1200, relisted=True)])),
        None,
    ),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "B-01": (
        "再掲の当初予算額が最初の行と違います。",
        "1,250千円",
        "実績（1）の1番目と同じ1,200千円",
        "The re-listed initial budget differs from that of the first row.",
        "1,250 thousand yen",
        "1,200 thousand yen, as at results (1) row 1",
    ),
    "B-03": (
        "再掲の実施概要が最初の行と違います。",
        "「相談員が2回訪ねた。」",
        "実績（1）の1番目と同じ「相談員が２回訪ねた。」",
        "The re-listed narrative differs from that of the first row.",
        "“相談員が2回訪ねた。”",
        "“相談員が２回訪ねた。”, as at results (1) row 1",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "B-01": "R5-6 P5-4",
    "B-03": "R2-13 R5-5 R6-8",
}
