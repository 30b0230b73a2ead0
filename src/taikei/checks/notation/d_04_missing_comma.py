"""
## 何を見るか

単位の付いた四桁以上の数のうち、三桁ごとの「,」がないものを示します。

## なぜ

桁を読み違えるもとになり、同じ文書の表の金額とも書き方がそろいません（「公用文作成の考え方」数字の使い方）。

## 例

「5026件」→「5,026件」。指摘します。

## 例外

年（2022年）、番号、電話番号には単位が付かないので、見ません。「万」「億」を交えた数も見ません。

## What it looks at

Numbers with a unit and four or more digits that lack the comma by thousands.

## Why

They are misread by a digit, and the amounts of the table are written otherwise (公用文作成の考え方, on numerals).

## Example

5026件 for 5,026件: reported.

## Exceptions

Years (2022年), codes and telephone numbers, which have no unit; numbers with 万 or 億 in them.
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Verdict
from taikei.language.quantities.units import UNIT
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-04"
SEVERITY = Severity.ERROR
TITLE = Words("四桁以上の数に三桁ごとの区切りがある", "Numbers of four digits and more have their commas")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_NO_COMMA = re.compile(rf"(?<![0-9０-９,，.．/－-])(?:[0-9]{{4,}}|[０-９]{{4,}})(?=(?:{UNIT.pattern})(?!目|以降))")
_FOUR_DIGITS = re.compile("[0-9０-９][0-9０-９]{3}")

_TELLING = Telling(
    Words("四桁以上の数に区切りがありません。", "A number of four digits or more has no comma."),
    Words("三桁ごとに区切った数", "commas by thousands"),
    Words("三桁ごとにコンマを付けてください。", "Set a comma every three digits."),
)
_TO_FULL = str.maketrans("0123456789,", "０１２３４５６７８９，")


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all such numbers."""
    return spotted(subject.prose, _NO_COMMA, _TELLING, _stands_alone, _grouped, (_FOUR_DIGITS,))


def _stands_alone(spot: Spot) -> bool:
    """Not the second part of 4億3000万円, which people write without a comma."""
    return spot.text.text[max(0, spot.start - 1) : spot.start] not in ("億", "万", "兆")


def _grouped(number: str) -> str:
    digits = f"{int(number):,}"
    return digits if number.isascii() else digits.translate(_TO_FULL)
