"""Characters into runs: what follows on one baseline without a gap stands, and moves, as one."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from taikei.readers.pdf.marks import Glyphs, Marks, Run
from taikei.readers.pdf.tolerances import RULED_GAP, RUN_GAP, SAME_LINE


def runs_of(marks: Marks) -> list[Run]:
    """The runs that are seen on the page. A vertical rule in the narrowest gap parts a run."""
    x, y = marks.space.corner
    walls = sorted({wall.at + x for wall in marks.rules.vertical})
    # Crop marks and file names are printed outside the crop box, and cut off.
    across, down = 2 * marks.space.width, 2 * marks.space.height
    return [
        Run(text, left - x, y - top, right - x, y - bottom)
        for text, left, bottom, right, top in _runs(marks.glyphs, walls)
        if 0 <= left + right - 2 * x <= across and 0 <= 2 * y - bottom - top <= down
    ]


def _runs(glyphs: Glyphs, walls: Sequence[float]) -> Iterator[tuple[str, float, float, float, float]]:
    text, left, bottom, right, top = glyphs
    starts = [at for at in _not_plainly_next(glyphs) if not _goes_on(glyphs, at, walls)]
    for first, end in pairwise((0, *starts, len(text)) if text else ()):
        if end - first == 1:
            yield text[first], left[first], bottom[first], right[first], top[first]
        else:
            run = slice(first, end)
            yield text[run], min(left[run]), min(bottom[run]), max(right[run]), max(top[run])


def _not_plainly_next(glyphs: Glyphs) -> list[int]:
    """The characters that may begin a run: few of a page's thousands, and only they are worth a closer look.

    What has its middle at the height of another shares at least half of the smaller one's height with it.
    """
    _, left, bottom, right, top = glyphs
    neighbours = zip(left[1:], right, bottom[1:], bottom, top[1:], top, strict=False)
    return [
        at
        for at, (start, end, low, low_before, high, high_before) in enumerate(neighbours, start=1)
        if (start != end and not low - high < start - end <= RULED_GAP * (high - low))
        or not low_before <= (low + high) / 2 <= high_before
    ]


def _goes_on(glyphs: Glyphs, at: int, walls: Sequence[float]) -> bool:
    """Whether the character ``at`` goes on where the one before it ends."""
    _, left, bottom, right, top = glyphs
    low, high, low_before, high_before = bottom[at], top[at], bottom[at - 1], top[at - 1]
    size, before = high - low, high_before - low_before
    smaller, em = (size, before) if size < before else (before, size)
    gap = left[at] - right[at - 1]
    if not -em < gap <= RUN_GAP * em or min(high, high_before) - max(low, low_before) < SAME_LINE * smaller:
        return False
    return gap <= RULED_GAP * em or not _stands_between(walls, right[at - 1], left[at])


def _stands_between(walls: Sequence[float], left: float, right: float) -> bool:
    nearest = bisect_left(walls, left)
    return nearest < len(walls) and walls[nearest] <= right
