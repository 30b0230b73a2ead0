"""
## 何を見るか

施策体系図で、同じ番号の取組がいつも同じ名で書かれているかを見ます。

## なぜ

一つの取組はいくつもの条に現れます。一か所だけ直すと、同じ取組が二つの名を持ちます。

## 例

取組１が「新産業の創出」と「新技術・新産業の創出」の二通りで載っている。→ 指摘します。

## 例外

空白と改行の違いは問いません。「うち、…に関すること」は取組の名に含めません。

## What it looks at

Whether an initiative (取組) of one number has one name wherever the system chart prints it.

## Why

An initiative stands under several articles. Corrected in one place alone, it has two names.

## Example

Initiative 1 stands as 新産業の創出 and as 新技術・新産業の創出: reported.

## Exceptions

White space and line breaks do not count. The part that is meant (うち、…に関すること) is not part of the name.
"""

from collections import Counter

from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import squeeze
from taikei.model.finding import Place, Severity
from taikei.model.report import ChartBox
from taikei.model.words import Words

ID = "C-27"
SEVERITY = Severity.WARNING
TITLE = Words("同じ番号の取組が同じ名である", "An initiative of one number has one name")
VERSION = "1.0"
BASIS = Words("報告書の慣行（体系図の表記の統一）", "custom of such reports: one name in the chart")
NOTHING = Words("体系図に二度以上載る取組がありません。", "No initiative stands in the chart more than once.")


def check(subject: Subject) -> Verdict:
    """One hit for each box whose name is not the one most often printed for its number."""
    by_number: dict[int, list[ChartBox]] = {}
    for article in subject.report.chart:
        for box in article.boxes:
            by_number.setdefault(box.initiative, []).append(box)
    usual = {
        number: Counter(squeeze(box.name) for box in boxes).most_common(1)[0][0]
        for number, boxes in by_number.items()
        if len(boxes) > 1
    }
    boxes = (box for number, boxes in by_number.items() if number in usual for box in boxes)
    return judged(boxes, lambda box: _hit(box, usual[box.initiative]))


def _hit(box: ChartBox, name: str) -> Hit | None:
    if squeeze(box.name) == name:
        return None
    return Hit(
        place=Place(field="chart", source=box.source),
        message=Words(
            "同じ番号の取組が別の名で載っています。", "An initiative has another name elsewhere in the chart."
        ),
        found=Words(f"取組{box.initiative}「{box.name}」", f"initiative {box.initiative}, “{box.name}”"),
        expected=Words(f"ほかと同じ「{name}」", f"“{name}”, as elsewhere"),
        advice=Words(
            "計画の取組の名を確かめて、そろえてください。", "See what the plan calls it, and write it so throughout."
        ),
    )
