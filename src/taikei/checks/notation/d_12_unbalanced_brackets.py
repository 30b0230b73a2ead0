"""
## 何を見るか

括弧の始めと終わりが対になっていない所を示します。種類や幅（全角・半角）が違う括弧は対とは見なしません。

## なぜ

閉じていない括弧は、どこまでが補足なのかを分からなくします。担当課や決算額の括弧が崩れると、表計算や機械での読み取りも
誤ります（括弧の使い方は「公用文作成の考え方」（令和４年１月、文化審議会）によります）。

## 例

「（参加者：20人」」は（が閉じていません。「[300］」は幅の違う括弧で閉じています。→ どちらも指摘します。

## 例外

行の初めの「1）」「ア）」のような見出しの番号は、閉じる括弧だけでも指摘しません。

## What it looks at

Brackets that are opened and not closed, or closed and not opened. A bracket of another kind or width is no partner.

## Why

With an open bracket nobody knows where the aside ends; a broken bracket around a division or a settlement misleads
spreadsheets and programs too (公用文作成の考え方, 2022, on brackets).

## Example

（参加者：20人」 leaves （ open; [300］ is closed by a bracket of another width: both are reported.

## Exceptions

Numbers of headings at the start of a line, such as 1） or ア）.
"""

import re

from taikei.checks.subject import Subject
from taikei.checks.texts import PrintedText
from taikei.checks.verdict import Hit, Verdict
from taikei.language.brackets import BRACKET, are_flat, unbalanced
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-12"
SEVERITY = Severity.WARNING
TITLE = Words("括弧の始めと終わりが対になっている", "Brackets are balanced")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（括弧の使い方）", "Guidance on official writing (2022): use of brackets")
NOTHING = Words("章の中に文字がありません。", "The chapters print no text.")

_HEADING_NUMBER = re.compile(r"^\s*(?:[0-9０-９]{1,2}|[ア-ンa-zａ-ｚ])[)）]", re.MULTILINE)


def check(subject: Subject) -> Verdict:
    """One hit for each printed field with unbalanced brackets, at the first of them."""
    hits = map(_hit, subject.texts.having((BRACKET,)))
    return Verdict(len(subject.texts.texts), tuple(hit for hit in hits if hit is not None))


def _hit(printed: PrintedText) -> Hit | None:
    if are_flat(printed.text):
        return None
    # A heading's number has no opening bracket: 1) and ア).
    lost = unbalanced(_HEADING_NUMBER.sub(lambda number: " " * len(number[0]), printed.text))
    if not lost:
        return None
    brackets_ja = "、".join(f"「{printed.text[position]}」" for position in lost)
    brackets_en = ", ".join(f"“{printed.text[position]}”" for position in lost)
    quote = printed.quote(lost[0], lost[0] + 1)
    return Hit(
        place=printed.place,
        message=Words("括弧の始めと終わりが対になっていません。", "Brackets are not balanced."),
        found=Words(f"「{quote.text}」", f"“{quote.text}”"),
        expected=Words(f"{brackets_ja}と対になる括弧", f"a partner for {brackets_en}"),
        advice=Words(
            "抜けている括弧を補うか、種類と幅（全角・半角）をそろえてください。",
            "Add the missing bracket, or make both of one kind and width.",
        ),
        quote=quote,
    )
