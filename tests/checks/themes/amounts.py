"""Theme amounts: cases, the words of the first hit, and the hits on the reference report."""

from checks.builders import plan, report, results, row
from checks.case import Case

CASES = (
    Case(
        "A-03",
        "more was spent than planned, one thousand yen more, and something although nothing was planned",
        report(results([row("道普請事業", 500, 501), row("川普請事業", 500, 500), row("山普請事業", 0, 20)])),
        ("R1-1", "R1-3"),
    ),
    Case("A-03", "less, as much, and zero of zero", report(results([row("道", 5, 4), row("川", 0, 0)])), ()),
    Case(
        "A-03",
        "a word or a blank is no number",
        report(results([row("道普請事業", "過年度造成済", 20), row("川普請事業", "", 20), row("山普請事業", 9, 8)])),
        (),
    ),
    Case("A-03", "a plan has no settlements", report(plan([row("道普請事業", 500)])), None),
    Case(
        "A-05",
        "nothing was spent, and nobody says why",
        report(results([row("井戸修繕事業", 300, 0, "井戸の修繕に係る費用の一部を補助した。")])),
        ("R1-1",),
    ),
    Case(
        "A-05",
        "a circumstance and a purpose are no reasons",
        report(
            results(
                [
                    row("湯治客支援事業", 300, 0, "感染症の影響により落ち込んだ客足の回復を図った。"),
                    row("初出店支援事業", 300, 0, "出店の実績のない住民を支援した。"),
                    row("広場利用事業", 300, 0, "利用者だけでなく、近所の人も招いた。"),
                    row("分担金事業", 300, 0, "保証料を減額した。"),
                ]
            )
        ),
        ("R1-1", "R1-2", "R1-3", "R1-4"),
    ),
    Case(
        "A-05",
        "reasons in the narrative, in the note, in a word",
        report(
            results(
                [
                    row("井戸修繕事業", 300, 0, "補助を募ったが、申請はなかった。"),
                    row("盆踊り事業", 300, 0, "大雨のため中止\nした。"),
                    row("基金積立事業", 0, 0, "貸付けを行った。", note="（過年度造成済）"),
                    row("貸付事業", "過年度造成済", 0),
                    row("水車修繕事業", 300, 0, "応募がなく、実施しなかった。"),
                ]
            )
        ),
        (),
    ),
    Case(
        "A-05", "a blank is not a zero", report(results([row("井戸", 300, ""), row("水車", 300, 200, "直した。")])), ()
    ),
    Case("A-05", "a plan has no settlements", report(plan([row("井戸修繕事業", 300)])), None),
    Case(
        "A-06",
        "less than half, and nobody says why",
        report(
            results([row("講習事業", 2000, 700, "講習会を３回開いた。"), row("苗木事業", 2000, 999, "苗木を配った。")])
        ),
        ("R1-1", "R1-2"),
    ),
    Case(
        "A-06",
        "just half; explained; zero; a budget of zero; a blank",
        report(
            results(
                [
                    row("講習事業", 2000, 1000, "講習会を３回開いた。"),
                    row("苗木事業", 2000, 100, "希望が見込みを下回ったため、配布は２件だった。"),
                    row("井戸修繕事業", 2000, 0, "井戸の修繕を補助した。"),
                    row("基金積立事業", 0, 0),
                    row("水車修繕事業", 2000, ""),
                ]
            )
        ),
        (),
    ),
    Case("A-06", "a plan has no settlements", report(plan([row("講習事業", 2000)])), None),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "A-03": (
        "決算額が当初予算額を超えています。",
        "当初予算額500千円に対して決算額501千円",
        "500千円以下の決算額、または超えた理由",
        "The settlement is larger than the initial budget.",
        "settlement 501 thousand yen, initial budget 500 thousand yen",
        "a settlement of at most 500 thousand yen, or the reason for the excess",
    ),
    "A-05": (
        "決算額が０ですが、理由が書かれていません。",
        "決算額０（当初予算額：300千円）",
        "使わなかった理由の記載",
        "The settlement is zero, and no reason is given.",
        "settlement 0 (initial budget: 300 thousand yen)",
        "the reason why nothing was spent",
    ),
    "A-06": (
        "決算額が当初予算額の50％に満たず、理由が書かれていません。",
        "当初予算額2,000千円に対して決算額700千円（35.0％）",
        "50％以上の決算額、または使わなかった理由の記載",
        "The settlement is below 50 % of the initial budget, and no reason is given.",
        "settlement 700 thousand yen, initial budget 2,000 thousand yen (35.0 %)",
        "a settlement of at least 50 %, or the reason why the money was not spent",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "A-03": "R1-19 R2-16 R4-5 R6-8 R7-3",
    "A-05": "",
    "A-06": "R1-14 R1-22 R2-15 R3-10 R4-2 R4-12 R4-20 R4-21 R5-15 R6-1 R6-3 R6-6 R7-8",
}
