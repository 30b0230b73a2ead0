"""Printed rows: what stands on one base line, across columns."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from taikei.readers.budget.pages import Page, box_of, middle
from taikei.readers.forms.budget_form import Holds
from taikei.readers.lines import Line


@dataclass
class PrintedRow:
    """The lines of one printed row by what their column holds. ``at`` is the height of its middle on the page."""

    page: int
    at: float
    cells: dict[Holds, Line] = field(default_factory=dict)

    @property
    def lines(self) -> list[Line]:
        return list(self.cells.values())


def printed_rows(page: Page, wanted: frozenset[Holds]) -> list[PrintedRow]:
    """The rows of the wanted columns from the top.

    Lines are on one row if their middles stand no farther apart than half of their height: digits and characters differ
    in height. A column never holds two lines of one row.
    """
    placed = [(page.columns.get(line.column), line) for line in page.lines if line.column is not None]
    return _gathered(page.number, [(holds, line) for holds, line in placed if holds in wanted])


def _gathered(page: int, placed: Iterable[tuple[Holds | None, Line]]) -> list[PrintedRow]:
    rows: list[PrintedRow] = []
    for holds, line in sorted(placed, key=lambda each: middle(each[1])):
        if holds is None:
            continue
        box = box_of(line)
        near = rows and abs(middle(line) - rows[-1].at) <= (box.bottom - box.top) / 2
        if not near or holds in rows[-1].cells:
            rows.append(PrintedRow(page, middle(line)))
        rows[-1].cells[holds] = line
    return rows
