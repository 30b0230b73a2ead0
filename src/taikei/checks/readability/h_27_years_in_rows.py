"""
## 何を見るか

年度だけが違う見出しの列（「R2予算額、R3予算額、R4予算額」）が三つ以上並ぶものを示します。

## なぜ

年が増えるたびに列が増える表は、年をまたぐ集計ができず、毎年、読み方を変えなければなりません。

## 例

「令和２年度決算、令和３年度決算、令和４年度決算」という見出し。→ 指摘します。

## 例外

二つの年の比較（前年度と本年度）は見ません。

## What it looks at

Three columns or more whose headers differ by the year alone (R2予算額, R3予算額, R4予算額).

## Why

A table that grows by columns every year cannot be summed over years, and has to be read anew each time.

## Example

令和２年度決算, 令和３年度決算, 令和４年度決算: reported.

## Exceptions

Two years side by side.
"""

import re

from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.layout import Grid
from taikei.model.words import Words

ID = "H-27"
SEVERITY = Severity.ADVICE
TITLE = Words("年度を列でなく行に並べている", "Years stand in rows, not in columns")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L3-09（2026年）", "National check list of machine readability, L3-09 (2026)")
NOTHING = NO_TABLES

_YEAR = re.compile("(?:令和|平成|[RHrh])(?:元|[0-9]{1,2})(?:年度?)?|(?:19|20)[0-9]{2}(?:年度?)?")
_FEWEST = 3

_TELLING = Telling(
    Words("年度ごとの列が並んでいます。", "There is a column for each year."),
    Words("年度の列と値の列", "a column for the year and one for the value"),
    Words("年度を一つの列にし、年度ごとに行を分けてください。", "Make the year a column, and each year a row."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each table."""
    return judged(subject.layout.grids, _hit)


def _hit(grid: Grid) -> Hit | None:
    alike: dict[str, dict[str, int]] = {}
    for at, name in enumerate(grid.columns):
        year = _YEAR.search(fold(name))
        if year is not None:
            rest = f"{fold(name)[: year.start()]}*{fold(name)[year.end() :]}"
            alike.setdefault(rest, {}).setdefault(year[0], at)
    wide = [at for years in alike.values() if len(years) >= _FEWEST for at in years.values()]
    return _TELLING.on_headers(grid, sorted(wide)) if wide else None
