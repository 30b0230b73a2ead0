"""A page as what stands on it from the top: printed lines, and tables of rows of cells."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from taikei.model.words import Words
from taikei.readers.pdf.grid import Grid, Place, ruled_of
from taikei.readers.pdf.marks import Marks, Run
from taikei.readers.pdf.printed import Printed, printed_lines
from taikei.readers.pdf.runs import runs_of
from taikei.readers.pdf.tolerances import FEWEST_FLOORS
from taikei.readers.pdf.unwalled import between_floors, without_rules
from taikei.readers.pdf.vertical import columns_of


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


class Question(NamedTuple):
    """What cannot be read for sure, and where it stands."""

    what: Words
    area: Run


class Layout(NamedTuple):
    page: int
    blocks: tuple[Block, ...]
    questions: tuple[Question, ...] = ()


def layout_of(marks: Marks) -> Layout:
    """The page's blocks from the top."""
    grids, floors = ruled_of(marks.rules)
    runs = runs_of(marks)
    questions: list[Question] = []
    if len(floors) >= FEWEST_FLOORS:
        for area, grid in between_floors(floors, runs):
            grids += [] if grid is None else [grid]
            questions.append(Question(UNREAD_TABLE if grid is None else BY_ALIGNMENT, area))
    inside, outside = _placed(grids, runs)
    if not grids and not questions:
        questions.extend(Question(UNREAD_TABLE, area) for area, _ in without_rules(outside))
    questions.extend(Question(VERTICAL_WRITING, column) for column in columns_of(outside))
    tables = [_table(grid, cells) for grid, cells in zip(grids, inside, strict=True) if cells]
    blocks: list[Block] = [*printed_lines(outside), *tables]
    return Layout(marks.number, tuple(sorted(blocks, key=lambda block: (block.top, block.left))), tuple(questions))


def _placed(grids: Sequence[Grid], runs: Iterable[Run]) -> tuple[list[dict[Place, list[Run]]], list[Run]]:
    """The runs of each table by their cells, and those in no table."""
    outside: list[Run] = []
    inside: list[dict[Place, list[Run]]] = [{} for _ in grids]
    for run in runs:
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
    return inside, outside


def _table(grid: Grid, cells: Mapping[Place, Sequence[Run]]) -> Table:
    rows: dict[int, list[Cell]] = {}
    for place in sorted(cells):
        lines = printed_lines(cells[place])
        if lines:
            rows.setdefault(place.row, []).append(Cell(place.column, tuple(lines)))
    return Table(grid.xs, tuple(map(tuple, rows.values())), grid.ruled_above, grid.ruled_below, grid.ys[0], grid.xs[0])


BY_ALIGNMENT = Words(
    "縦の罫線がない表を、文字のない縦の帯で列に分けて読みました。列の分け方を確かめてください。",
    "A table without vertical rules was read by the free space between its columns; check the columns.",
)
UNREAD_TABLE = Words(
    "罫線が足りず、列や行の境を決められない表があります。表としては読まず、行として読みました。",
    "Here is a table whose rules do not tell its columns or rows; it was read as lines of text, not as a table.",
)
VERTICAL_WRITING = Words(
    "縦書きがあります。横書きの行として左から読んだため、文字の順序が違います。",
    "Here is vertical writing; it was read in horizontal lines from the left, so that its characters are out of order.",
)
