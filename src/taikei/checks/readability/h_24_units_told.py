"""
## 何を見るか

金額らしい見出し（…額、…費など）の数の列で、単位が見出しにも、見出しの上にも、単位の列にもない表を示し
ます。

## なぜ

同じ見出しの表でも、円の団体と千円の団体があります。単位がないと、千倍の誤りになります。

## 例

見出しが「予算額」だけの表。→ 指摘します。

## 例外

見出しか値に円・千円などがあれば指摘しません。

## What it looks at

Tables with columns of amounts (…額, …費) whose unit stands neither in the header, nor above it, nor in a column.

## Why

Of two bodies with the same header one counts yen and the other thousands: without the unit one is wrong by a
thousand.

## Example

A table whose header says 予算額 alone: reported.

## Exceptions

Tables with 円, 千円 and the like in a header or value.
"""

import re

from taikei.checks.columns import Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-24"
SEVERITY = Severity.WARNING
TITLE = Words("金額の単位が書いてある", "The unit of amounts is told")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L3-04（2026年）", "National check list of machine readability, L3-04 (2026)")
NOTHING = NO_TABLES

_MONEY = re.compile("(?:執行|支出|収入|補助|交付|契約)(?:現|済|見込)?額|.*(?:予算|決算|金)額|.*費用?|予算|決算")
_UNIT = re.compile("円|yen|YEN|単位|億|%|％")

_TELLING = Telling(
    Words("金額の単位が書かれていません。", "The unit of the amounts is not told."),
    Words("「予算額（千円）」のような単位の記載", "a unit, such as 予算額（千円）"),
    Words("見出しに単位を加えてください。", "Add the unit to the header."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each table with columns of amounts."""
    money: dict[int, list[Column]] = {}
    for column in subject.columns:
        if column.numeric and _MONEY.fullmatch(fold(column.name)):
            money.setdefault(id(column.grid), []).append(column)
    return judged(money.values(), _hit)


def _hit(columns: list[Column]) -> Hit | None:
    grid = columns[0].grid
    # What stands above the headers of a sheet may well be the unit; of it only the rows are known.
    if grid.above or any(_UNIT.search(name) for name in grid.columns):
        return None
    return _TELLING.on_headers(grid, [column.at for column in columns])
