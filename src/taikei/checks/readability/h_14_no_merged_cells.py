"""
## 何を見るか

結合されたセルを示します。

## なぜ

結合されたセルの値は、左上の一つのセルだけにあり、ほかの行や列は空として読まれます。並べ替えもできません。

## 例

担当課のセルを５行にわたって結合している。→ 指摘します。

## 例外

見出しだけの結合も、列の名を取り違えるもとになるので指摘します。

## What it looks at

Merged cells.

## Why

The value of a merged cell stands in one of its cells alone; the other rows are read as blank, and nothing can be
sorted.

## Example

The cell of a division is merged over five rows: reported.

## Exceptions

Merged headers are reported as well: they hide which column has which name.
"""

from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.layout import Trait
from taikei.model.words import Words

ID = "H-14"
SEVERITY = Severity.WARNING
TITLE = Words("セルを結合していない", "No merged cells")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L1-12（2026年）", "National check list of machine readability, L1-12 (2026)")
NOTHING = NO_TABLES

_TELLING = Telling(
    Words("結合されたセルがあります。", "There are merged cells."),
    Words("結合のないセル", "cells that are not merged"),
    Words("結合を解き、それぞれのセルに値を書いてください。", "Part the cells, and write the value into each."),
)


def check(subject: Subject) -> Verdict:
    """One hit for the whole file, with the first places."""
    hits = _TELLING.on_traits(subject.layout, Trait.MERGED, Words("結合されたセル", "merged cell(s)"))
    return Verdict(sum(grid.lettered for grid in subject.layout.grids), hits)
