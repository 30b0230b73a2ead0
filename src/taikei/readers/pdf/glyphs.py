"""The characters of a page with their places, from PDFium's text page."""

import re
from ctypes import c_double, c_void_p
from itertools import compress

import pypdfium2_raw as pdfium

from taikei.model.errors import UnusableFile
from taikei.model.words import Words
from taikei.readers.pdf.calls import HYPHEN, are_generated, characters, loose_boxes
from taikei.readers.pdf.marks import Glyphs
from taikei.readers.pdf.space import Space
from taikei.readers.pdf.tolerances import MOST_CHARACTERS

_REPLACEMENT = "\ufffd"
_HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]")
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
    text = characters(text_page, count).replace(HYPHEN, "-")
    left, bottom, right, top = loose_boxes(text_page, count)
    sized = [b < t and x < y for x, b, y, t in zip(left, bottom, right, top, strict=True)]
    places = [at for at, has_size in enumerate(sized) if not has_size]
    for at, generated in zip(places, are_generated(text_page, places), strict=True):
        # PDFium's own spaces have no place at all; fonts without ascent and turned text have one only by their ink.
        if generated != 1:
            left[at], right[at], bottom[at], top[at] = _ink(text_page, at)
            sized[at] = bottom[at] < top[at] or not text[at].isspace()
    whole = list(text)
    for halves in _HALVES.finditer(text):
        whole[halves.start()] = halves[0].encode("utf-16", "surrogatepass").decode("utf-16")
        sized[halves.start() + 1] = False  # either half has the place of the whole
    edges = space.turned(*(list(compress(side, sized)) for side in (left, bottom, right, top)))
    return Glyphs(_SURROGATE.sub(_REPLACEMENT, "".join(compress(whole, sized))), *edges)


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
