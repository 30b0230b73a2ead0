"""The cells of a workbook as a table, by the header rows that a form tells, and so as a report."""

from collections.abc import Iterator, Sequence

from taikei.model.reading import Doubt, Reading
from taikei.model.source import CellPlace, Source
from taikei.readers.data import doubts
from taikei.readers.data.fitting import fitting
from taikei.readers.data.header import two_records
from taikei.readers.data.report import read_tables
from taikei.readers.data.separated import LOOKED_AT
from taikei.readers.data.table import Table
from taikei.readers.forms.data_form import DataForm, SheetForm
from taikei.readers.lines import Content


def read_sheets(content: Content, name: str, digest: str, forms: Sequence[DataForm]) -> Reading | None:
    """The reading of a workbook's cells by the first form for workbooks that fits; None where none does."""
    if content.of != "cells":
        return None
    sheets = _sheets(content)
    for form in forms:
        if form.sheet is not None:
            tables = [_table(sheet, cells, form.sheet) for sheet, cells in sheets.items()]
            fitted = fitting(tables, [form])
            if fitted is not None:
                above = _above(fitted.main.table.name, sheets[fitted.main.table.name], form.sheet)
                return read_tables(fitted, name, digest, content.encoding, [*content.doubts, *above], lined=True)
    return None


Cells = dict[tuple[int, int], str]
"""The text of a cell by its row, from 1, and its column, from 0; lines within a cell as lines."""


def _sheets(content: Content) -> dict[str, Cells]:
    sheets: dict[str, Cells] = {}
    for line in content.lines:
        place = line.cell or CellPlace("", "")
        digits = "".join(filter(str.isdigit, place.cell))
        if line.column is not None and digits:
            cells, at = sheets.setdefault(place.sheet, {}), (int(digits), line.column)
            cells[at] = f"{cells[at]}\n{line.text}" if at in cells else line.text
    return sheets


def _table(sheet: str, cells: Cells, form: SheetForm) -> Table:
    """The rows below the header. A column's header is what stands in all header rows, from the top, merged or not."""
    columns = range(max(column for _, column in cells) + 1)
    lines = [["".join(cells.get((row, column), "").split()) for column in columns] for row in form.header]
    headers = tuple(map("".join, zip(*lines, strict=True)))
    numbers = sorted({row for row, _ in cells if row > max(form.header)})
    rows = tuple(tuple(cells.get((row, column), "") for column in columns) for row in numbers)
    above = tuple(text for (row, _), text in cells.items() if row < max(form.header) and row not in form.header)
    grouped = two_records(lines[0], lines[1], rows[:LOOKED_AT]) if len(lines) == 2 else None
    return Table(sheet, grouped or headers, rows, tuple(numbers), above=above, parts=headers if grouped else ())


def _above(sheet: str, cells: Cells, form: SheetForm) -> Iterator[Doubt]:
    """What stands above the header is no record, but may say what the records are: it is told."""
    found = [(row, text) for (row, _), text in cells.items() if row < max(form.header) and row not in form.header]
    if found:
        yield doubts.above_header(
            Source(cells=tuple(CellPlace(sheet, f"{row}行") for row in dict.fromkeys(row for row, _ in found))),
            list(dict.fromkeys(text for _, text in found)),
        )
