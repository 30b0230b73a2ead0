"""Headings of a Word document, numbered by Word itself: １ 基本方針, （１）経営基盤の強化."""

import re
from typing import Any

from docx.document import Document
from docx.text.paragraph import Paragraph

from taikei.writers.word_xml import add_bookmark, define_numbering, has_numbering, restart_numbering, set_numbering

_NUMBERED = re.compile(r"^(?:(?P<first>[0-9０-９]+)[ 　]|（(?P<second>[0-9０-９]+)）)")
# Word's own names of number formats: ４ and 16.
_FULL, _HALF = "decimalFullWidth", "decimal"


class Headings:
    """The headings of one document.

    In a document of Taikei's own look they are numbered by Word, so that one that is added or moved numbers the others
    anew. In an office's own file (``own``) its heading styles say how: where they number, the printed number is left to
    them, and where they do not, it stands in the text.
    """

    def __init__(self, document: Document, *, own: bool) -> None:
        self._document = document
        self._own = own
        self._list = None if own else define_numbering(document, _FULL)
        self._expected = [0, 0]
        self._bookmarks = 0
        self._formats = [_FULL, _FULL]

    def add(self, level: int, text: str, bookmark: str) -> Paragraph:
        style = self._document.styles[f"Heading {level}"]
        number = _NUMBERED.match(text)
        leave = number is not None and (has_numbering(self._document, style) if self._own else True)
        heading = self._document.add_paragraph(text[number.end() :] if number is not None and leave else text, style)
        if self._list is not None:
            self._number(heading, level, None if number is None else number[level])
        self._bookmarks += 1
        add_bookmark(heading, bookmark, number=self._bookmarks)
        return heading

    def _number(self, heading: Any, level: int, printed: str | None) -> None:
        """Word counts by itself; where the printed number or its width differs from that, the count is set anew."""
        if printed is None:
            set_numbering(heading, 0, level - 1)  # no number at all
            return
        value = int(printed)
        wanted = _HALF if printed.isascii() else _FULL
        self._expected[level - 1] += 1
        if value != self._expected[level - 1] or wanted != self._formats[level - 1]:
            self._list = restart_numbering(self._document, level - 1, value, wanted)
        set_numbering(heading, self._list or 0, level - 1)
        self._expected[level - 1], self._formats[level - 1] = value, wanted
        if level == 1:
            self._expected[1] = 0
