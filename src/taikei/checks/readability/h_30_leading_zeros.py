"""
## 何を見るか

団体コードの列で、先頭のゼロが落ちて５桁になった値を示します。

## なぜ

表計算ソフトは番号を数として開き、先頭のゼロを落とします。北海道から栃木県までの団体のコードはゼロで始まります。

## 例

宮城県の「040002」が「40002」になったもの。→ 指摘します。

## 例外

ゼロを補っても検査数字の合わない値は見ません。

## What it looks at

Codes of local governments that lost their leading zero and have five digits.

## Why

Spreadsheets open codes as numbers and drop the zero; the codes of the northern prefectures begin with one.

## Example

40002 for 040002 (Miyagi): reported.

## Exceptions

Values whose check digit is wrong with the zero too.
"""

import re

from taikei.checks.columns import Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.check_digits import is_local_government_code
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-30"
SEVERITY = Severity.ERROR
TITLE = Words("番号の先頭のゼロが落ちていない", "No leading zero of a code is lost")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L3-06（2026年）", "National check list of machine readability, L3-06 (2026)")
NOTHING = NO_TABLES

_LOCAL = re.compile(".*(?:団体|自治体|市区?町村|都道府県)コード")
_DIGITS = 5

_TELLING = Telling(
    Words("先頭のゼロが落ちた番号があります。", "Some codes have lost their leading zero."),
    Words("先頭のゼロを含む６桁の番号", "six digits with the leading zero"),
    Words("列を文字列にして、ゼロを補ってください。", "Make the column one of texts, and write the zero again."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column of such codes."""
    return judged((column for column in subject.columns if _LOCAL.fullmatch(column.name)), _hit)


def _hit(column: Column) -> Hit | None:
    short = [
        text
        for text in column.texts
        if len(text) == _DIGITS and text.isdecimal() and is_local_government_code(f"0{text}")
    ]
    return _TELLING.on_cells(column, short) if short else None
