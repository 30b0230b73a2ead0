"""The right page of a 目 as its breakdown: 節 with their parts, and the lines of the 説明 by their indent."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from taikei.language.widths import squeeze
from taikei.model.amount import Unit
from taikei.model.entry import Division, Item
from taikei.readers.budget.amounts import budget_amount
from taikei.readers.budget.pages import Page, box_of
from taikei.readers.budget.rows import PrintedRow
from taikei.readers.forms.budget_form import BudgetForm
from taikei.readers.lines import Line, source_of

_CLOSE = 0.75
"""Lines are set closely if they stand this part of the usual distance apart: one goes on with the other."""
_INDENT = 0.4
"""Two indents differ if this part of a character parts them."""


@dataclass
class _Draft:
    """An item as its lines come."""

    by: Division
    name: str
    level: int
    code: str = ""
    printed: str | None = None
    lines: list[Line] = field(default_factory=list)

    def item(self, unit: Unit) -> Item:
        amount = None if self.printed is None else budget_amount(self.printed, unit)
        return Item(self.by, self.name, self.level, self.code, amount, source_of(self.lines))


@dataclass(frozen=True)
class Items:
    """The items that were read, the lines that they took, and the lines that belong to none."""

    items: tuple[Item, ...]
    used: tuple[Line, ...]
    strays: tuple[Line, ...]


def setsu_of(rows: Iterable[PrintedRow], form: BudgetForm, unit: Unit) -> Items:
    """節 (level 1) and their parts (小区分, level 2). A name without an amount goes on with the name above it."""
    drafts: list[_Draft] = []
    strays: list[Line] = []
    for row in rows:
        name, amount = row.cells.get("setsu"), row.cells.get("setsu_amount")
        printed = None if amount is None else amount.text
        begun = None if name is None else form.setsu.search(name.text)
        if begun is not None:
            code = squeeze(begun["code"])
            drafts.append(_Draft(Division.OBJECT, begun["name"], 1, code, printed, row.lines))
        elif name is not None and printed is not None:
            drafts.append(_Draft(Division.OBJECT, name.text, 2, "", printed, row.lines))
        elif name is not None and drafts:
            drafts[-1].name += name.text
            drafts[-1].lines.append(name)
        elif printed is not None and drafts and drafts[-1].printed is None:
            drafts[-1].printed = printed
            drafts[-1].lines.extend(row.lines)
        else:
            strays.extend(row.lines)
    return _items(drafts, strays, unit)


def purposes_of(placed: Iterable[tuple[Page, Line]], usual: float, form: BudgetForm, unit: Unit) -> Items:
    """説明: one item a line, deeper where its indent is. ``usual`` is the distance between two lines of the book.

    A line that is nothing but an amount is that of the line above. A line without code and amount that is set closely
    below one with an amount goes on with its name.
    """
    drafts: list[_Draft] = []
    strays: list[Line] = []
    indents: list[float] = []
    for page, line in placed:
        ended = form.amount.search(line.text)
        name = line.text if ended is None else ended["name"]
        last = drafts[-1] if drafts else None
        begun = form.purpose.search(name) if name else None
        if ended is not None and not name:
            if last is None or last.printed is not None:
                strays.append(line)
            else:
                last.printed = ended["amount"]
                last.lines.append(line)
        elif last is not None and last.printed is not None and not begun and not ended and _close(last, line, usual):
            last.name += name
            last.lines.append(line)
        else:
            level = _level(indents, box_of(line).left - page.edge, line)
            printed = None if ended is None else ended["amount"]
            code, title = ("", name) if begun is None else (squeeze(begun["code"]), begun["name"])
            drafts.append(_Draft(Division.PURPOSE, title, level, code, printed, [line]))
    return _items(drafts, strays, unit)


def usual_distance(placed: Sequence[tuple[Page, Line]]) -> float:
    """The distance from the top of a line of the 説明 to that of the next, as it mostly is; 0 where there are none."""
    tops = [(page.number, box_of(line).top) for page, line in placed]
    steps = [low - high for (one, high), (other, low) in pairwise(tops) if one == other]
    return median(steps) if steps else 0.0


def _close(last: _Draft, line: Line, usual: float) -> bool:
    above, below = box_of(last.lines[-1]), box_of(line)
    return above.page == below.page and below.top - above.top < _CLOSE * usual


def _level(indents: list[float], indent: float, line: Line) -> int:
    """The level of an indent under those that are open; it closes the ones that are as deep or deeper."""
    box = box_of(line)
    near = _INDENT * (box.bottom - box.top)
    while indents and indents[-1] > indent - near:
        indents.pop()
    indents.append(indent)
    return len(indents)


def _items(drafts: Iterable[_Draft], strays: Iterable[Line], unit: Unit) -> Items:
    kept = tuple(drafts)
    used = tuple(line for draft in kept for line in draft.lines)
    return Items(tuple(draft.item(unit) for draft in kept), used, tuple(strays))
