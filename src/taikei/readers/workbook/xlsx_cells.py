"""Where the cells of a sheet of .xlsx stand, by the bytes of its XML."""

import re
from functools import lru_cache

from taikei.model.layout import letters
from taikei.readers.office.xml import plain
from taikei.readers.workbook.marks import Cell

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384

_REFERENCE = re.compile(rb'\sr="([^"]*)"')
_DIGITS = b"0123456789"
_UNPLACED = re.compile(rb'<(?:row|c)(?=[\s/>])(?! r=")(?![^<>]*\sr=")')
_ROW_OR_CELL = re.compile(rb"<(row|c)(?=[\s/>])([^<>]*)")


def plain_sheet(data: bytes) -> bytes:
    """A sheet as plain XML whose rows and cells all say where they stand. Raises UnsafeXml."""
    sheet = plain(data)
    return _placed(sheet) if _UNPLACED.search(sheet) else sheet


def _placed(sheet: bytes) -> bytes:
    """The sheet with the places written that some rows and cells have by their order alone."""
    row = column = -1

    def place(tag: re.Match[bytes]) -> bytes:
        nonlocal row, column
        told = _REFERENCE.search(tag[2]) is not None
        if tag[1] == b"row":
            row, column = row_of(tag[2]) if told else row + 1, -1
            return tag[0] if told else b'<row r="%d"%s' % (row + 1, tag[2])
        if told:
            row, column = cell_of(tag[2])
            return tag[0]
        column += 1
        return b'<c r="%s%d"%s' % (letters(column).encode(), row + 1, tag[2])

    return _ROW_OR_CELL.sub(place, sheet)


def row_of(attributes: bytes) -> int:
    """The row, from 0, that a row's attributes tell."""
    return limited(_reference(attributes), LAST_ROW) - 1


def cell_of(attributes: bytes) -> Cell:
    """A cell's own reference counts, also where it contradicts its row: calamine goes by it."""
    reference = _reference(attributes)
    column = reference.rstrip(_DIGITS.decode())
    return limited(reference[len(column) :], LAST_ROW) - 1, column_of(column)


def _reference(attributes: bytes) -> str:
    found = _REFERENCE.search(attributes)
    return "" if found is None else found[1].decode()


def limited(text: str | None, largest: int) -> int:
    """The number, but no more than ``largest``; that also where it is none."""
    text = (text or "").strip()
    return min(int(text), largest) if text.isascii() and text.isdigit() and len(text) < 10 else largest


@lru_cache(maxsize=20_000)
def column_of(name: str) -> int:
    column = 0
    for letter in name[:4].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1
