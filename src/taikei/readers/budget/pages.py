"""The pages of a book: which columns the header of each tells, and what stands below it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from taikei.language.numerals import parse_number
from taikei.language.widths import squeeze
from taikei.model.source import Box
from taikei.readers.forms.budget_form import BudgetForm, Holds
from taikei.readers.lines import Line, Lines

LEFT: frozenset[Holds] = frozenset(("moku", "initial_budget"))
RIGHT: frozenset[Holds] = frozenset(("setsu", "setsu_amount", "purpose"))
"""What the header of a left page, and of a right page, tells at least."""


@dataclass(frozen=True)
class Page:
    """A page with its lines from the top.

    ``printed`` is the printed page number, None where none is read. ``columns`` says what stands in which column of its
    tables and is empty where the page holds no table of the form. ``furniture`` are the lines without a value.
    """

    number: int
    printed: int | None
    lines: Lines
    furniture: Lines
    columns: Mapping[int, Holds] = field(default_factory=dict)
    edge: float = 0.0
    """Where the header of the 説明 begins: what its indents are measured from, for margins differ between pages."""

    @property
    def is_left(self) -> bool:
        return LEFT.issubset(self.columns.values())

    @property
    def is_right(self) -> bool:
        return RIGHT.issubset(self.columns.values())


def pages_of(lines: Iterable[Line], form: BudgetForm) -> list[Page]:
    """The pages that have lines, in the order of the document. Lines without a box are on no page."""
    boxed = (line for line in lines if line.source is not None and line.source.boxes)
    return [_page(number, list(group), form) for number, group in groupby(boxed, key=lambda line: box_of(line).page)]


def box_of(line: Line) -> Box:
    """The line's box. Only for lines of a page."""
    assert line.source is not None
    return line.source.boxes[0]


def middle(line: Line) -> float:
    box = box_of(line)
    return (box.top + box.bottom) / 2


def _page(number: int, lines: list[Line], form: BudgetForm) -> Page:
    furniture = [line for line in lines if _is_furniture(line, form)]
    left_out = {line.number for line in furniture}
    body = [line for line in lines if line.number not in left_out]
    header = _header(body, form)
    columns = {line.column: holds for holds, line in header.items() if line.column is not None}
    if not (LEFT.issubset(header) or RIGHT.issubset(header)):
        return Page(number, _printed(lines, form.page), body, furniture)
    foot = max(middle(line) for line in header.values())
    head = [line for line in body if line.column is not None and _belongs_to_header(line, foot, columns, form)]
    left_out = {line.number for line in head}
    return Page(
        number,
        _printed(lines, form.page),
        [line for line in body if line.number not in left_out],
        [*furniture, *head],
        columns,
        box_of(header["purpose"]).left if "purpose" in header else 0.0,
    )


def _is_furniture(line: Line, form: BudgetForm) -> bool:
    """A heading that states the unit as well is none."""
    if any(pattern.search(line.text) for pattern in (form.page, *form.furniture)):
        return True
    return form.unit.stated.search(line.text) is not None and not any(
        pattern.search(line.text) for pattern in (form.kan, form.kou, form.account.heading)
    )


def _header(lines: Iterable[Line], form: BudgetForm) -> dict[Holds, Line]:
    """The header cell of each column on the page, by its last line: the topmost that a header of the form is found in.

    A column has one header, for below it the same word may be the name of an item (その他).
    """
    found: dict[Holds, Line] = {}
    claimed: set[int] = set()
    for text, cell in header_texts(lines):
        at = cell[0].column
        if at is None or at in claimed:
            continue
        holds = next(
            (each.holds for each in form.columns if each.holds not in found and each.header.search(text)), None
        )
        if holds is not None:
            found[holds] = cell[-1]
            claimed.add(at)
    return found


def header_texts(lines: Iterable[Line]) -> list[tuple[str, Lines]]:
    """What may be header cells, from the top: the lines of one cell as one text, and then each line alone."""
    cells: dict[tuple[int, int], list[Line]] = {}
    found: list[tuple[str, Lines]] = []
    for line in lines:
        if line.column is not None:
            found.append((squeeze(line.text), [line]))
            if line.row is not None:
                cells.setdefault((line.row, line.column), []).append(line)
    found += ((squeeze("".join(line.text for line in cell)), cell) for cell in cells.values() if len(cell) > 1)
    return sorted(found, key=lambda each: (middle(each[1][0]), -len(each[1])))


def _belongs_to_header(line: Line, foot: float, columns: Mapping[int, Holds], form: BudgetForm) -> bool:
    """Whether the line stands in the header, or in one that the page repeats for its second table."""
    if middle(line) <= foot:
        return True
    holds = columns.get(line.column) if line.column is not None else None
    return any(column.holds == holds and column.header.search(squeeze(line.text)) for column in form.columns)


def _printed(lines: Iterable[Line], pattern: re.Pattern[str]) -> int | None:
    found = (match for line in lines if (match := pattern.search(line.text)) is not None)
    number = next((parse_number(match["page"]) for match in found), None)
    return None if number is None else int(number)
