"""What a file is, by its bytes. Its name proves nothing: a PDF is saved as .xlsx, a text as .doc."""

import re
import zipfile
from io import BytesIO
from typing import Literal

import msgspec

from taikei.readers.data.packed import GZIP_MAGIC, ZIP_MAGICS
from taikei.readers.data.recognised import is_data

Kind = Literal["report_json", "pdf", "word", "workbook", "html", "data", "text"]

# Some programs write other bytes before a PDF's mark; readers look for it within the first 1024 bytes
# (PDF 1.7 reference, appendix H, note 13).
_PDF_MARK, _PDF_HEAD = b"%PDF-", 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# The streams that Word 97 and 一太郎 write: no reader takes them, but Word's gives the right advice.
_OLD_DOCUMENTS = ("WordDocument".encode("utf-16-le"), "DocumentText".encode("utf-16-le"))
# No reader takes these either, and Word opens both.
_RICH_TEXT, _WRITER = b"{\\rtf", b"application/vnd.oasis.opendocument.text"
# The parts by which Office documents name themselves; a ZIP without any of them is a pack of files.
_OFFICE = ("[Content_Types].xml", "mimetype", "xl/", "ppt/")
_TITLE = re.compile(rb'\s*\{\s*"title"\s*:')
_UTF8_MARK = b"\xef\xbb\xbf"
# HTML 13.1: a document type, or the first element, after white space and comments.
_HTML_COMMENT = rb"<!--[^-]*+(?:-(?!->)[^-]*+)*-->"
_HTML = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s++|%b)*<(?:!doctype\s+html|html)[\s>]" % _HTML_COMMENT, re.IGNORECASE)
_HTML_HEAD = 4096
# An OpenDocument says what it is first, uncompressed (OpenDocument 1.3, part 2, 3.3).
_ZIP_HEAD = 128


def kind_of_file(data: bytes) -> Kind:
    """The reader that the bytes ask for. What none of them knows is left to the text reader, which says what it is."""
    if data.startswith(ZIP_MAGICS):
        return _kind_of_zip(data)
    if data.startswith(GZIP_MAGIC):
        return "data"
    if data.startswith(_OLE):
        return "word" if any(stream in data for stream in _OLD_DOCUMENTS) else "workbook"
    if data.startswith(_RICH_TEXT):
        return "word"
    if _PDF_MARK in data[:_PDF_HEAD]:
        return "pdf"
    if _HTML.match(data[:_HTML_HEAD]):
        return "html"
    if not is_data(data):
        return "text"
    return "report_json" if _is_report(data) else "data"


def _kind_of_zip(data: bytes) -> Kind:
    """Word, workbook, or a pack of files. One that is cut off lost its list, but each part still names itself."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        if b"word/" in data:
            return "word"
        return "workbook" if any(name.encode() in data for name in _OFFICE) else "data"
    if any(name.startswith("word/") for name in names) or _WRITER in data[:_ZIP_HEAD]:
        return "word"
    return "workbook" if any(name.startswith(_OFFICE) for name in names) else "data"


class _Keys(msgspec.Struct):
    title: msgspec.Raw
    chapters: msgspec.Raw


def _is_report(data: bytes) -> bool:
    """Whether the data is a report.json: it has a title and chapters at its top, or seems to be what is left of one."""
    data = data.removeprefix(_UTF8_MARK)
    try:
        msgspec.json.decode(data, type=_Keys)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        # One that is cut off begins with its title; what holds no list is no data.
        return _TITLE.match(data) is not None and (b'"chapters":' in data or b"[" not in data)
    return True
