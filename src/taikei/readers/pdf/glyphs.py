"""The characters of a page with their places, from PDFium's text page."""

import re
from collections.abc import Iterable
from ctypes import c_double, c_void_p
from itertools import compress, repeat

import pypdfium2_raw as pdfium

from taikei.model.errors import UnusableFile
from taikei.model.words import Words
from taikei.readers.pdf.calls import loose_boxes, unicode_at
from taikei.readers.pdf.marks import Glyphs
from taikei.readers.pdf.space import Space
from taikei.readers.pdf.tolerances import MOST_CHARACTERS

_REPLACEMENT = "\ufffd"
# PDFium writes U+0002 for a hyphen at the end of a line that a word goes on after (cpdf_textpage.cpp, kHyphen).
_BROKEN_WORD = "\x02"
_SURROGATE = re.compile("[\ud800-\udfff]")


def glyphs_of(page: c_void_p, space: Space, where: str) -> Glyphs:
    """The printed characters: none of the spaces and line ends that PDFium adds of its own."""
    text_page = pdfium.FPDFText_LoadPage(page)
    try:
        count = max(0, pdfium.FPDFText_CountChars(text_page))
        if count > MOST_CHARACTERS:
            raise _too_many(where, count)
        return _glyphs(text_page, count, space)
    finally:
        pdfium.FPDFText_ClosePage(text_page)


def _glyphs(text_page: c_void_p, count: int, space: Space) -> Glyphs:
    text = _text(map(unicode_at, repeat(text_page), range(count)))
    left, bottom, right, top = loose_boxes(text_page, count)
    sized = [b < t and x < y for x, b, y, t in zip(left, bottom, right, top, strict=True)]
    for at in (at for at, has_size in enumerate(sized) if not has_size):
        # PDFium's own spaces have no place at all; fonts without ascent and turned text have one only by their ink.
        if pdfium.FPDFText_IsGenerated(text_page, at) != 1:
            left[at], right[at], bottom[at], top[at] = _ink(text_page, at)
            sized[at] = bottom[at] < top[at] or not text[at].isspace()
    edges = (compress(side, sized) for side in space.seen(left, bottom, right, top))
    return Glyphs("".join(compress(text, sized)), *map(list, edges))


def _text(codes: Iterable[int]) -> str:
    """One character a code, so that characters and places stay side by side."""
    return _SURROGATE.sub(_REPLACEMENT, "".join(map(chr, codes)).replace(_BROKEN_WORD, "-"))


def _ink(text_page: c_void_p, at: int) -> tuple[float, float, float, float]:
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    pdfium.FPDFText_GetCharBox(text_page, at, left, right, bottom, top)
    return left.value, right.value, bottom.value, top.value


def _too_many(where: str, count: int) -> UnusableFile:
    return UnusableFile(
        where,
        Words(f"1ページに{count:,}文字あります", f"the page has {count:,} characters"),
        Words(f"1ページ{MOST_CHARACTERS:,}文字以内", f"at most {MOST_CHARACTERS:,} a page"),
        Words("印刷できる文書のPDFを渡してください。", "Give the PDF of a document that can be printed."),
    )
