"""
## 何を見るか

見出しや短い語の中に、字間をあける空白（「合　計」）か字下げの空白があるもの、見出しの中に改行があるものを示します。

## なぜ

見た目のための空白が入ると、同じ語が別の語として扱われ、検索や集計から漏れます。

## 例

「合　計」「　うち委託料」。→ 指摘します。

## 例外

文章（句点のあるもの、30字を超えるもの）の字下げは見ません。セルの中の改行は、値が二つある印のこともあるので、別の点検
（H-10、H-18）で見ます。

## What it looks at

Headers and short words with spaces between their characters (合　計) or indents, and headers with line breaks.

## Why

With such spaces the same word becomes another one, and searches and sums miss it.

## Example

合　計 and 　うち委託料: reported.

## Exceptions

Indents of prose (with a full stop, or of more than 30 characters). Line breaks within a cell may part two values: H-10
and H-18 tell of them.
"""

import re

from taikei.checks.columns import Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Severity
from taikei.model.layout import Grid
from taikei.model.words import Words

ID = "H-09"
SEVERITY = Severity.WARNING
TITLE = Words("空白や改行で体裁を整えていない", "No spaces or line breaks for looks")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L1-06（2026年）", "National check list of machine readability, L1-06 (2026)")
NOTHING = NO_TABLES

_LONGEST = 30
_SPACED = re.compile("[ 　]+[^ 　].*|[一-龠々ァ-ヶ](?:[ 　]{1,3}[一-龠々ァ-ヶ]){1,7}")

_TELLING = Telling(
    Words("体裁のための空白か改行があります。", "There are spaces or line breaks for looks."),
    Words("空白や改行のない語", "words without such spaces"),
    Words("体裁は書式で整え、空白と改行を除いてください。", "Leave looks to formats, and take the spaces out."),
)


def check(subject: Subject) -> Verdict:
    """One hit for the headers of each table, and one for each column of values."""
    grids = [grid for grid in subject.layout.grids if grid.lettered]
    columns = [column for column in subject.columns if column.grid.lettered]
    found = [*map(_headers, grids), *map(_values, columns)]
    return Verdict(len(found), tuple(hit for hit in found if hit is not None))


def _headers(grid: Grid) -> Hit | None:
    spaced = [at for at, name in enumerate(grid.columns) if "\n" in name.strip() or _is_spaced(name)]
    return _TELLING.on_headers(grid, spaced) if spaced else None


def _values(column: Column) -> Hit | None:
    spaced = [text for text in column.texts if _is_spaced(text)]
    return _TELLING.on_cells(column, spaced) if spaced else None


def _is_spaced(text: str) -> bool:
    return len(text) <= _LONGEST and "。" not in text and _SPACED.fullmatch(text) is not None
