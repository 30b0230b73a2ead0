"""The three kinds of workbook, opened with limits."""

from collections.abc import Mapping, Sequence

from taikei.readers.office.package import LARGEST_FILE, Package
from taikei.readers.office.wanted import ENCRYPTED, WORKBOOK_97, kind_of
from taikei.readers.office.xml import UnsafeXml
from taikei.readers.workbook.book import Book
from taikei.readers.workbook.calamine import calamine_sheets, packed
from taikei.readers.workbook.grid import Sheet
from taikei.readers.workbook.marks import Marks
from taikei.readers.workbook.ods_marks import TooManyCells, document_marks
from taikei.readers.workbook.refusals import WANTED, check_area, check_text, damaged, impossible
from taikei.readers.workbook.xls_marks import Encrypted, Oversized, workbook_marks
from taikei.readers.workbook.xlsx import open_xlsx

_ODS = b"application/vnd.oasis.opendocument.spreadsheet"


def open_workbook(data: bytes, name: str) -> Book:
    """Raises UnusableFile where the bytes are no workbook, or not one that can be read safely."""
    if kind_of(data) == WORKBOOK_97 and len(data) <= LARGEST_FILE:
        return _open_xls(data, name)
    package = Package(data, name, WANTED)
    if "mimetype" in package and package.read("mimetype").strip() == _ODS:
        return _open_ods(package)
    return open_xlsx(package)


def _open_xls(data: bytes, name: str) -> Book:
    try:
        marks = workbook_marks(data)
    except Encrypted as error:
        raise WANTED.refusal(name, ENCRYPTED.ja, ENCRYPTED.en) from error
    except Oversized as error:
        raise impossible(name) from error
    except (ValueError, IndexError) as error:
        raise damaged(name) from error
    return Book("xls", _sheets(data, name, marks))


def _open_ods(package: Package) -> Book:
    manifest = package.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in package else b""
    if b"encryption-data" in manifest:
        raise WANTED.refusal(package.name, ENCRYPTED.ja, ENCRYPTED.en)
    content = package.read("content.xml")
    try:
        marks = document_marks(content)
    except UnsafeXml as error:
        raise package.unreadable("content.xml", error) from error
    except TooManyCells as error:
        raise impossible(package.name) from error
    parts = {"mimetype": _ODS, "META-INF/manifest.xml": manifest, "content.xml": content}
    return Book("ods", _sheets(packed(parts), package.name, marks))


def _sheets(data: bytes, name: str, marks: Mapping[str, Marks]) -> Sequence[tuple[Sheet, Marks]]:
    """Calamine holds a sheet as a full rectangle: one stray cell at its far corner would take all memory."""
    check_area(name, {sheet: (found.rows, found.columns) for sheet, found in marks.items()})
    check_text(name, sum(found.text for found in marks.values()))
    return [(sheet, marks.get(sheet.name, Marks())) for sheet in calamine_sheets(data, name)]
