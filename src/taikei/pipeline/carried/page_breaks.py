"""Rows over the end of a page: which parts of a print are one row of the data, and which are two."""

from collections.abc import Iterator, Mapping, Sequence, Set

from taikei.pipeline.carried.programmes import MARKED, bare_name, columns_of_names, known_name
from taikei.pipeline.carried.rows import PrintedRow


def parted(rows: Sequence[PrintedRow], names: Set[str]) -> list[PrintedRow]:
    """The rows, those apart that the reader took for one over a page: where a programme is named, a row begins."""
    if not any(row.over_pages for row in rows):
        return list(rows)
    columns = columns_of_names(rows, names)
    parts = (_parts(row, columns.get(row.table, 0), names) if row.over_pages else [row] for row in rows)
    return [part for found in parts for part in found]


def _parts(row: PrintedRow, column: int, names: Set[str]) -> Iterator[PrintedRow]:
    last, *others = row.by_page()
    for part in others:
        cell = part.cells.get(column, ())
        begins = known_name(cell, names) is not None
        if begins and not _goes_on("".join(last.cells.get(column, ())), "".join(cell), names):
            yield last
            last = part
        else:
            last = last.with_more(part)
    yield last


def rejoined(rows: Sequence[PrintedRow], columns: Mapping[str, int], names: Set[str]) -> Iterator[PrintedRow]:
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
                rows = [*rows[:at], row.with_more(rows[ahead]), *rows[ahead + 1 :]]
                continue
        heads.append(row.cells)
        yield row


def _goes_on(name: str, more: str, names: Set[str]) -> bool:
    """Whether the second part completes the first: the rest of its name, or its marks."""
    if bare_name(name) in names:
        return MARKED.fullmatch(more) is not None
    return more != "" and any(one.startswith(bare_name(name + more)) for one in names)
