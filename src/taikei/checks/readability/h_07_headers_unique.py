"""
## 何を見るか

同じ見出しの列が二つ以上あるものを示します。

## なぜ

同じ名前の列は、機械では初めの一つしか指せず、年度や区分の違いが失われます。

## 例

「予算額、決算額、予算額、決算額」という見出し。→ 指摘します。

## 例外

全角と半角、空白の違いだけの見出しも、同じものと見ます。

## What it looks at

Columns of one table that have the same header.

## Why

Of columns with one name a machine finds the first, and the difference of years or kinds is lost.

## Example

The headers 予算額, 決算額, 予算額, 決算額: reported.

## Exceptions

Headers that differ by width and white space alone are the same.
"""

from collections import Counter

from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.layout import Grid
from taikei.model.words import Words

ID = "H-07"
SEVERITY = Severity.WARNING
TITLE = Words("列の見出しが重なっていない", "No two columns have one header")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L2-03（2026年）", "National check list of machine readability, L2-03 (2026)")
NOTHING = NO_TABLES

_TELLING = Telling(
    Words("同じ見出しの列があります。", "Several columns have the same header."),
    Words("列ごとに違う見出し", "a header of its own for each column"),
    Words(
        "年度や区分を見出しに加えて、列を区別してください。",
        "Add the year or the kind to the headers to tell the columns apart.",
    ),
)


def check(subject: Subject) -> Verdict:
    """One hit for each table."""
    return judged(subject.layout.grids, _hit)


def _hit(grid: Grid) -> Hit | None:
    keys = Counter(fold(name) for name in grid.columns)
    again = [at for at, name in enumerate(grid.columns) if name.strip() and keys[fold(name)] > 1]
    return _TELLING.on_headers(grid, again) if again else None
