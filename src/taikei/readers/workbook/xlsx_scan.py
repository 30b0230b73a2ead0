"""The cells of a sheet of .xlsx by one search over its XML, proved to be whole.

To check the XML first and to read it then takes twice as long. What is written in another way than programs write is
left to those who take longer: some cells, or the sheet.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from taikei.readers.office.xml import UnsafeXml
from taikei.readers.workbook.frame import Strange, check_frame, check_text, frame
from taikei.readers.workbook.grid import Runs
from taikei.readers.workbook.marks import Cell
from taikei.readers.workbook.xlsx_cells import column_of
from taikei.readers.workbook.xlsx_search import Search, Shared
from taikei.readers.workbook.xlsx_shared import WRITTEN

_MERGED = re.compile(r'<mergeCell ref="([A-Z]{1,3})([1-9][0-9]{0,6})(?::([A-Z]{1,3})([1-9][0-9]{0,6}))?" ?/>')
_WORDED = frozenset({"inlineStr", "str", "e"})


class Scan(NamedTuple):
    """``attributes`` are those that rows and cells have, each once, and that there are formulas.

    ``others`` are the cells that are to be read otherwise, by their place among the texts; ``asking`` is a sheet that
    has one of them a row.
    """

    runs: Runs
    inexact: Sequence[Cell]
    merged: Sequence[tuple[Cell, Cell]]
    attributes: bytes
    others: Mapping[int, Cell]
    asking: bytes


def scanned(sheet: bytes, shared: Shared, dated: Set[int]) -> Scan:
    """The cells of a sheet that is searchable. ``dated`` are the formats in which a number may be a date.

    Raises Strange.
    """
    try:
        xml = sheet.decode()
        start, end = frame(xml, "sheetData")
        scan = Search(shared, dated)
        scan.read(xml, start, end)
        check_frame(xml, start, end, "".join(_samples(scan)))
        letter = xml.find("f", start, end)  # a letter is found some fifty times as fast as two characters
        formulas = letter >= 0 and xml.find("<f", letter - 1, end) >= 0
        if formulas or not _WORDED.isdisjoint(scan.plans.kinds.values()):
            check_text(xml, sheet)
            if "_" in xml and WRITTEN in xml:
                raise Strange
        scan.say()
    except (UnicodeDecodeError, UnsafeXml, KeyError) as error:
        raise Strange from error
    attributes = "".join((*scan.rows, *scan.plans.kinds, "<f" if formulas else "")).encode()
    asking = "".join((xml[:start], *_rows(scan.asked), xml[end:])).encode() if scan.asked else b""
    return Scan(scan.runs, scan.inexact, tuple(_merged(xml[end:])), attributes, scan.others, asking)


def _samples(scan: Search) -> Iterator[str]:
    """A row and a cell of each kind of attributes: a parser knows best whether they may stand there."""
    for attributes in scan.rows:
        yield f'<row r="1"{attributes.removesuffix("/")}/>'
    for shape in scan.plans.kinds:
        yield f'<c r="A1"{shape}/>'


def _rows(cells: Iterable[str]) -> Iterator[str]:
    for at, cell in enumerate(cells, 1):
        yield f'<row r="{at}"><c r="A{at}"{cell}</row>'


def _merged(tail: str) -> Iterator[tuple[Cell, Cell]]:
    found = _MERGED.findall(tail)
    if len(found) != tail.count("<mergeCell "):
        raise Strange
    for left, top, right, bottom in found:
        first = int(top) - 1, column_of(left)
        yield first, (int(bottom) - 1, column_of(right)) if right else first
