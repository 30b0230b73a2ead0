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
# The streams that Word 97 and 一太郎 write: no reader takes them, but Word's gives the right advice.
_OLD_DOCUMENTS = ("WordDocument".encode("utf-16-le"), "DocumentText".encode("utf-16-le"))
_UTF8_MARK = b"\xef\xbb\xbf"


def kind_of_file(data: bytes) -> Kind:
    """The reader that the bytes ask for. What none of them knows is left to the text reader, which says what it is."""
    if data.startswith(_ZIP):
        return "word" if _is_word(data) else "workbook"
    if data.startswith(_OLE):
        return "word" if any(stream in data for stream in _OLD_DOCUMENTS) else "workbook"
    if _PDF_MARK in data[:_PDF_HEAD]:
        return "pdf"
    return "report_json" if data.removeprefix(_UTF8_MARK).lstrip()[:1] == b"{" else "text"


def _is_word(data: bytes) -> bool:
    """Whether the ZIP holds a Word document. One that is cut off lost its list, but each part still names itself."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return any(name.startswith("word/") for name in archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return b"word/" in data
