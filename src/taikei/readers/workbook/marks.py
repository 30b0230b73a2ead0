"""What is remarkable about a sheet and stands in its XML alone: what calamine does not tell."""

from collections.abc import Iterable
from dataclasses import dataclass, field

Cell = tuple[int, int]
"""Row and column, from 0."""


@dataclass
class Marks:
    """``rows`` and ``columns`` reach from A1 to the last cell that holds something; ``text`` counts its characters.

    ``errors`` are the cells that hold an error instead of a value; ``uncomputed`` the formulas without a result;
    ``rescaled`` the numbers shown as another number: in thousands, or as a percentage; ``covered`` the cells under a
    merged one that still hold something; ``formulas`` those whose value is computed.
    """

    rows: int = 0
    columns: int = 0
    text: int = 0
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    errors: dict[Cell, str] = field(default_factory=dict)
    uncomputed: list[Cell] = field(default_factory=list)
    formulas: list[Cell] = field(default_factory=list)
    rescaled: set[Cell] = field(default_factory=set)
    covered: set[Cell] = field(default_factory=set)


def covered(merged: Iterable[tuple[Cell, Cell]], rows: int, columns: int) -> set[Cell]:
    """The cells within the filled area that merged cells cover. Merged cells that overlap are damage: ValueError."""
    cells: set[Cell] = set()
    seen = 0
    for (top, left), (bottom, right) in merged:
        last_row, last_column = min(bottom + 1, rows), min(right + 1, columns)
        seen += max(0, last_row - top) * max(0, last_column - left)
        if seen > rows * columns:
            raise ValueError("merged cells overlap")
        cells.update((row, column) for row in range(top, last_row) for column in range(left, last_column))
        cells.discard((top, left))
    return cells
