"""The text layer of a page in pieces: characters between which PDFium sees no gap, with the place of the whole.

A page has thousands of characters, and asking for the place of each took a third of the reading. PDFium parts lines and
words itself, so that the places of a piece's first and last character tell that of the piece. Each character is asked
for only where they do not: where a vertical rule runs through a piece, as where an amount overflows into the next cell,
where it is spread over its cell, or does not run from left to right.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from ctypes import c_void_p
from itertools import pairwise

import pypdfium2_raw as pdfium

from taikei.model.errors import UnusableFile
from taikei.model.words import Words
from taikei.readers.pdf.calls import HYPHEN, characters, loose_boxes
from taikei.readers.pdf.marks import Rule, Run
from taikei.readers.pdf.space import Space
from taikei.readers.pdf.tolerances import MOST_CHARACTERS, SPREAD
from taikei.readers.pdf.upright import slanted_of

# PDFium looks for no gap beside a space, which is a piece of its own, and ends lines by CR and LF.
_PIECE = re.compile(r"[^ \r\n]+| |\r(?!\n)|(?<!\r)\n")
# Characters beyond the first plane come as two halves.
_CHARACTER = re.compile("[\ud800-\udbff][\udc00-\udfff]|.", re.DOTALL)
_HALF = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"

Span = tuple[int, int]
"""The first character of a piece, and the one after its last."""


def pieces_of(
    text_page: c_void_p, space: Space, walls: Sequence[Rule], where: str, *, spelt: bool = False
) -> tuple[list[Run], str]:
    """What is printed, in the order of the text layer: nothing that PDFium added of its own. Apart from it the slanted

    text: a watermark lies across lines and belongs to none. ``spelt`` asks for each character by itself: PDFium takes a
    large one and the line that it covers for one piece.
    """
    count = max(0, pdfium.FPDFText_CountChars(text_page))
    if count > MOST_CHARACTERS:
        raise _too_many(where, count)
    text = characters(text_page, count).replace(HYPHEN, "-")
    slanted: list[str] = []
    pieces = _pieces(text_page, text, space, _Walls(walls), slanted, spelt=spelt)
    whole = [piece._replace(text=_whole(piece.text)) for piece in pieces] if _HALF.search(text) else pieces
    return whole, _whole("".join(slanted))


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


def _pieces(
    text_page: c_void_p, text: str, space: Space, walls: _Walls, slanted: list[str], *, spelt: bool
) -> list[Run]:
    x, y = space.corner
    spans = [found.span() for found in _PIECE.finditer(text)]
    firsts = space.turned(*loose_boxes(text_page, [first for first, _ in spans]))
    lasts = space.turned(*loose_boxes(text_page, [end - 1 for first, end in spans if end - first > 1]))
    aslant = slanted_of(text_page, [first for first, end in spans if end - first == 1 and text[first] > " "])
    last_ones = zip(*lasts, strict=True)
    pieces: list[Run] = []
    for (first, end), left, bottom, right, top in zip(spans, *firsts, strict=True):
        if end - first == 1:
            if first in aslant:
                slanted.append(text[first])
            elif left < right or text[first] != " ":  # PDFium's own spaces have no size
                pieces.append(Run(text[first], left - x, y - top, right - x, y - bottom))
            continue
        _, low, edge, high = next(last_ones)
        wide, tall, middle = right - left, top - bottom, (bottom + top) / 2
        if (
            not spelt
            and right <= edge
            and low < middle < high
            and edge - left <= SPREAD * (end - first) * (wide if wide > tall else tall)
            and not walls.cross(left - x, edge - x, y - middle)
        ):
            upper, lower = high if high > top else top, low if low < bottom else bottom
            pieces.append(Run(text[first:end], left - x, y - upper, edge - x, y - lower))
        else:
            crossing = slanted_of(text_page, range(first, end))
            slanted.extend(text[at] for at in sorted(crossing))
            for start, stop in _without(first, end, crossing):
                pieces.extend(_spelt(text_page, text, (start, stop), space))
    return pieces


def _without(first: int, end: int, left_out: Set[int]) -> Iterator[Span]:
    """The spans between the places that are left out."""
    edges = [first - 1, *sorted(left_out), end]
    return ((before + 1, after) for before, after in pairwise(edges) if before + 1 < after)


def _spelt(text_page: c_void_p, text: str, span: Span, space: Space) -> list[Run]:
    """The characters of one piece."""
    x, y = space.corner
    spans = [found.span() for found in _CHARACTER.finditer(text, *span)]
    edges = space.turned(*loose_boxes(text_page, [first for first, _ in spans]))
    return [
        Run(text[first:end], left - x, y - top, right - x, y - bottom)
        for (first, end), left, bottom, right, top in zip(spans, *edges, strict=True)
    ]


def _whole(text: str) -> str:
    """The text with the halves of characters joined, and none that stands alone."""
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return _HALF.sub(_REPLACEMENT, joined)


def _too_many(where: str, count: int) -> UnusableFile:
    return UnusableFile(
        where,
        Words(f"1ページに{count:,}文字あります", f"the page has {count:,} characters"),
        Words(f"1ページ{MOST_CHARACTERS:,}文字以内", f"at most {MOST_CHARACTERS:,} a page"),
        Words("印刷できる文書のPDFを渡してください。", "Give the PDF of a document that can be printed."),
    )
