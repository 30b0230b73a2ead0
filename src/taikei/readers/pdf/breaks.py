"""Rows that a page break parts: which row at the top of a page goes on with the last one of the page before."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import takewhile
from typing import NamedTuple

from taikei.readers.pdf.layout import Cell, Row, Table
from taikei.readers.pdf.tolerances import FULL_LINE, SAME_COLUMN, TYPICAL_ROWS

# A cell that ends so may be finished; any other text that fills its last line goes on.
_ENDINGS = "。．.）)」』］]】〕〉》！!？?"
_NUMBER = re.compile(r"[△▲-]?\d[\d,.]*")


class Verdict(NamedTuple):
    """Whether the page break parts a row, and whether that is sure."""

    parted: bool
    sure: bool


class _Text(Enum):
    """What the text of a row's last cell says about the row's end."""

    ENDS = "it ends as the rows of this table end"
    PAUSES = "it ends a sentence, but other rows of this table end otherwise"
    RUNS = "its last line is full, and no sentence ends there"
    BREAKS_OFF = "the rows of this table have an ending of their own, which it lacks"
    SILENT = "nothing"


@dataclass
class Ruled:
    """A table as it has been read so far, over its pages."""

    columns: tuple[float, ...]
    head: Sequence[Row]
    ruled_below: bool
    rows: list[Row] = field(default_factory=list)

    @classmethod
    def begun(cls, table: Table) -> "Ruled":
        return cls(table.columns, table.rows, table.ruled_below, list(table.rows))

    def goes_on(self, table: Table) -> bool:
        """Whether a table at the top of the next page has the same columns. Margins of left and right pages differ."""
        return _widths_agree(self.columns, table.columns)

    def repeated(self, table: Table) -> int:
        """How many rows at the top of ``table`` repeat the first rows of the whole table: its header."""
        pairs = zip(self.head, table.rows, strict=False)
        return len(list(takewhile(lambda pair: _texts(pair[0]) == _texts(pair[1]), pairs)))

    def verdict(self, table: Table, repeated: int) -> Verdict:
        """Whether the first row of ``table`` after its header goes on with the last row so far."""
        below = table.rows[repeated:]
        if not self.rows or not below:
            return Verdict(parted=False, sure=True)
        above, first = self.rows[-1], below[0]
        inner = [*self.rows[:-1], *below[1:-1]]
        if not self.ruled_below and (repeated or not table.ruled_above):
            return Verdict(parted=True, sure=True)
        if _lacks_first(first, above, inner) or _lacks_first(above, first, inner):
            return Verdict(parted=True, sure=True)
        if _numbers(above) & _numbers(first):
            return Verdict(parted=False, sure=True)
        says = _says(above[-1], inner)
        if _lacks(first, above, inner):
            return Verdict(says not in (_Text.ENDS, _Text.PAUSES), says is _Text.BREAKS_OFF or says is _Text.RUNS)
        return Verdict(says in (_Text.BREAKS_OFF, _Text.RUNS), says not in (_Text.PAUSES, _Text.RUNS))

    def add(self, table: Table, repeated: int, *, parted: bool) -> None:
        below = list(table.rows[repeated:])
        if parted:
            below[0] = (*self.rows.pop(), *below[0])
        self.rows.extend(below)
        self.ruled_below = table.ruled_below


def _widths_agree(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return len(one) == len(other) and all(
        abs((mine - one[0]) - (theirs - other[0])) <= SAME_COLUMN for mine, theirs in zip(one, other, strict=True)
    )


def _texts(row: Row) -> list[tuple[int, str]]:
    return [(cell.column, cell.text) for cell in row]


def _filled(row: Row) -> frozenset[int]:
    return frozenset(cell.column for cell in row)


def _lacks(row: Row, other: Row, inner: Iterable[Row]) -> bool:
    """Whether ``row`` leaves cells empty that ``other`` fills, as no row within the table does."""
    missing = _filled(other) - _filled(row)
    return bool(missing) and not any(_filled(each) == _filled(row) for each in inner)


def _lacks_first(row: Row, other: Row, inner: Iterable[Row]) -> bool:
    """Whether the cell that names the row is among those."""
    return other[0].column < row[0].column and _lacks(row, other, inner)


def _numbers(row: Row) -> frozenset[int]:
    """The cells that are one number: no page break parts it, so that another number there is of another row."""
    return frozenset(cell.column for cell in row if _NUMBER.fullmatch(cell.text) is not None)


def _says(last: Cell, inner: Iterable[Row]) -> _Text:
    others = [row[-1] for row in inner if row[-1].column == last.column]
    ends = Counter(cell.text[-1] for cell in others)
    typical = next(iter(ends)) if len(ends) == 1 and ends.total() >= TYPICAL_ROWS else ""
    if typical in _ENDINGS and typical:
        if last.text.endswith(typical):
            return _Text.ENDS
        return _Text.PAUSES if last.text[-1] in _ENDINGS else _Text.BREAKS_OFF
    if last.text[-1] in _ENDINGS:
        return _Text.ENDS
    return _Text.RUNS if _is_full(last, others) else _Text.SILENT


def _is_full(cell: Cell, others: Iterable[Cell]) -> bool:
    """Whether the last line of a cell of several lines goes as far as the lines of its column do."""
    line = cell.lines[-1]
    widest = max(each.right for other in (cell, *others) for each in other.lines)
    return len(cell.lines) > 1 and widest - line.right < FULL_LINE * (line.bottom - line.top)
