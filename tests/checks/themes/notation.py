"""Theme notation: cases, the words of the first hit, and the hits on the reference report."""

from checks.builders import report, results, row
from checks.case import Case

CASES = (
    Case(
        "D-02",
        "mixed in the narrative, after a comma, in a name",
        report(
            results(
                [
                    row("見守り事業", narrative="2５社が加わり、1１校が続いた。"),
                    row("買い物事業", narrative="１,500人が使った。"),
                    row("第１0回祭り事業"),
                ]
            )
        ),
        ("R1-1", "R1-2", "R1-3"),
    ),
    Case(
        "D-02",
        "each number has one width",
        report(
            results(
                [
                    row(
                        "見守り事業",
                        narrative="令和４年10月に第１，2条と第１，2025号の25社を、１，５００人が３～4回訪ねた。",
                    )
                ]
            )
        ),
        (),
    ),
    Case("D-02", "no rows", report(results()), None),
    Case(
        "D-12",
        "open, closed by another width, never opened; in every field",
        report(
            results(
                [
                    row("見守り事業", narrative="「町内会（参加20人」が動いた。"),
                    row("買い物事業", 400, 300, printed_settlement="[300］"),
                    row("出前講座（初級事業"),
                    row("盆踊り事業", charge="(広聴課）"),
                    row("水車修繕事業", note="過年度造成済）"),
                ],
                notes=("部名を省略している（広聴課。",),
                lead="橋（３か所を直す。",
            )
        ),
        ("R1", "R1-1", "R1-2", "R1-3", "R1-4", "R1-5", "R"),
    ),
    Case(
        "D-12",
        "balanced, nested, and numbers of headings",
        report(
            results(
                [
                    row(
                        "見守り（夜）事業",
                        400,
                        300,
                        "1）訪問（20人（延べ））\nア)「声かけ」",
                        printed_settlement="［300］",
                    )
                ]
            )
        ),
        (),
    ),
    Case("D-12", "no rows", report(results()), None),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "D-02": (
        "一つの数に全角と半角の数字が混ざっています。",
        "「2５、1１」",
        "「25、11」のように幅のそろった数字",
        "A number mixes full-width and half-width digits.",
        "“2５、1１”",
        "digits of one width, such as “25、11”",
    ),
    "D-12": (
        "括弧の始めと終わりが対になっていません。",
        "「橋（３か所を直す。」",
        "「（」と対になる括弧",
        "Brackets are not balanced.",
        "“橋（３か所を直す。”",
        "a partner for “（”",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "D-02": "R5-17",
    "D-12": "R1-4 R1-11 R2-5 R3-3 R4-1 R5-2 R5-5 R5-16 R7-8",
}
