"""Theme organisation: cases, the words of the first hit, and the hits on the reference report."""

from checks.builders import plan, report, results, row
from checks.case import Case

CASES = (
    Case(
        "C-08",
        "one row leaves out the department; width does not matter",
        report(
            results([row("見守り事業", divisions=("ＩＴ課",)), row("買い物事業")]),
            plan([row("見守り事業", divisions=("IT課",), department="町長室")]),
        ),
        ("R1-1",),
    ),
    Case(
        "C-08",
        "every row prints it, and another division never does",
        report(plan([row("見守り事業", department="町長室"), row("買い物事業", divisions=("福祉課",))])),
        (),
    ),
    Case("C-08", "no departments at all", report(plan([row("見守り事業")])), None),
    Case(
        "C-09",
        "one row names nobody",
        report(plan([row("見守り事業"), row("買い物事業", divisions=(), charge="")])),
        ("P1-2",),
    ),
    Case("C-09", "every row names its division", report(plan([row("見守り事業")])), ()),
    Case("C-09", "a layout without divisions", report(plan([row("見守り事業", divisions=())])), None),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "C-08": (
        "ほかの行では付いている部名がありません。",
        "「ＩＴ課」",
        "「町長室ＩＴ課」",
        "The department is missing that other rows print with this division.",
        "“ＩＴ課”",
        "“町長室ＩＴ課”",
    ),
    "C-09": (
        "担当課・室がありません。",
        "空欄",
        "担当課・室の名称",
        "The division is missing.",
        "blank",
        "the name of the division in charge",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "C-08": "R1-10 R2-11 R2-12 R5-3 R5-4 R6-1",
    "C-09": "",
}
