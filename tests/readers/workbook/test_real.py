"""Workbooks that others made: every cell as openpyxl, which reads the XML by itself, has it."""

import datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from taikei.readers.workbook import workbook_content

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "data"
FILES = [
    "real/ofunato-xlsx/ofunato_first40_names_removed.xlsx",
    "real/fuji-r6-budget/expected-long.xlsx",
    "renditions/report.xlsx",
]


def lines_of(value: object) -> list[str]:
    if isinstance(value, datetime.datetime):
        return [value.date().isoformat()]
    if isinstance(value, int | float) and not isinstance(value, bool):
        return [f"{Decimal(repr(value)).normalize():f}"]
    return [line.strip() for line in str(value).splitlines() if line.strip()]


@pytest.mark.parametrize("file", FILES)
def test_every_cell_stands_where_and_as_it_stands_in_the_file(file: str) -> None:
    path = FOLDER / file
    if not path.is_file():
        pytest.skip(f"this document is not published with Taikei: no ../shared/data/{file} here")
    content = workbook_content(path.read_bytes(), path.name)
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    expected = [
        (sheet.title, cell.coordinate, text)
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
        for text in lines_of(cell.value)
    ]
    book.close()
    found = [
        (place.sheet, place.cell, line.text) for line in content.lines if line.source for place in line.source.cells
    ]
    assert found == expected
