"""
## 何を見るか

担当課・室が載っていない行を示します。

## なぜ

担当課・室は、その事業の問い合わせ先であり、議会で答える部署です。載っていない事業は、誰も責任を持たない事業に見えます。

## 例

ほかの行には担当課・室があるのに、一つの行だけ空いている。→ 指摘します。

## 例外

担当課・室をどの行にも載せない様式では点検しません。

## What it looks at

Rows that print no division in charge (担当課・室).

## Why

The division is where citizens ask and who answers in the assembly. A programme without one seems to belong to nobody.

## Example

All rows name a division but one: that one is reported.

## Exceptions

Layouts that print no division in any row are not judged.
"""

from taikei.checks.places import row_place
from taikei.model.finding import Finding, Outcome, Severity
from taikei.model.report import Report
from taikei.model.words import Words

ID = "C-09"
SEVERITY = Severity.ERROR
TITLE = Words("担当課・室が載っている", "Every row names its division")
VERSION = "1.0"


def check(report: Report) -> Outcome:
    """One finding for each row without a division."""
    rows = list(report.rows())
    if not any(placement.entry.charge.divisions for _, _, placement in rows):
        nothing = Words("担当課・室を載せた行がありません。", "No row prints a division.")
        return Outcome(ID, not_applicable=nothing)
    return Outcome(
        ID,
        len(rows),
        tuple(
            Finding(
                rule=ID,
                severity=SEVERITY,
                place=row_place(chapter, section, placement, "charge"),
                message=Words("担当課・室がありません。", "The division is missing."),
                found=_found(placement.entry.charge.printed),
                expected=Words("担当課・室の名称", "the name of the division in charge"),
                advice=Words("担当課・室の名称を書いてください。", "Print the name of the division in charge."),
            )
            for chapter, section, placement in rows
            if not placement.entry.charge.divisions
        ),
    )


def _found(printed: str) -> Words:
    return Words(f"「{printed}」", f"“{printed}”") if printed else Words("空欄", "blank")
