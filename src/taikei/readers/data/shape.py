"""Rows as long as their header."""

from dataclasses import replace

from taikei.model.reading import Doubt
from taikei.readers.data import doubts
from taikei.readers.data.places import Places
from taikei.readers.data.table import Table


def evened(table: Table) -> tuple[Table, Doubt | None]:
    """The table with every row as long as the header, and the doubt where one was not."""
    width = len(table.columns)
    uneven = [at for at, row in enumerate(table.rows) if len(row) != width and any(row)]
    if not uneven:
        return table, None
    rows = tuple(row if len(row) == width else (*row, *[""] * width)[:width] for row in table.rows)
    return replace(table, rows=rows), doubts.ragged(table, Places(table).rows(uneven[:10]), len(uneven))
