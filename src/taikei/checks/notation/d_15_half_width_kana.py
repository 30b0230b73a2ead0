"""
## 何を見るか

文章の中の半角の片仮名・中点（ｱ、･）と、一字に組んだ単位や略号（㎡、㈱、№）を示します。

## なぜ

機種によって表示が変わり、検索や読み上げで別の字になります。

## 例

「医療･健康」「㈱」→ 指摘します。

## 例外

丸で囲んだ数字（①）は、見出しの番号として広く使われるので見ません。固有名詞は見ません。

## What it looks at

Half-width kana and middle dots (ｱ, ･), and units and marks squeezed into one character (㎡, ㈱, №).

## Why

They look different from machine to machine, and a search or a screen reader takes them for others.

## Example

医療･健康 and ㈱: reported.

## Exceptions

Circled numbers (①), which headings use widely; proper names.
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-15"
SEVERITY = Severity.ADVICE
TITLE = Words("半角の片仮名や組み文字を使っていない", "No half-width kana or squared characters")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_SQUEEZED = re.compile("[｡-ﾟ]+|[№℡㈠-㉃㊀-㊰㌀-㍗㎀-㏿]")

_TELLING = Telling(
    Words("半角の片仮名や組み文字を使っています。", "Half-width kana or squared characters are used."),
    Words("全角の字、または二字以上で書いた単位", "full-width characters, units spelt out"),
    Words("全角の字で書き直してください。", "Write them in full-width characters."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all such characters."""
    return spotted(subject.prose, _SQUEEZED, _TELLING)
