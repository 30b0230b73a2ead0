"""The counted outcomes (計数) of a report's narratives as CSV."""

from collections.abc import Iterable

from taikei.language.inert import inert
from taikei.model.entry import Placement
from taikei.model.quantity import Quantity
from taikei.model.report import Chapter
from taikei.model.section import Section
from taikei.writers.csv_table import csv_bytes

COLUMNS = (
    "chapter", "section", "order", "label", "value", "unit", "basis", "stage", "period", "start", "end", "quote",
)  # fmt: skip

CountedRow = tuple[Chapter, Section, Placement, tuple[Quantity, ...]]
"""A row of a report with the quantities of its narrative."""


def write_quantities(rows: Iterable[CountedRow]) -> bytes:
    """One line a quantity, in the order of the document.

    ``value`` is a plain number in ``unit``; of a range it is both ends (3～5). ``basis`` and ``stage`` are the words of
    the model (延べ, 採択), ``period`` is as printed. ``start`` and ``end`` are offsets into the narrative of the row.
    """
    return csv_bytes(COLUMNS, (_row(*row[:3], quantity) for row in rows for quantity in row[3]))


def _row(chapter: Chapter, section: Section, placement: Placement, quantity: Quantity) -> tuple[str, ...]:
    return (
        chapter.kind.value,
        str(section.number),
        str(placement.order),
        inert(quantity.label),
        _value(quantity),
        inert(quantity.unit),
        "" if quantity.basis is None else quantity.basis.value,
        "" if quantity.stage is None else quantity.stage.value,
        "" if quantity.period is None else inert(quantity.period.printed),
        str(quantity.start),
        str(quantity.end),
        inert(quantity.quote),
    )


def _value(quantity: Quantity) -> str:
    return f"{quantity.value:f}" if quantity.upper is None else f"{quantity.value:f}～{quantity.upper:f}"
