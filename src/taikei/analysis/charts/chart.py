"""What every chart has: a name, a title, the sentence that says what it shows, remarks, and its numbers as a table."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from taikei.model.words import Words

ChartCell = Words | Decimal | Fraction | int | None
"""A text, an amount or a count, a ratio, or None for a cell that stays empty."""


@dataclass(frozen=True)
class ChartTable:
    """The numbers of a chart. Each row has a cell for each of ``columns``; a ``Fraction`` is a ratio, 1 for 100 %."""

    columns: tuple[Words, ...]
    rows: tuple[tuple[ChartCell, ...], ...]

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"a row of a chart's table has {len(self.columns)} cells, found {len(row)}")


@dataclass(frozen=True)
class Caption:
    """``name`` is that of the file and the anchor. ``shows`` is read aloud in the place of the picture.

    ``remarks`` say what is left out and how it was counted.
    """

    name: str
    title: Words
    shows: Words
    remarks: tuple[Words, ...] = ()


def same(text: str) -> Words:
    """A name as it is printed: it has no translation."""
    return Words(text, text)
