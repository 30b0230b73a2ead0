"""The search that finds the cells of a sheet of .xlsx, run after run, and puts their values in their places."""

import re
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise

from taikei.readers.office.xml import unescaped
from taikei.readers.workbook.frame import Strange
from taikei.readers.workbook.grid import Runs
from taikei.readers.workbook.marks import Cell
from taikei.readers.workbook.values import is_inexact, text_of
from taikei.readers.workbook.xlsx_cells import LAST_COLUMN, LAST_ROW, column_of
from taikei.readers.workbook.xlsx_pattern import CELL, ROW, run_length, runs
from taikei.readers.workbook.xlsx_shapes import Plan, Plans

Groups = Sequence[str | None]
Shared = Mapping[str | None, str | None]
"""The shared texts by their number as it stands in a cell, and nothing by None."""

_FIRST, _STEP = len(ROW), len(CELL)
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[Ee][+-]?[0-9]+)?", re.ASCII)
_PLACE = re.compile(r'<c r="([A-Z]+)([0-9]+)"')
_TRUTHS = {"1": "TRUE", "0": "FALSE"}


class Search:
    """What the search has found: the kinds of rows and cells once each, and the cells ``asked`` of others."""

    def __init__(self, shared: Shared, dated: Set[int]) -> None:
        self.runs = Runs()
        self.inexact: list[Cell] = []
        self.rows: dict[str, bool] = {}
        self.plans = Plans(dated)
        self.others: dict[int, Cell] = {}
        self.asked: list[str] = []
        self._shared = shared
        self._escaped: list[int] = []

    def read(self, xml: str, start: int, end: int) -> None:
        """Reads all cells; escapes are still to be said. Raises Strange; KeyError for a shared text of no number."""
        columns_of, plans, rows, shared = _Columns(), self.plans, self.rows, self._shared
        texts = self.runs.texts
        length = run_length(xml, start, end)
        stop = _FIRST + length * _STEP
        of_row, of_letters, of_shapes = slice(_FIRST), slice(_FIRST, stop, _STEP), slice(_FIRST + 1, stop, _STEP)
        letters: Groups = ()
        shapes: Groups = ()
        number, row, reached, inside = "", -1, -1, False
        for found in runs(length).finditer(xml, start, end):
            groups = found.groups()
            told, attributes, digits = groups[of_row]
            if attributes is not None:
                above, row = row, int(told or 0) - 1
                if inside or not above < row < LAST_ROW:
                    raise Strange
                if attributes not in rows:
                    rows[attributes] = not attributes.endswith("/")
                number, reached, inside = told, -1, rows[attributes]
            if digits is not None:
                if groups[of_letters] != letters:
                    letters = groups[of_letters]
                    columns = columns_of[letters]
                    of_values = slice(_FIRST + 2, _FIRST + len(columns) * _STEP, _STEP)
                if groups[of_shapes] != shapes:
                    shapes = groups[of_shapes]
                    plan = plans[shapes]
                if digits != number or not inside or columns[0] <= reached:
                    raise Strange
                values = groups[of_values]
                first, reached = len(texts), columns[-1]
                texts += values
                self.runs.rows.append(row)
                self.runs.columns.append(columns)
                for at in plan.shared:
                    texts[first + at] = shared[values[at]]
                if plan.more or not all(values):
                    self._complete(first, plan, row, columns, groups)
            strange, ended, rest = groups[-3:]
            if rest is not None or ((strange or ended) and not inside):
                raise Strange
            if strange is not None:
                reached = self._leave_strange(strange, number, row, reached)
            if ended is not None:
                inside = False
        if inside:
            raise Strange

    def say(self) -> None:
        """Puts in what the escaped texts say. Raises UnsafeXml."""
        texts = self.runs.texts
        for at, text in zip(self._escaped, unescaped([texts[at] or "" for at in self._escaped]), strict=True):
            texts[at] = text

    def _complete(self, first: int, plan: Plan, row: int, columns: Sequence[int], groups: Groups) -> None:
        """Puts in the values of a run that are neither plain numbers nor shared texts."""
        texts, last = self.runs.texts, _FIRST + len(columns) * _STEP
        inlines = groups[_FIRST + 4 : last : _STEP]
        for at in plan.inline:
            text = inlines[at]
            if text:
                texts[first + at] = text
                if "&" in text:
                    self._escaped.append(first + at)
            elif texts[first + at] is not None:
                raise Strange
        others = groups[_FIRST + 3 : last : _STEP]
        if any(others):
            for at, value in enumerate(others):
                if value:
                    self._put(first + at, plan.kinds[at], value, (row, columns[at]))
        for at in plan.odd:
            value = texts[first + at]
            if value is not None and plan.kinds[at] == "b":
                texts[first + at] = _TRUTHS[value]
            elif value is not None:
                texts[first + at] = None
                self.others[first + at] = (row, columns[at])
                self.asked.append(f"{groups[_FIRST + at * _STEP + 1]}><v>{value}</v></c>")

    def _put(self, at: int, kind: str, value: str, cell: Cell) -> None:
        """Puts in a value that is no plain number."""
        if kind in ("s", "inlineStr"):
            raise Strange
        if kind == "n":
            if _NUMBER.fullmatch(value) is None:
                raise Strange
            number = float(value)
            value = text_of(number)
            if is_inexact(number):
                self.inexact.append(cell)
        elif "&" in value:
            self._escaped.append(at)
        self.runs.texts[at] = value

    def _leave_strange(self, cell: str, number: str, row: int, reached: int) -> int:
        """A cell that is not as usual; tells its column."""
        place = _PLACE.match(cell)
        if place is None or place[2] != number or not reached < column_of(place[1]) < LAST_COLUMN:
            raise Strange
        column = column_of(place[1])
        self.others[len(self.runs.texts)] = (row, column)
        self.asked.append(cell[place.end() :])
        self.runs.add(row, (column,), (None,))
        return column


class _Columns(dict[Sequence[str | None], Sequence[int]]):
    """The columns of a run by their letters. They stand in order, or else it is strange."""

    def __missing__(self, named: Sequence[str | None]) -> Sequence[int]:
        columns = tuple(column_of(each) for each in named if each is not None)
        if columns[-1] >= LAST_COLUMN or any(left >= right for left, right in pairwise(columns)):
            raise Strange
        self[named] = columns
        return columns
