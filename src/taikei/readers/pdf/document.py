"""A PDF opened by PDFium, page after page. Only one page is held at a time."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import c_void_p

import pypdfium2_raw as pdfium

from taikei.model.errors import UnusableFile
from taikei.model.words import Words
from taikei.readers.pdf.marks import Marks
from taikei.readers.pdf.pieces import pieces_of
from taikei.readers.pdf.shapes import shapes_of
from taikei.readers.pdf.space import Space
from taikei.readers.pdf.tolerances import MOST_PAGES
from taikei.readers.pdf.upright import upright_text

# PDFium is not safe for threads: one document at a time.
PDFIUM = threading.Lock()
# PDF 32000-1 7.5.2 and 7.5.5, with the note that readers accept both marks within 1,024 bytes of the file's ends.
_SEARCHED = 1_024


def pages_of(data: bytes, name: str) -> Iterator[Marks]:
    """What stands on each page. Raises UnusableFile for what is no whole, open PDF."""
    if b"%PDF-" not in data[:_SEARCHED]:
        raise _unusable(name, "PDFではありません", "this is no PDF")
    if b"%%EOF" not in data[-_SEARCHED:]:
        raise _unusable(
            name, "PDFの終わりの印（%%EOF）がなく、途中で切れています", "the PDF is cut off: its end is missing"
        )
    with PDFIUM, opened(data, name) as document:
        count = pdfium.FPDF_GetPageCount(document)
        if count < 1:
            raise _unusable(name, "ページがありません", "the PDF has no pages")
        if count > MOST_PAGES:
            raise _unusable(name, f"{count:,}ページあります", f"the PDF has {count:,} pages", f"{MOST_PAGES:,}")
        for index in range(count):
            yield _page(document, index, name)


@contextmanager
def opened(data: bytes, name: str) -> Iterator[c_void_p]:
    pdfium.FPDF_InitLibraryWithConfig(pdfium.FPDF_LIBRARY_CONFIG(version=2))  # does nothing the second time
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        if pdfium.FPDF_GetLastError() == pdfium.FPDF_ERR_PASSWORD:
            raise _locked(name)
        raise _unusable(name, "PDFが壊れています", "the PDF is damaged")
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


def _page(document: c_void_p, index: int, name: str) -> Marks:
    page = pdfium.FPDF_LoadPage(document, index)
    if not page:
        raise _unusable(name, f"{index + 1}ページが壊れています", f"page {index + 1} of the PDF is damaged")
    try:
        with upright_text(page) as (text_page, turned):
            space = Space.of(page)
            shapes = shapes_of(page, space, f"{name} p{index + 1}")
            walls, where = shapes.rules.vertical, f"{name} p{index + 1}"
            pieces, slanted = pieces_of(text_page, space, walls, where, spelt=shapes.has_large_text)
        return Marks(index + 1, space, pieces, shapes.rules, shapes.pictures, shapes.outlines, turned, slanted)
    finally:
        pdfium.FPDF_ClosePage(page)


def _unusable(name: str, ja: str, en: str, pages: str = "") -> UnusableFile:
    expected = Words(f"{pages}ページ以内のPDF", f"a PDF of at most {pages} pages") if pages else None
    return UnusableFile(
        name,
        Words(ja, en),
        expected or Words("完全なPDF", "a whole PDF"),
        Words("元の文書からPDFを作り直してください。", "Make the PDF again from its original document."),
    )


def _locked(name: str) -> UnusableFile:
    return UnusableFile(
        name,
        Words("パスワードで保護されたPDFです", "the PDF is protected by a password"),
        Words("パスワードのないPDF", "a PDF without a password"),
        Words("保護を解いて保存し直したPDFを渡してください。", "Save it without the password and give that file."),
    )
