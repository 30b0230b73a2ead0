"""One row of the data against the row that prints it: which values stand there, and what else does."""

import re
from dataclasses import dataclass

from taikei.analysis.execution import execution_rate, ratio_without_rate
from taikei.language.eras import era_label
from taikei.pipeline.carried.frame import LABELS
from taikei.pipeline.carried.marked import Marked
from taikei.pipeline.carried.rows import DataRow, PrintedRow
from taikei.pipeline.carried.squeezed import squeezed
from taikei.pipeline.carried.values import Value, row_values
from taikei.readers.lines import Lines

AROUND = re.compile(r"[^\w△▲-]|_")
"""Brackets, commas, joining dots: what a layout puts around values."""
_RATIO = re.compile(r"([△-]?)(\d+(?:\.\d+)?)(%?)")


@dataclass(frozen=True)
class RowProof:
    """``rest`` is what the row prints beyond the values of the data and what follows from them.

    ``certain`` are the fields that the row surely prints: nothing else explains what stands there.
    """

    found: tuple[Value, ...]
    missing: tuple[Value, ...]
    certain: frozenset[str]
    rest: str


@dataclass(frozen=True)
class ProvedRow:
    """A row of the data with the row or the sheet that prints it; ``printed`` and ``proof`` are None where none does.

    ``used`` are the numbers of the lines that print it, ``strays`` those that print neither it nor the layout.
    """

    row: DataRow
    printed: PrintedRow | None = None
    proof: RowProof | None = None
    used: frozenset[int] = frozenset()
    strays: Lines = ()

    @property
    def kind(self) -> str:
        """The kind of its chapter: a layout goes by the kind."""
        return self.row[0].kind.value


def row_proof(row: DataRow, printed: PrintedRow) -> RowProof:
    cells = [Marked(cell) for cell in printed.cells.values()]
    found: list[Value] = []
    missing: list[Value] = []
    for value in row_values(row[2]):
        there = [cell.find(value) for cell in cells]  # in each of them, for all its places are marked
        (found if any(there) else missing).append(value)
    follows = derived(row)
    own = [cell for cell in cells if cell.text not in follows and not is_ratio(cell.text, row)]
    rest = (AROUND.sub("", run) for cell in own for run in cell.rest())
    certain: frozenset[str] = frozenset().union(*(cell.certain() for cell in own))
    return RowProof(tuple(found), tuple(missing), certain, " ".join(run for run in rest if run and run not in LABELS))


def derived(row: DataRow) -> frozenset[str]:
    """What a layout may print beside the values: where the row stands, in which unit, of which year."""
    chapter, section, placement = row
    said = (str(section.number), section.title, f"({section.number}){section.title}", str(placement.order))
    return frozenset(map(squeezed, (*said, chapter.unit.value, era_label(chapter.fiscal_year))))


def is_ratio(cell: str, row: DataRow) -> bool:
    """Whether the cell is the rate that follows from the row's amounts, as a share or in per cent."""
    match = _RATIO.fullmatch(cell)
    if match is None:
        return False
    rates = [
        float(rate) for rate in (execution_rate(row[2].entry), ratio_without_rate(row[2].entry)) if rate is not None
    ]
    size, near = (float(match[2]) / 100, 0.001) if match[3] else (float(match[2]), 1e-9)
    shown = -size if match[1] else size
    return any(abs(shown - rate) <= near * max(1.0, abs(rate)) for rate in rates)
