"""
## 何を見るか

一つの語の中で全角と半角の英字が混ざったもの（SDGｓ）、半角の数字に全角の英字が続くもの（3ｍ）を示します。

## なぜ

一字だけ幅が違っても見た目ではほとんど分からず、検索では見つかりません。

## 例

「SDGｓ」→「SDGs」。指摘します。

## 例外

固有名詞として設定したものは見ません。半角の数字に全角の英字が続くものは、英字を半角で書く文書だけで見ます（5Ｇ は、数
字を半角、英字を全角と決めた文書の書き方です）。

## What it looks at

Words that mix full-width and half-width letters (SDGｓ), and half-width digits before full-width letters (3ｍ).

## Why

The eye hardly sees one letter of another width, and a search does not find the word.

## Example

SDGｓ for SDGs: reported.

## Exceptions

Proper names in the settings of the house. Half-width digits before full-width letters are judged only where the
document writes its letters half-width: 5Ｇ is the style of one that writes digits half-width and letters full-width.
"""

import re
import unicodedata
from functools import cache

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-16"
SEVERITY = Severity.WARNING
TITLE = Words("一つの英語の語に全角と半角が混ざっていない", "No Latin word mixes full-width and half-width letters")
VERSION = "1.1"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("章の中に文字がありません。", "The chapters print no text.")

_MIXED = re.compile(
    "[A-Za-z]+[Ａ-Ｚａ-ｚ][A-Za-zＡ-Ｚａ-ｚ]*|[Ａ-Ｚａ-ｚ]+[A-Za-z][A-Za-zＡ-Ｚａ-ｚ]*|(?<![0-9])[0-9]{1,2}[Ａ-Ｚａ-ｚ]+"
)

_HALF_LETTER, _FULL_LETTER = re.compile("[A-Za-z]"), re.compile("[Ａ-Ｚａ-ｚ]")

_TELLING = Telling(
    Words("一つの語に全角と半角の英数字が混ざっています。", "A word mixes full-width and half-width characters."),
    Words("幅のそろった語", "the word in one width"),
    Words("英数字の幅をそろえてください。", "Write the word in one width."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all such words."""
    writes_half = cache(lambda: _writes_half(subject))  # few documents have a word that asks for it
    return spotted(
        subject.texts,
        _MIXED,
        _TELLING,
        lambda spot: (not spot.printed[0].isdigit() or writes_half()) and not _is_named(spot, subject.house.names),
        _half,
        (_FULL_LETTER,),
    )


def _writes_half(subject: Subject) -> bool:
    """Whether most Latin letters of the document are half-width."""
    return subject.texts.printed(_HALF_LETTER).total() >= subject.texts.printed(_FULL_LETTER).total()


def _is_named(spot: Spot, names: tuple[str, ...]) -> bool:
    return any(spot.printed in name for name in names)


def _half(printed: str) -> str:
    return unicodedata.normalize("NFKC", printed)
