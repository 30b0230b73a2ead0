"""
## 何を見るか

数の列で、数の代わりに二種類以上の記号（「－」「…」「x」「*」など）が使われているものを示します。

## なぜ

記号が何種類もあると、該当なし、秘匿、不明のどれかが分かりません。

## 例

「－」と「―」と「…」がある列。→ 指摘します。

## 例外

一種類だけの記号と空欄は見ません。記号の意味を凡例に書いてあれば、理由を記録してください。

## What it looks at

Columns of numbers in which two symbols or more stand in place of a number: －, …, x, *.

## Why

With several symbols nobody knows which means not applicable, confidential or unknown.

## Example

A column with －, ― and …: reported.

## Exceptions

One symbol alone, and blanks. Where a legend tells the meaning of each, record that.
"""

import re

from taikei.checks.columns import Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-23"
SEVERITY = Severity.WARNING
TITLE = Words("数の列の記号が一つにそろっている", "One symbol stands for what is no number")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L3-03（2026年）", "National check list of machine readability, L3-03 (2026)")
NOTHING = NO_TABLES

_SYMBOL = re.compile(r"[ 　]*[-－−‐―—–ー*＊×xXｘＸ…・.．/／～]+[ 　]*")

_TELLING = Telling(
    Words("数の代わりの記号が何種類もあります。", "Several symbols stand in place of numbers."),
    Words("意味の決まった一つの記号", "one symbol with one meaning"),
    Words("記号をそろえ、意味を凡例に書いてください。", "Use one symbol, and say in a legend what it means."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column of numbers."""
    return judged((column for column in subject.columns if column.numeric), _hit)


def _hit(column: Column) -> Hit | None:
    symbols = [text for text in column.texts if _SYMBOL.fullmatch(text)]
    return _TELLING.on_cells(column, symbols) if len({text.strip(" 　") for text in symbols}) > 1 else None
