"""
## 何を見るか

団体コード（６桁）と法人番号（13桁）の列で、検査数字の合わない値を示します。

## なぜ

一桁でも違えば別の団体を指します。検査数字は、書き誤りをその場で見つけるためにあります。

## 例

宮城県の「040002」を「040003」と書いたもの。→ 指摘します。

## 例外

桁数の違うもの（先頭のゼロが落ちたもの）は別の点検（H-30）で見ます。

## What it looks at

Codes of local governments (6 digits) and corporate numbers (13 digits) whose check digit is wrong.

## Why

One digit off and it is another body; the check digit is there to find such slips at once.

## Example

040003 for 040002 (Miyagi): reported.

## Exceptions

Codes with fewer digits, whose leading zero is lost, are told by H-30.
"""

import re

from taikei.checks.columns import Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.check_digits import is_corporate_number, is_local_government_code
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-29"
SEVERITY = Severity.ERROR
TITLE = Words("団体コードと法人番号の検査数字が正しい", "Codes of bodies have right check digits")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L3-06（2026年）", "National check list of machine readability, L3-06 (2026)")
NOTHING = NO_TABLES

_LOCAL = re.compile(".*(?:団体|自治体|市区?町村|都道府県)コード")
_CORPORATE = re.compile(".*法人番号")

_TELLING = Telling(
    Words("検査数字の合わない番号があります。", "Some numbers have a wrong check digit."),
    Words("検査数字の合う番号", "numbers with a right check digit"),
    Words("番号を確かめて直してください。", "Look the numbers up and correct them."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column of such numbers."""
    columns = [
        column for column in subject.columns if _LOCAL.fullmatch(column.name) or _CORPORATE.fullmatch(column.name)
    ]
    return judged(columns, _hit)


def _hit(column: Column) -> Hit | None:
    right = is_local_government_code if _LOCAL.fullmatch(column.name) else is_corporate_number
    digits = 6 if _LOCAL.fullmatch(column.name) else 13
    numbers = (text for text in column.texts if len(text.strip()) == digits and text.strip().isdecimal())
    wrong = [text for text in numbers if not right(fold(text))]
    return _TELLING.on_cells(column, wrong) if wrong else None
