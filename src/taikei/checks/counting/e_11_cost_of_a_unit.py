"""
## 何を見るか

決算額を最初に書かれた件数などで割った額が、同じ単位の事業の中央の値の100倍以上、または100分の１以下のものを示します。

## なぜ

桁の誤りか、数が事業の一部しか表していない疑いがあります。

## 例

３件の相談に52千円、ほかの事業は１件当たり数千千円。→ 指摘します。

## 例外

倍率は設定で変えられます。貸付、融資、基金と、整備、復旧などの施設の事業、トンやヘクタールで測ったものは
見ません。同じ単位の事業が五つないときと、行ったことではなく事業の内容を述べる章の数も比べません。

## What it looks at

Programmes whose settlement, divided by the first count of the narrative, is a hundred times the median of those
that count in the same unit, or a hundredth.

## Why

A digit may be wrong, or the count tells only a small part of the programme.

## Example

52千円 for three consultations where others spend thousands of 千円 on one: reported.

## Exceptions

The factor is a setting. Loans, funds, works on facilities and what is measured (tonnes, hectares) are not judged, nor
units in which fewer than five programmes count, nor chapters that describe their programmes rather than tell what was
done.
"""

import re
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from taikei.checks.counts import Counts
from taikei.checks.places import row_place
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.numerals import grouped
from taikei.language.quantities.units import counter
from taikei.model.amount import Component
from taikei.model.finding import Severity
from taikei.model.quantity import Quantity
from taikei.model.words import Words

ID = "E-11"
SEVERITY = Severity.ADVICE
TITLE = Words("一件当たりの決算額がほかの事業とかけ離れていない", "The cost of a unit is in the range of others")
VERSION = "1.2"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("同じ単位で数えた事業が五つありません。", "No five programmes count in one unit.")

THRESHOLDS = {"times": Decimal(100)}

_PEERS = 5  # fewer have no middle worth the name


# Of these the cost of one says nothing: the money comes back, or one is a bridge and another a lamp.
_APART = re.compile("貸付|融資|預託|基金|整備|造成|復旧|復興|建設")
# A tonne of one thing has no more to do with a tonne of another.
_MEASURE = re.compile(
    "[A-Za-z\u3300-\u33ff²³]+[0-9]?|トン|キロ|キログラム|リットル|(?:平方|立方)?(?:キロ)?メートル|ヘクタール|アール|倍"
)


class _Cost(NamedTuple):
    counts: Counts
    quantity: Quantity
    yen: Decimal


def check(subject: Subject) -> Verdict:
    """One hit for each programme far from its peers; applied to those with enough peers."""
    times = subject.house.threshold(ID, "times", THRESHOLDS["times"])
    by_unit: dict[str, list[_Cost]] = {}
    rows = subject.told_rows
    for cost in filter(None, (_cost(each) for each in subject.counts if id(each.row.placement) in rows)):
        by_unit.setdefault(counter(cost.quantity.unit), []).append(cost)
    peers = [
        (cost, middle)
        for costs in by_unit.values()
        if len({cost.counts.row.placement.entry.programme for cost in costs}) >= _PEERS
        for middle in [median(each.yen for each in costs)]
        for cost in costs
    ]
    return judged(peers, lambda peer: _hit(*peer, times))


def _cost(counts: Counts) -> _Cost | None:
    first = next(iter(counts.quantities), None)
    settlement = None if first is None else counts.row.placement.entry.amount(Component.SETTLEMENT)
    yen = None if settlement is None else settlement.yen
    if first is None or yen is None or yen <= 0:
        return None
    if (
        first.value == 0
        or not first.unit
        or first.unit.endswith("円")
        or _MEASURE.fullmatch(first.unit)
        or _APART.search(counts.row.placement.entry.programme)
    ):
        return None
    return _Cost(counts, first, yen / first.value)


def _hit(cost: _Cost, middle: Decimal, times: Decimal) -> Hit | None:
    if middle / times < cost.yen < middle * times:
        return None
    unit, each, usual = cost.quantity.unit, grouped(cost.yen.quantize(Decimal(1))), grouped(middle.quantize(Decimal(1)))
    return Hit(
        place=row_place(*cost.counts.row, "settlement"),
        message=Words(
            "一件当たりの決算額が、ほかの事業とかけ離れています。", "The cost of a unit is far from that of others."
        ),
        found=Words(
            f"1{unit}当たり{each}円（「{cost.quantity.quote}」）",
            f"{each} yen for one {unit} (“{cost.quantity.quote}”)",
        ),
        expected=Words(f"ほかの事業の中央の値{usual}円に近い額", f"near the {usual} yen of others (median)"),
        advice=Words("決算額と数の桁を確かめてください。", "Check the digits of the settlement and of the count."),
        quote=cost.counts.quote(cost.quantity),
    )
