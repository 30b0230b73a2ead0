"""A workbook as lines in reading order: sheet by sheet, row by row, each cell that is not blank."""

import io
import re
from collections import defaultdict
from collections.abc import Sequence, Set

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum

from taikei.model.collecting import without_collecting
from taikei.model.errors import UnusableFile
from taikei.model.layout import MOST_PLACES, Trait, letters
from taikei.model.reading import Doubt
from taikei.model.source import CellPlace
from taikei.readers.lines import CellName, Content, Line
from taikei.readers.office.package import MOST_LINES
from taikei.readers.office.wanted import ENCRYPTED
from taikei.readers.workbook import doubts
from taikei.readers.workbook.marks import Cell, Marks, covered
from taikei.readers.workbook.opened import WANTED, Opened, check_area, damaged, open_workbook
from taikei.readers.workbook.values import EXACT_DIGITS, Value, is_inexact, text_of

_LINE_END = re.compile(r"\r\n|\n|\r")


def workbook_content(data: bytes, name: str) -> Content:
    """The cells of a .xlsx, .xlsm, .xls or .ods, a line for each line of text in a cell. Hidden ones are read and told.

    Raises UnusableFile where the bytes are no workbook, or not one that can be read safely.
    """
    with without_collecting():
        return _content(data, name)


def _content(data: bytes, name: str) -> Content:
    opened = open_workbook(data, name)
    reader = _Reader(name, opened)
    try:
        reader.read()
    except UnusableFile:
        raise
    except PasswordError as error:
        raise WANTED.refusal(name, ENCRYPTED.ja, ENCRYPTED.en) from error
    except (CalamineError, OSError, ValueError) as error:
        raise damaged(name) from error
    except BaseException as error:
        # A slip in calamine's Rust arrives as a PanicException, which pyo3 does not export.
        if type(error).__name__ != "PanicException":
            raise
        raise damaged(name) from error
    if not reader.lines:
        raise WANTED.refusal(name, "どのシートにも内容がありません", "no sheet has any content")
    return Content(
        tuple(reader.lines),
        of="cells",
        encoding=opened.encoding,
        doubts=reader.doubts(),
        traits=reader.traits(),
        carried=opened.carried,
    )


class _Reader:
    """Reads the sheets once; ``lines`` is what stands in them."""

    def __init__(self, name: str, opened: Opened) -> None:
        self.lines: list[Line] = []
        self._name = name
        self._opened = opened
        self._rows = 0
        self._columns: list[str] = []
        self._met: defaultdict[str, list[CellPlace]] = defaultdict(list)
        self._traits: defaultdict[Trait, list[CellPlace]] = defaultdict(list)

    def doubts(self) -> tuple[Doubt, ...]:
        return tuple(doubts.doubts_of(self._met))

    def traits(self) -> dict[Trait, tuple[CellPlace, ...]]:
        hidden = (doubts.HIDDEN_SHEET, doubts.HIDDEN_ROW, doubts.HIDDEN_COLUMN)
        self._traits[Trait.HIDDEN] = [place for kind in hidden for place in self._met[kind]]
        self._traits[Trait.DRAWN] = list(self._opened.objects)
        return {trait: tuple(places[:MOST_PLACES]) for trait, places in self._traits.items() if places}

    def read(self) -> None:
        sizes: dict[str, Cell] = {}
        book = CalamineWorkbook.from_object(io.BytesIO(self._opened.data))
        for described in book.sheets_metadata:
            sheet = book.get_sheet_by_name(described.name)
            if sheet.end is None:
                continue
            sizes[sheet.name] = (sheet.end[0] + 1, sheet.end[1] + 1)
            check_area(self._name, sizes)
            if described.visible is not SheetVisibleEnum.Visible:
                self._met[doubts.HIDDEN_SHEET].append(CellPlace(sheet.name, ""))
            self._read_sheet(sheet, self._opened.marks.get(sheet.name, Marks()), sizes[sheet.name])
        self._met[doubts.DRAWN].extend(self._opened.drawn)
        if self._opened.encoding == "xls":
            self._met[doubts.UNSEEN].append(CellPlace(self._name, ""))

    def _read_sheet(self, sheet: CalamineSheet, marks: Marks, size: Cell) -> None:
        self._columns.extend(letters(column) for column in range(len(self._columns), size[1]))
        merged = sheet.merged_cell_ranges or ()
        marks.covered |= covered(merged, *size)
        remarkable = marks.covered | marks.errors.keys() | marks.rescaled
        self._traits[Trait.MERGED].extend(self._place(sheet.name, *first) for first, _ in merged[:MOST_PLACES])
        self._traits[Trait.FORMULA].extend(self._place(sheet.name, *cell) for cell in marks.formulas[:MOST_PLACES])
        columns: set[int] = set()
        blank = 0
        # Calamine's other ways leave out blank rows or columns before the first cell, and so shift the places.
        for at, row in enumerate(sheet.to_python(skip_empty_area=False)):
            before = len(self.lines)
            filled = self._read_row(sheet.name, at, row, marks, remarkable, blank)
            blank = 0 if len(self.lines) > before else blank + 1
            columns.update(filled)
            if filled and at in marks.hidden_rows:
                self._met[doubts.HIDDEN_ROW].append(CellPlace(sheet.name, f"{at + 1}行"))
        for column in sorted(columns & marks.hidden_columns):
            self._met[doubts.HIDDEN_COLUMN].append(CellPlace(sheet.name, f"{self._columns[column]}列"))
        for row_at, column in marks.uncomputed:
            self._met[doubts.UNCOMPUTED].append(self._place(sheet.name, row_at, column))

    def _place(self, sheet: str, row: int, column: int) -> CellPlace:
        return CellPlace(sheet, f"{letters(column)}{row + 1}")

    def _read_row(
        self, sheet: str, at: int, row: Sequence[Value], marks: Marks, remarkable: Set[Cell], blank: int
    ) -> list[int]:
        """Says the cells of one row, and tells which columns hold something."""
        filled: list[int] = []
        self._rows += 1
        lines, columns, number = self.lines, self._columns, str(at + 1)
        for column, value in enumerate(row):
            text = value if value.__class__ is str else text_of(value)
            if remarkable and (at, column) in remarkable:
                text = self._remarked(sheet, (at, column), text, marks)
            if text == "" or not (said := text.strip()):
                continue
            if len(text) > EXACT_DIGITS and is_inexact(value):
                self._met[doubts.INEXACT].append(self._place(sheet, at, column))
            name, before = (sheet, columns[column] + number), 0 if filled else blank
            if "\n" in text or "\r" in text:
                self._say_lines(text, column, name, before)
            else:
                lines.append(Line(len(lines) + 1, said, text, before, self._rows, column, name))
            filled.append(column)
        self._check_length()
        return filled

    def _remarked(self, sheet: str, cell: Cell, text: str, marks: Marks) -> str:
        """What a remarkable cell says; nothing where a merged one covers it."""
        text = text or marks.errors.get(cell, "")
        if text == "" or text.isspace():
            return ""
        kinds = {doubts.COVERED: marks.covered, doubts.ERROR: marks.errors, doubts.RESCALED: marks.rescaled}
        for kind, cells in kinds.items():
            if cell in cells:
                self._met[kind].append(self._place(sheet, *cell))
                if kind == doubts.COVERED:
                    return ""
        return text

    def _say_lines(self, text: str, column: int, name: CellName, blank: int) -> None:
        for raw in _LINE_END.split(text):
            said = raw.strip()
            if said:
                self.lines.append(Line(len(self.lines) + 1, said, raw, blank, self._rows, column, name))
                self._check_length()
                blank = 0
            else:
                blank += 1

    def _check_length(self) -> None:
        if len(self.lines) > MOST_LINES:
            raise WANTED.refusal(
                self._name, f"{MOST_LINES:,}行を超えています", f"it has more than {MOST_LINES:,} lines"
            )
