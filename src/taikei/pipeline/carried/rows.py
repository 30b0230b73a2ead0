"""The rows of the tables that a file of ours prints."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import groupby

from taikei.model.entry import Placement
from taikei.model.report import Chapter
from taikei.model.section import Section
from taikei.model.source import Source
from taikei.pipeline.carried.squeezed import squeezed
from taikei.readers.lines import Line, Lines, source_of

DataRow = tuple[Chapter, Section, Placement]

_PLACES = "出典"
"""The header of the column that says where a value stood in the document read: no value of the data."""


@dataclass(frozen=True)
class PrintedRow:
    """One row of a table: its lines, and the keys of the lines of its cells by column. ``table`` is empty in a PDF."""

    table: str
    lines: tuple[Line, ...]
    cells: Mapping[int, Sequence[str]]

    @property
    def source(self) -> Source:
        return source_of(self.lines)

    @property
    def over_pages(self) -> bool:
        return _page(self.lines[0]) != _page(self.lines[-1])

    def by_page(self) -> list["PrintedRow"]:
        """What of it stands on each page."""
        left_out = {(self.table, line.column) for line in self.lines if (line.column or 0) not in self.cells}
        return [_row(list(lines), left_out) for _, lines in groupby(self.lines, key=_page)]

    def with_more(self, other: "PrintedRow") -> "PrintedRow":
        """It and the row with which it goes on, as one."""
        cells = {
            column: (*self.cells.get(column, ()), *other.cells.get(column, ()))
            for column in sorted({*self.cells, *other.cells})
        }
        return PrintedRow(self.table, (*self.lines, *other.lines), cells)


def printed_rows(lines: Lines) -> list[PrintedRow]:
    """The rows of all tables, in the order of the file."""
    left_out = {(_table(line), line.column) for line in lines if line.row is not None and line.text == _PLACES}
    by_row: dict[int, list[Line]] = {}
    for line in lines:
        if line.row is not None:
            by_row.setdefault(line.row, []).append(line)
    return [_row(found, left_out) for found in by_row.values()]


def _row(lines: Sequence[Line], left_out: Set[tuple[str, int | None]]) -> PrintedRow:
    table = _table(lines[0])
    cells: dict[int, list[str]] = {}
    for line in lines:
        if (table, line.column) not in left_out:
            cells.setdefault(line.column or 0, []).append(squeezed(line.text))
    return PrintedRow(table, tuple(lines), cells)


def _table(line: Line) -> str:
    return line.source.cells[0].sheet if line.source is not None and line.source.cells else ""


def _page(line: Line) -> int:
    return line.source.boxes[0].page if line.source is not None and line.source.boxes else 0
