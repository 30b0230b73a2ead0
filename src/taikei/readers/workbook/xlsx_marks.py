"""The remarkable of a sheet of .xlsx (ECMA-376 part 1, 18.3), in one pass over its XML."""

import re
from collections.abc import Sequence, Set
from functools import lru_cache

from taikei.readers.office.xml import Element
from taikei.readers.workbook.events import stream
from taikei.readers.workbook.marks import Marks

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_CELL, _ROW, _COLUMN, _FORMULA, _VALUE, _INLINE = (f"{_MAIN} {name}" for name in ("c", "row", "col", "f", "v", "is"))
_FILLING = (_VALUE, _INLINE)
_ITEM = f"{_MAIN} si"
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
_ON = ("1", "true")
_DIGITS = "0123456789"

# Formats that show another number than the cell holds: a comma after the last digit divides by 1,000, % multiplies.
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_RESCALING = re.compile(r"[0#?],+(?![0#?,])|%")
_BUILT_IN_PERCENTAGES = frozenset({9, 10})


def rescaled_styles(styles: Element) -> frozenset[int]:
    """The cell formats, by their place in the file, that show numbers in thousands or as percentages."""
    name = f"{{{_MAIN}}}"
    formats = set(_BUILT_IN_PERCENTAGES)
    for shown in styles.iter(f"{name}numFmt"):
        if _RESCALING.search(_QUOTED.sub("", shown.get("formatCode", ""))) and shown.get("numFmtId", "").isdigit():
            formats.add(int(shown.get("numFmtId")))
    cells = styles.find(f"{name}cellXfs")
    numbers = [] if cells is None else [cell.get("numFmtId", "0") for cell in cells]
    return frozenset(at for at, number in enumerate(numbers) if number.isdigit() and int(number) in formats)


def shared_lengths(data: bytes) -> list[int]:
    """How many characters each shared text has."""
    lengths: list[int] = []

    def start(name: str, _: dict[str, str]) -> None:
        if name == _ITEM:
            lengths.append(0)

    def text(characters: str) -> None:
        if lengths:
            lengths[-1] += len(characters)

    stream(data, start, lambda _: None, text)
    return lengths


def sheet_marks(data: bytes, shared: Sequence[int], rescaled: Set[int]) -> Marks:
    """The marks of one sheet's XML."""
    reader = _Reader(shared, rescaled)
    stream(data, reader.start, reader.end, reader.text)
    return reader.marks


class _Reader:
    def __init__(self, shared: Sequence[int], rescaled: Set[int]) -> None:
        self.marks = Marks()
        self._shared = shared
        self._rescaled = rescaled
        self._row = self._column = -1
        self._row_told = ""
        self._columns_told = 0
        self._type: str | None = None
        self._style: str | None = None
        self._formula = self._filled = False
        self._characters = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == _CELL:
            self._place(attributes.get("r"))
            self._type = attributes.get("t")
            self._style = attributes.get("s")
            self._formula = self._filled = False
            self._characters = ""
        elif name in _FILLING:
            self._filled = True
        elif name == _FORMULA:
            self._formula = True
            self.marks.formulas.append((self._row, self._column))
        elif name == _ROW:
            self._start_row(attributes)
        elif name == _COLUMN and _is_hidden(attributes, "width"):
            self._hide_columns(attributes)

    def _place(self, reference: str | None) -> None:
        """A cell's own reference counts, also where it contradicts its row: calamine goes by it."""
        if reference is None:
            self._column += 1
            return
        letters = reference.rstrip(_DIGITS)
        self._column = _column_of(letters)
        if reference[len(letters) :] != self._row_told:
            self._row_told = reference[len(letters) :]
            self._row = _limited(self._row_told, _LAST_ROW) - 1

    def _start_row(self, attributes: dict[str, str]) -> None:
        self._row = _limited(attributes["r"], _LAST_ROW) - 1 if "r" in attributes else self._row + 1
        self._row_told = attributes.get("r", "")
        self._column = -1
        if _is_hidden(attributes, "ht"):
            self.marks.hidden_rows.add(self._row)

    def _hide_columns(self, attributes: dict[str, str]) -> None:
        first, last = (_limited(attributes.get(edge), _LAST_COLUMN) for edge in ("min", "max"))
        # Told once each; a million times over they would only take time.
        self._columns_told += last - first + 1
        if self._columns_told <= _LAST_COLUMN:
            self.marks.hidden_columns.update(range(first - 1, last))

    def text(self, characters: str) -> None:
        self._characters += characters

    def end(self, name: str) -> None:
        if name == _FORMULA:
            self._characters = ""  # the formula itself
        if name != _CELL or not (self._filled or self._formula):
            return
        marks, cell = self.marks, (self._row, self._column)
        if self._formula and self._type != "str" and not self._characters:
            marks.uncomputed.append(cell)
        if not self._filled:
            return
        marks.rows = max(marks.rows, self._row + 1)
        marks.columns = max(marks.columns, self._column + 1)
        if self._type == "s":
            marks.text += self._length_of_shared()
        elif self._type == "e":
            marks.errors[cell] = self._characters
        elif self._rescaled and self._type in (None, "n") and self._shows_another_number():
            marks.rescaled.add(cell)

    def _length_of_shared(self) -> int:
        at = _limited(self._characters, len(self._shared))
        return self._shared[at] if at < len(self._shared) else 0

    def _shows_another_number(self) -> bool:
        style = self._style or ""
        # Zero is zero in thousands too.
        return style.isdigit() and int(style) in self._rescaled and self._characters not in ("", "0")


def _is_hidden(attributes: dict[str, str], size: str) -> bool:
    return attributes.get("hidden") in _ON or attributes.get(size) == "0"


def _limited(text: str | None, largest: int) -> int:
    text = (text or "").strip()
    return min(int(text), largest) if text.isascii() and text.isdigit() and len(text) < 10 else largest


@lru_cache(maxsize=20_000)
def _column_of(letters: str) -> int:
    column = 0
    for letter in letters[:4].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1
