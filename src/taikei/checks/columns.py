"""The columns of a file's tables, each with what stands in it, so that a rule looks at every text once."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from taikei.model.layout import Grid, Layout
from taikei.model.source import CellPlace

_D = "[0-9０-９]"
NUMBER = re.compile(f"[△▲+＋−－-]?(?:{_D}{{1,3}}(?:[,，]{_D}{{3}})+|{_D}+)(?:[.．]{_D}+)?")

# A column is one of numbers where so many of its cells are; a few cells say nothing.
_SHARE, _FEWEST = 0.8, 3


@dataclass(frozen=True)
class Column:
    """``counts`` tells how many cells hold each text, ``first`` the row in which it stands first, from 0."""

    grid: Grid
    at: int
    counts: Mapping[str, int]
    first: Mapping[str, int]

    @property
    def name(self) -> str:
        return self.grid.columns[self.at]

    @property
    def blank(self) -> int:
        return self.counts.get("", 0)

    @property
    def texts(self) -> list[str]:
        """The texts that are not blank, in the order in which they come first."""
        return sorted(filter(None, self.counts), key=self.first.__getitem__)

    @cached_property
    def numeric(self) -> bool:
        """Whether the column is one of numbers."""
        filled = sum(count for text, count in self.counts.items() if text)
        numbers = sum(count for text, count in self.counts.items() if NUMBER.fullmatch(text.strip()))
        return filled >= _FEWEST and numbers >= _SHARE * filled

    def place(self, text: str) -> CellPlace:
        """Where a text stands first."""
        return self.grid.place(self.first[text], self.at)


def columns_of(layout: Layout) -> Iterator[Column]:
    """The columns of every table, without those that are left out."""
    for grid in layout.grids:
        for at, cells in enumerate(zip(*grid.rows, strict=True)):
            if at not in grid.left_out:
                backwards = zip(reversed(cells), range(len(cells) - 1, -1, -1), strict=True)
                yield Column(grid, at, Counter(cells), dict(backwards))
