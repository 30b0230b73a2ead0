"""What a file is, by its bytes. Its name proves nothing: a PDF is saved as .xlsx, a text as .doc."""

import zipfile
from io import BytesIO
from typing import Literal

Kind = Literal["report_json", "pdf", "word", "workbook", "text"]

# Some programs write other bytes before a PDF's mark; readers look for it within the first 1024 bytes
# (PDF 1.7 reference, appendix H, note 13).
_PDF_MARK, _PDF_HEAD = b"%PDF-", 1024
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UTF8_MARK = b"\xef\xbb\xbf"


def kind_of_file(data: bytes) -> Kind:
    """The reader that the bytes ask for. What none of them knows is left to the text reader, which says what it is."""
    if data.startswith(_ZIP):
        return "word" if any(name.startswith("word/") for name in _members(data)) else "workbook"
    if data.startswith(_OLE):
        return "workbook"
    if _PDF_MARK in data[:_PDF_HEAD]:
        return "pdf"
    return "report_json" if data.removeprefix(_UTF8_MARK).lstrip()[:1] == b"{" else "text"


def _members(data: bytes) -> list[str]:
    """The names in a ZIP; none where it is damaged, which the reader that opens it will say."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return archive.namelist()
    except zipfile.BadZipFile:
        return []
