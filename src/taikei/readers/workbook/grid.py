"""The cells of a workbook as rows of texts; lines are made of them where somebody asks for lines."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import cached_property
from typing import NamedTuple, overload

from taikei.model.layout import letters
from taikei.readers.lines import Line
from taikei.readers.workbook.marks import Cell
from taikei.readers.workbook.refusals import LARGEST_AREA

_LINE_END = re.compile(r"\r\n|\n|\r")


class Runs:
    """Pieces of rows, one after the other: their row, from 0, their columns in order, and what stands in them.

    None stands where nothing does. Several runs may make up a row. All texts are in one list, and runs of one shape
    share their columns: a large sheet has a million cells.
    """

    def __init__(self) -> None:
        self.rows: list[int] = []
        self.columns: list[Sequence[int]] = []
        self.texts: list[str | None] = []

    def __iter__(self) -> Iterator[tuple[int, Sequence[int], Sequence[str | None]]]:
        at = 0
        for row, columns in zip(self.rows, self.columns, strict=True):
            yield row, columns, self.texts[at : at + len(columns)]
            at += len(columns)

    def add(self, row: int, columns: Sequence[int], texts: Iterable[str | None]) -> None:
        self.rows.append(row)
        self.columns.append(columns)
        self.texts.extend(texts)

    def places(self, cells: Set[Cell]) -> Iterator[tuple[int, Cell]]:
        """Those of the cells that are there, and where among the texts."""
        wanted = {row for row, _ in cells}
        at = 0
        for row, columns in zip(self.rows, self.columns, strict=True):
            if row in wanted:
                yield from ((at + n, (row, column)) for n, column in enumerate(columns) if (row, column) in cells)
            at += len(columns)


class Sheet(NamedTuple):
    """``merged`` are the first and the last cell of each merged one; ``inexact`` the numbers of too many digits."""

    name: str
    visible: bool
    runs: Runs
    merged: Sequence[tuple[Cell, Cell]] = ()
    inexact: Sequence[Cell] = ()

    def filled(self) -> Iterator[tuple[Cell, str]]:
        """The cells that hold something."""
        for row, columns, texts in self.runs:
            for column, text in zip(columns, texts, strict=True):
                if text is not None:
                    yield (row, column), text

    def size(self) -> Cell:
        """Rows and columns from A1 that reach at least to the last cell that holds something, found soon."""
        if not self.runs.rows:
            return 0, 0
        shapes = {id(columns): columns[-1] for columns in self.runs.columns}
        rows, columns = self.runs.rows[-1] + 1, max(shapes.values()) + 1
        if rows * columns <= LARGEST_AREA:
            return rows, columns
        cells = [cell for cell, _ in self.filled()] or [(-1, -1)]
        return max(row for row, _ in cells) + 1, max(column for _, column in cells) + 1


class Grid(Sequence[Line]):
    """The lines of some sheets, one for each line of text in a cell. They are made once, when the first is asked for.

    ``check`` is told how many there are, and may refuse.
    """

    def __init__(self, sheets: Sequence[Sheet], check: Callable[[int], None]) -> None:
        self.sheets = sheets
        self._check = check

    @cached_property
    def _lines(self) -> tuple[Line, ...]:
        lines: list[Line] = []
        rows = 0
        for sheet in self.sheets:
            _say(sheet, rows, lines, self._check)
            rows += sheet.size()[0]
        return tuple(lines)

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Line]: ...
    def __getitem__(self, at: int | slice) -> Line | Sequence[Line]:
        return self._lines[at]

    def __iter__(self) -> Iterator[Line]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._lines == tuple(other)

    def __hash__(self) -> int:
        return hash(self._lines)


def _say(sheet: Sheet, above: int, lines: list[Line], check: Callable[[int], None]) -> None:
    """Adds the lines of a sheet that has so many rows ``above`` it."""
    name, names, last = sheet.name, _Names(), -1
    for row, columns, texts in sheet.runs:
        number, line_row = str(row + 1), above + row + 1
        for column, text in zip(columns, texts, strict=True):
            if text is None or not (said := text.strip()):
                continue
            blank, last = row - last - 1 if row != last else 0, row
            place = (name, names[column] + number)
            if "\n" in text or "\r" in text:
                _say_lines(text, Line(0, "", "", blank, line_row, column, place), lines)
            else:
                lines.append(Line(len(lines) + 1, said, text, blank, line_row, column, place))
        check(len(lines))


def _say_lines(text: str, first: Line, lines: list[Line]) -> None:
    """The lines of a cell; ``first`` tells what they share, and the blank lines above them."""
    blank = first.before
    for raw in _LINE_END.split(text):
        said = raw.strip()
        if said:
            lines.append(Line(len(lines) + 1, said, raw, blank, first.row, first.column, first.place))
            blank = 0
        else:
            blank += 1


class _Names(dict[int, str]):
    """The letters of columns."""

    def __missing__(self, column: int) -> str:
        self[column] = letters(column)
        return self[column]
