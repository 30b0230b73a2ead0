"""The layout of a file of tables: its grids, without the columns that a form leaves out (names of officials)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from taikei.language.widths import fold
from taikei.model.layout import Grid, Layout
from taikei.readers.data.table import Data, Table
from taikei.readers.forms.data_form import DataForm
from taikei.readers.lines import Content

_LINED = (".csv", ".tsv", ".tab", ".txt")
# A row of names has most of the columns filled, and no number in it.
_HEADER_FILLS = 0.6


def layout_of_data(datas: Sequence[Data], form: DataForm | None) -> Layout:
    """The layout of data files that belong together."""
    hidden = _left_out(form)
    grids = (_of_table(table, hidden) for data in datas for table in data.tables)
    return Layout(tuple(grids), encoding="+".join(dict.fromkeys(data.encoding for data in datas)))


def layout_of_workbook(content: Content, form: DataForm | None) -> Layout:
    """The layout of a workbook's sheets; where no form tells the header, it is the first row that looks like one."""
    hidden = _left_out(form)
    rows = () if form is None or form.sheet is None else form.sheet.header
    sheets: dict[str, dict[int, dict[int, str]]] = {}
    for line in content.lines:
        place = line.cell
        if place is None or line.column is None:
            continue
        digits = "".join(filter(str.isdigit, place.cell))
        if digits:
            cells = sheets.setdefault(place.sheet, {}).setdefault(int(digits), {})
            said = line.raw or line.text
            cells[line.column] = f"{cells[line.column]}\n{said}" if line.column in cells else said
    grids = [_of_sheet(name, cells, rows) for name, cells in sheets.items()]
    return Layout(tuple(_without(grid, hidden) for grid in grids if grid is not None), content.traits, content.encoding)


def _left_out(form: DataForm | None) -> tuple[re.Pattern[str], ...]:
    """The patterns of the headers whose columns are not kept; they are not looked at either."""
    tables = () if form is None else form.tables
    return tuple(part.columns for table in tables for part in table.left_out)


def _of_table(table: Table, hidden: Sequence[re.Pattern[str]]) -> Grid:
    lettered = table.name.lower().endswith(_LINED)
    return _without(Grid(table.name, table.columns, table.rows, table.places, lettered), hidden)


def _of_sheet(name: str, cells: dict[int, dict[int, str]], told: Iterable[int]) -> Grid | None:
    """The sheet below its header; None where no row looks like one."""
    width = max(column for row in cells.values() for column in row) + 1
    header = sorted(row for row in told if row in cells) or _header(cells)
    if not header:
        return None
    columns = tuple("".join(cells[row].get(column, "") for row in header) for column in range(width))
    numbers = [row for row in sorted(cells) if row > header[-1]]
    rows = [tuple(cells[row].get(column, "") for column in range(width)) for row in numbers]
    above = tuple(row for row in sorted(cells) if row < header[0])
    return Grid(name, columns, rows, numbers, header=header[-1], above=above)


def _header(cells: dict[int, dict[int, str]]) -> list[int]:
    widest = max(len(row) for row in cells.values())
    if widest < 2:
        return []
    found = (
        number
        for number, row in sorted(cells.items())
        if len(row) >= max(2, _HEADER_FILLS * widest) and not any(_is_number(text) for text in row.values())
    )
    return list(found)[:1]


def _is_number(text: str) -> bool:
    return fold(text).replace(",", "").replace(".", "", 1).isdecimal()


def _without(grid: Grid, hidden: Sequence[re.Pattern[str]]) -> Grid:
    columns = enumerate(grid.columns)
    return replace(
        grid, left_out=frozenset(at for at, column in columns if any(each.fullmatch(column) for each in hidden))
    )
