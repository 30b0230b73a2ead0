"""The printed numbers of pages, and identical pages: whether one is missing, or there twice."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from taikei.model.reading import Doubt
from taikei.model.source import Box, Source
from taikei.model.words import Words
from taikei.readers.pdf.layout import Layout, Table
from taikei.readers.pdf.printed import Printed

_NUMBER = re.compile(r"([\s\-－―–—‐−・pP頁ページ]*)(\d{1,4})([\s\-－―–—‐−・頁ページ]*)")
_NEAR = 2  # pages, the one between them without a number
_FEWEST = 4  # steps from page to page: of fewer, one that differs says nothing
_MOST = 0.8
_FULL = 8  # lines and rows: pages that hold less may be alike


Look = tuple[str, str]
"""What stands before a page number, and after it."""


class Gap(NamedTuple):
    """Pages are missing between two pages, counted from 0, whose printed numbers do not follow one another."""

    before: int
    after: int
    last: int
    number: int


def gaps_of(layouts: Sequence[Layout]) -> list[Gap]:
    """Where pages are missing; none where the printed numbers do not go up with the pages, as most must."""
    numbered = _numbers(layouts)
    steps = [Gap(before, after, numbered[before], numbered[after]) for before, after in pairwise(sorted(numbered))]
    near = [step for step in steps if step.after - step.before <= _NEAR]
    even = sum(step.number - step.last == step.after - step.before for step in near)
    if len(near) < _FEWEST or even < _MOST * len(near):
        return []
    return [step for step in near if step.number - step.last > step.after - step.before]


def pages_told(layouts: Sequence[Layout], gaps: Sequence[Gap], boxes: Sequence[Box]) -> Iterator[Doubt]:
    """The doubts about missing pages and about pages that are there twice; ``boxes`` are the pages whole."""
    for gap in gaps:
        yield _missing(boxes[gap.before], boxes[gap.after], gap.last, gap.number)
    first: dict[tuple[object, ...], int] = {}
    for at, layout in enumerate(layouts):
        if sum(len(block.rows) if isinstance(block, Table) else 1 for block in layout.blocks) >= _FULL:
            same = first.setdefault(layout.blocks, at)
            if same != at:
                yield _twice(boxes[same], boxes[at])


def printed_numbers(layout: Layout) -> dict[Look, int]:
    """What may be the number of the page, by what stands around it: in its first and last lines outside of tables."""
    lines = [block for block in layout.blocks if isinstance(block, Printed)]
    found: dict[Look, int] = {}
    for line in (*lines[:2], *lines[-2:]):
        match = _NUMBER.fullmatch(line.text)
        if match is not None:
            found.setdefault((match[1].strip(), match[3].strip()), int(match[2]))
    return found


def _numbers(layouts: Sequence[Layout]) -> dict[int, int]:
    """By page, counted from 0, its printed number: of the lines with one, those that most pages print alike."""
    seen: dict[Look, dict[int, int]] = {}
    for at, layout in enumerate(layouts):
        for look, number in printed_numbers(layout).items():
            seen.setdefault(look, {})[at] = number
    return max(seen.values(), key=_rising, default={})


def _rising(found: dict[int, int]) -> int:
    """How many of these numbers go up as the pages do."""
    offsets = Counter(number - at for at, number in found.items())
    return sum(count for count in offsets.values() if count > 1)


def _missing(before: Box, after: Box, last: int, number: int) -> Doubt:
    words = Words(
        f"{before.page}ページの次にあるはずのページが抜けています（印刷されたページ番号が{last}から{number}に飛んでいます）。",
        f"Pages are missing after page {before.page}: the printed page numbers go from {last} to {number}.",
    )
    return Doubt(Source(boxes=(before, after), doubt=words), words, incomplete=True)


def _twice(first: Box, again: Box) -> Doubt:
    words = Words(
        f"{first.page}ページと{again.page}ページは、同じ内容のページです。二度読まれた行がないか確かめてください。",
        f"Pages {first.page} and {again.page} are the same page; check that no row was read twice.",
    )
    return Doubt(Source(boxes=(first, again), doubt=words), words)
