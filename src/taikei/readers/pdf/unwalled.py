"""Tables without vertical rules: their columns are where no row has a character.

Such a table is read only where that leaves no choice: its rules begin and end alike, free space runs through all of its
rows, most rows have something in each column, and each is a single row: one of its columns holds a single line.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from statistics import median
from typing import NamedTuple

from taikei.readers.pdf.grid import Grid, Place
from taikei.readers.pdf.marks import Rule, Run, around
from taikei.readers.pdf.printed import lines_of, printed_lines
from taikei.readers.pdf.tolerances import CORRIDOR, FEWEST_FLOORS, FEWEST_LINES, FILLED, SAME_COLUMN


class Unwalled(NamedTuple):
    """What looks like a table without vertical rules; ``grid`` is None where it cannot be read for sure."""

    area: Run
    grid: Grid | None


def between_floors(floors: Iterable[Rule], runs: Sequence[Run]) -> list[Unwalled]:
    """The tables that these horizontal rules, which meet no vertical one, make of the runs."""
    found = (_table(alike, runs) for alike in _alike(floors) if len(alike) >= FEWEST_FLOORS)
    return [table for table in found if table is not None]


def _alike(floors: Iterable[Rule]) -> Iterator[list[Rule]]:
    """The rules, from the top, in groups that begin and end at the same places."""
    group: list[Rule] = []
    for floor in sorted(floors):
        if group and max(abs(floor.start - group[0].start), abs(floor.end - group[0].end)) > SAME_COLUMN:
            yield group
            group = []
        group.append(floor)
    yield group


def _table(floors: Sequence[Rule], runs: Iterable[Run]) -> Unwalled | None:
    start, end, ys = floors[0].start, floors[0].end, tuple(floor.at for floor in floors)
    within = [
        run
        for run in runs
        if ys[0] < (run.top + run.bottom) / 2 < ys[-1] and start <= (run.left + run.right) / 2 <= end
    ]
    corridors = tuple(_corridors(within))
    if not corridors:
        return None
    xs = (start, *corridors, end)
    cells = tuple(tuple(Place(row, column) for column in range(len(xs) - 1)) for row in range(len(ys) - 1))
    grid = Grid(xs, ys, cells, ruled_above=True, ruled_below=True)
    return Unwalled(around(within), grid if _is_sure(grid, within) else None)


def _is_sure(grid: Grid, runs: Iterable[Run]) -> bool:
    inside: dict[Place, list[Run]] = {}
    for run in runs:
        place = grid.place((run.left + run.right) / 2, (run.top + run.bottom) / 2)
        if place is not None:
            inside.setdefault(place, []).append(run)
    rows, columns = len(grid.cells), len(grid.cells[0])
    filled = Counter(place.row for place in inside)
    single = {place.row for place, held in inside.items() if len(printed_lines(held)) == 1}
    return sum(filled[row] == columns for row in range(rows)) >= FILLED * rows and single >= filled.keys()


def _corridors(runs: Sequence[Run]) -> Iterator[float]:
    """The middles of the free spaces between the columns of text."""
    if not runs:
        return
    free = CORRIDOR * median(run.bottom - run.top for run in runs)
    end = min(run.left for run in runs)
    for run in sorted(runs, key=lambda run: run.left):
        if run.left - end >= free:
            yield (run.left + end) / 2
        end = max(end, run.right)


def without_rules(runs: Sequence[Run]) -> list[Unwalled]:
    """What stands in three columns or more over several lines, as tables without any rule do."""
    found: list[list[Run]] = []
    group: list[Run] = []
    lines = 0
    for line in (*lines_of(runs), []):
        if len(list(_corridors(line))) > 1 and len(list(_corridors([*group, *line]))) > 1:
            group, lines = [*group, *line], lines + 1
            continue
        if lines >= FEWEST_LINES:
            found.append(group)
        group, lines = [], 0
    return [Unwalled(around(group), None) for group in found]
