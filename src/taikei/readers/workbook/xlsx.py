"""A .xlsx or .xlsm, opened with limits and read: most of it by a scan, what is written otherwise by calamine."""

import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import partial
from typing import NamedTuple, TypeVar

from taikei.model.source import CellPlace
from taikei.readers.office.carried import office_carried
from taikei.readers.office.package import Package
from taikei.readers.office.xml import UnsafeXml, parse, plain, searchable, transitional
from taikei.readers.workbook.book import Book
from taikei.readers.workbook.calamine import calamine_sheets, packed
from taikei.readers.workbook.frame import Strange
from taikei.readers.workbook.grid import Runs, Sheet
from taikei.readers.workbook.marks import Cell, Marks
from taikei.readers.workbook.refusals import WANTED, check_area, check_text, damaged, too_large
from taikei.readers.workbook.xlsx_cells import plain_sheet
from taikei.readers.workbook.xlsx_marks import dated_styles, rescaled_styles, sheet_marks
from taikei.readers.workbook.xlsx_reach import Reach, exact_reach, exact_runs, rough_reach, rough_runs
from taikei.readers.workbook.xlsx_scan import scanned
from taikei.readers.workbook.xlsx_search import Shared
from taikei.readers.workbook.xlsx_shared import shared_texts

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DRAWN_TEXT = b"<a:t>"


def open_xlsx(package: Package) -> Book:
    """Raises UnusableFile where it is no workbook of this kind, or not one that can be read safely."""
    main = _main_part(package)
    related = {key: found for key, found in package.related(main).items() if found[1] in package}
    kinds = dict(related.values())
    formats = _read(package, kinds["styles"], _formats) if "styles" in kinds else _Formats()
    apart = transitional(package.read(kinds["sharedStrings"])) if "sharedStrings" in kinds else b""
    texts = _made(package, kinds["sharedStrings"], apart, _texts) if apart else []
    shared: Shared = {None: None} | dict(zip(map(str, range(len(texts))), texts, strict=True))
    read: list[_Found] = []
    objects: list[CellPlace] = []
    for told in _read(package, main, parse).iter(f"{_MAIN}sheet"):
        kind, part = related.get(told.get(_RELATION, ""), ("", ""))
        if kind == "worksheet":
            sheet = Sheet(told.get("name", ""), told.get("state", "visible") == "visible", Runs())
            read.append(_read(package, part, partial(_found, sheet, part, formats, shared)))
            if any(related_kind == "drawing" for related_kind, _ in package.related(part).values()):
                objects.append(CellPlace(sheet.name, ""))
    if len({each.sheet.name for each in read}) != len(read):
        raise damaged(package.name)
    _limit(package.name, read, texts)
    completed = _completed(package, main, kinds, apart, read)
    sheets = [(sheet, marks) for sheet, marks in completed if any(sheet.runs.texts) or marks.errors]
    drawn = tuple(_drawn(package, related.values()))
    return Book("xlsx", sheets, drawn, objects, office_carried(package, main))


def _main_part(package: Package) -> str:
    """The part that names the sheets. Raises UnusableFile where this is no workbook."""
    name = package.name
    main = next((part for kind, part in package.related("").values() if kind == "officeDocument"), "xl/workbook.xml")
    if main.startswith("word/"):
        raise WANTED.refusal(name, "Wordの文書です", "this is a Word document")
    if main.startswith("ppt/"):
        raise WANTED.refusal(name, "PowerPointの資料です", "this is a PowerPoint presentation")
    if main.endswith(".bin"):
        raise WANTED.refusal(name, "バイナリ形式のブック（.xlsb）です", "this is a binary workbook (.xlsb)")
    if main not in package:
        raise WANTED.refusal(name, "ブックではないZIPです", "this is a ZIP, but no workbook")
    return main


Made = TypeVar("Made")


def _read(package: Package, part: str, make: Callable[[bytes], Made]) -> Made:
    """What is made of a part. Raises UnusableFile."""
    return _made(package, part, transitional(package.read(part)), make)


def _made(package: Package, part: str, data: bytes, make: Callable[[bytes], Made]) -> Made:
    try:
        return make(data)
    except UnsafeXml as error:
        raise package.unreadable(part, error) from error


class _Formats(NamedTuple):
    """Formats of cells that show numbers as other numbers, and as dates."""

    rescaled: Set[int] = frozenset()
    dated: Set[int] = frozenset()


def _formats(styles: bytes) -> _Formats:
    root = parse(styles)
    return _Formats(rescaled_styles(root), dated_styles(root))


def _texts(part: bytes) -> list[str]:
    return shared_texts(searchable(part))


class _Found(NamedTuple):
    """A sheet so far as the scan has read it, and what is left to calamine: the cells ``others``, or the sheet."""

    part: str
    sheet: Sheet
    marks: Marks
    asking: bytes
    others: Mapping[int, Cell] | None = None


def _found(sheet: Sheet, part: str, formats: _Formats, shared: Shared, data: bytes) -> _Found:
    try:
        xml = searchable(data)
        scan = scanned(xml, shared, formats.dated)
    except Strange:
        xml = plain_sheet(data)
        return _Found(part, sheet, sheet_marks(xml, xml, formats.rescaled), xml)
    read = sheet._replace(runs=scan.runs, merged=scan.merged, inexact=scan.inexact)
    marks = sheet_marks(xml, scan.attributes, formats.rescaled)
    return _Found(part, read, marks, plain_sheet(scan.asking) if scan.asking else b"", scan.others)


def _limit(name: str, found: Iterable[_Found], texts: Sequence[str]) -> None:
    """Measures roughly first, and exactly where that is too much."""
    longest = max(map(len, texts), default=0)
    reach = {
        each.sheet.name: rough_reach(each.asking, longest) if each.others is None else rough_runs(each.sheet, longest)
        for each in found
    }
    if too_large(*_sizes(reach)):
        lengths = [len(text) for text in texts]
        reach = {
            each.sheet.name: exact_reach(each.asking, lengths) if each.others is None else exact_runs(each.sheet)
            for each in found
        }
    sizes, characters = _sizes(reach)
    check_area(name, sizes)
    check_text(name, characters)


def _sizes(reach: Mapping[str, Reach]) -> tuple[dict[str, Cell], int]:
    return {sheet: (each.rows, each.columns) for sheet, each in reach.items()}, sum(
        each.text for each in reach.values()
    )


def _completed(
    package: Package, main: str, kinds: Mapping[str, str], apart: bytes, found: Sequence[_Found]
) -> Iterator[tuple[Sheet, Marks]]:
    """The sheets with what calamine reads; ``apart`` are the shared texts. It is given nothing that was not checked."""
    asking = {each.part: each.asking for each in found if each.asking}
    more: Mapping[str, Sheet] = {}
    if asking:
        relations = posixpath.join(posixpath.dirname(main), "_rels", f"{posixpath.basename(main)}.rels")
        heads = ("[Content_Types].xml", "_rels/.rels", main, relations, kinds.get("styles", ""))
        parts = {part: transitional(package.read(part)) for part in heads if part in package}
        if apart:
            parts[kinds["sharedStrings"]] = _made(package, kinds["sharedStrings"], apart, plain)
        names = {each.sheet.name for each in found if each.asking}
        more = {sheet.name: sheet for sheet in calamine_sheets(packed(parts | asking), package.name, names)}
    for each in found:
        answer = more.get(each.sheet.name)
        if answer is None or not each.asking:
            yield each.sheet, each.marks
        elif each.others is None:
            yield answer, each.marks
        else:
            yield _answered(each.sheet, each.others, answer), each.marks


def _answered(sheet: Sheet, others: Mapping[int, Cell], answer: Sheet) -> Sheet:
    """The sheet with the other cells, which calamine was given one a row."""
    cells = list(others.items())
    for (asked, _), text in answer.filled():
        sheet.runs.texts[cells[asked][0]] = text
    return sheet._replace(inexact=sorted([*sheet.inexact, *(cells[asked][1] for asked, _ in answer.inexact)]))


def _drawn(package: Package, related: Iterable[tuple[str, str]]) -> Iterable[CellPlace]:
    sheets = [part for kind, part in related if kind == "worksheet"]
    for sheet in sheets:
        for kind, part in package.related(sheet).values():
            if kind == "drawing" and part in package:
                texts = package.read(part).count(_DRAWN_TEXT)
                yield from (CellPlace(posixpath.basename(part), str(at + 1)) for at in range(min(texts, 1000)))
