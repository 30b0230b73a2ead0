"""Pieces into runs: what follows on one baseline without a gap stands, and moves, as one."""

from bisect import bisect_left
from collections.abc import Sequence

from taikei.readers.pdf.marks import Marks, Run, around
from taikei.readers.pdf.tolerances import RULED_GAP, RUN_GAP, SAME_LINE


def runs_of(marks: Marks) -> list[Run]:
    """The runs that are seen on the page. A vertical rule in the narrowest gap parts a run."""
    walls = sorted({wall.at for wall in marks.rules.vertical})
    # Crop marks and file names are printed outside the crop box, and cut off.
    across, down = 2 * marks.space.width, 2 * marks.space.height
    runs: list[list[Run]] = []
    before: Run | None = None
    for piece in marks.pieces:
        _, left, top, right, bottom = piece
        if not (0 <= left + right <= across and 0 <= top + bottom <= down):
            continue
        if before is not None and _goes_on(before, piece, walls):
            runs[-1].append(piece)
        else:
            runs.append([piece])
        before = piece
    return [run[0] if len(run) == 1 else around(run) for run in runs]


def _goes_on(before: Run, piece: Run, walls: Sequence[float]) -> bool:
    """Whether the piece goes on where the one before it ends."""
    _, _, top_before, end, bottom_before = before
    _, start, top, _, bottom = piece
    size, size_before = bottom - top, bottom_before - top_before
    smaller, em = (size, size_before) if size < size_before else (size_before, size)
    gap = start - end
    if not -em < gap <= RUN_GAP * em or min(bottom, bottom_before) - max(top, top_before) < SAME_LINE * smaller:
        return False
    return gap <= RULED_GAP * em or not _stands_between(walls, end, start)


def _stands_between(walls: Sequence[float], left: float, right: float) -> bool:
    nearest = bisect_left(walls, left)
    return nearest < len(walls) and walls[nearest] <= right
