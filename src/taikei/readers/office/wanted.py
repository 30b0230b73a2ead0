"""What a file's bytes are, whatever its name says; and the sentence that refuses a file."""

from dataclasses import dataclass

from taikei.model.errors import UnusableFile
from taikei.model.words import Words

_DIVIDE = Words(
    "文書を分けて、小さくしたファイルを指定してください。", "Divide the document, and name the smaller files."
)


@dataclass(frozen=True)
class Wanted:
    """What a reader wants, and what to do about a file that is something else, or too large."""

    expected: Words
    advice: Words
    smaller: Words = _DIVIDE

    def refusal(self, name: str, ja: str, en: str) -> UnusableFile:
        return UnusableFile(name, Words(ja, en), self.expected, self.advice)


ZIP_MAGIC = b"PK\x03\x04"
OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = Words("パスワードで暗号化されています", "it is encrypted with a password")
# Word and Excel lock their files in the same container, which does not tell what it holds.
LOCKED = Wanted(
    Words(
        "パスワードのないWord文書（.docx）又はブック（.xlsx）",
        "a Word document (.docx) or a workbook (.xlsx) without a password",
    ),
    Words(
        "WordかExcelで開き、パスワードを付けずに保存し直したファイルを指定してください。",
        "Open it in Word or Excel, save it without the password, and name that file.",
    ),
)
WORKBOOK_97 = Words("Excel 97-2003の形式（.xls）です", "this is a workbook of Excel 97-2003 (.xls)")

_MAGIC = (
    (b"%PDF-", Words("PDFです", "this is a PDF")),
    (b"{\\rtf", Words("リッチテキスト（RTF）です", "this is rich text (RTF)")),
    (b"\x89PNG", Words("画像（PNG）です", "this is a picture (PNG)")),
    (b"\xff\xd8\xff", Words("画像（JPEG）です", "this is a picture (JPEG)")),
    (b"\x1f\x8b", Words("gzipで圧縮されたファイルです", "this is compressed with gzip")),
    (b"PK\x05\x06", Words("空のZIPです", "this is an empty ZIP")),
)
# The storages and streams by which the old container betrays what it holds.
_STREAMS = (
    ("EncryptedPackage", ENCRYPTED),
    ("WordDocument", Words("Word 97-2003の形式（.doc）です", "this is a document of Word 97-2003 (.doc)")),
    ("Workbook", WORKBOOK_97),
    ("Book", WORKBOOK_97),
    ("DocumentText", Words("一太郎の文書（.jtd）です", "this is an Ichitaro document (.jtd)")),
    ("PowerPoint Document", Words("PowerPoint 97-2003の形式（.ppt）です", "this is PowerPoint 97-2003 (.ppt)")),
)
_DIRECTORY_ENTRY = 128  # bytes; entries stand at multiples of it, names at their beginning


def kind_of(data: bytes) -> Words | None:
    """What these bytes are, as the beginning of a refusal; None for a ZIP, which must be opened to know."""
    if data.startswith(ZIP_MAGIC):
        return None
    if not data.strip(b"\x00 \t\r\n"):
        return Words("中身がありません", "the file is empty")
    if data.startswith(OLE_MAGIC):
        return _kind_of_container(data)
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    beginning = data[:2000].lower()
    if b"<html" in beginning or b"<!doctype html" in beginning:
        return Words("ウェブページ（HTML）です", "this is a web page (HTML)")
    if beginning.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml"):
        return Words("XMLのファイルです", "this is an XML file")
    return Words("知っている形式のデータではありません", "the bytes are of no known kind")


def _kind_of_container(data: bytes) -> Words:
    for stream, kind in _STREAMS:
        if _has_stream(data, stream):
            return kind
    return Words("中身の分からない古い形式（OLE）です", "this is an old container (OLE) of unknown content")


def _has_stream(data: bytes, stream: str) -> bool:
    name = f"{stream}\0".encode("utf-16-le")
    at = data.find(name)
    while at >= 0:
        if at % _DIRECTORY_ENTRY == 0:
            return True
        at = data.find(name, at + 1)
    return False
