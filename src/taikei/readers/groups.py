"""The body of a table apart: rows, the headings within it, and the lines that print a total."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from taikei.language.widths import squeeze
from taikei.readers.cells import cells_of
from taikei.readers.forms.table_form import ChapterForm, TotalForm
from taikei.readers.lines import Lines, wrapped
from taikei.readers.row import Row


def grouped_rows(
    body: Sequence[Lines], form: ChapterForm, rows_of: Callable[[Sequence[Lines]], list[Row]]
) -> list[Row]:
    """The rows of a table in their order, each with the heading above it; ``rows_of`` reads those between two headings.

    ``body`` are table rows, or lines of a text. Only what stands alone in its row is a heading or prints a total.
    """
    rows: list[Row] = []
    pending: list[Lines] = []
    heading: Lines = ()
    policy = ""

    def as_total(row: Row) -> Row:
        name = squeeze(wrapped(row.name))
        return row if row.total is not None else replace(row, total=named_total(name, form.totals))

    def end() -> None:
        for row in map(as_total, rows_of(pending)):
            policies = (policy, *row.policies) if policy else row.policies
            rows.append(replace(row, heading=heading, policies=policies))
        pending.clear()

    for lines in body:
        text = wrapped(lines) if len(cells_of(lines)) == 1 else ""
        total = total_in(text, lines, form.totals)
        head = form.group.search(text) if form.group is not None and text else None
        if total is not None:
            end()
            rows.append(replace(total, heading=heading))
        elif head is not None:
            end()
            heading, policy = lines, head.groupdict().get("policy") or head[0]
        else:
            pending.append(lines)
    end()
    return rows


def named_total(name: str, totals: Sequence[TotalForm]) -> TotalForm | None:
    """The total that a row of this name is, or one with this text in a cell; None where it is no total."""
    return next((form for form in totals if form.row is not None and form.row.search(name)), None)


def total_in(text: str, lines: Lines, totals: Sequence[TotalForm]) -> Row | None:
    """The total that this text prints, which ``lines`` hold; None where it prints none that the form knows."""
    for form in totals:
        match = form.text.search(text) if form.text is not None else None
        if match is not None:
            return Row(name=lines, groups=_found(match), total=form)
    return None


def totals_in(text: str, lines: Lines, totals: Sequence[TotalForm]) -> list[tuple[Row, TotalForm]]:
    """All totals that this text prints, each with its form."""
    found = [(total_in(text, lines, [form]), form) for form in totals]
    return [(row, form) for row, form in found if row is not None]


def _found(match: re.Match[str]) -> dict[str, str]:
    return {name: text for name, text in match.groupdict().items() if text is not None}
