"""
## 何を見るか

一つの章の中で、名前は違うのに、金額がすべて同じで、実施概要も同じ、又は名前がほとんど同じ事業の組を示します。

## なぜ

一つの事業が二つの名で載ると、合計が二重になります。名を改めたときに古い行を消し忘れると起こります。

## 例

「子ども見守り事業」と「こども見守り支援事業」が、同じ予算額・決算額、同じ実施概要で並んでいる。→ 指摘します。

## 例外

事業番号が違うもの、担当課が違うもの、金額が一つも数でないものは比べません。名前だけで判断するのは、名前の85％以上が共
通で、番号や地区名の違いでないときに限ります。

## What it looks at

Pairs of programmes of one chapter with different names, all amounts the same, and the same narrative or nearly the same
name.

## Why

One programme under two names is counted twice. It happens when a programme is renamed and the old row is not taken out.

## Example

子ども見守り事業 and こども見守り支援事業 stand in one chapter with the same amounts and the same narrative: reported.

## Exceptions

Programmes of different numbers or divisions, and those without an amount in numbers. By the names alone only where 85 %
of them or more are in common and they do not differ by a number or a name of a district.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from taikei.analysis.likeness import likeness
from taikei.checks.places import row_place, row_words
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.names import division_keys
from taikei.language.widths import fold, squeeze
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "B-12"
SEVERITY = Severity.WARNING
TITLE = Words("一つの事業が二つの名で載っていない", "No programme stands under two names")
VERSION = "1.0"
BASIS = Words("地方自治法第２条第14項、第233条の趣旨", "Local Autonomy Act, arts. 2 (14) and 233, by their sense")
NOTHING = Words("金額がすべて同じ事業の組がありません。", "No two programmes of a chapter have the same amounts.")

# A short narrative (交付した。) is the same for many a programme.
_LONG_NARRATIVE = 40
_SAME_NAME = Decimal("0.85")
# 第１期, Ａ地区, その２, （国庫）: what tells two programmes of one family apart.
_APART = re.compile(r"[0-9A-Z]|[一二三四五六七八九十]|第|[東西南北上下左右新旧前後大小]|[甲乙丙]|[(]")


def check(subject: Subject) -> Verdict:
    """One hit for each later programme that seems to be an earlier one again, at its primary row."""
    return judged(_pairs(subject), lambda pair: _hit(*pair))


def _pairs(subject: Subject) -> Iterator[tuple[Row, Row]]:
    """Each programme with the one before it, in its chapter and division, that has just its amounts."""
    last: dict[tuple[object, ...], Row] = {}
    for row in subject.primary:
        entry = row.placement.entry
        amounts = frozenset([(amount.component, amount.number) for amount in entry.amounts if amount.number])
        if not amounts:
            continue
        key = id(row.chapter), division_keys(entry.charge.divisions), amounts
        if key in last:
            yield last[key], row
        last[key] = row


def _hit(first: Row, again: Row) -> Hit | None:
    one, other = first.placement.entry, again.placement.entry
    if one.code and other.code and fold(one.code) != fold(other.code):
        return None
    text = squeeze(one.narrative)
    if not (len(text) >= _LONG_NARRATIVE and text == squeeze(other.narrative)) and not _near(
        one.programme, other.programme
    ):
        return None
    there = row_words(*first)
    return Hit(
        place=row_place(*again, "programme"),
        message=Words(
            "金額も内容も同じ事業が、別の名で載っています。", "The same amounts and contents stand under another name."
        ),
        found=Words(f"「{other.programme}」", f"“{other.programme}”"),
        expected=Words(
            f"{there.ja}の「{one.programme}」とは別の事業", f"another programme than “{one.programme}”, {there.en}"
        ),
        advice=Words(
            "同じ事業なら一方を消すか再掲とし、別の事業なら金額を確かめてください。",
            "If they are one, take one out or mark it 再掲; if they are two, verify the amounts.",
        ),
        other=row_place(*first, "programme"),
    )


def _near(one: str, other: str) -> bool:
    """Whether the names are nearly the same, and do not differ by what tells the members of a family apart."""
    names = fold(one), fold(other)
    differing = set(names[0]) ^ set(names[1])
    return not any(_APART.match(character) for character in differing) and likeness(one, other) >= _SAME_NAME
