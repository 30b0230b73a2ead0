"""The header of a table: one record, or two: groups of columns above, what each of a group holds below.

Spreadsheets save a merged cell as its first cell and blanks. How far a group reaches is taken from the shape, and only
where the shape leaves no choice; else the upper record is told as standing above the header.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from taikei.readers.data.separated import titles

Cells = Sequence[str]

_NUMBER = re.compile(r"[△▲-]?\d[\d,.]*")
_BRACKETED = re.compile(r"[（(].*[)）]")
# What names no column by itself, but only under a group.
_PART = re.compile(
    r"当初|補正[前後]?|最終|現[計額]|予算現額|前年度?|[本当]年度|国|都|道|府|県|市|町|村|国庫|[国都道府県]+支出金|(?:地方|[県市町村])債"
    r"|特定(?:財源)?|一般(?:財源)?|その他|増減|比較|(?:合|小)?計"
)

_GROUP = re.compile(r"(?:額|費|財源|内訳|年度|予算|決算)(?:[（(].*[)）])?$")


class Header(NamedTuple):
    """``above`` is how many records stand above it, ``end`` the first one below it; ``parts`` as in Table."""

    above: int
    end: int
    columns: tuple[str, ...]
    parts: tuple[str, ...] = ()


def header_of(head: Sequence[Cells]) -> Header:
    """The header among the first records of a table."""
    last = titles(head)
    for above in range(min(last + 1, len(head) - 1)):
        columns = two_records(head[above], head[above + 1], head[above + 2 :])
        if columns is not None:
            parts = [text.strip() for text in head[above + 1]]
            return Header(above, above + 2, columns, (*parts, *[""] * (len(columns) - len(parts))))
    return Header(last, last + 1, tuple(head[last]))


def two_records(upper: Cells, lower: Cells, below: Sequence[Cells]) -> tuple[str, ...] | None:
    """The headers that two records make together, the first records ``below`` seen; None where they make none."""
    width = max(len(upper), len(lower))
    above, under = ([text.strip() for text in (*cells, *[""] * (width - len(cells)))] for cells in (upper, lower))
    filled = [at for at in range(width) if above[at] or under[at]]
    parts = [at for at in filled if under[at]]
    if any(_NUMBER.fullmatch(under[at]) for at in parts) or not _are_amounts(parts, below):
        return None
    first, end = filled[0], filled[-1] + 1
    found = _among_others(above[first:end], under[first:end]) or _above_all(above[first:end], under[first:end])
    if found is None:
        return None
    groups = [*[""] * first, *found, *[""] * (width - end)]
    return tuple(f"{group}{one}{other}" for group, one, other in zip(groups, above, under, strict=True))


def _are_amounts(columns: Sequence[int], below: Sequence[Cells]) -> bool:
    """Whether a number stands below one of these columns: without any, the lower record may be one of data."""
    return any(at < len(cells) and _NUMBER.fullmatch(cells[at].strip()) for cells in below for at in columns)


def _among_others(above: Cells, under: Cells) -> list[str] | None:
    """The group of each column where the columns of no group stand in the upper record: so a group ends with the next.

    Each column has a text. Below the text of a column of no group stands none, but for a unit in brackets.
    """
    alone = [at for at, text in enumerate(above) if text and not under[at]]
    if not alone or not above[0] or not all(one or other for one, other in zip(above, under, strict=True)):
        return None
    groups = [""] * len(above)
    for first, end in _runs(above):
        if end - first > 1:
            if not under[first]:
                return None
            groups[first + 1 : end] = [above[first]] * (end - first - 1)
        elif under[first] and not _BRACKETED.fullmatch(under[first]):
            return None
    return groups if any(groups) else None


def _above_all(above: Cells, under: Cells) -> list[str] | None:
    """The group of each column where the upper record has nothing but groups, and each column its own text below.

    A group reaches over columns that are parts by their words, or, of several groups, over parts that come again.
    """
    if above[0] or not any(above) or not all(under):
        return None
    runs = list(_runs(above))
    again = _again([list(under[first:end]) for first, end in runs])
    groups = [""] * len(above)
    for first, end in runs:
        size = again or _parts_below(above[first], under[first:end])
        if size < 2 or size > end - first:
            return None
        groups[first + 1 : first + size] = [above[first]] * (size - 1)
    return groups


def _parts_below(group: str, under: Cells) -> int:
    """How many columns, from the first, are parts of the group by their words."""
    if not _GROUP.search(group):
        return 0
    return next((at for at, text in enumerate(under) if not _PART.fullmatch(text)), len(under))


def _again(found: Sequence[Sequence[str]]) -> int:
    """How many columns each group has, where all have the same ones and follow one another; 0 where they do not."""
    if len(found) < 2:
        return 0
    size = len(found[0])
    alike = all(list(columns[:size]) == list(found[0]) for columns in found)
    return size if alike and all(len(columns) == size for columns in found[:-1]) else 0


def _runs(above: Cells) -> Iterator[tuple[int, int]]:
    """Each text of the upper record: its column, and the one after the blanks to its right."""
    return pairwise([*(at for at, text in enumerate(above) if text), len(above)])
