"""How a row stands: the patterns of its amounts, its note and its divisions."""

import re
from collections.abc import Iterable, Sequence

from taikei.language.numerals import parse_number
from taikei.readers.lines import Lines, wrapped
from taikei.readers.proposals.looks import is_amount

NUMBER = r"[△▲−－-]?\s?[0-9０-９][0-9０-９,，]*"
_OPEN, _CLOSED = "［[（(〔【", "］])）〕】"
NOTE = r"^(?P<note>[（(][^（）()]+[）)])$"
_MOST_WORDS = 8
_LONGEST_WORD = 12


def amount_pattern(words: Iterable[str] = ()) -> str:
    """A number, or one of the words that this document prints in its place."""
    found = [re.escape(word) for word in dict.fromkeys(words)][:_MOST_WORDS]
    return "|".join([NUMBER, *found])


def words_for_amounts(texts: Iterable[str]) -> list[str]:
    """What stands in the place of an amount and is no number, the most usual of it."""
    bare = (text.strip().strip(_OPEN + _CLOSED).strip() for text in texts)
    return sorted({text for text in bare if text and parse_number(text) is None and (len(text) <= _LONGEST_WORD)})


def cell_anchor(outer: str, inner: str, cells: Sequence[Lines], *, enclosed: bool) -> list[str]:
    """The anchor of a cell with two amounts: one pattern a line, or one for both where they share a line."""
    words = words_for_amounts(line.text for lines in cells for line in lines[:2])
    amount = amount_pattern(word for word in words if not any(mark in word for mark in _OPEN + _CLOSED))
    first = rf"(?P<{outer}>{amount})"
    second = (
        rf"[{re.escape(_OPEN)}]\s*(?P<{inner}>{amount})\s*[{re.escape(_CLOSED)}]"
        if enclosed
        else rf"(?P<{inner}>{amount})"
    )
    together = sum(len(lines) == 1 for lines in cells)
    if together * 2 > len(cells):
        return [rf"^{first}\s*{second}$"]
    return [rf"^{first}$", rf"^{second}$"]


def has_note(cells: Sequence[Lines]) -> bool:
    """Whether a remark in brackets stands below the amounts in some cell."""
    below = [wrapped(lines[2:]) for lines in cells if len(lines) > 2]
    return any(re.match(NOTE, text) and not is_amount(text) for text in below)


def ending(lasts: str) -> str:
    """The end of a narrative that is the division in brackets; ``lasts`` are the last characters of divisions."""
    inner = rf"[^（）()]{{1,60}}[{lasts}]"
    return rf"(?P<printed>[（(](?P<divisions>{inner})[）)])$"
