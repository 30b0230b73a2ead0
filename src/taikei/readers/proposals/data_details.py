"""What else the cells of a data file tell: marks, divisions, and sums that hold in every row."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from taikei.language.numerals import parse_number
from taikei.model.words import Words
from taikei.readers.proposals import toml_text
from taikei.readers.proposals.candidates import AMOUNTS
from taikei.readers.proposals.data_chapters import ProposedChapter
from taikei.readers.proposals.data_columns import Read
from taikei.readers.proposals.looks import is_division
from taikei.readers.proposals.page import Page

MARKS = {"new": r"新規", "expanded": r"拡充|拡大", "ended": r"終了|廃止|完了"}
_FUNDING = ("national_funds", "bonds", "other_funds", "general_funds")
_CURRENT = ("initial_budget", "supplementary", "carried_in", "reserve")
_APART = "・、／/"
_TOGETHER = (
    r"^(?P<department>\S+)[\s　]+(?P<division>\S.*)$",
    r"^(?P<department>教育委員会(?:事務局)?|\S+?[部局])(?P<division>\S.*)$",
)
"""A department and its division in one cell: with white space between them, or one right after the other."""
_FEWEST, _MOSTLY = 2, 0.5


def mark_lines(page: Page, read: Read) -> None:
    """The ``[marks]`` whose words stand in the columns of marks."""
    cells = {
        cell
        for choice in read.choices
        if choice.chosen and choice.chosen.holds == "mark"
        for cell in choice.column.cells
    }
    found = {
        mark: sorted({match[0] for cell in cells for match in re.finditer(words, cell)})
        for mark, words in MARKS.items()
    }
    if any(found.values()):
        page.table("marks")
        for mark, words in found.items():
            if words:
                page.put(mark, toml_text.pattern(f"^(?:{'|'.join(words)})"))


def charge_lines(page: Page, read: Sequence[Read]) -> None:
    """The ``[charge]``: how a department stands before its division, and what stands between two divisions."""
    cells = [
        cell
        for each in read
        for choice in each.choices
        if choice.chosen and choice.chosen.holds == "division"
        for cell in choice.column.cells
    ]
    shares = [
        (sum(re.match(pattern, cell) is not None for cell in cells) / max(len(cells), 1), pattern)
        for pattern in _TOGETHER
    ]
    is_apart = any(each.holds("department") for each in read)
    share, pattern = shares[0] if is_apart or shares[0][0] > _MOSTLY else shares[1]
    divisions = [re.sub(pattern, r"\g<division>", cell) if share > _MOSTLY else cell for cell in cells]
    separator = next((each for each in _APART if _parts(divisions, each)), None)
    if share > _MOSTLY or separator is not None:
        page.table("charge")
    if share > _MOSTLY:
        page.put(
            "pattern",
            toml_text.pattern(pattern),
            Words(f"{share:.2f} 部と課が一つの欄にある", f"{share:.2f} department and division in one cell"),
        )
    if separator is not None:
        page.put("separator", toml_text.pattern(re.escape(separator)), Words("課の区切り", "between divisions"))


def _parts(divisions: Sequence[str], separator: str) -> bool:
    """Whether it stands between two divisions wherever it stands, and not in a name such as スポーツ・文化課."""
    found = [division for division in divisions if separator in division]
    return len(found) > 0 and all(_is_apart(division, separator) for division in found)


def _is_apart(cell: str, separator: str) -> bool:
    parts = cell.split(separator)
    return len(parts) > 1 and all(is_division(part) for part in parts)


def sums_of(read: Read, chapters: Sequence[ProposedChapter]) -> Iterator[tuple[str, list[str]]]:
    """Totals within a row that are the sum of their parts in every row that has numbers."""
    if any(chapter.columns for chapter in chapters):
        return
    at = {
        choice.chosen.holds: choice.column.position
        for choice in read.choices
        if choice.chosen and choice.chosen.holds in AMOUNTS
    }
    for total, wanted in (("initial_budget", _FUNDING), ("settlement", _FUNDING), ("current_budget", _CURRENT)):
        parts = [part for part in wanted if part in at]
        if total in at and len(parts) >= _FEWEST and _holds(read, at[total], [at[part] for part in parts]):
            yield total, parts
            return


def _holds(read: Read, total: int, parts: Sequence[int]) -> bool:
    rows = [row for row in read.table.rows if parse_number(row[total]) is not None]
    return len(rows) > 0 and all(_sum(row, parts) == parse_number(row[total]) for row in rows)


def _sum(row: Sequence[str], parts: Sequence[int]) -> Decimal:
    return sum((parse_number(row[part]) or Decimal(0) for part in parts), Decimal(0))
