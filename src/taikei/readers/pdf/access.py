"""What a PDF lacks that a screen reader needs."""

from collections.abc import Iterator
from ctypes import c_void_p

import pypdfium2_raw as pdfium

from taikei.model.layout import Lack
from taikei.readers.pdf.document import PDFIUM, opened


def lacking(data: bytes, name: str) -> frozenset[Lack]:
    """Tags, a title or a language that the document does not tell."""
    with PDFIUM, opened(data, name) as document:
        return frozenset(_lacking(document))


def _lacking(document: c_void_p) -> Iterator[Lack]:
    if not pdfium.FPDFCatalog_IsTagged(document):
        yield Lack.TAGS
    # Sizes are in bytes of UTF-16 with its end of two: an empty text has two.
    if pdfium.FPDF_GetMetaText(document, b"Title", None, 0) <= 2:
        yield Lack.TITLE
    if pdfium.FPDFCatalog_GetLanguage(document, None, 0) <= 2:
        yield Lack.LANGUAGE
