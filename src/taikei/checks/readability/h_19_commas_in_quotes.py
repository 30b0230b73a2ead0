"""
## 何を見るか

見出しより欄の多い行のあるCSVを示します。

## なぜ

引用符で囲まれていないカンマは区切りとして読まれ、後の値が一つずつずれます。

## 例

「1,200」を引用符なしで書いたCSV。→ 指摘します。

## 例外

行の終わりの余分な空欄は見ません。

## What it looks at

CSV files with rows that have more fields than the header.

## Why

A comma without quotes parts a value, and all that come after it are one field off.

## Example

1,200 without quotes: reported.

## Exceptions

Fields at the end of a row that are empty.
"""

import re

from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.layout import Grid
from taikei.model.words import Words

ID = "H-19"
SEVERITY = Severity.WARNING
TITLE = Words("カンマを含む値を引用符で囲んでいる", "Values with commas are in quotes")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L1-15（2026年）", "National check list of machine readability, L1-15 (2026)")
NOTHING = NO_TABLES

_BEYOND = re.compile("[0-9]+列目")

_TELLING = Telling(
    Words("見出しより欄の多い行があります。", "Some rows have more fields than the header."),
    Words("見出しと同じ数の欄", "as many fields as the header"),
    Words("カンマを含む値を引用符で囲んでください。", "Put values with commas in quotes."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each CSV."""
    return judged((grid for grid in subject.layout.grids if grid.name.lower().endswith((".csv", ".tsv"))), _hit)


def _hit(grid: Grid) -> Hit | None:
    beyond = [at for at, name in enumerate(grid.columns) if _BEYOND.fullmatch(name)]
    long = [
        number for row, number in zip(grid.rows, grid.numbers, strict=True) if any(row[at].strip() for at in beyond)
    ]
    return _TELLING.on_rows(grid, long, Words("欄の多い", "row(s) with too many fields")) if long else None
