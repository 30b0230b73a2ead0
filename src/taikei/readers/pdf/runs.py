"""Characters into runs: what follows on one baseline without a gap stands, and moves, as one."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from taikei.readers.pdf.marks import Glyphs, Rule, Run
from taikei.readers.pdf.tolerances import RULED_GAP, RUN_GAP, SAME_LINE


def runs_of(glyphs: Glyphs, walls: Sequence[Rule], width: float, height: float) -> list[Run]:
    """The runs that are seen on a page of this size. A vertical rule of ``walls`` in the narrowest gap parts a run."""
    return [run for run in _runs(glyphs, walls) if _is_seen(run, width, height)]


def _runs(glyphs: Glyphs, walls: Sequence[Rule]) -> Iterator[Run]:
    text, left, top, right, bottom = glyphs
    places = sorted({wall.at for wall in walls})
    first = 0
    for at in range(1, len(text) + 1):
        if at < len(text) and _goes_on(glyphs, at, places):
            continue
        if at > first:
            yield Run(
                text[first:at], min(left[first:at]), min(top[first:at]), max(right[first:at]), max(bottom[first:at])
            )
        first = at


def _goes_on(glyphs: Glyphs, at: int, walls: Sequence[float]) -> bool:
    """Whether the character ``at`` goes on where the one before it ends."""
    _, left, top, right, bottom = glyphs
    size = bottom[at] - top[at]
    gap = left[at] - right[at - 1]
    if 0 <= gap <= RULED_GAP * size and bottom[at] == bottom[at - 1]:
        return True  # nearly always so; the rest is for what is left
    before = bottom[at - 1] - top[at - 1]
    shared = min(bottom[at], bottom[at - 1]) - max(top[at], top[at - 1])
    if shared < SAME_LINE * min(size, before):
        return False
    em = max(size, before)
    if not -em < gap <= RUN_GAP * em:
        return False
    return gap <= RULED_GAP * em or not _stands_between(walls, right[at - 1], left[at])


def _stands_between(walls: Sequence[float], left: float, right: float) -> bool:
    nearest = bisect_left(walls, left)
    return nearest < len(walls) and walls[nearest] <= right


def _is_seen(run: Run, width: float, height: float) -> bool:
    """Crop marks and file names are printed outside the crop box, and cut off."""
    return 0 <= run.left + run.right <= 2 * width and 0 <= run.top + run.bottom <= 2 * height
