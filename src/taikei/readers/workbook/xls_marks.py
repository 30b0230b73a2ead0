"""The remarkable of the sheets of .xls ([MS-XLS]): hidden rows and columns, errors, and how far the cells reach."""

import struct
from collections.abc import Iterator

from taikei.readers.workbook.marks import Marks
from taikei.readers.workbook.ole import stream

_STREAMS = ("Workbook", "Book")
_END, _FILE_PASS, _SHEET, _BEGIN = 0x0A, 0x2F, 0x85, 0x809
_DIMENSIONS, _ROW, _COLUMNS, _BOOLEAN_OR_ERROR, _SEVERAL_NUMBERS = 0x200, 0x208, 0x7D, 0x205, 0xBD
_FORMULAS = (0x06, 0x206, 0x406)
_CELLS = frozenset({0x203, 0x204, _BOOLEAN_OR_ERROR, 0x27E, 0xFD, 0xD6, _SEVERAL_NUMBERS, *_FORMULAS})
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
_UNICODE_VERSION = 0x600
_HIDDEN_ROW, _HIDDEN_COLUMN = 0x20, 0x01
LARGEST_SHEET = 65_536 * 256
"""The cells of a sheet of this format, blank ones included. Calamine reserves what a sheet claims."""


class Encrypted(Exception):
    """The workbook asks for a password."""


class Oversized(Exception):
    """A sheet claims more cells than the format has."""


def workbook_marks(data: bytes) -> dict[str, Marks]:
    """The marks of each sheet by its name. Raises ValueError where the file is damaged, Encrypted, or Oversized."""
    book = stream(data, _STREAMS)
    try:
        return {name: _sheet(book, at) for name, at in _sheets(book)}
    except struct.error as error:
        raise ValueError("a record is cut short") from error


def _records(book: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """The records from ``at`` to the end of their sheet."""
    while at + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, at)
        yield kind, book[at + 4 : at + 4 + length]
        if kind == _END:
            return
        at += 4 + length


def _sheets(book: bytes) -> Iterator[tuple[str, int]]:
    version = 0
    for kind, record in _records(book, 0):
        if kind == _BEGIN:
            version = struct.unpack_from("<H", record)[0]
        elif kind == _FILE_PASS:
            raise Encrypted
        elif kind == _SHEET:
            (at,) = struct.unpack_from("<I", record)
            if version != _UNICODE_VERSION:
                yield record[7:].decode("cp932", "replace"), at
            else:
                wide = record[7] & 1
                yield record[8:].decode("utf-16-le" if wide else "latin-1", "replace"), at


def _sheet(book: bytes, at: int) -> Marks:
    marks = Marks()
    for kind, record in _records(book, at):
        if kind in _CELLS:
            _mark_cell(marks, kind, record)
        elif kind == _DIMENSIONS:
            _check_claim(record)
        elif kind == _ROW and struct.unpack_from("<H", record, 12)[0] & _HIDDEN_ROW:
            marks.hidden_rows.add(struct.unpack_from("<H", record)[0])
        elif kind == _COLUMNS and struct.unpack_from("<H", record, 8)[0] & _HIDDEN_COLUMN:
            first, last = struct.unpack_from("<HH", record)
            marks.hidden_columns.update(range(first, min(last, 255) + 1))
    return marks


def _mark_cell(marks: Marks, kind: int, record: bytes) -> None:
    row, column = struct.unpack_from("<HH", record)
    marks.rows = max(marks.rows, row + 1)
    last = struct.unpack_from("<H", record, len(record) - 2)[0] if kind == _SEVERAL_NUMBERS else column
    marks.columns = max(marks.columns, column + 1, last + 1)
    if kind == _BOOLEAN_OR_ERROR and record[7:8] == b"\x01":
        marks.errors[row, column] = _ERRORS.get(record[6], "#N/A")
    elif kind in _FORMULAS and record[12:14] == b"\xff\xff" and record[6:7] == b"\x02":
        marks.errors[row, column] = _ERRORS.get(record[8], "#N/A")


def _check_claim(record: bytes) -> None:
    if len(record) >= 14:
        first_row, row, first_column, column = struct.unpack_from("<IIHH", record)
    else:
        first_row, row, first_column, column = struct.unpack_from("<HHHH", record)
    # Edges in the wrong order wrap around to four thousand million rows.
    if row < first_row or column < first_column or (row - first_row) * (column - first_column) > LARGEST_SHEET:
        raise Oversized
