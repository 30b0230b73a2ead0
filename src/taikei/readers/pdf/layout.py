"""A page as what stands on it from the top: printed lines, and tables of rows of cells."""

from collections.abc import Mapping, Sequence
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
    inside: list[dict[Place, list[Run]]] = [{} for _ in grids]
    for run in runs_of(marks):
        _, left, top, right, bottom = run
        # The middle of a run says where it belongs: an amount may run over the edge of its cell.
        x, y = (left + right) / 2, (top + bottom) / 2
        for grid, cells in zip(grids, inside, strict=True):
            place = grid.place(x, y)
            if place is not None:
                cells.setdefault(place, []).append(run)
                break
        else:
            outside.append(run)
    tables = [_table(grid, cells) for grid, cells in zip(grids, inside, strict=True) if cells]
    blocks: list[Block] = [*printed_lines(outside), *tables]
    return Layout(marks.number, tuple(sorted(blocks, key=lambda block: (block.top, block.left))))


def _table(grid: Grid, cells: Mapping[Place, Sequence[Run]]) -> Table:
    rows: dict[int, list[Cell]] = {}
    for place in sorted(cells):
        lines = printed_lines(cells[place])
        if lines:
            rows.setdefault(place.row, []).append(Cell(place.column, tuple(lines)))
    return Table(grid.xs, tuple(map(tuple, rows.values())), grid.ruled_above, grid.ruled_below, grid.ys[0], grid.xs[0])
