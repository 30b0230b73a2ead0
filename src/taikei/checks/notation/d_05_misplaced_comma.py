"""
## 何を見るか

単位の付いた数と「万」「億」「兆」の前の数のうち、「,」の位置が三桁ごとでないものを示します。

## なぜ

「12,34件」は、1,234件なのか12,340件なのか分かりません。数そのものの誤りが隠れています。

## 例

「12,34件」「1234,567円」→ 指摘します。

## 例外

「24,25次」のような列挙には単位の数が付かないので、見ません。

## What it looks at

Numbers with a unit, or before 万, 億 or 兆, whose commas do not stand every three digits.

## Why

12,34件 may be 1,234 or 12,340: an error in the number itself hides behind it.

## Example

12,34件 and 1234,567円: reported.

## Exceptions

Lists of ordinals (24,25次).
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Verdict
from taikei.language.quantities.units import UNIT
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-05"
SEVERITY = Severity.ERROR
TITLE = Words("数の区切りが三桁ごとにある", "Commas stand every three digits")
VERSION = "1.1"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_NUMBER = re.compile(rf"(?<![0-9０-９,，.．第])[0-9０-９]+(?:[,，][0-9０-９]+)+(?=(?:{UNIT.pattern})|[万億兆])")
_WELL = re.compile(r"[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+")
# 2,3人 and １，２回 say “two or three”.
_ONE_OR_OTHER = re.compile(r"[0-9０-９][,，][0-9０-９]")

_TELLING = Telling(
    Words("数の区切りの位置が三桁ごとになっていません。", "The commas of a number do not stand every three digits."),
    Words("三桁ごとに区切った数", "commas by thousands"),
    Words("正しい数を確かめて直してください。", "See which number is meant and correct it."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all such numbers."""
    return spotted(subject.prose, _NUMBER, _TELLING, _is_misplaced, signs=",，")


def _is_misplaced(spot: Spot) -> bool:
    return _WELL.fullmatch(spot.printed) is None and _ONE_OR_OTHER.fullmatch(spot.printed) is None
