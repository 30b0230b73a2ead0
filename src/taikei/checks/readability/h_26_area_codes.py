"""
## 何を見るか

市町村名の列があって、全国地方公共団体コードの列がないものを示します。

## なぜ

同じ名の市町村があり（府中市、伊達市など）、名前の書き方も揺れるので、コードがないとほかのデータとつなげません。

## 例

「市町村名」の列だけがある。→ 指摘します。

## 例外

一つの団体だけの表は見ません。

## What it looks at

Columns of municipalities in a table without the national codes of local governments.

## Why

Some municipalities share a name (府中市, 伊達市) and names are written in several ways: without codes nothing can be
joined.

## Example

A column 市町村名 and no 団体コード: reported.

## Exceptions

Tables of one municipality alone.
"""

import re

from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict, judged
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-26"
SEVERITY = Severity.ADVICE
TITLE = Words("地域を団体コードで示している", "Places go with their codes")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L3-06（2026年）", "National check list of machine readability, L3-06 (2026)")
NOTHING = NO_TABLES

_PLACE = re.compile("(?:所在)?(?:市区?町村|自治体|都道府県|団体)(?:名|名称)?")
_CODE = re.compile(".*(?:コード|CODE|番号).*", re.IGNORECASE)

_TELLING = Telling(
    Words("市町村の列に団体コードがありません。", "Municipalities are named without their codes."),
    Words("全国地方公共団体コードの列", "a column of the codes of local governments"),
    Words("団体コードの列を加えてください。", "Add a column of codes."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column of municipalities."""
    coded = {id(grid) for grid in subject.layout.grids if any(_CODE.fullmatch(fold(name)) for name in grid.columns)}
    places = (column for column in subject.columns if _PLACE.fullmatch(fold(column.name)) and len(column.texts) > 1)
    return judged(
        places, lambda column: None if id(column.grid) in coded else _TELLING.on_headers(column.grid, [column.at])
    )
