"""Which way the characters of a page stand: a page that lies on its side is read as it was written."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from ctypes import c_void_p

import pypdfium2_raw as pdfium

from taikei.model.reading import Doubt
from taikei.model.source import Box, Source
from taikei.model.words import Words
from taikei.readers.pdf.calls import angles
from taikei.readers.pdf.listed import SHOWN, listed

_LOOKED_AT = 40  # characters, spread over the page
_FEWEST = 10
_MOST = 0.8
_SLANT = math.radians(5)
_QUARTER = math.pi / 2


@contextmanager
def upright_text(page: c_void_p) -> Iterator[tuple[c_void_p, bool]]:
    """The text of the page, and whether the page had to be turned: one does that shows its characters on their side.

    A few characters at another angle are a label or a watermark, and turn nothing.
    """
    text_page = pdfium.FPDFText_LoadPage(page)
    try:
        turns = _turns(page, text_page)
        turned = turns != pdfium.FPDFPage_GetRotation(page) % 4
        if turned:
            # PDFium finds lines and gaps as the page is seen: it looks again.
            pdfium.FPDFText_ClosePage(text_page)
            pdfium.FPDFPage_SetRotation(page, turns)
            text_page = pdfium.FPDFText_LoadPage(page)
        yield text_page, turned
    finally:
        pdfium.FPDFText_ClosePage(text_page)


def _turns(page: c_void_p, text_page: c_void_p) -> int:
    """The quarter turns clockwise that show most characters upright; those of the page where there is no telling."""
    shown: int = pdfium.FPDFPage_GetRotation(page) % 4
    count = pdfium.FPDFText_CountChars(text_page)
    places = range(0, max(0, count), max(1, count // _LOOKED_AT))
    found = dict(zip(places, (round(-angle / _QUARTER) % 4 for angle in angles(text_page, places)), strict=True))
    if all(turns == shown for turns in found.values()):
        return shown
    votes = Counter(found[place] for place in places if pdfium.FPDFText_GetUnicode(text_page, place) > ord(" "))
    most = votes.most_common(1)
    return most[0][0] if votes.total() >= _FEWEST and most[0][1] >= _MOST * votes.total() else shown


def slanted_of(text_page: c_void_p, places: Sequence[int]) -> set[int]:
    """Those of these characters that stand neither upright nor on their side, as those of a watermark do."""
    found = zip(places, angles(text_page, places), strict=True)
    return {place for place, angle in found if angle and min(angle % _QUARTER, -angle % _QUARTER) > _SLANT}


def turned_pages(pages: Sequence[Box]) -> Doubt:
    """The pages that were read turned."""
    numbers = listed(pages)
    words = Words(
        f"文字が横や逆さに向いているページを、文字が正しく立つ向きにして読みました（{numbers}）。",
        f"Pages whose characters lie on their side or upside down were turned upright and read ({numbers}).",
    )
    return Doubt(Source(boxes=tuple(pages[:SHOWN]), doubt=words), words)
