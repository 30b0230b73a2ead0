"""A Word document as lines in reading order: paragraphs, text boxes where they are anchored, tables cell by cell."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from taikei.model.reading import Doubt
from taikei.model.source import CellPlace, Source
from taikei.model.words import Words
from taikei.readers.lines import Content, Line
from taikei.readers.office.carried import office_carried
from taikei.readers.office.package import MOST_LINES, Package
from taikei.readers.office.wanted import Wanted
from taikei.readers.office.xml import Element
from taikei.readers.word.changes import Changes, accept_changes, settle_alternatives
from taikei.readers.word.doubts import COVERED, DELETED, EMBEDDED, INSERTED, NUMBERED, doubts_of
from taikei.readers.word.names import number, value, w
from taikei.readers.word.numbering import Numbering, read_numbering
from taikei.readers.word.paragraph import read_paragraph
from taikei.readers.word.styles import Styles

WANTED = Wanted(
    Words("Wordの文書（.docx）", "a Word document (.docx)"),
    Words(
        "Wordで開き、パスワードを付けずに.docx形式で保存し直したファイルを指定してください。",
        "Open it in Word, save it as .docx without a password, and name that file.",
    ),
)

_BLOCKS = (w("p"), w("tbl"), w("tr"), w("tc"), w("altChunk"))
_BETWEEN = (w("pPr"), w("tblPr"), w("tblGrid"), w("trPr"), w("tcPr"), w("sdtPr"), w("sdtEndPr"), w("sectPr"))


@dataclass(frozen=True)
class _Cell:
    """Where lines stand that stand in a table."""

    place: CellPlace
    row: int
    column: int


def word_content(data: bytes, name: str) -> Content:
    """The lines of a .docx. Changes are read as accepted, hidden text, notes and page headers are left out, and told.

    Raises UnusableFile where the bytes are no Word document, or not one that can be read safely.
    """
    package = Package(data, name, WANTED)
    document = _main_part(package)
    root = package.xml(document)
    body = root.find(w("body")) if root.tag == w("document") else None
    if body is None:
        raise WANTED.refusal(name, f"{document}に文書の本文がありません", f"{document} holds no body of a document")
    settle_alternatives(body)
    changes = accept_changes(body)
    parts = {kind: part for kind, part in package.related(document).values() if part in package}
    styles = Styles(package.xml(parts["styles"]) if "styles" in parts else None)
    numbering = read_numbering(package.xml(parts["numbering"]) if "numbering" in parts else None)
    reader = _Reader(styles, numbering, changes)
    reader.read(body)
    if len(reader.lines) > MOST_LINES:
        raise WANTED.refusal(name, f"{MOST_LINES:,}行を超えています", f"it has more than {MOST_LINES:,} lines")
    if not reader.lines:
        raise WANTED.refusal(name, "本文に文字がありません", "the document has no text")
    return Content(
        tuple(reader.lines),
        of="lines",
        encoding="docx",
        doubts=reader.doubts(),
        carried=office_carried(package, document),
    )


def _main_part(package: Package) -> str:
    main = next((part for kind, part in package.related("").values() if kind == "officeDocument"), "word/document.xml")
    if main.startswith("xl/"):
        raise WANTED.refusal(package.name, "Excelのブックです", "this is an Excel workbook")
    if main.startswith("ppt/"):
        raise WANTED.refusal(package.name, "PowerPointの資料です", "this is a PowerPoint presentation")
    if main not in package:
        raise WANTED.refusal(package.name, "Wordの文書ではないZIPです", "this is a ZIP, but no Word document")
    return main


def _blocks(parent: Element) -> Iterator[Element]:
    """Paragraphs, tables, rows or cells right below, through content controls and other wrappers that print nothing."""
    for child in parent:
        if child.tag in _BLOCKS:
            yield child
        elif child.tag not in _BETWEEN:
            yield from _blocks(child)


class _Reader:
    """Walks the document once; ``lines`` is what it has said."""

    def __init__(self, styles: Styles, numbering: Numbering, changes: Changes) -> None:
        self.lines: list[Line] = []
        self._styles = styles
        self._numbering = numbering
        self._changes = changes
        self._met: dict[str, list[CellPlace]] = defaultdict(list)
        self._paragraphs = self._tables = self._boxes = self._rows = self._blank = 0

    def doubts(self) -> tuple[Doubt, ...]:
        counts = {kind: len(places) for kind, places in self._met.items()}
        counts[INSERTED], counts[DELETED] = self._changes.inserted, self._changes.deleted
        return tuple(doubts_of(counts, self._met))

    def read(self, parent: Element, cell: _Cell | None = None, box: int | None = None) -> None:
        inside = 0
        for block in _blocks(parent):
            if block.tag == w("p"):
                inside += 1
                self._read_paragraph(block, cell, self._place_of(cell, box, inside), box)
            elif block.tag == w("tbl"):
                self._read_table(block, cell)
            elif block.tag == w("altChunk"):
                self._met[EMBEDDED].append(self._place_of(cell, box, inside + 1))

    def _place_of(self, cell: _Cell | None, box: int | None, inside: int) -> CellPlace:
        if cell is not None:
            return cell.place
        if box is not None:
            return CellPlace(f"テキストボックス{box}", f"段落{inside}")
        return CellPlace("段落", str(self._paragraphs + 1))

    def _read_paragraph(self, paragraph: Element, cell: _Cell | None, place: CellPlace, box: int | None) -> None:
        if cell is None and box is None:
            self._paragraphs += 1
        style = value(paragraph, "pPr", "pStyle") or self._styles.usual
        found = read_paragraph(paragraph, style, self._styles)
        label = self._label(paragraph, style, place)
        self._say(label + found.text, place, cell)
        for kind, count in found.met.items():
            self._met[kind].extend([place] * count)
        if paragraph in self._changes.paragraphs:
            self._met[INSERTED].append(place)
        # After the text, wherever the anchor is: Word moves the anchor of a box that is dragged below a heading to the
        # heading's beginning.
        for content in found.boxes:
            self._boxes += 1
            self.read(content, cell, self._boxes)

    def _label(self, paragraph: Element, style: str, place: CellPlace) -> str:
        by_style = self._styles.numbered_by(style)
        named = value(paragraph, "pPr", "numPr", "numId")
        level = value(paragraph, "pPr", "numPr", "ilvl")
        if named is not None:
            key, at = named, number(level, 0)
        elif by_style is not None:
            holder, found, said = by_style
            key = found.list or ""
            linked = self._numbering.level_of_style(key, style)
            linked = self._numbering.level_of_style(key, holder) if linked is None else linked
            at = number(level, said or 0) if linked is None else linked
        else:
            return ""
        label = self._numbering.next_label(key, at)
        if label is None:
            return ""
        if not label.known:
            self._met[NUMBERED].append(place)
        return label.text

    def _read_table(self, table: Element, outer: _Cell | None) -> None:
        if outer is None:
            self._tables += 1
        for order, row in enumerate(_blocks(table), start=1):
            if row.tag == w("tr"):
                self._read_row(row, order, outer)

    def _read_row(self, row: Element, order: int, outer: _Cell | None) -> None:
        if outer is None:
            self._rows += 1
        table, number_of_row = self._tables, self._rows
        column = number(value(row, "trPr", "gridBefore"), 0)
        for tc in _blocks(row):
            if tc.tag != w("tc"):
                continue
            place = CellPlace(f"表{table}", f"R{order}C{column + 1}")
            cell = outer or _Cell(place, number_of_row, column)
            if _is_covered(tc):
                # Word prints only the first of the merged cells; what another program left in the others is not seen.
                self._met[COVERED].extend([cell.place] * any(text.text for text in tc.iter(w("t"))))
            else:
                self._blank = 0
                self.read(tc, cell)
            column += max(1, number(value(tc, "tcPr", "gridSpan"), 1))
        self._blank = 0

    def _say(self, text: str, place: CellPlace, cell: _Cell | None) -> None:
        row, column = (None, None) if cell is None else (cell.row, cell.column)
        for raw in text.split("\n"):
            said = raw.strip()
            if not said:
                self._blank += 1
                continue
            if len(self.lines) > MOST_LINES:
                return
            number_of_line = len(self.lines) + 1
            source = Source(cells=(place,))
            self.lines.append(Line(number_of_line, said, raw, self._blank, row, column, source))
            self._blank = 0


def _is_covered(cell: Element) -> bool:
    """Whether the cell continues a merged one: ``vMerge`` says so without a value, ``hMerge`` in files of old Word."""
    return any(value(cell, "tcPr", merge) in ("", "continue") for merge in ("vMerge", "hMerge"))
