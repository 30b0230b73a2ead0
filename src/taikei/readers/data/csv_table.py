"""Delimited text (CSV, TSV) as a table: its first record is the header, but for titles above it."""

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from taikei.model.errors import UnusableFile
from taikei.model.reading import Doubt
from taikei.model.source import CellPlace, Source
from taikei.readers.data import damage
from taikei.readers.data.doubts import above_header
from taikei.readers.data.header import Header, header_of
from taikei.readers.data.separated import (
    LONGEST_CELL,
    LOOKED_AT,
    EndlessCell,
    MisplacedQuote,
    is_unterminated,
    records_of,
)
from taikei.readers.data.table import Table
from taikei.readers.data.wanted import WANTED, check_size


def csv_table(text: str, name: str, delimiter: str) -> tuple[Table, list[Doubt]]:
    """The table, every row as long as the longest, and what is doubtful about it.

    Headers are kept as they are, also where they are empty or the same: columns are told apart by their positions.
    Cells beyond the header get a column named by its position (17列目). Raises UnusableFile where the text holds more
    or longer cells than can be read.
    """
    misplaced: int | None = None
    try:
        found = _gathered(text, name, delimiter, strict=True)
    except MisplacedQuote as quote:
        misplaced = quote.line
        found = _gathered(text, name, delimiter, strict=False)
    rows, width, of_header = found.rows, found.width, len(found.header.columns)
    uneven = [(at, len(row)) for at, row in enumerate(rows) if len(row) != of_header]
    if uneven:
        rows = [row if len(row) == width else row + ("",) * (width - len(row)) for row in rows]
    columns = (*found.header.columns, *(f"{at}列目" for at in range(of_header + 1, width + 1)))
    above = tuple(text for _, text in found.above)
    table = Table(name, columns, rows, found.places, above=above, parts=found.header.parts)
    doubts = list(_uneven(table, of_header, uneven, is_whole=not is_unterminated(text), is_open=found.is_open))
    if found.above:
        lines = dict.fromkeys(line for line, _ in found.above)
        doubts.append(above_header(Source(cells=tuple(CellPlace(name, f"{line}行") for line in lines)), table.above))
    if misplaced is not None and not found.is_open:
        doubts.append(damage.misplaced_quote(name, misplaced))
    return table, doubts


class _Gathered(NamedTuple):
    """``width`` is the number of cells of the longest row, the header among them; ``above`` the texts above it, each

    with the number of its line.
    """

    header: Header
    rows: list[tuple[str, ...]]
    places: list[int]
    width: int
    is_open: bool
    above: list[tuple[int, str]]


def _gathered(text: str, name: str, delimiter: str, *, strict: bool) -> _Gathered:
    rows: list[tuple[str, ...]] = []
    places: list[int] = []
    try:
        records = records_of(text, delimiter, strict=strict)
        head = list(islice(records, LOOKED_AT))
        header = header_of([record.cells for record in head])
        is_open = head[header.end - 1].is_open
        width = len(header.columns)
        for line, cells, ends_open in chain(head[header.end :], records):
            is_open = ends_open
            rows.append(tuple(cells))
            places.append(line)
            width = max(width, len(cells))
            check_size(name, len(rows) * width, width)
    except EndlessCell as endless:
        raise _endless(name, endless.line) from endless
    above = [(record.line, cell.strip()) for record in head[: header.above] for cell in record.cells if cell.strip()]
    return _Gathered(header, rows, places, width, is_open, above)


def _uneven(
    table: Table, width: int, uneven: Sequence[tuple[int, int]], *, is_whole: bool, is_open: bool
) -> Iterator[Doubt]:
    """The doubts about rows that are not as long as the header. A short one at the very end is likely cut off."""
    last = len(table.rows) - 1
    short = [at for at, cells in uneven if cells < width]
    long = [at for at, cells in uneven if cells > width]
    if is_open and last >= 0:
        yield damage.open_quote(table, last)
    elif not is_whole and short and short[-1] == last:
        yield damage.cut_row(table, short.pop())
    if short:
        yield damage.short_rows(table, short, width)
    if long:
        yield damage.long_rows(table, long, width)


def _endless(name: str, line: int) -> UnusableFile:
    return WANTED.refusal(
        name,
        f"{line}行目から始まる行に{LONGEST_CELL:,}文字を超える欄があり、引用符が閉じられていないと思われます",
        f"the row that begins on line {line} has a cell of more than {LONGEST_CELL:,} characters, likely for want of a "
        "closing quote",
    )
