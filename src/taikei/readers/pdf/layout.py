"""A page as what stands on it from the top: printed lines, and tables of rows of cells."""

from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from taikei.readers.pdf.grid import Grid, Place, grids_of
from taikei.readers.pdf.marks import Marks, Run
from taikei.readers.pdf.printed import Printed, printed_lines
from taikei.readers.pdf.runs import runs_of


class Cell(NamedTuple):
    """The lines of a cell that is not empty."""

    column: int
    lines: tuple[Printed, ...]

    @property
    def text(self) -> str:
        return "".join(line.text for line in self.lines)


Row = tuple[Cell, ...]


class Table(NamedTuple):
    """A ruled table or the part of one that stands on this page. Rows without text are left out."""

    columns: tuple[float, ...]
    rows: tuple[Row, ...]
    ruled_above: bool
    ruled_below: bool
    top: float
    left: float


Block = Printed | Table


class Layout(NamedTuple):
    page: int
    blocks: tuple[Block, ...]


def layout_of(marks: Marks) -> Layout:
    """The page's blocks from the top."""
    grids = grids_of(marks.rules)
    outside: list[Run] = []
    inside: list[list[tuple[Place, Run]]] = [[] for _ in grids]
    for run in runs_of(marks):
        home = _home(grids, run)
        if home is None:
            outside.append(run)
        else:
            inside[home[0]].append((home[1], run))
    tables = [_table(grid, runs) for grid, runs in zip(grids, inside, strict=True) if runs]
    blocks: list[Block] = [*printed_lines(outside), *tables]
    return Layout(marks.number, tuple(sorted(blocks, key=lambda block: (block.top, block.left))))


def _home(grids: Iterable[Grid], run: Run) -> tuple[int, Place] | None:
    """The table and the cell that hold the middle of a run: an amount may run over the edge of its cell."""
    x, y = (run.left + run.right) / 2, (run.top + run.bottom) / 2
    for at, grid in enumerate(grids):
        place = grid.place(x, y)
        if place is not None:
            return at, place
    return None


def _table(grid: Grid, placed: Iterable[tuple[Place, Run]]) -> Table:
    runs: dict[Place, list[Run]] = {}
    for place, run in placed:
        runs.setdefault(place, []).append(run)
    cells = ((place.row, Cell(place.column, tuple(printed_lines(runs[place])))) for place in sorted(runs))
    filled = ((row, cell) for row, cell in cells if cell.lines)
    rows = tuple(tuple(cell for _, cell in row) for _, row in groupby(filled, key=lambda each: each[0]))
    return Table(grid.xs, rows, grid.ruled_above, grid.ruled_below, grid.ys[0], grid.xs[0])
