"""Where a value stood in the document it was read from, and how sure the reading is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

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


@dataclass(frozen=True)
class Source:
    """The place of one value. ``doubt`` says why the reading may be wrong; None where nothing speaks against it."""

    lines: tuple[LineRange, ...] = ()
    doubt: Words | None = None

    def __str__(self) -> str:
        return " ".join(str(line_range) for line_range in self.lines)


Sources = Mapping[str, Source]
"""The place of each field of a value, by the field's name."""


def joined(sources: Iterable[Source]) -> Source:
    """One source that covers all of them; ranges that touch or overlap become one. The first doubt is kept."""
    kept = tuple(sources)
    merged: list[LineRange] = []
    for line_range in sorted(line_range for source in kept for line_range in source.lines):
        if merged and line_range.first <= merged[-1].last + 1:
            merged[-1] = LineRange(merged[-1].first, max(merged[-1].last, line_range.last))
        else:
            merged.append(line_range)
    return Source(tuple(merged), next((source.doubt for source in kept if source.doubt is not None), None))
