"""Tables of a text without cells: their headers line by line, and the patterns by which their rows are known."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from taikei.language.widths import squeeze
from taikei.readers.proposals.candidates import AMOUNTS, ENOUGH
from taikei.readers.proposals.report_columns import OF_REPORTS
from taikei.readers.proposals.vocabulary import meanings

_GAP = re.compile(r"\s{2,}|　+|\t| ")
_LETTERS = re.compile(r"(?<!\S)\S(?:[ 　]\S){2,}(?!\S)")
_MOST_LINES = 6
_LONGEST = 60


@dataclass(frozen=True)
class TextTable:
    """A header: at which line it begins, how many lines it has, and what its cells hold, in their order."""

    at: int
    size: int
    cells: tuple[tuple[str, str], ...]
    """The header of each cell with what it holds; empty where nothing is sure."""


def text_tables(texts: Sequence[str]) -> list[TextTable]:
    """The headers in their order: all in one line, or one cell a line."""
    found: list[TextTable] = []
    at = 0
    while at < len(texts):
        table = _one_line(texts, at) or _stacked(texts, at)
        if table is not None:
            found.append(table)
        at += table.size if table is not None else 1
    return found


def _one_line(texts: Sequence[str], at: int) -> TextTable | None:
    cells = words_of(texts[at])
    if len(texts[at]) > _LONGEST or not 2 <= len(cells) <= 10:
        return None
    return _table(at, 1, cells)


def words_of(text: str) -> list[str]:
    """The words of a line; one that is printed with spaces between its letters is one word."""
    return [cell for cell in _GAP.split(_LETTERS.sub(lambda match: squeeze(match[0]), text)) if cell]


def _stacked(texts: Sequence[str], at: int) -> TextTable | None:
    if "programme" not in held_by(texts[at]):
        return None
    size = 1
    while size < _MOST_LINES and at + size < len(texts) and held_by(texts[at + size].strip("［］[]（）()")):
        size += 1
    return _table(at, size, texts[at : at + size]) if size > 1 else None


def _table(at: int, size: int, cells: Sequence[str]) -> TextTable | None:
    held = tuple((cell, held_by(cell)) for cell in cells)
    known = [what for _, what in held if what]
    is_header = "programme" in known and any(what in AMOUNTS for what in known)
    return TextTable(at, size, held) if is_header and len(known) * 2 > len(held) else None


def held_by(cell: str) -> str:
    """What a header's cell says: what stands in its bracket, or for 概要（担当課） the word before it; else empty."""
    squeezed = squeeze(cell)
    plain = squeezed.strip("［］[]") if squeezed[:1] in "［[" else re.sub(r"[（(].*[）)]$", "", squeezed)
    ranked = sorted(((weight, holds) for holds, weight in meanings(plain) if holds in OF_REPORTS), reverse=True)
    return OF_REPORTS[ranked[0][1]] if ranked and ranked[0][0] >= ENOUGH else ""
