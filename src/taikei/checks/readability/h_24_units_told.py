"""
## 何を見るか

金額らしい見出し（…額、…費、…予算、amount など）の数の列で、単位が見出しにも、見出しの上にも、単位の列にもない表を
示します。

## なぜ

同じ見出しの表でも、円の団体と千円の団体があります。単位がないと、千倍の誤りになります。

## 例

見出しが「予算額」だけの表。→ 指摘します。

## 例外

見出しか値に円・千円などがあれば指摘しません。ファイルの説明（一行だけの表）に単位か通貨があるときも指摘しません。

## What it looks at

Tables with columns of amounts (…額, …費, …予算, amount) whose unit stands neither in the header, nor above it, nor in a
column.

## Why

Of two bodies with the same header one counts yen and the other thousands: without the unit one is wrong by a
thousand.

## Example

A table whose header says 予算額 alone: reported.

## Exceptions

Tables with 円, 千円 and the like in a header or value, and files whose description (a table of one row) tells a unit or
a currency.
"""

import re

from taikei.checks.columns import Column
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.layout import Grid
from taikei.model.words import Words

ID = "H-24"
SEVERITY = Severity.WARNING
TITLE = Words("金額の単位が書いてある", "The unit of amounts is told")
VERSION = "1.1"
BASIS = Words("国の機械判読性の確認項目 L3-04（2026年）", "National check list of machine readability, L3-04 (2026)")
NOTHING = Words("金額の列のある表がありません。", "No table has a column of amounts.")

_MONEY = re.compile(
    "(?:執行|支出|収入|補助|交付|契約)(?:現|済|見込)?額|.*(?:予算|決算|金)額|.*費用?|"
    "(?:当初|補正|要求|年間|前年度)?(?:予算|決算)(?:計|現額)?|"
    "(?:[a-z]*[a-z_ ])?(?:amount|budget|expenditure|settlement)s?",
    re.IGNORECASE,
)
_DESCRIBED = re.compile("円|yen|unit|currency|単位|通貨", re.IGNORECASE)
_UNIT = re.compile("円|yen|YEN|単位|億|%|％")

_TELLING = Telling(
    Words("金額の単位が書かれていません。", "The unit of the amounts is not told."),
    Words("「予算額（千円）」のような単位の記載", "a unit, such as 予算額（千円）"),
    Words("見出しに単位を加えてください。", "Add the unit to the header."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each table with columns of amounts."""
    money: dict[int, list[Column]] = {}
    described = any(_describes(grid) for grid in subject.layout.grids)
    for column in subject.columns:
        if column.numeric and _MONEY.fullmatch(fold(column.name)):
            money.setdefault(id(column.grid), []).append(column)
    return judged(money.values(), lambda columns: None if described else _hit(columns))


def _describes(grid: Grid) -> bool:
    """Whether a table of one row, which tells of the file, has a unit or a currency."""
    texts = (*grid.columns, *grid.rows[0]) if len(grid.rows) == 1 else ()
    return any(_DESCRIBED.search(text) for text in texts)


def _hit(columns: list[Column]) -> Hit | None:
    grid = columns[0].grid
    # What stands above the headers of a sheet may well be the unit; of it only the rows are known.
    if grid.above or any(_UNIT.search(name) for name in grid.columns):
        return None
    return _TELLING.on_headers(grid, [column.at for column in columns])
