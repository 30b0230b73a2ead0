"""
## 何を見るか

表の途中にある、何も書かれていない行を示します。

## なぜ

表計算ソフトは空の行で表が終わったと見なすので、並べ替えや集計から後の行が落ちます。

## 例

款の変わり目に空の行を入れた表。→ 指摘します。

## 例外

表の下の注との間の空の行は見ません。

## What it looks at

Rows in the middle of a table in which nothing stands.

## Why

Spreadsheets take a blank row for the end of the table: what comes after is neither sorted nor summed.

## Example

A blank row before each new chapter of a budget: reported.

## Exceptions

The blank row before a note below the table.
"""

from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.layout import Grid
from taikei.model.words import Words

ID = "H-03"
SEVERITY = Severity.WARNING
TITLE = Words("表の途中に空の行がない", "No blank row parts a table")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L1-03（2026年）", "National check list of machine readability, L1-03 (2026)")
NOTHING = NO_TABLES

_TELLING = Telling(
    Words("表の途中に空の行があります。", "Blank rows part a table."),
    Words("空の行のない表", "a table without blank rows"),
    Words("空の行を除いてください。", "Take the blank rows out."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each table."""
    return judged((grid for grid in subject.layout.grids if grid.lettered), _hit)


def _hit(grid: Grid) -> Hit | None:
    """A row takes as many lines as its cells have; what lies between is blank, if a row of records comes after it."""
    blank: list[int] = []
    rows = zip(grid.rows, grid.numbers, grid.numbers[1:], grid.rows[1:], strict=False)
    is_text = grid.name.lower().endswith((".csv", ".tsv", ".tab", ".txt"))
    for row, number, following, after in rows:
        lines = max(text.count("\n") for text in row) if is_text else 0
        if number + lines + 1 < following and sum(text != "" for text in after) > 1:
            blank.append(number + lines + 1)
    return _TELLING.on_rows(grid, blank, Words("空の", "blank row(s)")) if blank else None
