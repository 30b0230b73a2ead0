"""Sums of an entry's amounts: what adds up, and how far rounding may carry a sum from its total."""

import re
from collections.abc import Iterable
from decimal import Decimal

from taikei.language.widths import squeeze
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry
from taikei.model.report import Chapter, ChapterKind

_ROUNDED = re.compile(r"四捨五入|端数|切り?捨て")
_EXACT = frozenset({Unit.YEN, Unit.LEU})


def numbered(entry: Entry, component: Component) -> Amount | None:
    """The amount of this component where it is printed as a number."""
    amount = entry.amount(component)
    return None if amount is None or amount.number is None else amount


def added(amounts: Iterable[Amount | None], unit: Unit) -> Decimal | None:
    """The sum in ``unit``. A blank adds nothing; None where an amount is not printed, a word, or of another unit."""
    total = Decimal(0)
    for amount in amounts:
        if amount is None or amount.word or amount.unit != unit:
            return None
        if amount.number is not None:
            total += amount.number
    return total


def rounding(chapter: Chapter, unit: Unit, parts: int) -> Decimal:
    """The most, in ``unit``, that rounding can part a total from the sum of ``parts``: half a unit for each figure.

    Zero for yen, and for a plan in 千円: budgets are made in 千円, so nothing is rounded unless a note says so.
    Settlements are made in yen.
    """
    if unit in _EXACT:
        return Decimal(0)
    made_in_thousands = unit == Unit.THOUSAND_YEN and chapter.kind != ChapterKind.RESULTS
    if made_in_thousands and not any(_ROUNDED.search(squeeze(note.text)) for note in chapter.notes):
        return Decimal(0)
    return Decimal(parts + 1) / 2
