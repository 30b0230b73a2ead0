"""
## 何を見るか

元号だけの年（「令和４年度」「R4」）の列で、西暦の列が表にないものを示します。

## なぜ

元号の年は、そのままでは年の順に並べられず、元号をまたぐ比較もできません。

## 例

年度の列が「H30、R1、R2」である。→ 指摘します。

## 例外

西暦の年度の列がほかにあれば指摘しません。文章の中の元号は見ません。

## What it looks at

Columns of years in eras alone (令和４年度, R4) in a table without western years.

## Why

Era years do not sort, and cannot be compared across eras.

## Example

A column of years says H30, R1, R2: reported.

## Exceptions

Tables with a column of western years. Eras within prose.
"""

import re

from taikei.checks.columns import Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict, judged
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-25"
SEVERITY = Severity.ADVICE
TITLE = Words("年が西暦でも分かる", "Years are told in the western calendar too")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L3-05（2026年）", "National check list of machine readability, L3-05 (2026)")
NOTHING = NO_TABLES

_ERA = re.compile("(?:令和|平成|昭和|[RHS])(?:元|[0-9]{1,2})(?:年度?)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?")
_WESTERN = re.compile("(?:19|20)[0-9]{2}(?:年度?|[-/.].*)?")

_TELLING = Telling(
    Words("年が元号だけで書かれています。", "Years are told in eras alone."),
    Words("西暦の年", "western years"),
    Words("西暦の列を加えるか、西暦に直してください。", "Add a column of western years, or write them so."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column of years."""
    western = {id(column.grid) for column in subject.columns if _all(column, _WESTERN)}
    eras = (column for column in subject.columns if _all(column, _ERA) or _all(column, _WESTERN))
    return judged(eras, lambda column: None if id(column.grid) in western else _TELLING.on_cells(column, column.texts))


def _all(column: Column, pattern: re.Pattern[str]) -> bool:
    texts = column.texts
    return len(texts) > 0 and all(pattern.fullmatch(fold(text)) for text in texts)
