"""A pattern for the rows of a sheet of .xlsx (ECMA-376 part 1, 18.3) as nearly every program writes them."""

import re
import sys
from functools import cache

LONGEST_RUN = 20
"""Cells that one match takes at most. More of them cost rows that are shorter, fewer cost those that are longer."""
_STEP = 4  # few patterns are made: making one takes 2 ms
_SAMPLE = 20_000  # characters
CELL = ("letters", "shape", "number", "other", "inline")
"""What a match tells of each of its cells, None where it does not stand there; before them stand a row's ``ROW``.

``shape`` are the attributes but for the place. ``number`` is a value in plain digits, of which a workbook keeps each;
``other`` any other value; ``inline`` a text that stands in the cell itself.
"""
ROW = ("number", "attributes", "digits")
"""A row's number and other attributes, where a row begins; the number that the cells tell for their row."""

# What stands there or not. Nothing is found otherwise where it is tried again without, which takes a third longer; but
# Python before 3.11.5 goes wrong behind a possessive group (gh-106052).
_MAYBE = "?+" if sys.version_info >= (3, 11, 5) else "?"
_ESCAPED = r"&(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+);"
_FORMULA = rf'(?:<f(?: \w+="[^"<>&]*+")*(?:/>|>[^<&]*+(?:{_ESCAPED}[^<&]*+)*</f>)){_MAYBE}'
# A workbook keeps 15 digits.
_NUMBER = r"0|-?[1-9][0-9]{0,14}+|-?(?:0|[1-9][0-9]{0,8})\.[0-9]{0,5}[1-9]"
_VALUE = rf"{_FORMULA}<v>(?:({_NUMBER})</v></c>|([^<]*+)</v></c>)"
_INLINE = r'(?<=t="inlineStr")><is><t(?: xml:space="preserve")?>([^<]*+)</t></is></c>'
_FILLING = rf"([^/<>]*+)(?:/>|></c>|>{_VALUE}|{_INLINE})"
_FIRST = rf'<c r="(?=[A-Z]+([0-9]+)")([A-Z]+)\3"{_FILLING}'
_NEXT = rf'(?:<c r="([A-Z]+)\3"{_FILLING}){_MAYBE}'
_ROW = rf'<row(?: r="([1-9][0-9]{{0,6}})"){_MAYBE}([^<>]*+)>'
_STRANGE_CELL = r"(<c [^<>]*+(?<!/)>(?:[^<]++|<(?!/?c[ >]))*</c>)"


def run_length(xml: str, start: int, end: int) -> int:
    """How many cells a match had best take, by the longest of the first rows."""
    rows = xml[start : min(end, start + _SAMPLE)].split("</row>")
    cells = max(row.count("<c ") for row in rows)
    return min(LONGEST_RUN, -(-cells // _STEP) * _STEP or _STEP)


@cache
def runs(length: int) -> re.Pattern[str]:
    """Matches follow one another without a gap: the beginning of a row, some cells or one of another kind, a row's end.

    The last group is the first character that does not fit. Where there is none, elements are whole, and cells stand in
    the row that they name.
    """
    cells = _FIRST + _NEXT * (length - 1)
    return re.compile(rf"(?:{_ROW}){_MAYBE}(?:{cells}|{_STRANGE_CELL}){_MAYBE}(</row>){_MAYBE}|([\s\S])")
