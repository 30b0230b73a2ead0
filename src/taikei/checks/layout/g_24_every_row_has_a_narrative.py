"""
## 何を見るか

同じ章のほかの行には実施概要があるのに、実施概要がない行を示します。

## なぜ

実施概要のない行は、何を行ったかが分からず、回答がまだ届いていないだけのこともあります。

## 例

ほとんどの行に実施概要があり、一つの行だけが空欄である。→ 指摘します。

## 例外

再掲の行（主掲の行に実施概要があるもの）と、実施概要を載せた行が九割（しきい値`told`）に満たない章は見ません。

## What it looks at

Rows without a narrative where the others of the chapter have one.

## Why

Nobody learns what was done; or the division has not answered yet.

## Example

One row alone is blank: reported.

## Exceptions

Re-listed rows whose primary row has one, and chapters where fewer than nine rows in ten (the threshold `told`) have.
"""

from decimal import Decimal

from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "G-24"
SEVERITY = Severity.WARNING
TITLE = Words("どの行にも実施概要がある", "Every row has a narrative")
VERSION = "1.0"
BASIS = Words("条例に基づく報告の慣行（施策の実施の状況）", "custom of statutory reports: status of implementation")
NOTHING = Words("実施概要を載せた章がありません。", "No chapter prints narratives.")
THRESHOLDS = {"told": Decimal("0.9")}


def check(subject: Subject) -> Verdict:
    """One hit for each primary row without a narrative among rows with one."""
    share = subject.house.threshold(ID, "told", THRESHOLDS["told"])
    rows: dict[int, list[Row]] = {}
    for row in subject.primary:
        rows.setdefault(id(row.chapter), []).append(row)
    applied, hits = 0, list[Hit]()
    for of_chapter in rows.values():
        without = [row for row in of_chapter if row.placement.entry.narrative == ""]
        told = len(of_chapter) - len(without)
        if told > 0 and told >= share * len(of_chapter):
            applied += len(of_chapter)
            hits += map(_hit, without)
    return Verdict(applied, tuple(hits))


def _hit(row: Row) -> Hit:
    return Hit(
        place=row_place(*row, "narrative"),
        message=Words("ほかの行にある実施概要がありません。", "The narrative is missing that other rows have."),
        found=Words("空欄", "blank"),
        expected=Words("行ったことと結果を述べる実施概要", "a narrative that says what was done"),
        advice=Words("担当課に確かめ、実施概要を補ってください。", "Ask the division, and add the narrative."),
    )
