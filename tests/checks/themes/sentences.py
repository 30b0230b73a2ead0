"""Theme sentences: cases, the words of the first hit, and the hits on the reference report."""

from checks.builders import plan, report, results, row
from checks.case import Case

VISIT = "高齢者の住まいを相談員が訪ね、くらしの困りごとを聞き取った（延べ120回）。"
COPIED = "町内会の見守り活動に対し、専門の相談員を派遣して、地図づくりと声かけの進め方"

CASES = (
    Case(
        "F-03",
        "a sentence twice, and a clause left in after rewriting",
        report(
            results(
                [
                    row("見守り事業", narrative=f"{VISIT}地図を配った。{VISIT}"),
                    row("地図事業", narrative=f"{COPIED}を助言した。\n{COPIED}について研修も行った。"),
                    row("短文事業", narrative="町の地図を皆に配った。町の地図を皆に配った。"),
                ]
            )
        ),
        ("R1-1", "R1-2", "R1-3"),
    ),
    Case(
        "F-03",
        "a long name recurs, in quotation marks too, and remarks recur",
        report(
            results(
                [
                    row(
                        "協議会事業",
                        narrative="みほん町くらし見守り協議会に補助した。みほん町くらし見守り協議会と講座を開いた。",
                    ),
                    row(
                        "計画事業",
                        narrative="「みほん町の水と緑とくらしを皆で守り育てるための長期計画」を配った。"
                        "「みほん町の水と緑とくらしを皆で守り育てるための長期計画」に沿って植えた。",
                    ),
                    row("注記事業", narrative="春（２回）。秋（３回）。以上。以上。"),
                ]
            )
        ),
        (),
    ),
    Case("F-03", "no narratives", report(plan([row("見守り事業")])), None),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "F-03": (
        "実施概要の中に、ほとんど同じ文が二度あります。",
        "「高齢者の住まいを相談員が訪ね、くらしの困りごとを聞き取った（延べ120回）。」が二度（38字）",
        "一度だけの記載",
        "The narrative says almost the same thing twice.",
        "“高齢者の住まいを相談員が訪ね、くらしの困りごとを聞き取った（延べ120回）。” twice (38 characters)",
        "the statement once",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "F-03": "R1-12 R1-25 R2-13 R5-6",
}
