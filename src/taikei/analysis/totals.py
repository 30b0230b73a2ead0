"""Totals (計) of a section and of a chapter, always both ways: without and with the re-listings (再掲)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from taikei.model.amount import Component
from taikei.model.entry import Placement
from taikei.model.report import Chapter
from taikei.model.section import Section


@dataclass(frozen=True)
class Total:
    """``rows`` printed rows, of which ``relisted`` carry the mark 再掲, and the sums both ways.

    Sums are in the unit that the amounts are printed in (千円 in most reports). A component that no row prints as a
    number is absent: a sum of nothing is not zero. Words and blanks add nothing.
    """

    rows: int
    relisted: int
    amounts: Mapping[Component, Decimal]
    amounts_with_relisted: Mapping[Component, Decimal]


def section_total(section: Section) -> Total:
    """The total of one section. Without the re-listings, a programme counts only where it is printed first."""
    return _total(section.placements)


def chapter_total(chapter: Chapter) -> Total:
    """The total of all sections of a chapter. Without the re-listings, each programme counts once."""
    return _total(tuple(placement for section in chapter.sections for placement in section.placements))


def _total(placements: tuple[Placement, ...]) -> Total:
    relisted = sum(1 for placement in placements if placement.relisted)
    without = _sums(placement for placement in placements if not placement.relisted)
    return Total(len(placements), relisted, without, _sums(placements))


def _sums(placements: Iterable[Placement]) -> dict[Component, Decimal]:
    sums: dict[Component, Decimal] = {}
    for placement in placements:
        for amount in placement.entry.amounts:
            if amount.number is not None:
                sums[amount.component] = sums.get(amount.component, Decimal(0)) + amount.number
    return sums
