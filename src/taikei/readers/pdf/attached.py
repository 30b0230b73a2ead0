"""The data that a PDF of ours has inside: the attachments of the names that an edition's data goes by."""

from ctypes import c_ulong, c_void_p, create_string_buffer

import pypdfium2_raw as pdfium

from taikei.model.edition import EDITION_FILE, REPORT_FILE, Carried
from taikei.readers.pdf.document import PDFIUM, opened

_NAMES = (REPORT_FILE, EDITION_FILE)
_LONGEST = 256 * 1024 * 1024
_LONGEST_NAME = 64


def attached(data: bytes, name: str) -> Carried:
    """The attachments by name. What is no UTF-8, or longer than any report, is none of ours."""
    found: dict[str, str] = {}
    with PDFIUM, opened(data, name) as document:
        for index in range(pdfium.FPDFDoc_GetAttachmentCount(document)):
            attachment = pdfium.FPDFDoc_GetAttachment(document, index)
            called = _name(attachment)
            if called in _NAMES:
                text = _text(attachment)
                if text is not None:
                    found[called] = text
    return found


def _name(attachment: c_void_p) -> str:
    buffer = (pdfium.FPDF_WCHAR * _LONGEST_NAME)()
    size = pdfium.FPDFAttachment_GetName(attachment, buffer, _LONGEST_NAME * 2)
    return "" if size > _LONGEST_NAME * 2 else bytes(buffer)[: size - 2].decode("utf-16-le", "replace")


def _text(attachment: c_void_p) -> str | None:
    size = c_ulong()
    if not pdfium.FPDFAttachment_GetFile(attachment, None, 0, size) or size.value > _LONGEST:
        return None
    buffer = create_string_buffer(size.value)
    pdfium.FPDFAttachment_GetFile(attachment, buffer, size.value, size)
    try:
        return buffer.raw[: size.value].decode("utf-8")
    except UnicodeDecodeError:
        return None
