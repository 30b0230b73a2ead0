"""
## 何を見るか

文章の中の半角の片仮名・中点（ｱ、･）と、一字に組んだ単位や略号（㎡、㈱、№）を示します。

## なぜ

機種によって表示が変わり、検索や読み上げで別の字になります。

## 例

「医療･健康」「㈱」→ 指摘します。

## 例外

丸で囲んだ数字（①）は、見出しの番号として広く使われるので見ません。かぎ括弧を全角より半角で多く書く文書には、その半角の
かぎ括弧（｢ ｣）について全体に一度だけ示します。固有名詞は見ません。

## What it looks at

Half-width kana and middle dots (ｱ, ･), and units and marks squeezed into one character (㎡, ㈱, №).

## Why

They look different from machine to machine, and a search or a screen reader takes them for others.

## Example

医療･健康 and ㈱: reported.

## Exceptions

Circled numbers (①), which headings use widely; proper names. A document that writes more half-width corner brackets (｢
｣) than full-width ones is told so once.
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Place, Severity
from taikei.model.words import Words

ID = "D-15"
SEVERITY = Severity.ADVICE
TITLE = Words("半角の片仮名や組み文字を使っていない", "No half-width kana or squared characters")
VERSION = "1.1"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

# Begins with one set of characters, so that the search stays fast.
_SQUEEZED = re.compile("[｡-ﾟ№℡㈠-㉃㊀-㊰㌀-㍗㎀-㏿](?:(?<=[｡-ﾟ])[｡-ﾟ]*)?")

_CORNERS = re.compile("[｢｣][｢｣]*")

_TELLING = Telling(
    Words("半角の片仮名や組み文字を使っています。", "Half-width kana or squared characters are used."),
    Words("全角の字、または二字以上で書いた単位", "full-width characters, units spelt out"),
    Words("全角の字で書き直してください。", "Write them in full-width characters."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all such characters, and one for corner brackets that are half-width throughout."""
    half = subject.prose.printed(_CORNERS).total()
    if half <= subject.prose.count("「」"):
        return spotted(subject.prose, _SQUEEZED, _TELLING)
    others = spotted(subject.prose, _SQUEEZED, _TELLING, lambda spot: _CORNERS.fullmatch(spot.printed) is None)
    return Verdict(others.applied, (_throughout(half), *others.hits))


def _throughout(half: int) -> Hit:
    return Hit(
        place=Place(),
        message=Words("かぎ括弧を半角で書いています。", "Corner brackets are half-width throughout."),
        found=Words(f"半角のかぎ括弧{half:,}か所", f"{half:,} half-width corner brackets"),
        expected=Words("全角の「　」", "full-width 「 」"),
        advice=Words("まとめて全角に置き換えてください。", "Replace all of them by full-width ones."),
    )
