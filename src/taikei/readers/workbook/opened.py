"""The three kinds of workbook, opened with limits: what calamine may be given, and the marks that it does not tell."""

import io
import posixpath
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from taikei.model.edition import Carried
from taikei.model.errors import UnusableFile
from taikei.model.source import CellPlace
from taikei.model.words import Words
from taikei.readers.office.carried import office_carried
from taikei.readers.office.package import LARGEST_FILE, Package
from taikei.readers.office.wanted import ENCRYPTED, WORKBOOK_97, Wanted, kind_of
from taikei.readers.office.xml import UnsafeXml, parse, plain, transitional
from taikei.readers.workbook.marks import LARGEST_AREA, LARGEST_TEXT, Marks
from taikei.readers.workbook.ods_marks import TooManyCells, document_marks
from taikei.readers.workbook.xls_marks import Encrypted, Oversized, workbook_marks
from taikei.readers.workbook.xlsx_cells import plain_sheet
from taikei.readers.workbook.xlsx_marks import rescaled_styles, sheet_marks
from taikei.readers.workbook.xlsx_reach import exact_reach, longest_shared, rough_reach, shared_lengths

WANTED = Wanted(
    Words("Excelなどのブック（.xlsx、.xls、.ods）", "a workbook (.xlsx, .xls, .ods)"),
    Words(
        "表計算ソフトで開き、パスワードを付けずに.xlsx形式で保存し直したファイルを指定してください。",
        "Open it in a spreadsheet program, save it as .xlsx without a password, and name that file.",
    ),
)

_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_ODS_PARTS = ("mimetype", "META-INF/manifest.xml", "content.xml")
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_READ_KINDS = ("worksheet", "chartsheet", "dialogsheet", "sharedStrings", "styles")
_DRAWN_TEXT = b"<a:t>"


@dataclass(frozen=True)
class Opened:
    """``data`` holds only parts that were checked. ``marks`` are by sheet.

    ``drawn`` are the texts in drawings, ``objects`` the sheets with a drawing, a picture or a chart. ``carried`` are
    the files of data that a workbook of ours has inside.
    """

    encoding: str
    data: bytes
    marks: Mapping[str, Marks]
    drawn: tuple[CellPlace, ...] = field(default=())
    objects: tuple[CellPlace, ...] = field(default=())
    carried: Carried = field(default_factory=dict)


def open_workbook(data: bytes, name: str) -> Opened:
    """Raises UnusableFile where the bytes are no workbook, or not one that can be read safely."""
    if kind_of(data) == WORKBOOK_97 and len(data) <= LARGEST_FILE:
        return _open_xls(data, name)
    package = Package(data, name, WANTED)
    if "mimetype" in package and package.read("mimetype").strip() == _ODS:
        return _open_ods(package)
    return _open_xlsx(package)


def _open_xls(data: bytes, name: str) -> Opened:
    try:
        marks = workbook_marks(data)
    except Encrypted as error:
        raise WANTED.refusal(name, ENCRYPTED.ja, ENCRYPTED.en) from error
    except Oversized as error:
        raise _impossible(name) from error
    except (ValueError, IndexError) as error:
        raise damaged(name) from error
    _limit(name, marks)
    return Opened("xls", data, marks)


def _open_ods(package: Package) -> Opened:
    manifest = package.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in package else b""
    if b"encryption-data" in manifest:
        raise WANTED.refusal(package.name, ENCRYPTED.ja, ENCRYPTED.en)
    content = package.read("content.xml")
    try:
        marks = document_marks(content)
    except UnsafeXml as error:
        raise package.unreadable("content.xml", error) from error
    except TooManyCells as error:
        raise _impossible(package.name) from error
    _limit(package.name, marks)
    parts = {"mimetype": _ODS, "META-INF/manifest.xml": manifest, "content.xml": content}
    return Opened("ods", _packed(parts.items()), marks)


def _open_xlsx(package: Package) -> Opened:
    name = package.name
    book = next((part for kind, part in package.related("").values() if kind == "officeDocument"), "xl/workbook.xml")
    if book.startswith("word/"):
        raise WANTED.refusal(name, "Wordの文書です", "this is a Word document")
    if book.startswith("ppt/"):
        raise WANTED.refusal(name, "PowerPointの資料です", "this is a PowerPoint presentation")
    if book.endswith(".bin"):
        raise WANTED.refusal(name, "バイナリ形式のブック（.xlsb）です", "this is a binary workbook (.xlsb)")
    if book not in package:
        raise WANTED.refusal(name, "ブックではないZIPです", "this is a ZIP, but no workbook")
    related = {key: (kind, part) for key, (kind, part) in package.related(book).items() if part in package}
    kinds = dict(related.values())
    read = dict.fromkeys(part for kind, part in related.values() if kind in _READ_KINDS)
    relations = posixpath.join(posixpath.dirname(book), "_rels", f"{posixpath.basename(book)}.rels")
    heads = [part for part in ("[Content_Types].xml", "_rels/.rels", book, relations) if part in package]
    parts = {part: transitional(package.read(part)) for part in (*heads, *read)}
    marks: dict[str, Marks] = {}
    objects: list[CellPlace] = []
    try:
        part = kinds.get("styles", "")
        rescaled = rescaled_styles(parse(parts[part])) if part in parts else frozenset()
        part = shared = kinds.get("sharedStrings", "")
        parts |= {part: plain(parts[part])} if part in parts else {}
        for part in (part for kind, part in related.values() if kind == "worksheet"):
            parts[part] = plain_sheet(parts[part])
        sheets = {}
        part = book
        for sheet in parse(parts[book]).iter(f"{_MAIN}sheet"):
            kind, part = related.get(sheet.get(_RELATION, ""), ("", ""))
            if kind == "worksheet":
                title = sheet.get("name", "")
                sheets[title] = parts[part]
                marks[title] = sheet_marks(parts[part], rescaled)
                if any(related_kind == "drawing" for related_kind, _ in package.related(part).values()):
                    objects.append(CellPlace(title, ""))
    except UnsafeXml as error:
        raise package.unreadable(part, error) from error
    _measure(marks, sheets, parts.get(shared, b""))
    _limit(name, marks)
    texts, carried = tuple(_drawn(package, related.values())), office_carried(package, book)
    return Opened("xlsx", _packed(parts.items()), marks, texts, tuple(objects), carried)


def _measure(marks: Mapping[str, Marks], sheets: Mapping[str, bytes], shared: bytes) -> None:
    """Tells the marks how far their sheets reach: roughly where that is little enough, or else exactly."""
    longest = longest_shared(shared)
    for title, sheet in sheets.items():
        marks[title].rows, marks[title].columns, marks[title].text = rough_reach(sheet, longest)
    if _area(marks) > LARGEST_AREA or _characters(marks) > LARGEST_TEXT:
        lengths = shared_lengths(shared)
        for title, sheet in sheets.items():
            marks[title].rows, marks[title].columns, marks[title].text = exact_reach(sheet, lengths)


def _area(marks: Mapping[str, Marks]) -> int:
    return sum(found.rows * found.columns for found in marks.values())


def _characters(marks: Mapping[str, Marks]) -> int:
    return sum(found.text for found in marks.values())


def damaged(name: str) -> UnusableFile:
    return WANTED.refusal(name, "壊れているか、途中で切れています", "it is damaged or cut short")


def _impossible(name: str) -> UnusableFile:
    return WANTED.refusal(name, "あり得ない数のセルがあることになっています", "it claims an impossible number of cells")


def _limit(name: str, marks: Mapping[str, Marks]) -> None:
    """Calamine holds a sheet as a full rectangle: one stray cell at its far corner would take all memory."""
    check_area(name, {sheet: (found.rows, found.columns) for sheet, found in marks.items()})
    text = _characters(marks)
    if text > LARGEST_TEXT:
        raise WANTED.refusal(name, f"セルの文字が{text:,}字あります", f"its cells hold {text:,} characters")


def check_area(name: str, sizes: Mapping[str, tuple[int, int]]) -> None:
    if sum(rows * columns for rows, columns in sizes.values()) <= LARGEST_AREA:
        return
    sheet = max(sizes, key=lambda key: sizes[key][0] * sizes[key][1])
    rows, columns = sizes[sheet]
    raise WANTED.refusal(
        name,
        f"シート「{sheet}」が{rows:,}行×{columns:,}列に及び、全体で{LARGEST_AREA:,}セルを超えます",
        f"the sheet '{sheet}' reaches over {rows:,} rows × {columns:,} columns, and all exceed {LARGEST_AREA:,} cells",
    )


def _packed(parts: Iterable[tuple[str, bytes]]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for part, data in parts:
            archive.writestr(zipfile.ZipInfo(part), data)
    return packed.getvalue()


def _drawn(package: Package, related: Iterable[tuple[str, str]]) -> Iterable[CellPlace]:
    sheets = [part for kind, part in related if kind == "worksheet"]
    for sheet in sheets:
        for kind, part in package.related(sheet).values():
            if kind == "drawing" and part in package:
                texts = package.read(part).count(_DRAWN_TEXT)
                yield from (CellPlace(posixpath.basename(part), str(at + 1)) for at in range(min(texts, 1000)))
