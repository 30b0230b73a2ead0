"""Printed rows: what stands on one base line, across columns."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from taikei.readers.budget.pages import Page, box_of, middle
from taikei.readers.forms.budget_form import Holds
from taikei.readers.lines import Line


@dataclass
class PrintedRow:
    """The lines of one printed row by what their column holds.

    ``at`` is the height of its middle on the page; ``ruled`` is the number of the ruled row that it stands in.
    """

    page: int
    at: float
    ruled: int
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
    return _gathered(page.number, [(holds, line) for holds, line in placed if holds is not None and holds in wanted])


def moku_rows(page: Page, wanted: frozenset[Holds], begun: Callable[[str], bool]) -> list[PrintedRow]:
    """The rows of a left page from the top. ``begun`` says whether a line of the column of the 目 begins one.

    A row that is ruled around a single 目 is one, wherever in it the amounts stand beside the name; the further lines
    of the name follow it as rows of their own.
    """
    by_row: dict[int, list[tuple[Holds, Line]]] = {}
    for line in page.lines:
        holds = None if line.column is None else page.columns.get(line.column)
        if holds in wanted and holds is not None:
            by_row.setdefault(line.row or 0, []).append((holds, line))
    found: list[PrintedRow] = []
    for number, placed in by_row.items():
        names = [line for holds, line in placed if holds == "moku"]
        amounts: dict[Holds, Line] = {holds: line for holds, line in placed if holds != "moku"}
        is_single = len(names) + len(amounts) == len(placed) and sum(begun(line.text) for line in names) == 1
        if number == 0 or not amounts or not is_single or not begun(names[0].text):
            found.extend(_gathered(page.number, placed))
            continue
        found.append(PrintedRow(page.number, middle(names[0]), number, amounts | {"moku": names[0]}))
        found.extend(PrintedRow(page.number, middle(line), number, {"moku": line}) for line in names[1:])
    return found


def _gathered(page: int, placed: Iterable[tuple[Holds, Line]]) -> list[PrintedRow]:
    rows: list[PrintedRow] = []
    for holds, line in sorted(placed, key=lambda each: middle(each[1])):
        box = box_of(line)
        near = rows and abs(middle(line) - rows[-1].at) <= (box.bottom - box.top) / 2
        if not near or holds in rows[-1].cells:
            rows.append(PrintedRow(page, middle(line), line.row or 0))
        rows[-1].cells[holds] = line
    return rows
