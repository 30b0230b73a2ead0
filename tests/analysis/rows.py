"""Entries and chapters of an invented town, for the tests of what follows from them."""

from decimal import Decimal

from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import Chapter, ChapterKind
from taikei.model.section import Section


def entry(
    name: str,
    budget: int | str | None = None,
    settlement: int | str | None = None,
    *,
    division: str = "里山課",
    new: bool = False,
    unit: Unit = Unit.THOUSAND_YEN,
) -> Entry:
    """A number is an amount, a text a word in its place ("" is blank), None prints nothing."""
    amounts = []
    for component, value in ((Component.INITIAL_BUDGET, budget), (Component.SETTLEMENT, settlement)):
        if isinstance(value, str):
            amounts.append(Amount(component, unit, word=value))
        elif value is not None:
            amounts.append(Amount(component, unit, Decimal(value)))
    return Entry(name, tuple(amounts), charge=Charge(divisions=(division,) if division else ()), new=new)


def chapter(
    *sections: list[Entry | tuple[Entry, str]],
    kind: ChapterKind = ChapterKind.RESULTS,
    year: int = 2022,
    titles: tuple[str, ...] = (),
) -> Chapter:
    """A row is an entry, or an entry with the mark 再掲. Sections without titles have one and the same."""
    return Chapter(
        kind,
        "章",
        FiscalYear(year),
        Unit.THOUSAND_YEN,
        tuple(
            Section(
                number,
                titles[number - 1] if titles else "節",
                placements=tuple(
                    Placement(order, row[0], relisted=True) if isinstance(row, tuple) else Placement(order, row)
                    for order, row in enumerate(rows, start=1)
                ),
            )
            for number, rows in enumerate(sections, start=1)
        ),
    )
