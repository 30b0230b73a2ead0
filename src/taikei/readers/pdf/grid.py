"""Rules that meet into a grid of cells."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from taikei.readers.pdf.marks import Rule, Rules
from taikei.readers.pdf.ruling import merged, networks
from taikei.readers.pdf.tolerances import BOUNDED, MOST_RULES, OVERHANG, RULE_SNAP


class Place(NamedTuple):
    """A cell by the first row and the first column that it takes."""

    row: int
    column: int


class Grid(NamedTuple):
    """A ruled table: the levels of its rules, and to which cell each field between them belongs.

    ``ruled_above`` and ``ruled_below``: whether a rule closes the first and the last row. Where none does, the row ends
    where the vertical rules end.
    """

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[tuple[Place, ...], ...]
    ruled_above: bool
    ruled_below: bool

    def place(self, x: float, y: float) -> Place | None:
        """The cell at a point; None outside the table."""
        column, row = bisect_right(self.xs, x) - 1, bisect_right(self.ys, y) - 1
        inside = 0 <= column < len(self.xs) - 1 and 0 <= row < len(self.ys) - 1
        return self.cells[row][column] if inside else None


class Ruled(NamedTuple):
    """The ruled tables of a page from the top, and the horizontal rules that meet no vertical one."""

    grids: list[Grid]
    floors: list[Rule]


def ruled_of(rules: Rules) -> Ruled:
    """A frame without an inner vertical rule is no table."""
    if is_drawing(rules):
        return Ruled([], [])
    found = networks(Rules(tuple(merged(rules.horizontal)), tuple(merged(rules.vertical))))
    grids = (_grid(network) for network in found if network.vertical)
    tables = sorted((grid for grid in grids if _is_table(grid)), key=lambda grid: (grid.ys[0], grid.xs[0]))
    return Ruled(tables, [floor for network in found if not network.vertical for floor in network.horizontal])


def is_drawing(rules: Rules) -> bool:
    """Whether there are more rules than any table has: maps and plans are made of such."""
    return len(rules.horizontal) + len(rules.vertical) > MOST_RULES


def _grid(network: Rules) -> Grid:
    floors, walls = network
    xs = _levels([wall.at for wall in walls], floors)
    ys = _levels([floor.at for floor in floors], walls)
    cells = _cells(len(ys) - 1, len(xs) - 1, _bounding(walls, xs, ys), _bounding(floors, ys, xs))
    return Grid(xs, ys, cells, _closes(floors, ys[0]), _closes(floors, ys[-1]))


def _closes(floors: Iterable[Rule], level: float) -> bool:
    return any(abs(floor.at - level) <= RULE_SNAP for floor in floors)


def _levels(own: list[float], crossing: Sequence[Rule]) -> tuple[float, ...]:
    """The levels of the rules of one direction, and where those of the other run on beyond them."""
    first, last = min(rule.start for rule in crossing), max(rule.end for rule in crossing)
    levels = sorted(
        {*own, *([first] if first < min(own) - OVERHANG else []), *([last] if last > max(own) + OVERHANG else [])}
    )
    # Rules of one level but of different tables that met later may differ by a hair.
    return tuple(level for at, level in enumerate(levels) if at == 0 or level - levels[at - 1] > RULE_SNAP)


def _bounding(rules: Iterable[Rule], levels: tuple[float, ...], across: tuple[float, ...]) -> set[tuple[int, int]]:
    """The pairs (level, field): a rule on this level bounds this field of the other direction."""
    found: dict[tuple[int, int], float] = {}
    for at, start, end in rules:
        level = _nearest(levels, at)
        for field in range(max(0, bisect_right(across, start) - 1), len(across) - 1):
            low, high = across[field], across[field + 1]
            if low >= end:
                break
            covered = (end if end < high else high) - (start if start > low else low)
            found[level, field] = found.get((level, field), 0.0) + covered
    return {
        (level, field)
        for (level, field), covered in found.items()
        if covered >= BOUNDED * (across[field + 1] - across[field])
    }


def _nearest(levels: tuple[float, ...], place: float) -> int:
    above = min(bisect_right(levels, place), len(levels) - 1)
    return above - 1 if above > 0 and place - levels[above - 1] <= levels[above] - place else above


def _cells(
    rows: int, columns: int, walls: set[tuple[int, int]], floors: set[tuple[int, int]]
) -> tuple[tuple[Place, ...], ...]:
    """For each field the cell that it belongs to: fields without a rule between them are one cell."""
    cells: list[list[Place]] = []
    for row in range(rows):
        cells.append([])
        for column in range(columns):
            place = Place(row, column)
            if column > 0 and (column, row) not in walls:
                place = cells[row][column - 1]
            if row > 0 and (row, column) not in floors and (above := cells[row - 1][column]) != place:
                if place != (row, column):
                    # A cell of two legs: where they meet, both turn out to be one.
                    above, place = sorted((above, place))
                    cells = [[above if each == place else each for each in line] for line in cells]
                place = above
            cells[row].append(place)
    return tuple(map(tuple, cells))


def _is_table(grid: Grid) -> bool:
    return any(one != other for row in grid.cells for one, other in pairwise(row))
