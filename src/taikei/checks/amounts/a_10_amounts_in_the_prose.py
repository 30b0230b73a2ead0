"""
## 何を見るか

補助、助成、交付した額として実施概要に書かれた金額が、その事業の決算額を超えるもの、または半分に満たないものを示します。

## なぜ

同じ事業の額が二つあると、どちらが正しいか、残りが何に使われたかを問われます。

## 例

決算額11,312千円の事業に「126件、1,493,200円を助成した」とある。→ 指摘します。

## 例外

融資、売上げなど県や市町村の支出でない額と、小見出しで事業の一部を分けて書いた実施概要は見ません。

## What it looks at

Amounts that a narrative tells as granted or subsidised, above the settlement of the programme or below half of it.

## Why

Two amounts for one programme make readers ask which is right, or what the rest was spent on.

## Example

126件、1,493,200円を助成した beside a settlement of 11,312千円: reported.

## Exceptions

Loans, sales and other money that the body did not spend; narratives with sub-headings, which tell parts.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from taikei.checks.counts import Counts, yen_of
from taikei.checks.figures import amount_words
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.amount import Amount, Component
from taikei.model.finding import Severity
from taikei.model.quantity import Quantity
from taikei.model.words import Words

ID = "A-10"
SEVERITY = Severity.WARNING
TITLE = Words("文章の中の補助額などが決算額と合っている", "Grants told in the prose fit the settlement")
VERSION = "1.0"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words(
    "決算額のある行の文章に、補助などの額がありません。", "No narrative with a settlement tells an amount of grants."
)

_PAID = re.compile("補助|助成|交付|奨励金|支給|給付")
_NOT_SPENT = re.compile("融資|貸付|売上|輸出|受注|成約|投資|対象|保証")
_SUB_HEADING = re.compile(r"[<＜①-⑳]|^[0-9０-９][ 　．.]", re.MULTILINE)
THRESHOLDS = {"least": Decimal("0.5")}


class _Told(NamedTuple):
    counts: Counts
    quantity: Quantity
    yen: Decimal
    settlement: Amount


def check(subject: Subject) -> Verdict:
    """One hit for each amount that does not fit; applied to the amounts of grants."""
    least = subject.house.threshold(ID, "least", THRESHOLDS["least"])
    told = [one for counts in subject.counts for one in _told(counts)]
    return judged(told, lambda one: _hit(one, least))


def _told(counts: Counts) -> Iterator[_Told]:
    settlement = counts.row.placement.entry.amount(Component.SETTLEMENT)
    if settlement is None or not settlement.yen:
        return
    money = [(quantity, yen) for quantity in counts.quantities if (yen := yen_of(quantity)) is not None]
    if len(money) != 1:
        return  # several amounts are parts, or years
    quantity, yen = money[0]
    granted = _PAID.search(quantity.label) and not _NOT_SPENT.search(quantity.label)
    if granted and not _SUB_HEADING.search(counts.text):
        yield _Told(counts, quantity, yen, settlement)


def _hit(told: _Told, least: Decimal) -> Hit | None:
    settlement = told.settlement.yen
    unit = told.settlement.unit.yen
    if settlement is None or unit is None or least * settlement <= told.yen < settlement + unit:
        return None
    words = amount_words(told.settlement)
    return Hit(
        place=told.counts.place,
        message=Words("文章の中の額が、決算額と合いません。", "An amount of the prose does not fit the settlement."),
        found=Words(f"「{told.quantity.quote}」、決算額{words.ja}", f"“{told.quantity.quote}”, settlement {words.en}"),
        expected=Words("決算額に見合う額、または残りの使い道", "an amount that fits, or what the rest was for"),
        advice=Words(
            "どちらの額が正しいか確かめ、残りの使い道を書いてください。",
            "See which is right, and say what the rest was for.",
        ),
        quote=told.counts.quote(told.quantity),
    )
