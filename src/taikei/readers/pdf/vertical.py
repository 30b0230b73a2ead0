"""Vertical writing: characters one below the other, which a reading in lines from the left takes apart."""

from collections.abc import Iterable, Iterator

from taikei.readers.pdf.marks import Run, around
from taikei.readers.pdf.tolerances import VERTICAL, VERTICAL_GAP


def columns_of(runs: Iterable[Run]) -> list[Run]:
    """The columns of vertical writing among these runs, which come in the order of the text layer."""
    return [around(column) for column in _stacked(runs) if len(column) >= VERTICAL]


def _stacked(runs: Iterable[Run]) -> Iterator[list[Run]]:
    column: list[Run] = []
    for run in runs:
        if column and not _stands_below(run, column[-1]):
            yield column
            column = []
        if len(run.text) == 1:
            column.append(run)
    yield column


def _stands_below(run: Run, above: Run) -> bool:
    size = max(above.right - above.left, above.bottom - above.top)
    aside = abs(run.left + run.right - above.left - above.right) / 2
    below = (run.top + run.bottom - above.top - above.bottom) / 2
    return len(run.text) == 1 and aside < size / 2 and 0 < below <= VERTICAL_GAP * size
