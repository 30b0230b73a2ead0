"""How far the cells of a sheet of .xlsx reach, and their characters: calamine takes memory for all of it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from taikei.readers.workbook.grid import Sheet
from taikei.readers.workbook.xlsx_cells import LAST_ROW, column_of, limited

# What all cells of most sheets keep to, the smallest area first; finding that out takes a tenth of measuring.
_AREAS = tuple(
    (re.compile(rb'<c(?=[\s/>])(?! r="%s")' % within), rows, columns)
    for within, rows, columns in (
        (rb"[A-Z][0-9]{1,4}", 9_999, 26),
        (rb"[A-Z]{1,2}[0-9]{1,3}", 999, 702),
        (rb"[A-G]?[A-Z][0-9]{1,4}", 9_999, 208),
        (rb"[A-Z][0-9]{1,5}", 99_999, 26),
    )
)
_FILLING = rb"[^<>]*>\s*(?:<f\b(?:[^<>]*/>|[^<>]*>[^<]*</f\s*>)\s*)?<(?:v|is)\b"
_FILLED = re.compile(rb'<c\b(?=[^<>]*\sr="([^0-9"]*)([^"]*)")' + _FILLING)
_SHARED = re.compile(rb'<c\b(?=[^<>]*\st="s")' + _FILLING + rb"[^<>]*>([^<]*)")


class Reach(NamedTuple):
    """Rows and columns from A1 to the last cell that holds something; the characters of its shared texts."""

    rows: int
    columns: int
    text: int


def rough_reach(sheet: bytes, longest: int) -> Reach:
    """No less than the sheet reaches, soon known. ``longest`` is no less than any shared text has characters."""
    text = sheet.count(b't="s"') * longest
    for outside, rows, columns in _AREAS:
        if outside.search(sheet) is None:
            return Reach(rows, columns, text)
    rows, columns, _ = exact_reach(sheet, ())
    return Reach(rows, columns, text)


def exact_reach(sheet: bytes, lengths: Sequence[int]) -> Reach:
    """Blank cells reach nowhere. ``lengths`` are those of the shared texts."""
    cells = set(_FILLED.findall(sheet))
    at = (limited(found.decode(), len(lengths)) for found in _SHARED.findall(sheet))
    return Reach(
        max((limited(row.decode(), LAST_ROW) for _, row in cells), default=0),
        max((column_of(column.decode()) + 1 for column in {column for column, _ in cells}), default=0),
        sum(lengths[each] for each in at if each < len(lengths)),
    )


def rough_runs(sheet: Sheet, longest: int) -> Reach:
    """No less than what was read of a sheet reaches."""
    return Reach(*sheet.size(), len(sheet.runs.texts) * longest)


def exact_runs(sheet: Sheet) -> Reach:
    return Reach(*sheet.size(), sum(len(text) for _, text in sheet.filled()))
