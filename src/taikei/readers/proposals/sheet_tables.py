"""The sheets of a workbook that hold one programme a row, as tables with a header row."""

from collections.abc import Sequence
from dataclasses import dataclass

from taikei.language.widths import squeeze
from taikei.readers.cells import cells_of
from taikei.readers.data.header import two_records
from taikei.readers.data.separated import LOOKED_AT
from taikei.readers.data.table import Table
from taikei.readers.lines import Line, Lines, wrapped
from taikei.readers.proposals.report_tables import FoundTable, groups_of


@dataclass(frozen=True)
class SheetTable:
    """A sheet's table, the numbers of its header rows, and the lines above them."""

    table: Table
    header: tuple[int, ...]
    above: tuple[str, ...]


def sheet_table(lines: Lines, found: Sequence[FoundTable]) -> SheetTable | None:
    """The table of the sheet in which the first header stands; None where no sheet has one."""
    if not found:
        return None
    groups = groups_of(lines)
    header_lines = [line for part in found[0].header.values() for line in part]
    sheet, header = header_lines[0].sheet, tuple(sorted({_number(line) for line in header_lines}))
    of_sheet = [group for group in groups if group[0].sheet == sheet]
    above = tuple(line.text for group in of_sheet if _number(group[0]) < header[0] for line in group)
    below = [group for group in of_sheet if _number(group[0]) > header[-1]]
    width = max(line.column or 0 for group in of_sheet for line in group) + 1
    columns = tuple(squeeze(wrapped(found[0].header.get(at, ()))) for at in range(width))
    rows = tuple(tuple(_text(cells_of(group).get(at, ())) for at in range(width)) for group in below)
    if len(header) == 2:
        upper, lower = (
            [squeeze(wrapped(_of_row(found[0].header.get(at, ()), row))) for at in range(width)] for row in header
        )
        columns = two_records(upper, lower, rows[:LOOKED_AT]) or columns
    return SheetTable(Table(sheet, columns, rows, tuple(_number(group[0]) for group in below)), header, above)


def _number(line: Line) -> int:
    cell = "" if line.cell is None else line.cell.cell
    return int("".join(filter(str.isdigit, cell)) or 0)


def _of_row(lines: Lines, row: int) -> Lines:
    return [line for line in lines if _number(line) == row]


def _text(lines: Lines) -> str:
    return "\n".join(line.text for line in lines)
