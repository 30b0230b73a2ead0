"""A workbook as lines in reading order: sheet by sheet, row by row, each cell that is not blank."""

from collections import defaultdict
from collections.abc import Iterable
from functools import partial

from taikei.model.collecting import without_collecting
from taikei.model.layout import MOST_PLACES, Trait, letters
from taikei.model.source import CellPlace
from taikei.readers.lines import Content
from taikei.readers.workbook import doubts
from taikei.readers.workbook.book import Book
from taikei.readers.workbook.grid import Grid, Sheet
from taikei.readers.workbook.marks import Cell, Marks, covered
from taikei.readers.workbook.opened import open_workbook
from taikei.readers.workbook.refusals import WANTED, check_lines, damaged


def workbook_content(data: bytes, name: str) -> Content:
    """The cells of a .xlsx, .xlsm, .xls or .ods, a line for each line of text in a cell. Hidden ones are read and told.

    Raises UnusableFile where the bytes are no workbook, or not one that can be read safely; and where its lines are
    more than a million, when they are asked for.
    """
    with without_collecting():
        book = open_workbook(data, name)
        told = _Told(name, book)
        try:
            for sheet, marks in book.sheets:
                told.tell(sheet, marks)
        except ValueError as error:  # merged cells that overlap
            raise damaged(name) from error
    sheets = [sheet for sheet, _ in book.sheets]
    if not any(text.strip() for sheet in sheets for _, text in sheet.filled()):
        raise WANTED.refusal(name, "どのシートにも内容がありません", "no sheet has any content")
    return Content(
        Grid(sheets, partial(check_lines, name)),
        of="cells",
        encoding=book.encoding,
        doubts=tuple(doubts.doubts_of(told.met)),
        traits=told.traits(),
        carried=book.carried,
    )


class _Told:
    """What is told about a workbook besides its lines."""

    def __init__(self, name: str, book: Book) -> None:
        self.met: defaultdict[str, list[CellPlace]] = defaultdict(list)
        self._traits: defaultdict[Trait, list[CellPlace]] = defaultdict(list)
        self.met[doubts.DRAWN].extend(book.drawn)
        self._traits[Trait.DRAWN].extend(book.objects)
        if book.encoding == "xls":
            self.met[doubts.UNSEEN].append(CellPlace(name, ""))

    def traits(self) -> dict[Trait, tuple[CellPlace, ...]]:
        hidden = (doubts.HIDDEN_SHEET, doubts.HIDDEN_ROW, doubts.HIDDEN_COLUMN)
        self._traits[Trait.HIDDEN] = [place for kind in hidden for place in self.met[kind]]
        return {trait: tuple(places[:MOST_PLACES]) for trait, places in self._traits.items() if places}

    def tell(self, sheet: Sheet, marks: Marks) -> None:
        """Tells of a sheet, and leaves in it what is shown. Raises ValueError where merged cells overlap."""
        if not sheet.visible:
            self.met[doubts.HIDDEN_SHEET].append(CellPlace(sheet.name, ""))
        if sheet.merged:
            marks.covered |= covered(sheet.merged, *sheet.size())
        self._traits[Trait.MERGED] += _places(sheet, (first for first, _ in sheet.merged[:MOST_PLACES]))
        self._traits[Trait.FORMULA] += _places(sheet, marks.formulas[:MOST_PLACES])
        self.met[doubts.INEXACT] += _places(sheet, (cell for cell in sheet.inexact if cell not in marks.covered))
        self.met[doubts.UNCOMPUTED] += _places(sheet, marks.uncomputed)
        self._remark(sheet, marks)
        if marks.hidden_rows or marks.hidden_columns:
            self._hidden(sheet, marks)

    def _remark(self, sheet: Sheet, marks: Marks) -> None:
        """Has the remarkable cells of a sheet say what they show: nothing where a merged one covers them."""
        remarkable = marks.covered | marks.errors.keys() | marks.rescaled
        for at, cell in sheet.runs.places(remarkable):
            text = sheet.runs.texts[at] or marks.errors.get(cell, "")
            sheet.runs.texts[at] = None if text == "" or text.isspace() else self._shown(sheet, cell, text, marks)

    def _shown(self, sheet: Sheet, cell: Cell, text: str, marks: Marks) -> str | None:
        kinds = {doubts.COVERED: marks.covered, doubts.ERROR: marks.errors, doubts.RESCALED: marks.rescaled}
        for kind, cells in kinds.items():
            if cell in cells:
                self.met[kind] += _places(sheet, [cell])
                if kind == doubts.COVERED:
                    return None
        return text

    def _hidden(self, sheet: Sheet, marks: Marks) -> None:
        cells = [cell for cell, text in sheet.filled() if text.strip()]
        rows, columns = {row for row, _ in cells}, {column for _, column in cells}
        self.met[doubts.HIDDEN_ROW] += [
            CellPlace(sheet.name, f"{row + 1}行") for row in sorted(rows & marks.hidden_rows)
        ]
        self.met[doubts.HIDDEN_COLUMN] += [
            CellPlace(sheet.name, f"{letters(column)}列") for column in sorted(columns & marks.hidden_columns)
        ]


def _places(sheet: Sheet, cells: Iterable[Cell]) -> list[CellPlace]:
    return [CellPlace(sheet.name, f"{letters(column)}{row + 1}") for row, column in cells]
