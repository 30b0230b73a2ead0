"""The text layer of a page in pieces: characters between which PDFium sees no gap, with the place of the whole.

A page has thousands of characters, and asking for the place of each took a third of the reading. PDFium parts lines and
words itself, so that the places of a piece's first and last character tell that of the piece. Each character is asked
for only where they do not: where a vertical rule runs through a piece, as where an amount overflows into the next cell,
where it is spread over its cell, does not run from left to right, or has a place only by its ink.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from ctypes import c_double, c_void_p

import pypdfium2_raw as pdfium

from taikei.model.errors import UnusableFile
from taikei.model.words import Words
from taikei.readers.pdf.calls import HYPHEN, characters, loose_boxes
from taikei.readers.pdf.marks import Rule, Run
from taikei.readers.pdf.space import Space
from taikei.readers.pdf.tolerances import MOST_CHARACTERS, SPREAD

# PDFium looks for no gap beside a space: it is a piece of its own. A line ends by CR and LF, or by a hyphen.
_PIECE = re.compile(rf"[^ \r\n{HYPHEN}]+{HYPHEN}?|{HYPHEN}| |\r(?!\n)|(?<!\r)\n")
# Characters beyond the first plane come as two halves.
_CHARACTER = re.compile("[\ud800-\udbff][\udc00-\udfff]|.", re.DOTALL)
_HALF = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"

Span = tuple[int, int]
"""The first character of a piece, and the one after its last."""


def pieces_of(page: c_void_p, space: Space, walls: Sequence[Rule], where: str) -> list[Run]:
    """What is printed, in the order of the text layer: nothing that PDFium added of its own."""
    text_page = pdfium.FPDFText_LoadPage(page)
    try:
        count = max(0, pdfium.FPDFText_CountChars(text_page))
        if count > MOST_CHARACTERS:
            raise _too_many(where, count)
        text = characters(text_page, count)
        pieces = _pieces(text_page, text, space, _Walls(walls))
        return [piece._replace(text=_whole(piece.text)) for piece in pieces] if _HALF.search(text) else pieces
    finally:
        pdfium.FPDFText_ClosePage(text_page)


class _Walls:
    """The vertical rules of a page."""

    def __init__(self, walls: Sequence[Rule]) -> None:
        self._walls = sorted(walls)
        self._places = [wall.at for wall in self._walls]

    def cross(self, left: float, right: float, height: float) -> bool:
        """Whether one of them runs through a line at this height."""
        for at in range(bisect_right(self._places, left), len(self._places)):
            if self._places[at] >= right:
                return False
            if self._walls[at].start <= height <= self._walls[at].end:
                return True
        return False


def _pieces(text_page: c_void_p, text: str, space: Space, walls: _Walls) -> list[Run]:
    x, y = space.corner
    spans = [found.span() for found in _PIECE.finditer(text)]
    text = text.replace(HYPHEN, "-")
    firsts = space.turned(*loose_boxes(text_page, [first for first, _ in spans]))
    lasts = space.turned(*loose_boxes(text_page, [end - 1 for first, end in spans if end - first > 1]))
    last_ones = zip(*lasts, strict=True)
    pieces: list[Run] = []
    for (first, end), left, bottom, right, top in zip(spans, *firsts, strict=True):
        plain = left < right and bottom < top
        if not plain and text[first] == " ":
            continue  # PDFium's own
        if end - first > 1:
            wide, high, middle = right - left, top - bottom, (bottom + top) / 2
            start, low, edge, up = next(last_ones)
            plain = (
                plain
                and left <= start
                and right <= edge
                and low < middle < up
                and edge - left <= SPREAD * (end - first) * (wide if wide > high else high)
                and not walls.cross(left - x, edge - x, y - middle)
            )
            right = edge
            bottom, top = low if low < bottom else bottom, up if up > top else top
        if plain:
            pieces.append(Run(text[first:end], left - x, y - top, right - x, y - bottom))
        else:
            pieces.extend(_spelt(text_page, text, (first, end), space))
    return pieces


def _spelt(text_page: c_void_p, text: str, span: Span, space: Space) -> list[Run]:
    """The characters of one piece. Fonts without ascent, and turned text, have a place only by their ink."""
    x, y = space.corner
    spans = [found.span() for found in _CHARACTER.finditer(text, *span)]
    boxes = list(zip(*loose_boxes(text_page, [first for first, _ in spans]), strict=True))
    for at, (left, bottom, right, top) in enumerate(boxes):
        if not (left < right and bottom < top):
            boxes[at] = _ink(text_page, spans[at][0])
    return [
        Run(text[first:end], left - x, y - top, right - x, y - bottom)
        for (first, end), left, bottom, right, top in zip(
            spans, *space.turned(*zip(*boxes, strict=True)), strict=True
        )
    ]


def _whole(text: str) -> str:
    """The text with the halves of characters joined, and none that stands alone."""
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return _HALF.sub(_REPLACEMENT, joined)


def _ink(text_page: c_void_p, at: int) -> tuple[float, float, float, float]:
    """Left, bottom, right and top edge of what is seen of a character."""
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    pdfium.FPDFText_GetCharBox(text_page, at, left, right, bottom, top)
    return left.value, bottom.value, right.value, top.value


def _too_many(where: str, count: int) -> UnusableFile:
    return UnusableFile(
        where,
        Words(f"1ページに{count:,}文字あります", f"the page has {count:,} characters"),
        Words(f"1ページ{MOST_CHARACTERS:,}文字以内", f"at most {MOST_CHARACTERS:,} a page"),
        Words("印刷できる文書のPDFを渡してください。", "Give the PDF of a document that can be printed."),
    )
