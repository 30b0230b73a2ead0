"""Which row of a print prints which row of the data."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from difflib import SequenceMatcher
from itertools import groupby

from taikei.pipeline.carried.page_breaks import rejoined
from taikei.pipeline.carried.programmes import columns_of_names, known_name, names_of
from taikei.pipeline.carried.rows import DataRow, PrintedRow


def paired(wanted: Sequence[DataRow], rows: Sequence[PrintedRow]) -> list[tuple[DataRow, PrintedRow | None]]:
    """Each row of the data with the row that prints it, in the order of both; None where there is none.

    Rows go by the name of the programme. Where as many rows of other names follow a pair in its table as the data has
    there, they are taken to be the same rows with changed names.
    """
    names = names_of(wanted)
    known = frozenset(names)
    columns = columns_of_names(rows, known)
    rows = list(rejoined(rows, columns, known))
    cells = [known_name(row.cells.get(columns.get(row.table, 0), ()), known) for row in rows]
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
