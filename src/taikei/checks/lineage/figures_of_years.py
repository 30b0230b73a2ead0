"""What the narrative of a programme counted last year and this year, under one label."""

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import NamedTuple

from taikei.checks.counts import Counts
from taikei.checks.subject import Subject
from taikei.checks.years import Kept
from taikei.language.quantities.units import counter
from taikei.model.fiscal_year import FiscalYear
from taikei.model.quantity import Basis, Quantity

_INNER = re.compile(r"[（ ]([^（） ]+)）?$")

# A state at a date goes on from year to year, and a sum since the beginning holds last year's: neither was copied.
# What a year's work is counted in; 本, ㎡ and 基 are mostly of a thing that stands.
_EVENTS = frozenset(
    [
        "件",
        "回",
        "人",
        "名",
        "社",
        "者",
        "団体",
        "企業",
        "事業者",
        "校",
        "店",
        "組",
        "世帯",
        "講座",
        "コース",
        "商品",
        "品目",
        "銘柄",
        "テーマ",
        "チーム",
        "円",
        "千円",
        "万円",
        "百万円",
    ]
)
_STOCK = ("会員", "登録", "累計", "加盟", "設置", "配置", "保有", "団体数")


class Figures(NamedTuple):
    """``now`` are this year's counts; ``pairs`` are the figures of both years, last year's first."""

    kept: Kept
    now: Counts
    pairs: tuple[tuple[Quantity, Quantity], ...]


def figures_of_years(subject: Subject) -> Iterator[Figures]:
    """The programmes with figures of their own year in both editions, each figure with that of its label and unit."""
    for kept, before, now in told_in_both(subject):
        olds, news = (of_the_year(each.quantities, each.row.chapter.fiscal_year) for each in (before, now))
        pairs = tuple((olds[slot], quantity) for slot, quantity in news.items() if slot in olds)
        if pairs:
            yield Figures(kept, now, pairs)


def told_in_both(subject: Subject) -> Iterator[tuple[Kept, Counts, Counts]]:
    """The programmes with a narrative in both editions, and what each counts."""
    if subject.repeated is None:
        return
    before, now = _by_row(subject.counts_before), _by_row(subject.counts)
    for kept in subject.repeated.kept:
        old, new = before.get(id(kept.before.placement)), now.get(id(kept.after.placement))
        if old is not None and new is not None:
            yield kept, old, new


def _by_row(counts: Iterable[Counts]) -> Mapping[int, Counts]:
    return {id(each.row.placement): each for each in counts}


def slot(quantity: Quantity) -> Hashable:
    """What two figures of one fact have in common. Of 会の運営（会員数） the last part is what is counted."""
    inner = _INNER.search(quantity.label)
    label = quantity.label if inner is None else inner[1]
    return label, counter(quantity.unit), quantity.basis, quantity.stage


def of_the_year(found: tuple[Quantity, ...], year: FiscalYear) -> Mapping[Hashable, Quantity]:
    """The figures of a year's own events, by their slot; a slot that stands twice tells nothing."""
    own = [quantity for quantity in found if quantity.label and _of(quantity, year) and not _state(quantity)]
    times = Counter(map(slot, own))
    return {slot(quantity): quantity for quantity in own if times[slot(quantity)] == 1}


def _of(quantity: Quantity, year: FiscalYear) -> bool:
    return quantity.period is None or (quantity.period.first == quantity.period.last == year)


def _state(quantity: Quantity) -> bool:
    no_event = counter(quantity.unit) not in _EVENTS or quantity.basis in (Basis.CUMULATIVE, Basis.FREQUENCY)
    return no_event or any(word in quantity.label for word in _STOCK)
