"""The names of the programmes of the data, looked for in the rows of a print."""

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import accumulate

from taikei.pipeline.carried.rows import DataRow, PrintedRow
from taikei.pipeline.carried.squeezed import GETA, squeezed
from taikei.pipeline.carried.values import MARKS

MARKED = re.compile(rf"(?:[\[(≪〈<【]*(?:{'|'.join(MARKS.values())})[\])≫〉>】]*)+$")


def names_of(rows: Iterable[DataRow]) -> list[str]:
    return [bare_name(squeezed(placement.entry.programme)) for _, _, placement in rows]


def columns_of_names(rows: Sequence[PrintedRow], names: Set[str]) -> Mapping[str, int]:
    """Of each table the column of the names of programmes: the one that has the most, and most different."""
    hits: dict[tuple[str, int], list[str]] = {}
    for row in rows:
        for column, cell in row.cells.items():
            if (name := known_name(cell, names)) is not None:
                hits.setdefault((row.table, column), []).append(name)
    weights = sorted(((len(found), len(set(found))), table, column) for (table, column), found in hits.items())
    return {table: column for _, table, column in weights}


def known_name(cell: Sequence[str], names: Set[str]) -> str | None:
    """The longest name that fills the first lines of the cell; a number or a note may stand below it."""
    begun = (bare_name(whole) for whole in accumulate(cell))
    return next(reversed([name for name in begun if name in names]), None)


def bare_name(cell: str) -> str:
    """The name without its marks. One that no print can show has the sign that stands in its place."""
    return MARKED.sub("", cell) or cell or GETA
