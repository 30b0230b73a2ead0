"""
## 何を見るか

文章の中の数字の幅（全角・半角）が、庁内で決めた書き方（設定の style.digits、初めは半角）と違うものを示します。

## なぜ

一つの文書で数字の幅がまちまちだと、読みにくく、検索でも見落とされます（「公用文作成の考え方」数字の使い方）。

## 例

半角の文書に「３社が参加した」とある。→ 指摘します。

## 例外

年度・年月日（令和４年度、３月を除く。）、条番号（第８条）、「６次産業」「第３セクター」のような決まった語と、英字の語
の中の数字（５Ｇ、ＣＯ２）は見ません。文書の数字の多くが別の書き方（一桁だけ全角など）に合うなら、その文書の書き方とみ
て、文書全体に一度だけ指摘します。

## What it looks at

Digits of the prose whose width (full or half) is not the one that the house has settled (style.digits, half-width
at first).

## Why

Digits of two widths in one document are hard to read, and a search misses half of them (公用文作成の考え方, on
numerals).

## Example

３社が参加した in a document with half-width digits: reported.

## Exceptions

Years and dates (令和４年度), numbers of articles (第８条), set words (６次産業) and digits of a Latin word (５Ｇ,
ＣＯ２). Where the document keeps better to another style (one digit full-width, say), that is its style, and it is told
once for the whole.
"""

import re
from typing import get_args

from taikei.checks.house import Digits
from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Place, Severity
from taikei.model.words import Words

ID = "D-01"
SEVERITY = Severity.WARNING
TITLE = Words("数字の幅がそろっている", "Digits are of the width that the house has settled")
VERSION = "1.1"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

# A number with its comma or point; not a year, an article, a part of a word (第３セクター, ５Ｇ, ＣＯ２), or the number
# of a heading: （１）, １．, ２ …
# Begins with one set of characters, so that the search stays fast.
_NUMBER = re.compile(
    r"[0-9０-９](?<!条の.)(?<![「0-9０-９,，.．第元平令昭成和RHSＡ-Ｚａ-ｚ].)[0-9０-９]*(?:[,，.．][0-9０-９]+)*"
    r"(?![0-9０-９年条項号次 　．）)]|セク|[DGＤＧ](?![A-Za-zＡ-Ｚａ-ｚ]))"
)
_TO_HALF = str.maketrans("０１２３４５６７８９，．", "0123456789,.")
_TO_FULL = str.maketrans("0123456789,.", "０１２３４５６７８９，．")

_TELLING = Telling(
    Words("数字の幅が、決めた書き方と違います。", "Digits are not of the settled width."),
    Words("幅のそろった数字", "digits of one width"),
    Words("数字の幅をそろえてください。", "Write the digits in one width."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, or one for the whole report where its numbers keep better to another style."""
    digits = subject.house.style.digits
    numbers = subject.prose.printed(_NUMBER)
    right = {
        style: sum(times for number, times in numbers.items() if _is_styled(number, style))
        for style in get_args(Digits)
    }
    if max(right.values()) > right[digits]:
        return Verdict(len(subject.prose.texts), (_mostly(numbers.total() - right[digits], numbers.total()),))
    wrong = {number for number in numbers if not _is_styled(number, digits) and not _is_mixed(number)}
    if not wrong:
        return Verdict(len(subject.prose.texts))
    return spotted(
        subject.prose, _NUMBER, _TELLING, lambda spot: spot.printed in wrong, lambda printed: _styled(printed, digits)
    )


def _is_mixed(number: str) -> bool:
    """Both widths in one number: that is D-02's to tell."""
    return len({digit.isascii() for digit in number if digit.isdigit()}) == 2


def _is_styled(number: str, digits: Digits) -> bool:
    if _is_full(number, digits):
        return not number.isascii() and _styled(number, digits) == number
    return number.isascii()


def _styled(number: str, digits: Digits) -> str:
    """The number as the house writes it. One digit full-width, several half-width is a custom of many offices."""
    return number.translate(_TO_FULL if _is_full(number, digits) else _TO_HALF)


def _is_full(number: str, digits: Digits) -> bool:
    return digits == "full" or (digits == "single-full" and len(number) == 1)


def _mostly(others: int, all_: int) -> Hit:
    return Hit(
        place=Place(),
        message=Words(
            "数字が、決めたものとは別の書き方でそろっています。",
            "The digits keep to another style than the settled one.",
        ),
        found=Words(f"数字{all_}か所のうち{others}か所", f"{others} of {all_} numbers"),
        expected=Words("幅のそろった数字", "digits of one width"),
        advice=Words(
            "この文書の書き方でよければ、庁内の設定で数字の書き方を改めてください。",
            "If this is the style of the document, change the style of digits in the settings.",
        ),
    )
