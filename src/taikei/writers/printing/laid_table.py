"""A table laid out: texts in their cells, with what is read aloud where that differs from print."""

from collections.abc import Iterable

import msgspec

from taikei.language.widths import columns
from taikei.writers.printing.pattern import Said
from taikei.writers.printing.template import Align


class Cell(msgspec.Struct, frozen=True, omit_defaults=True):
    """``end`` stands at the right end of the last line."""

    lines: tuple[tuple[Said, ...], ...]
    end: tuple[Said, ...] = ()

    @property
    def empty(self) -> bool:
        return not self.lines and not self.end


class Head(msgspec.Struct, frozen=True):
    """The head of a column: the lines of its label."""

    lines: tuple[str, ...]
    width: str
    align: Align


class Counted(msgspec.Struct, frozen=True):
    """A counted outcome of a narrative."""

    label: str
    value: str
    unit: str
    basis: str


class Worth(msgspec.Struct, frozen=True):
    """An amount to draw: in yen (a foreign currency in its own), and in words that everyone can follow."""

    yen: int
    about: str


class Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """A row of a table; only a ``long`` one is broken over pages. ``fields``, ``numbers`` and ``counts`` are there
    where the template asks for them: what nobody prints would cost the typesetter time.
    """

    cells: tuple[Cell, ...]
    long: bool = False
    fields: dict[str, Said] | msgspec.UnsetType = msgspec.UNSET
    numbers: dict[str, Worth] | msgspec.UnsetType = msgspec.UNSET
    counts: tuple[Counted, ...] | msgspec.UnsetType = msgspec.UNSET


_LETTER = 1.68  # mm of a half-width letter of a table
EDGES = 3.6
"""What is left beside a text in its cell, in millimetres."""


def column_of_figures(label: str, figures: Iterable[str]) -> Head:
    """A column as wide as its longest figure, or a line of its head."""
    lines = tuple(label.split("\n"))
    longest = max(columns(each) for each in (*lines, *figures))
    return Head(lines, f"{longest * _LETTER + EDGES:.1f}mm", "right")


class LaidTable(msgspec.Struct, frozen=True):
    """``share`` is that of the size of tables at which its letters are set: below 1 where the page is too narrow."""

    heads: tuple[Head, ...]
    rows: tuple[Line, ...]
    totals: tuple[Line, ...] = ()
    share: float = 1.0
