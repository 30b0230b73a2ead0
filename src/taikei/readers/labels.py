"""Label cells and the values beside them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from taikei.language.eras import parse_fiscal_year
from taikei.language.widths import squeeze
from taikei.model.fiscal_year import FiscalYear
from taikei.readers.cells import Cells, by_row, cells_of
from taikei.readers.forms.sheets_form import LabelForm, SheetsForm, YearForm
from taikei.readers.forms.table_form import COMPONENTS
from taikei.readers.lines import Lines, wrapped


class Value(NamedTuple):
    """What a label names: its text and lines; ``label`` are the lines that name it.

    ``of`` says of which chapter and year an amount is; None where it is the sheet's own.
    """

    holds: str
    text: str
    lines: Lines
    label: Lines
    of: tuple[YearForm, FiscalYear] | None = None


class _Head(NamedTuple):
    """The head of a column of amounts."""

    form: YearForm
    year: FiscalYear
    lines: Lines


def labelled(lines: Lines, form: SheetsForm) -> Iterator[Value]:
    """The values on one sheet, in the order of their labels. A label without a value beside it gives none.

    Below a row of years, labels of amounts name one for each year, until another row of years.
    """
    rows = [cells_of(group) for group in by_row(lines)]
    heads: Mapping[int, _Head] = {}
    for at, cells in enumerate(rows):
        years = {column: head for column, part in cells.items() if (head := _head(part, form.years)) is not None}
        heads = years or heads
        for column in sorted(cells.keys() - years.keys()):
            label = _label(cells[column], form)
            if label is not None:
                yield from _values(rows[at : at + 2], column, label, form, heads)


def _head(lines: Lines, years: Sequence[YearForm]) -> _Head | None:
    text = squeeze(wrapped(lines))
    matches = ((form, form.header.search(text)) for form in years)
    heads = ((form, parse_fiscal_year(match["year"])) for form, match in matches if match is not None)
    return next((_Head(form, year, lines) for form, year in heads if year is not None), None)


def _label(lines: Lines, form: SheetsForm) -> LabelForm | None:
    printed = wrapped(lines)
    plain = squeeze(printed)
    return next((label for label in form.labels if label.label.search(printed if _shared(label) else plain)), None)


def _shared(label: LabelForm) -> bool:
    """Whether label and value share a cell or line."""
    return "value" in label.label.groupindex


def _values(
    rows: Sequence[Cells], column: int, label: LabelForm, form: SheetsForm, heads: Mapping[int, _Head]
) -> Iterator[Value]:
    """The values of the label in the first of these rows."""
    own = rows[0][column]
    if _shared(label):
        match = label.label.search(wrapped(own))
        text = match["value"].strip() if match is not None and match["value"] else ""
        if text:
            yield Value(label.holds, text, own, ())
    elif heads and label.holds in (*COMPONENTS, "amounts"):
        for at, head in heads.items():
            lines = rows[0].get(at, ())
            if at > column and lines:
                holds = head.form.holds if label.holds == "amounts" else label.holds
                yield Value(holds, wrapped(lines), lines, [*own, *head.lines], (head.form, head.year))
    else:
        lines = _beside(rows, column, label)
        if lines and _label(lines, form) is None:
            yield Value(label.holds, wrapped(lines), lines, own)


def _beside(rows: Sequence[Cells], column: int, label: LabelForm) -> Lines:
    """The next cell to the right, or the one below in the next row that holds anything."""
    if label.value == "below":
        return rows[1].get(column, ()) if len(rows) > 1 else ()
    right = min((at for at in rows[0] if at > column), default=None)
    return () if right is None else rows[0][right]
