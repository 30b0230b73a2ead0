"""Strips of pages as pictures (PNG), the place of a value framed. PDFium draws them, in the child that reads files."""

from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import c_void_p, string_at
from itertools import groupby
from operator import attrgetter
from typing import Any

import msgspec
import pypdfium2_raw as pdfium

from taikei.model.errors import UnusableFile
from taikei.model.source import Box
from taikei.model.words import Words
from taikei.readers.clipping import Clipping, frames_of
from taikei.readers.pdf.document import opened
from taikei.readers.pdf.png import png
from taikei.readers.pdf.space import Space
from taikei.readers.pdf.upright import upright_text

SCALE = 150 / 72
"""Pixels a point: print of 6 points stays readable, a page of A4 is 1,240 pixels wide."""
WIDEST, HIGHEST = 1_600, 2_400  # pixels of a whole page: larger paper is drawn smaller
MARGIN = 24.0  # points of the page above and below: a line or two, to see what the row follows

# A dark red is told from black print by its hue, and in a grey copy from white paper by its darkness.
FRAME = (0xC0, 0x00, 0x20)
_WHITE = (0xFF, 0xFF, 0xFF)
_LINE, _GAP, _EDGE = 3, 3, 1  # pixels: the frame, the free space within it, the white edge that parts it from rules
# Sixteen tones a channel: the file is half as large, and no eye sees the difference.
_TONES = bytes(round(value / 17) * 17 for value in range(256))


def pictures(data: bytes, name: str, wanted: list[Any]) -> tuple[bytes, ...]:
    """A PNG for each clipping in ``wanted``, in that order: the whole width of its page, from above it to below it.

    Raises UnusableFile where the PDF cannot be opened, or has no such page or place.
    """
    clippings = msgspec.convert(wanted, list[Clipping])
    drawn: list[bytes] = []
    with opened(data, name) as document:
        for number, of_page in groupby(clippings, key=attrgetter("page")):
            with _page(document, number, name) as page:
                drawn.extend(_picture(page, clipping, name) for clipping in of_page)
    return tuple(drawn)


@contextmanager
def _page(document: c_void_p, number: int, name: str) -> Iterator[c_void_p]:
    page = pdfium.FPDF_LoadPage(document, number - 1)
    if not page:
        raise _elsewhere(name, number)
    try:
        with upright_text(page):  # as it was read
            yield page
    finally:
        pdfium.FPDF_ClosePage(page)


def _picture(page: c_void_p, clipping: Clipping, name: str) -> bytes:
    space = Space.of(page)
    top, bottom = max(0.0, clipping.top - MARGIN), min(space.height, clipping.bottom + MARGIN)
    if space.width <= 0 or bottom <= top:
        raise _elsewhere(name, clipping.page)
    scale = min(SCALE, WIDEST / space.width, HIGHEST / space.height)
    width, height, above = max(1, round(space.width * scale)), max(1, round((bottom - top) * scale)), round(top * scale)
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pdfium.FPDFBitmap_BGR, None, 0)
    if not bitmap:
        raise MemoryError
    try:
        _fill(bitmap, 0, 0, width, height, _WHITE)
        flags = pdfium.FPDF_ANNOT | pdfium.FPDF_REVERSE_BYTE_ORDER
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, -above, width, round(space.height * scale), 0, flags)
        for frame in frames_of(clipping.framed):
            _frame(bitmap, frame, scale, above)
        stride = pdfium.FPDFBitmap_GetStride(bitmap)
        pixels = string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * height).translate(_TONES)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    return png(width, height, (pixels[at * stride : at * stride + 3 * width] for at in range(height)))


def _frame(bitmap: c_void_p, box: Box, scale: float, above: int) -> None:
    """A frame outside the box: nothing that it marks is covered."""
    left, right = round(box.left * scale), round(box.right * scale)
    top, bottom = round(box.top * scale) - above, round(box.bottom * scale) - above
    _border(bitmap, left, top, right, bottom, _GAP - _EDGE, _LINE + 2 * _EDGE, _WHITE)
    _border(bitmap, left, top, right, bottom, _GAP, _LINE, FRAME)


def _border(
    bitmap: c_void_p, left: int, top: int, right: int, bottom: int, gap: int, line: int, colour: tuple[int, int, int]
) -> None:
    outer = gap + line
    width, height = right - left + 2 * outer, bottom - top + 2 * outer
    _fill(bitmap, left - outer, top - outer, width, line, colour)
    _fill(bitmap, left - outer, bottom + gap, width, line, colour)
    _fill(bitmap, left - outer, top - outer, line, height, colour)
    _fill(bitmap, right + gap, top - outer, line, height, colour)


def _fill(bitmap: c_void_p, left: int, top: int, width: int, height: int, colour: tuple[int, int, int]) -> None:
    red, green, blue = colour
    # PDFium takes the colour as opaque, red, green, blue; in reversed bytes red and blue change places.
    pdfium.FPDFBitmap_FillRect(bitmap, left, top, width, height, 0xFF << 24 | blue << 16 | green << 8 | red)


def _elsewhere(name: str, page: int) -> UnusableFile:
    return UnusableFile(
        f"{name} p{page}",
        Words("PDFにその場所がありません", "the PDF has no such place"),
        Words("読み取ったときのままのPDF", "the PDF as it was when it was read"),
        Words("その文書をもう一度読み取ってください。", "Read the document again."),
    )
