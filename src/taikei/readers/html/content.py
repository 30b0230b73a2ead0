"""An HTML page as lines in reading order: blocks of text, and tables cell by cell. Nothing of it is run or fetched."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree, html

from taikei.model.errors import UnusableFile
from taikei.model.source import CellPlace, LineRange, Source
from taikei.model.words import Words
from taikei.readers.encoding import decode
from taikei.readers.lines import Content, Line
from taikei.readers.office.package import MOST_LINES

CARRIED_IN = "data-carried"
"""The attribute of a template element that holds data; its value is the name of the file."""

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "title",
        "tr",
        "td",
        "th",
        "ul",
    ]
)
_UNSEEN = frozenset(["head", "script", "style", "template", "noscript", "svg"])
_DEEPEST = 200
_BLANKS = re.compile(r"[ \t\n\r\f]+")

Element = Any
"""An element of lxml, which comes without type hints of its own."""


def html_content(data: bytes, name: str) -> Content:
    """The lines of the page. Raises UnusableFile where it shows no text, or is nested too deeply."""
    decoded = decode(data, name, longest_line=None)
    try:
        root = html.document_fromstring(decoded.text, parser=html.HTMLParser(huge_tree=True, no_network=True))
    except (etree.ParserError, ValueError) as error:
        raise _unusable(name, "HTMLとして読めません", "it cannot be read as HTML") from error
    reader = _Reader(name)
    reader.read(root, None, 0)
    reader.end_line()
    if not reader.lines:
        raise _unusable(name, "本文に文字がありません", "the page shows no text")
    templates = ((each.get(CARRIED_IN), each) for each in root.iter("template"))
    carried = {file: "".join(map(str, each.itertext())) for file, each in templates if file}
    return Content(tuple(reader.lines), of="lines", encoding=decoded.encoding, carried=carried)


@dataclass(frozen=True)
class _Cell:
    """Where lines stand that stand in a table. A line of a table within a cell stands in the outer cell."""

    place: CellPlace
    row: int
    column: int


class _Reader:
    """Walks the page once; ``lines`` is what it has said."""

    def __init__(self, name: str) -> None:
        self.lines: list[Line] = []
        self._name = name
        self._text: list[str] = []
        self._at = 1
        self._cell: _Cell | None = None
        self._tables = self._rows = 0

    def read(self, element: Element, cell: _Cell | None, depth: int) -> None:
        if depth > _DEEPEST:
            raise _unusable(
                self._name,
                f"要素が{_DEEPEST}段を超えて重なっています",
                f"elements are nested more than {_DEEPEST} deep",
            )
        if not isinstance(element.tag, str) or element.tag in _UNSEEN:
            return
        block = element.tag in _BLOCKS
        if block:
            self.end_line()
            self._cell, self._at = cell, element.sourceline or 1
        if element.tag == "table" and cell is None:
            self._tables += 1
            self._read_table(element, depth)
        else:
            self._text.append(element.text or "")
            for child in element:
                self.read(child, cell, depth + 1)
                self._text.append(child.tail or "")
        if block:
            self.end_line()

    def _read_table(self, table: Element, depth: int) -> None:
        table_number = self._tables
        filled: dict[int, int] = {}  # to which row a cell above reaches down, by column
        order = 0
        for row in _rows(table):
            if row.tag == "caption":
                self.read(row, None, depth + 1)
                continue
            self._rows += 1
            order += 1
            column = 0
            for cell in row.iterchildren("td", "th"):
                while filled.get(column, 0) >= order:
                    column += 1
                width, height = _span(cell, "colspan"), _span(cell, "rowspan")
                for covered in range(column, column + width):
                    filled[covered] = order + height - 1
                place = CellPlace(f"表{table_number}", f"R{order}C{column + 1}")
                self.read(cell, _Cell(place, self._rows, column), depth + 1)
                column += width
        self._cell = None

    def end_line(self) -> None:
        text = _BLANKS.sub(" ", "".join(self._text)).strip()
        self._text.clear()
        if not text:
            return
        if len(self.lines) >= MOST_LINES:
            raise _unusable(self._name, f"{MOST_LINES:,}行を超えています", f"it has more than {MOST_LINES:,} lines")
        cell = self._cell
        source = Source((LineRange(self._at, self._at),)) if cell is None else Source(cells=(cell.place,))
        row, column = (None, None) if cell is None else (cell.row, cell.column)
        self.lines.append(Line(len(self.lines) + 1, text, text, 0, row, column, source))


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag in ("thead", "tbody", "tfoot"):
            yield from child.iterchildren("tr")
        elif child.tag in ("tr", "caption"):
            yield child


def _span(cell: Element, name: str) -> int:
    text = cell.get(name, "1").strip()
    return min(int(text), 1_000) if text.isascii() and text.isdecimal() and int(text[:6]) > 0 else 1


def _unusable(name: str, ja: str, en: str) -> UnusableFile:
    return UnusableFile(
        name,
        Words(ja, en),
        Words("表や文章のあるHTMLのページ", "an HTML page with text or tables"),
        Words("ページを保存し直したファイルを指定してください。", "Save the page again and name that file."),
    )
