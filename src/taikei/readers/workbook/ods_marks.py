"""The remarkable of the sheets of .ods (OpenDocument 1.3 part 3, 9.1), in one pass over the document's XML."""

from taikei.readers.workbook.events import stream
from taikei.readers.workbook.marks import Marks

_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_SHEET, _ROW, _COLUMN = (f"{_TABLE} {name}" for name in ("table", "table-row", "table-column"))
_COVERED = f"{_TABLE} covered-table-cell"
_CELLS = (f"{_TABLE} table-cell", _COVERED)
_SEVERAL_ROWS, _SEVERAL_COLUMNS = f"{_TABLE} number-rows-repeated", f"{_TABLE} number-columns-repeated"
_PARAGRAPH = f"{_TEXT} p"
_SHOWN = (None, "visible")
# What LibreOffice has; a number beyond means that the file is not what it seems.
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384


class TooManyCells(Exception):
    """The file claims more cells by repetition than any program writes."""


def document_marks(data: bytes) -> dict[str, Marks]:
    """The marks of each sheet by its name. Raises TooManyCells."""
    reader = _Reader()
    stream(data, reader.start, reader.end, reader.text)
    return reader.sheets


class _Reader:
    def __init__(self) -> None:
        self.sheets: dict[str, Marks] = {}
        self._marks = Marks()
        self._row = self._row_count = self._column = self._column_count = self._columns_seen = 0
        self._attributes: dict[str, str] = {}
        self._covered = False
        self._paragraphs = 0
        self._characters = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name in _CELLS:
            self._attributes, self._covered = attributes, name == _COVERED
            self._column_count = _count(attributes, _SEVERAL_COLUMNS, _LAST_COLUMN)
            self._paragraphs, self._characters = 0, ""
            if self._column + self._column_count > _LAST_COLUMN:
                raise TooManyCells
        elif name == _PARAGRAPH:
            self._paragraphs += 1
        elif name == _ROW:
            self._column = 0
            self._row_count = _count(attributes, _SEVERAL_ROWS, _LAST_ROW)
            if self._row + self._row_count > _LAST_ROW:
                raise TooManyCells
            if attributes.get(f"{_TABLE} visibility") not in _SHOWN:
                self._marks.hidden_rows.update(range(self._row, self._row + self._row_count))
        elif name == _COLUMN:
            count = _count(attributes, _SEVERAL_COLUMNS, _LAST_COLUMN)
            if self._columns_seen + count > _LAST_COLUMN:
                raise TooManyCells
            if attributes.get(f"{_TABLE} visibility") not in _SHOWN:
                self._marks.hidden_columns.update(range(self._columns_seen, self._columns_seen + count))
            self._columns_seen += count
        elif name == _SHEET:
            self._marks = self.sheets.setdefault(attributes.get(f"{_TABLE} name", ""), Marks())
            self._row = self._columns_seen = 0

    def text(self, characters: str) -> None:
        self._characters += characters

    def end(self, name: str) -> None:
        if name in _CELLS:
            self._end_cell()
            self._column += self._column_count
        elif name == _ROW:
            self._row += self._row_count

    def _end_cell(self) -> None:
        marks, cell = self._marks, (self._row, self._column)
        valued = f"{_OFFICE} value-type" in self._attributes
        if f"{_TABLE} formula" in self._attributes and not valued:
            marks.uncomputed.append(cell)
        if not valued and self._paragraphs == 0:
            return
        if self._attributes.get(f"{_CALC} value-type") == "error":
            marks.errors[cell] = self._characters.strip()
        if self._covered:
            marks.covered.add(cell)
        if self._attributes.get(f"{_OFFICE} value-type") == "percentage":
            marks.rescaled.add(cell)
        marks.rows = max(marks.rows, self._row + self._row_count)
        marks.columns = max(marks.columns, self._column + self._column_count)
        marks.text += len(self._characters) * self._row_count * self._column_count


def _count(attributes: dict[str, str], name: str, largest: int) -> int:
    text = attributes.get(name, "1")
    if not (text.isascii() and text.isdigit() and len(text) < 10) or int(text) > largest:
        raise TooManyCells
    return max(1, int(text))
