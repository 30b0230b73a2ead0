"""The rows of a file's tables, and which of them print which row of the data."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate, groupby

from taikei.model.entry import Placement
from taikei.model.report import Chapter
from taikei.model.section import Section
from taikei.model.source import Source
from taikei.pipeline.carried.squeezed import GETA, squeezed
from taikei.pipeline.carried.values import MARKS
from taikei.readers.lines import Line, Lines, source_of

DataRow = tuple[Chapter, Section, Placement]

_MARKS = re.compile(rf"(?:[\[(≪〈<【]*(?:{'|'.join(MARKS.values())})[\])≫〉>】]*)+$")
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


def paired(wanted: Sequence[DataRow], rows: Sequence[PrintedRow]) -> list[tuple[DataRow, PrintedRow | None]]:
    """Each row of the data with the row that prints it, in the order of both; None where there is none.

    Rows go by the name of the programme. Where as many rows of other names follow a pair in its table as the data has
    there, they are taken to be the same rows with changed names.
    """
    names = [_name(squeezed(placement.entry.programme)) for _, _, placement in wanted]
    columns = _columns_of_names(rows, set(names))
    rows = list(_rejoined(rows, columns, set(names)))
    known = set(names)
    cells = [_known(row.cells.get(columns.get(row.table, 0), ()), known) for row in rows]
    named = [(at, name) for at, name in enumerate(cells) if name is not None]
    partners: dict[int, int] = {}
    matcher = SequenceMatcher(None, names, [name for _, name in named], autojunk=False)
    for first, start, size in matcher.get_matching_blocks():
        partners.update((first + step, named[start + step][0]) for step in range(size))
    partners.update(_renamed(len(wanted), partners, rows, {at for at, _ in named}))
    return [(row, rows[partners[at]] if at in partners else None) for at, row in enumerate(wanted)]


def _renamed(
    count: int, partners: Mapping[int, int], rows: Sequence[PrintedRow], named: Set[int]
) -> Iterator[tuple[int, int]]:
    """Rows of the data whose names are not printed, with as many rows of the same table after the row before them."""
    heads = _heads(rows)
    for found, gap in groupby(range(count), key=lambda at: at in partners):
        lost = list(gap)
        if not found and lost[0] > 0:
            before = partners[lost[0] - 1]
            until = partners.get(lost[-1] + 1, len(rows))
            table = rows[before].table
            others = [
                at
                for at in range(before + 1, until)
                if rows[at].table == table and at not in named and at not in heads and len(rows[at].cells) > 1
            ]
            if len(others) == len(lost):
                yield from zip(lost, others, strict=True)


def _heads(rows: Sequence[PrintedRow]) -> set[int]:
    """The first row of each table, and in a PDF, which names no tables, what is printed again and again."""
    times = Counter(str(row.cells) for row in rows if row.table == "")
    first: set[str] = set()
    heads: set[int] = set()
    for at, row in enumerate(rows):
        again = row.table == "" and times[str(row.cells)] > 1
        if again or (row.table not in first and row.table != ""):
            heads.add(at)
        first.add(row.table)
    return heads


def _columns_of_names(rows: Sequence[PrintedRow], names: Set[str]) -> Mapping[str, int]:
    """Of each table the column of the names of programmes: the one that has the most, and most different."""
    hits: dict[tuple[str, int], list[str]] = {}
    for row in rows:
        for column, cell in row.cells.items():
            if (name := _known(cell, names)) is not None:
                hits.setdefault((row.table, column), []).append(name)
    weights = sorted(((len(found), len(set(found))), table, column) for (table, column), found in hits.items())
    return {table: column for _, table, column in weights}


def _rejoined(rows: Sequence[PrintedRow], columns: Mapping[str, int], names: Set[str]) -> Iterator[PrintedRow]:
    """The rows, those in one whose name goes on over a page: between the parts stands only the head, once again."""
    heads: list[Mapping[int, Sequence[str]]] = []
    at = 0
    while at < len(rows):
        row, column = rows[at], columns.get(rows[at].table, 0)
        at += 1
        name = "".join(row.cells.get(column, ()))
        ahead = at
        while ahead < len(rows) and rows[ahead].cells in heads:
            ahead += 1
        if name and ahead < len(rows):
            more = "".join(rows[ahead].cells.get(column, ()))
            if _goes_on(name, more, names):
                rows = [*rows[:at], _both(row, rows[ahead]), *rows[ahead + 1 :]]
                continue
        heads.append(row.cells)
        yield row


def _goes_on(name: str, more: str, names: Set[str]) -> bool:
    """Whether the second part completes the first: the rest of its name, or its marks."""
    if _name(name) in names:
        return _MARKS.fullmatch(more) is not None
    return more != "" and any(one.startswith(_name(name + more)) for one in names)


def _both(first: PrintedRow, second: PrintedRow) -> PrintedRow:
    cells = {
        column: (*first.cells.get(column, ()), *second.cells.get(column, ()))
        for column in sorted({*first.cells, *second.cells})
    }
    return PrintedRow(first.table, (*first.lines, *second.lines), cells)


def _known(cell: Sequence[str], names: Set[str]) -> str | None:
    """The longest name that fills the first lines of the cell; a number or a note may stand below it."""
    begun = (_name(whole) for whole in accumulate(cell))
    return next(reversed([name for name in begun if name in names]), None)


def _name(cell: str) -> str:
    """The name without its marks. One that no print can show has the sign that stands in its place."""
    return _MARKS.sub("", cell) or cell or GETA
