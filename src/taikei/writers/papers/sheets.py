"""The tables of a paper as an Excel workbook, one sheet a table, and as CSV."""

import io
from datetime import datetime

from xlsxwriter import Workbook

from taikei.language.inert import inert
from taikei.writers.csv_table import csv_bytes
from taikei.writers.papers.paper import Paper, Table, bare
from taikei.writers.sheet import Column, add_sheet, formats
from taikei.writers.xml_text import fit_text

_PROPERTY_LIMIT = 255  # characters
_SHEET_NAME = 31  # characters; Excel takes no longer name
_NOT_IN_A_NAME = str.maketrans("[]:*?/\\'", "［］：＊？／＼’")
_WIDTH = 180  # of a page, in half-width characters
_UNDATED = datetime(2000, 1, 1)  # noqa: DTZ001 (Excel keeps no zone)


def write_paper_workbook(paper: Paper) -> bytes:
    """An .xlsx file. Foreign text is never a formula, a link or a number; inks are left out."""
    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(buffer, options) as workbook:
        dated = _UNDATED if paper.dated is None else datetime(*paper.dated.timetuple()[:3])  # noqa: DTZ001
        workbook.set_properties({"title": fit_text(paper.title)[:_PROPERTY_LIMIT], "created": dated})
        forms = formats(workbook)
        for number, table in enumerate(_tables(paper), start=1):
            shares = sum(column.width for column in table.columns)
            columns = [Column(column.label, max(_WIDTH * column.width // shares, 6)) for column in table.columns]
            rows = [[fit_text(bare(cell)) for cell in row] for row in table.rows]
            name = f"{number} {fit_text(table.caption).translate(_NOT_IN_A_NAME)}"[:_SHEET_NAME]
            add_sheet(workbook, forms, name, columns, rows)
    return buffer.getvalue()


def write_paper_csv(paper: Paper) -> bytes:
    """The first table: UTF-8 with BOM for Excel, no cell that Excel would run."""
    table = _tables(paper)[0]
    return csv_bytes(
        [column.label for column in table.columns], ([inert(bare(cell)) for cell in row] for row in table.rows)
    )


def _tables(paper: Paper) -> list[Table]:
    return [block for block in paper.blocks if isinstance(block, Table)]
