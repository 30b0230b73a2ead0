"""Rows of a ruled table: the document itself tells which cell is which, the header which column is which."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from taikei.language.widths import squeeze
from taikei.model.amount import Component
from taikei.model.words import Words
from taikei.readers.anchor import anchor_at
from taikei.readers.forms.form import ColumnForm, Holds, RowForm
from taikei.readers.lines import Line, Lines, wrapped
from taikei.readers.row import Row

Cells = Mapping[int, Lines]
"""The lines of one table row by column."""


def cells_of(lines: Lines) -> Cells:
    """The lines of one table row by column; a line of no table stands in a column of its own kind, -1."""
    cells: dict[int, list[Line]] = {}
    for line in lines:
        cells.setdefault(-1 if line.column is None else line.column, []).append(line)
    return cells


def header_columns(cells: Cells, columns: Sequence[ColumnForm]) -> dict[int, Holds] | None:
    """Which column holds what, where this row is the header: each column of the form is found in it once."""
    found: dict[int, Holds] = {}
    for form in columns:
        at = [column for column, lines in cells.items() if form.header.search(squeeze(wrapped(lines)))]
        if len(at) != 1:
            return None
        found[at[0]] = form.holds
    return found


def ruled_rows(rows: Sequence[Lines], holds: Mapping[int, Holds], form: RowForm) -> list[Row]:
    """The rows of a table below its header. A row with less than two cells of the header's is no row of it."""
    found = []
    for lines in rows:
        cells = {holds[column]: part for column, part in cells_of(lines).items() if column in holds}
        if len(cells) > 1:
            found.append(_row(cells, form))
    return found


def _row(cells: Mapping[Holds, Lines], form: RowForm) -> Row:
    row = Row(cells.get("programme", ()), cells.get("narrative", ()), (), {}, {})
    if "amounts" in cells:
        row = _with_amounts(row, cells["amounts"], form)
    for component in Component:
        if component.value in cells:
            row = _with_text(row, component.value, cells[component.value])
            row.groups[f"{component} printed"] = row.groups[component]
    for field in ("note", "order"):
        if field in cells:
            row = _with_text(row, field, cells[field])
    if "divisions" in cells:
        row = replace(_with_text(row, "divisions", cells["divisions"]), charge_lines=cells["divisions"])
    elif form.end is not None:
        row = _with_ending(row, form.end)
    return row


def _with_text(row: Row, field: str, lines: Lines) -> Row:
    return replace(row, groups={**row.groups, field: wrapped(lines)}, lines={**row.lines, field: lines})


def _with_amounts(row: Row, lines: Lines, form: RowForm) -> Row:
    """A cell with several amounts, one below the other, as the form's anchor says; each may be wrapped."""
    for parts in _regrouped(lines):
        merged = [replace(part[0], text=wrapped(part)) for part in parts]
        anchor = anchor_at(merged, 0, form)
        if anchor is not None and anchor.last + 1 == len(merged):
            of = {line.number: part for line, part in zip(merged, parts, strict=True)}
            found = {field: of[line.number] for field, line in anchor.lines.items()}
            return replace(row, groups={**row.groups, **anchor.groups}, lines={**row.lines, **found})
    return replace(row, doubt=_misunderstood(lines))


# Two amounts and a note, each wrapped twice; what is longer is no cell of amounts.
_MOST_LINES = 9


def _regrouped(lines: Lines) -> Iterator[list[Lines]]:
    """All ways to take neighbouring lines together as wrapped ones, those that join the least first."""
    inner = range(1, len(lines))
    for joins in range(len(lines) if len(lines) <= _MOST_LINES else 0):
        for cuts in combinations(inner, len(lines) - 1 - joins):
            yield [lines[first:last] for first, last in pairwise((0, *cuts, len(lines)))]


def _misunderstood(lines: Lines) -> Words:
    text = " ".join(line.text for line in lines)
    return Words(f"金額の欄の書き方が様式と違います：{text}", f"The cell of amounts is not as the form says: {text}")


def _with_ending(row: Row, end: re.Pattern[str]) -> Row:
    """The narrative without the division that ends it, which may be wrapped over its last two lines."""
    for count in (1, 2):
        last = row.narrative[-count:]
        match = end.search("".join(line.text for line in last)) if len(last) == count else None
        if match is not None:
            found = {name: text for name, text in match.groupdict().items() if text is not None}
            rest = "".join(line.text for line in last)[: match.start()].rstrip()
            kept = [replace(last[0], text=rest)] if rest else []
            return replace(
                row,
                narrative=[*row.narrative[:-count], *kept],
                charge_lines=last,
                groups={**row.groups, **found},
            )
    return row


def by_row(lines: Lines) -> list[list[Line]]:
    """The lines of each table row together, also of one that a page break parts; a line of no table alone."""
    groups: dict[int | str, list[Line]] = {}
    for line in lines:
        groups.setdefault(f"line {line.number}" if line.row is None else line.row, []).append(line)
    return list(groups.values())
