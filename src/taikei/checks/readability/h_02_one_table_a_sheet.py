"""
## 何を見るか

一つのシートの中に、同じ見出しの行が二度以上あるもの、何もない列を挟んで表が左右に並ぶものを示します。

## なぜ

一枚に表がいくつもあると、機械はどこまでが一つの表かを決められず、並べ替えも集計もできません。

## 例

節ごとに見出しの行を繰り返している。→ 指摘します。

## 例外

何もない列は、見出しもなく、両側に二列以上あるときだけ表の切れ目と見ます。CSVの何もない列は、
見出しのない列として別の点検（H-06）で見ます。

## What it looks at

Sheets on which the row of headers stands more than once, or two tables lie side by side with an empty column between.

## Why

With several tables on a sheet a machine cannot tell where one ends, so nothing can be sorted or summed.

## Example

The headers are repeated for each section: reported.

## Exceptions

An empty column parts two tables only where it has no header either and two columns lie on each side. In a CSV it is a
column without a header (H-06).
"""

from collections.abc import Sequence

from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import squeeze
from taikei.model.finding import Severity
from taikei.model.layout import Grid
from taikei.model.words import Words

ID = "H-02"
SEVERITY = Severity.WARNING
TITLE = Words("一つのシートに一つの表を載せている", "A sheet holds one table")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L1-02（2026年）", "National check list of machine readability, L1-02 (2026)")
NOTHING = NO_TABLES

_SIDE = 2  # a single column beside an empty one is no table

_TELLING = Telling(
    Words("一つのシートに表が二つ以上あります。", "A sheet holds more than one table."),
    Words("一つのシートに一つの表", "one table a sheet"),
    Words(
        "表ごとにシートを分けるか、節の名を列にして一つの表にまとめてください。",
        "Give each table a sheet, or join them with a column for the section.",
    ),
)


def check(subject: Subject) -> Verdict:
    """One hit for each sheet."""
    return judged((grid for grid in subject.layout.grids if grid.lettered), _hit)


def _hit(grid: Grid) -> Hit | None:
    again = [number for row, number in zip(grid.rows, grid.numbers, strict=True) if _is_header(grid, row)]
    if again:
        return _TELLING.on_rows(grid, again, Words("繰り返された見出しの", "repeated row(s) of headers"))
    sides = range(_SIDE, len(grid.columns) - _SIDE)
    gaps = [at for at in sides if _is_gap(grid, at)] if "." not in grid.name else []
    return _TELLING.on_headers(grid, gaps) if gaps else None


def _is_header(grid: Grid, row: Sequence[str]) -> bool:
    filled = [(text, column) for text, column in zip(row, grid.columns, strict=True) if column]
    return len(filled) > 1 and all(squeeze(text) == squeeze(column) for text, column in filled)


def _is_gap(grid: Grid, at: int) -> bool:
    return grid.columns[at] == "" and all(row[at] == "" for row in grid.rows)
