"""The tables of a document with cells: their headers, known by their words, and the rows below."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from taikei.language.widths import squeeze
from taikei.readers.cells import Cells, by_row, cells_of
from taikei.readers.lines import Lines, wrapped
from taikei.readers.proposals.candidates import ENOUGH
from taikei.readers.proposals.looks import is_amount
from taikei.readers.proposals.vocabulary import meanings

_LONGEST_HEADER = 40
_FEWEST = 2
_MOSTLY = 0.8


@dataclass(frozen=True)
class FoundTable:
    """A table: where its header stands among the document's groups of lines, its cells, and the rows below it.

    ``header`` are the lines of the header's cells by column; ``rows`` those of the rows.
    """

    at: int
    header: Cells
    rows: tuple[Cells, ...]

    @property
    def headers(self) -> tuple[str, ...]:
        """The headers as a form compares them."""
        return tuple(squeeze(wrapped(lines)) for lines in self.header.values())


def found_tables(groups: Sequence[Lines]) -> list[FoundTable]:
    """The tables in their order; one whose header is repeated at a page break comes as several."""
    headers = list(_headers(groups))
    stops = [at for at, _, _ in headers[1:]] + [len(groups)]
    return [
        FoundTable(at, header, tuple(_rows(groups[at + size : stop])))
        for (at, size, header), stop in zip(headers, stops, strict=False)
    ]


def groups_of(lines: Lines) -> list[Lines]:
    return [*by_row(lines)]


def alone(group: Lines) -> str:
    """The text of a group that is one line of no table, or one cell that nothing stands beside; else empty."""
    return group[0].text if len(cells_of(group)) == 1 and len(group) == 1 else ""


def usual_table(tables: Sequence[FoundTable]) -> FoundTable:
    """The first of the tables with the most common header."""
    [(headers, _)] = Counter(table.headers for table in tables).most_common(1)
    return next(table for table in tables if table.headers == headers)


def texts_below(tables: Sequence[FoundTable], headers: tuple[str, ...], column: int) -> list[str]:
    """What stands in a column of all tables with these headers, blank cells left out."""
    return [wrapped(lines) for lines in lines_below(tables, headers, column)]


def lines_below(tables: Sequence[FoundTable], headers: tuple[str, ...], column: int) -> list[Lines]:
    return [row[column] for table in tables if table.headers == headers for row in table.rows if row.get(column)]


def _headers(groups: Sequence[Lines]) -> Iterator[tuple[int, int, Cells]]:
    at = 0
    while at < len(groups):
        size = _header_size(groups, at)
        if size:
            yield at, size, cells_of([line for group in groups[at : at + size] for line in group])
        at += max(size, 1)


def _header_size(groups: Sequence[Lines], at: int) -> int:
    """How many of the groups from ``at`` on are one header: 1, or 2 where the second says more; 0 where none is."""
    one = cells_of(groups[at])
    two = groups[at + 1] if at + 1 < len(groups) else ()
    both = cells_of([*groups[at], *two])
    if not _may_be_header(one) or not _names_programmes(one):
        return 0
    if two and _may_be_header(cells_of(two), alone=False) and _known(both) > _known(one):
        return 2
    return 1 if _known(one) >= _FEWEST else 0


def _may_be_header(cells: Cells, *, alone: bool = True) -> bool:
    texts = [squeeze(wrapped(lines)) for lines in cells.values()]
    short = sum(len(text) <= _LONGEST_HEADER for text in texts)
    is_short = short >= _MOSTLY * len(texts) and not any(map(is_amount, texts))
    return -1 not in cells and is_short and (len(texts) >= _FEWEST or not alone)


def _known(cells: Cells) -> int:
    return sum(_is_known(lines) for lines in cells.values())


def _is_known(lines: Lines) -> bool:
    return any(weight >= ENOUGH for _, weight in meanings(squeeze(wrapped(lines))))


def _names_programmes(cells: Cells) -> bool:
    return any(
        holds == "programme" and weight >= ENOUGH
        for lines in cells.values()
        for holds, weight in meanings(squeeze(wrapped(lines)))
    )


def _rows(groups: Sequence[Lines]) -> Iterator[Cells]:
    for group in groups:
        cells = cells_of(group)
        if len(cells) >= _FEWEST:
            yield cells
