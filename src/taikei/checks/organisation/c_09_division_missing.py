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
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-09"
SEVERITY = Severity.ERROR
TITLE = Words("担当課・室が載っている", "Every row names its division")
VERSION = "1.0"
BASIS = Words("報告書の慣行（問い合わせ先と答弁の責任の明示）", "custom of such reports: who answers is told")
NOTHING = Words("担当課・室を載せた行がありません。", "No row prints a division.")


def check(subject: Subject) -> Verdict:
    """One hit for each row without a division."""
    if not any(row.placement.entry.charge.divisions for row in subject.rows):
        return Verdict(0)
    return judged(subject.rows, _hit)


def _hit(row: Row) -> Hit | None:
    charge = row.placement.entry.charge
    if charge.divisions:
        return None
    printed = charge.printed
    return Hit(
        place=row_place(*row, "charge"),
        message=Words("担当課・室がありません。", "The division is missing."),
        found=Words(f"「{printed}」", f"“{printed}”") if printed else Words("空欄", "blank"),
        expected=Words("担当課・室の名称", "the name of the division in charge"),
        advice=Words("担当課・室の名称を書いてください。", "Print the name of the division in charge."),
    )
