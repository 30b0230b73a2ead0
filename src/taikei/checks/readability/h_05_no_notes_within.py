"""
## 何を見るか

表の行のうち、一つのセルだけに「※」「注」「出典」「資料」などで始まる文があるものを示します。

## なぜ

注の行は記録の一つとして読まれ、件数や集計が狂います。

## 例

表の終わりに「※単位は千円」とある行。→ 指摘します。

## 例外

ほかの列にも値がある行の備考は見ません。

## What it looks at

Rows with a single filled cell that begins with ※, 注, 出典, 資料 and the like.

## Why

A note is read as one more record, and counts and sums go wrong.

## Example

A last row with ※単位は千円: reported.

## Exceptions

Remarks in a row that has other values.
"""

import re
from collections.abc import Sequence

from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.layout import Grid
from taikei.model.words import Words

ID = "H-05"
SEVERITY = Severity.WARNING
TITLE = Words("表の中に注や出典を書いていない", "No notes stand within a table")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L1-04（2026年）", "National check list of machine readability, L1-04 (2026)")
NOTHING = NO_TABLES

_NOTE = re.compile(r"\s*(?:[※＊*]|[（(]?注[ 　0-9０-９）):：）]|出典|資料[:：]|備考[:：]|[（(]単位)")

_TELLING = Telling(
    Words("表の中に注や出典の行があります。", "A table has rows of notes."),
    Words("記録だけの行", "rows of records alone"),
    Words("注と出典は別のシートかファイルに移してください。", "Move notes and sources to another sheet or file."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each table."""
    return judged((grid for grid in subject.layout.grids if len(grid.columns) > 1), _hit)


def _hit(grid: Grid) -> Hit | None:
    found = [number for row, number in zip(grid.rows, grid.numbers, strict=True) if _is_note(row)]
    return _TELLING.on_rows(grid, found, Words("注の", "row(s) of notes")) if found else None


def _is_note(row: Sequence[str]) -> bool:
    filled = list(filter(None, row))
    return len(filled) == 1 and _NOTE.match(filled[0]) is not None
