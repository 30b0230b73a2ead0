"""Text whose records are fields parted by a delimiter: CSV, TSV (RFC 4180, and what spreadsheets make of it)."""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, islice, takewhile
from typing import NamedTuple

_DELIMITERS = (",", "\t", ";")
LOOKED_AT = 20  # records
_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")
# Comes after the last line, as a line of its own: a field that is still open swallows it. No decoded text holds it.
_END = "\0"
_UNIT = re.compile(r"[（(]?\s*単位")
_NUMBER = re.compile(r"[△▲-]?[\d,.]+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
LONGEST_CELL = csv.field_size_limit()
"""131,072 characters, four times what a cell of a spreadsheet may hold; one that never ends was never closed."""


class Record(NamedTuple):
    """``line`` is the number of the line on which the record begins. ``is_open``: the text ends within quotes."""

    line: int
    cells: list[str]
    is_open: bool


class EndlessCell(Exception):
    """The record that begins on ``line`` has a cell of more than LONGEST_CELL characters."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class MisplacedQuote(Exception):
    """The record that begins on ``line`` has text after a closing quote."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def records_of(text: str, delimiter: str, *, strict: bool = False) -> Iterator[Record]:
    """The records, without the lines that are empty. Raises EndlessCell, and MisplacedQuote where ``strict``."""
    lines = (match[0] for match in _LINE.finditer(text))
    reader = csv.reader(chain(lines, (_END,)), delimiter=delimiter, strict=strict)
    line = 1
    while True:
        try:
            cells = next(reader)
        except csv.Error as error:
            raise (EndlessCell if "field limit" in str(error) else MisplacedQuote)(line) from error
        if cells == [_END]:
            return
        if cells:
            is_open = cells[-1][-1:] == _END
            if is_open:
                cells[-1] = cells[-1][:-1]
            yield Record(line, cells, is_open)
            if is_open:
                return
        line = reader.line_num + 1


def is_unterminated(text: str) -> bool:
    """Whether the text ends without the end of a line, as one does that was cut off."""
    return not text.endswith(("\n", "\r"))


def delimiter_of(text: str) -> str | None:
    """The delimiter by which the first records are a table; None where they are none."""
    evidence, delimiter = max((_evidence(text, delimiter), delimiter) for delimiter in _DELIMITERS)
    return delimiter if evidence else None


def _evidence(text: str, delimiter: str) -> int:
    """How much speaks for a table: the fields beyond one of the records that have as many as most. 0 for none.

    Three records in five must be even, so that a table with ragged rows is one; of two columns all must, for prose with
    commas comes near to that. The commas within amounts part no header, and below titles numbers are none.
    """
    try:
        head = list(islice(records_of(text, delimiter), LOOKED_AT))
    except EndlessCell:
        return 0
    above = titles([record.cells for record in head])
    head = head[above:]
    if not head or len(head[0].cells) < 2 or (above > 0 and _are_numbers(head[0].cells)):
        return 0
    width, _ = Counter(len(record.cells) for record in head).most_common(1)[0]
    last = head[-1]
    if len(last.cells) != width and (last.is_open or is_unterminated(text)):
        head.pop()  # it may be cut off, and says nothing
    even = sum(len(record.cells) == width for record in head)
    if 5 * even < 3 * len(head) or _is_amounts(head[0], delimiter):
        return 0
    if width == 2 and not 2 <= len(head) == even:
        return 0
    return even * (width - 1)


def titles(head: Sequence[Sequence[str]]) -> int:
    """How many of the first records stand above the header: they fill a third of the cells at most that the fullest

    fills, or fewer than it does and one of them states the unit. One of two cells may be all that a header has.
    """
    found = [[text for cell in cells if (text := cell.strip())] for cells in head]
    most = max(map(len, found), default=0)
    return sum(
        1
        for _ in takewhile(
            lambda texts: len(texts) <= most // 3 or (len(texts) < most and any(map(_UNIT.match, texts))), found
        )
    )


def _are_numbers(cells: Sequence[str]) -> bool:
    """Whether half of the cells that are filled are numbers."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return 2 * sum(_NUMBER.fullmatch(cell) is not None for cell in filled) >= len(filled)


def _is_amounts(record: Record, delimiter: str) -> bool:
    return delimiter == "," and _THOUSANDS.search(",".join(record.cells)) is not None
