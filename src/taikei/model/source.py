"""Where a value stood in the document it was read from, and how sure the reading is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from taikei.model.words import Words


@dataclass(frozen=True, order=True)
class LineRange:
    """Lines of a text, counted from 1, both ends included."""

    first: int
    last: int

    def __post_init__(self) -> None:
        if not 1 <= self.first <= self.last:
            raise ValueError(f"lines count from 1 and go forwards, found {self.first} to {self.last}")

    def __str__(self) -> str:
        return f"L{self.first}" if self.first == self.last else f"L{self.first}-L{self.last}"


@dataclass(frozen=True, order=True)
class Box:
    """A rectangle on a page of a PDF. Pages count from 1; points (1/72 inch) from the page's top left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float

    def __post_init__(self) -> None:
        if self.page < 1 or self.left > self.right or self.top > self.bottom:
            raise ValueError(f"a box has a page from 1 on and edges in order, found {self}")

    def __str__(self) -> str:
        return f"p{self.page}"


@dataclass(frozen=True, order=True)
class CellPlace:
    """A cell of a table: B6 of the sheet 実績 of a workbook, R3C2 of the fourth table of a Word document."""

    sheet: str
    cell: str

    def __str__(self) -> str:
        return f"{self.sheet}!{self.cell}"


@dataclass(frozen=True)
class Source:
    """The place of one value, in the terms of its document: lines of a text, boxes of a PDF, cells of a table.

    ``doubt`` says why the reading may be wrong; None where nothing speaks against it.
    """

    lines: tuple[LineRange, ...] = ()
    boxes: tuple[Box, ...] = ()
    cells: tuple[CellPlace, ...] = ()
    doubt: Words | None = None

    def __str__(self) -> str:
        pages = sorted({box.page for box in self.boxes})
        return " ".join([*map(str, self.lines), *_shortened(runs(pages)), *map(str, self.cells)])

    @property
    def known(self) -> bool:
        """Whether any place is told."""
        return bool(self.lines or self.boxes or self.cells)


def runs(pages: Sequence[int]) -> list[tuple[int, int]]:
    """The first and the last of pages that follow one another."""
    each = (list(run) for _, run in groupby(enumerate(pages), key=lambda each: each[1] - each[0]))
    return [(run[0][1], run[-1][1]) for run in each]


def _shortened(pages: Iterable[tuple[int, int]]) -> Iterator[str]:
    """Pages as one writes them: p5 p6, but p28-p134 for three or more."""
    for first, last in pages:
        if last - first > 1:
            yield f"p{first}-p{last}"
        else:
            yield from (f"p{page}" for page in range(first, last + 1))


Sources = Mapping[str, Source]
"""The place of each field of a value, by the field's name."""


def joined(sources: Iterable[Source]) -> Source:
    """One source that covers all of them, each place once. Line ranges that touch become one; the first doubt stays."""
    kept = tuple(sources)
    merged: list[LineRange] = []
    for line_range in sorted(line_range for source in kept for line_range in source.lines):
        if merged and line_range.first <= merged[-1].last + 1:
            merged[-1] = LineRange(merged[-1].first, max(merged[-1].last, line_range.last))
        else:
            merged.append(line_range)
    return Source(
        lines=tuple(merged),
        boxes=tuple(dict.fromkeys(box for source in kept for box in source.boxes)),
        cells=tuple(dict.fromkeys(cell for source in kept for cell in source.cells)),
        doubt=next((source.doubt for source in kept if source.doubt is not None), None),
    )
