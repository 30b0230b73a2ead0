"""
## 何を見るか

「2 件」のように、数と単位の間に空いた空白を示します。

## なぜ

割付けや貼付けで入った空白です。数と単位が離れると、行の変わり目で分かれ、検索でも見つかりません。

## 例

「商談会 2 件」→「商談会 2件」。指摘します。

## 例外

英字の単位（10 km）の前の空白と、見出しの番号の後の全角の空白（１　地域の…）は見ません。

## What it looks at

Spaces between a number and its Japanese unit, as in 2 件.

## Why

They come from justified text and pasting. A number apart from its unit is parted at the end of a line, and no
search finds it.

## Example

2 件 for 2件: reported.

## Exceptions

A space before a unit in Latin letters (10 km), and the full-width space after the number of a heading (１
地域の…).
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.language.quantities.units import UNIT
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-03"
SEVERITY = Severity.WARNING
TITLE = Words("数と単位の間に空白がない", "No space stands between a number and its unit")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_SPACED = re.compile(rf"[0-9０-９][0-9０-９,，.．]*[ ]+(?:{UNIT.pattern})(?![a-zA-Z])")

_TELLING = Telling(
    Words("数と単位の間に空白があります。", "A space stands between a number and its unit."),
    Words("続けて書いた数と単位", "number and unit in one"),
    Words("空白を取り除いてください。", "Take the space out."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its spaces."""
    return spotted(
        subject.prose,
        _SPACED,
        _TELLING,
        lambda spot: not spot.printed[-1].isascii(),
        lambda printed: printed.replace(" ", ""),
        signs=" ",
    )
