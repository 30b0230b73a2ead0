"""The breakdowns (内訳) of a report's entries as CSV."""

from collections.abc import Iterator

from taikei.language.inert import inert
from taikei.model.amount import Amount
from taikei.model.report import Report
from taikei.writers.csv_table import csv_bytes, plain_number

COLUMNS = (
    "chapter", "fiscal_year", "section", "order", "entry_code", "entry", "item", "by", "level", "code", "name",
    "component", "amount", "unit", "word", "source",
)  # fmt: skip


def write_items(report: Report) -> bytes | None:
    """One line an item, in the order of the document; None where no entry has any.

    ``chapter`` to ``entry`` (the name) tell the row as in ``entries_csv``; ``item`` counts from 1 within it. ``by`` is
    object (節) or purpose (説明); an item of ``level`` 2 is a part of the last one of level 1 above it. ``amount`` is a
    plain number in ``unit``, ``word`` what stands in its place; an item without an amount leaves both blank, and
    ``component`` and ``unit`` too.
    """
    rows = tuple(_rows(report))
    return csv_bytes(COLUMNS, rows) if rows else None


def _rows(report: Report) -> Iterator[tuple[str, ...]]:
    for chapter, section, placement in report.rows():
        entry = placement.entry
        row = (chapter.kind.value, str(chapter.fiscal_year.start), str(section.number), str(placement.order))
        for at, item in enumerate(entry.items, start=1):
            yield (
                *row,
                inert(entry.code),
                inert(entry.programme),
                str(at),
                item.by.value,
                str(item.level),
                inert(item.code),
                inert(item.name),
                *_amount(item.amount),
                str(item.source),
            )


def _amount(amount: Amount | None) -> tuple[str, str, str, str]:
    if amount is None:
        return "", "", "", ""
    return amount.component.value, plain_number(amount), amount.unit.value, inert(amount.word)
