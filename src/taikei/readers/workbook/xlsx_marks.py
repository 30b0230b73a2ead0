"""The remarkable of a sheet of .xlsx (ECMA-376 part 1, 18.3), looked for in the bytes of its plain XML.

A cell is looked at in Python only where it is remarkable: a sheet has a million cells, and few of them are.
"""

import re
from collections.abc import Callable, Iterator, Set
from functools import lru_cache

from taikei.readers.office.xml import Element
from taikei.readers.workbook.marks import Cell, Marks
from taikei.readers.workbook.xlsx_cells import LAST_COLUMN, cell_of, limited, row_of

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

# Formats that show another number than the cell holds: a comma after the last digit divides by 1,000, % multiplies.
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_RESCALING = re.compile(r"[0#?],+(?![0#?,])|%")
_BUILT_IN_PERCENTAGES = frozenset({9, 10})
# Of the formats built in, these show numbers and text alone; those of a country are not all written down.
_BUILT_IN_DATES = frozenset(range(164)) - {*range(14), *range(37, 45), 48, 49}
_NO_FORMAT = 10**9
_LITERAL = re.compile(
    r'"[^"]*"|\\.|_.|\*.|\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d+)\]', re.IGNORECASE
)
_DATING = re.compile(r"[dmyhs]", re.IGNORECASE)

_HIDDEN_COLUMN = re.compile(rb'<col\b(?=[^<>]*\s(?:hidden="(?:1|true)"|width="0"))([^<>]*)')
_EDGES = tuple(re.compile(rb'\s%s="([^"]*)"' % edge) for edge in (b"min", b"max"))
_HIDING = re.compile(rb'\s(?:hidden="|ht="0")')
_HIDDEN_ROW = re.compile(rb'<row\b(?=[^<>]*\s(?:hidden="(?:1|true)"|ht="0"))([^<>]*)')
_FORMULA = re.compile(rb"<f(?=[\s/>])")
_FORMULA_CELL = re.compile(
    rb"<c\b([^<>]*)>\s*<f\b(?:[^<>]*/>|[^<>]*>[^<]*</f\s*>)\s*(?:<v\b(?:[^<>]*/>|[^<>]*>([^<]*)</v))?"
)
_ERROR_CELL = re.compile(
    rb'<c\b(?=[^<>]*\st="e")([^<>]*)>\s*(?:<f\b(?:[^<>]*/>|[^<>]*>[^<]*</f\s*>)\s*)?<v\b[^<>]*>([^<]*)'
)
_TYPE = re.compile(rb'\st="(\w*)"')


def rescaled_styles(styles: Element) -> frozenset[int]:
    """The cell formats, by their place in the file, that show numbers in thousands or as percentages."""
    return _styles(styles, _BUILT_IN_PERCENTAGES, lambda code: _RESCALING.search(_QUOTED.sub("", code)) is not None)


def dated_styles(styles: Element) -> frozenset[int]:
    """Those that may show a number as a date or a time; only calamine knows whether they do."""
    return _styles(styles, _BUILT_IN_DATES, lambda code: _DATING.search(_LITERAL.sub("", code)) is not None)


def _styles(styles: Element, built_in: Set[int], has: Callable[[str], bool]) -> frozenset[int]:
    name = f"{{{_MAIN}}}"
    formats = set(built_in)
    for shown in styles.iter(f"{name}numFmt"):
        if has(shown.get("formatCode", "")):
            formats.add(_number(shown.get("numFmtId")))
    formats.discard(_NO_FORMAT)
    cells = styles.find(f"{name}cellXfs")
    numbers = [] if cells is None else [_number(cell.get("numFmtId")) for cell in cells]
    return frozenset(at for at, number in enumerate(numbers) if number in formats)


def _number(told: str | None) -> int:
    return limited(told or "0", _NO_FORMAT)


def sheet_marks(sheet: bytes, attributes: bytes, rescaled: Set[int]) -> Marks:
    """The marks of one plain sheet. ``attributes`` are those of its rows, cells and formulas, or the sheet itself."""
    marks = Marks(hidden_columns=set(_hidden_columns(sheet[: sheet.find(b"<sheetData")])))
    if _HIDING.search(attributes):
        marks.hidden_rows.update(row_of(row[1]) for row in _HIDDEN_ROW.finditer(sheet))
    if b"<f" in attributes:
        _mark_formulas(marks, sheet)
    if b't="e"' in attributes:
        marks.errors.update((cell_of(cell[1]), cell[2].decode()) for cell in _ERROR_CELL.finditer(sheet))
    used = frozenset(style for style in rescaled if b's="%d"' % style in attributes)
    if used:
        marks.rescaled.update(_rescaled(sheet, used))
    return marks


def _hidden_columns(sheet: bytes) -> Iterator[int]:
    told = 0
    for column in _HIDDEN_COLUMN.finditer(sheet):
        edges = (edge.search(column[1]) for edge in _EDGES)
        first, last = (limited("" if edge is None else edge[1].decode(), LAST_COLUMN) for edge in edges)
        # Told once each; a million times over they would only take time.
        told += last - first + 1
        if told <= LAST_COLUMN:
            yield from range(first - 1, last)


def _mark_formulas(marks: Marks, sheet: bytes) -> None:
    seen = 0
    for formula in _FORMULA.finditer(sheet):
        found = _FORMULA_CELL.match(sheet, max(0, sheet.rfind(b"<c", seen, formula.start())))
        seen = formula.end()
        if found is None:
            continue
        cell = cell_of(found[1])
        marks.formulas.append(cell)
        if not found[2] and _type(found[1]) != b"str":
            marks.uncomputed.append(cell)


def _rescaled(sheet: bytes, styles: Set[int]) -> Iterator[Cell]:
    for found in _styled(styles).finditer(sheet):
        # Zero is zero in thousands too.
        if found[2] not in (b"", b"0") and _type(found[1]) in (b"", b"n"):
            yield cell_of(found[1])


@lru_cache(maxsize=8)
def _styled(styles: Set[int]) -> re.Pattern[bytes]:
    """A cell with a value and one of these formats."""
    numbers = b"|".join(str(style).encode() for style in sorted(styles))
    return re.compile(
        rb'<c\b(?=[^<>]*\ss="(?:' + numbers + rb')")([^<>]*)>\s*(?:<f\b(?:[^<>]*/>|[^<>]*>[^<]*</f\s*>)\s*)?'
        rb"<v\b[^<>]*>([^<]*)"
    )


def _type(attributes: bytes) -> bytes:
    found = _TYPE.search(attributes)
    return b"" if found is None else found[1]
