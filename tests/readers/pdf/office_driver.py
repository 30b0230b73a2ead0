"""A PDF written anew as the printer drivers of offices write it, such as that of DocuWorks.

Characters stand one by one, each in a state of its own (q … Q), in a font that is not embedded, coded in Shift_JIS; a
rule is a thin filled rectangle, moved to its place by a matrix. That DocuWorks puts each path between q and Q with its
own matrix is told of its build 7.0.10; no file of it was at hand.
"""

import io
from collections.abc import Iterator
from ctypes import byref, c_double

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

PRODUCER = "DocuWorks PDF Build 7.0.10"
_THIN, _HAIR = 3, 0.48  # points


def as_office_driver(data: bytes) -> bytes:
    book = pikepdf.new()
    font = book.make_indirect(_font(book))
    for page in pypdfium2.PdfDocument(data):
        marks = "\n".join((*_characters(page), *_rules(page)))
        made = book.add_blank_page(page_size=page.get_size())
        made.Contents = book.make_stream(marks.encode())
        made.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
    book.docinfo["/Producer"] = PRODUCER
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def _font(book: pikepdf.Pdf) -> pikepdf.Dictionary:
    name = pikepdf.Name("/MS-Mincho")
    descriptor = pikepdf.Dictionary(
        Type=pikepdf.Name.FontDescriptor,
        FontName=name,
        Flags=7,
        FontBBox=[0, -137, 1000, 859],
        ItalicAngle=0,
        Ascent=859,
        Descent=-137,
        CapHeight=709,
        StemV=80,
    )
    japanese = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=pikepdf.Dictionary(Registry=b"Adobe", Ordering=b"Japan1", Supplement=2),
        DW=1000,
        W=[231, 389, 500],  # the half-width characters
        FontDescriptor=book.make_indirect(descriptor),
    )
    return pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type0,
        BaseFont=name,
        Encoding=pikepdf.Name("/90ms-RKSJ-H"),
        DescendantFonts=[book.make_indirect(japanese)],
    )


def _characters(page: pypdfium2.PdfPage) -> Iterator[str]:
    text = page.get_textpage()
    x, y, matrix = c_double(), c_double(), pdfium.FS_MATRIX()
    for at in range(text.count_chars()):
        character = text.get_text_range(at, 1)
        if pdfium.FPDFText_IsGenerated(text, at) or not character.strip():
            continue
        pdfium.FPDFText_GetCharOrigin(text, at, byref(x), byref(y))
        pdfium.FPDFText_GetMatrix(text, at, byref(matrix))
        size = pdfium.FPDFText_GetFontSize(text, at) * abs(matrix.a)
        coded = character.encode("cp932").hex()
        yield f"q BT /F {size:.2f} Tf 1 0 0 1 {x.value:.2f} {y.value:.2f} Tm <{coded}> Tj ET Q"


def _rules(page: pypdfium2.PdfPage) -> Iterator[str]:
    for path in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_PATH,), max_depth=4):
        left, bottom, right, top = path.get_bounds()
        wide, tall = right - left, top - bottom
        if min(wide, tall) < _THIN < max(wide, tall):
            yield f"q 1 0 0 1 {left:.2f} {bottom:.2f} cm 0 0 {max(wide, _HAIR):.2f} {max(tall, _HAIR):.2f} re f Q"
