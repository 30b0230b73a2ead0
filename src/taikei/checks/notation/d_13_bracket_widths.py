"""
## 何を見るか

一つの文章の中で、全角の（　）と半角の( )の両方を使っているものを示します。

## なぜ

「公用文作成の考え方」は括弧に全角の（　）を用います。混ざると、字の並びが乱れ、検索で見落とします。

## 例

「相談（20件）と派遣(3件)」→ 指摘します。

## 例外

英字だけを囲む半角の括弧と、行や文の始めの見出しの番号 (1)、(ア) は見ません。始めと終わりの幅が違うものは、括弧の対の
点検（D-12）で見ます。

## What it looks at

Texts that use both full-width （ ） and half-width ( ).

## Why

The guidance writes brackets full-width. Two widths spoil the line and escape a search.

## Example

相談（20件）と派遣(3件): reported.

## Exceptions

Half-width brackets around Latin letters alone, and the number of a heading or an item, (1) or (ア), where a line or
a sentence begins. A pair of two widths is told by D-12.
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-13"
SEVERITY = Severity.WARNING
TITLE = Words("丸括弧の幅が一つの文章の中でそろっている", "Round brackets within one text are of one width")
VERSION = "1.1"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_HALF = re.compile(r"\((?P<inner>[^()（）\0]*)\)")
_NUMBER = re.compile("[0-9０-９]{1,2}|[ァ-ヶ一二三四五六七八九十]")
_JAPANESE = re.compile("[ぁ-んァ-ヶ一-龥々0-9０-９]")

_TELLING = Telling(
    Words("全角と半角の丸括弧を両方使っています。", "Round brackets of both widths are used."),
    Words("幅のそろった括弧", "brackets of one width"),
    Words("括弧の幅をそろえてください。", "Write the brackets in one width."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with its half-width pairs."""
    return spotted(subject.prose, _HALF, _TELLING, _beside_full_ones, _full_width)


def _beside_full_ones(spot: Spot) -> bool:
    return "（" in spot.text.text and _JAPANESE.search(spot.match["inner"]) is not None and not _heads(spot)


def _heads(spot: Spot) -> bool:
    """Whether the brackets hold the number of what follows, and belong to no word."""
    before = spot.text.text[: spot.start].rstrip(" 　")
    return _NUMBER.fullmatch(spot.match["inner"]) is not None and (before == "" or before[-1] in "\n。")


def _full_width(printed: str) -> str:
    return f"（{printed[1:-1]}）"
