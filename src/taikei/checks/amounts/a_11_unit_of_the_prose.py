"""
## 何を見るか

実施概要の金額のうち、表の単位（千円など）と違う単位で書かれたものを示します。

## なぜ

一つの報告書で単位が変わると、桁を読み違えます。表の額と比べることもできません。

## 例

千円の表に「1,493,200円を助成した」とある。→ 指摘します。

## 例外

表の単位では端数になる小さな額（単価、一人当たりの額）と、億円、６兆１千億円などの丸めた額は見ません。円の表も見ません。文章では千円や
百万円に丸めて書くのが普通で、桁を読み違えるおそれがないためです。

## What it looks at

Amounts of the narratives in another unit than that of the table (千円).

## Why

A change of unit within one report makes readers misread the digits, and amounts cannot be compared.

## Example

1,493,200円を助成した in a table of 千円: reported.

## Exceptions

Small amounts such as unit prices, and rounded ones (億円, 6兆1千億円). Tables in yen are not judged: prose tells their
amounts in thousands or millions, and nobody misreads that.
"""

import re
from decimal import Decimal

from taikei.checks.counts import Counts, yen_of
from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.terms import UNITS
from taikei.model.amount import Unit
from taikei.model.finding import Severity
from taikei.model.quantity import Quantity
from taikei.model.words import Words

ID = "A-11"
SEVERITY = Severity.WARNING
TITLE = Words("文章の中の金額の単位が表の単位と同じ", "Amounts of the prose are in the unit of the table")
VERSION = "1.2"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("文章の中に金額がないか、表の単位が円です。", "No narrative tells an amount, or the tables are in yen.")

# A unit price or a fee per head is told in 円 everywhere.
_LARGE = Decimal(1_000_000)
_ROUNDED = re.compile("[兆億万]")


def check(subject: Subject) -> Verdict:
    """One hit for each narrative, with all such amounts."""
    coarser = (counts for counts in subject.counts if counts.row.chapter.unit != Unit.YEN)
    told = [(counts, money) for counts in coarser if (money := _money(counts))]
    return judged(told, lambda one: _hit(*one))


def _money(counts: Counts) -> list[Quantity]:
    return [quantity for quantity in counts.quantities if yen_of(quantity) is not None]


def _hit(counts: Counts, money: list[Quantity]) -> Hit | None:
    unit = UNITS[counts.row.chapter.unit].ja
    others = [
        quantity
        for quantity in money
        if quantity.unit != unit
        and quantity.unit in ("円", "千円", "百万円")
        and (yen_of(quantity) or 0) >= _LARGE
        and not _ROUNDED.search(quantity.quote)
    ]
    if not others:
        return None
    return Hit(
        place=counts.place,
        message=Words("金額の単位が表の単位と違います。", "An amount is in another unit than the table."),
        found=listed(quantity.quote for quantity in others),
        expected=Words(f"{unit}で書いた金額", f"amounts in {UNITS[counts.row.chapter.unit].en}"),
        advice=Words("表の単位にそろえてください。", "Write it in the unit of the table."),
        quote=counts.quote(others[0]),
    )
