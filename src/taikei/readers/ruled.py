"""Rows of a ruled table: the document itself tells which cell is which, the header which column is which."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, pairwise

from taikei.language.widths import squeeze
from taikei.model.words import Words
from taikei.readers.anchor import anchor_at, printed_key
from taikei.readers.cells import Cells, cells_of
from taikei.readers.forms.table_form import COMPONENTS, ChapterForm, ColumnForm, RowForm, TotalForm
from taikei.readers.groups import named_total
from taikei.readers.lines import Line, Lines, wrapped
from taikei.readers.row import Elsewhere, Row

DITTO = frozenset(("〃", "同上", "″"))
"""Marks that stand for what the cell above says."""

# What several rows of one programme may add to; two numbers of one component are no sum.
_MAY_GO_ON = frozenset(("narrative", "note", "policies", "bases", "amounts"))


@dataclass
class _Draft:
    """The cells of one programme so far, by column; ``beside`` are lines whose cells another one stands for."""

    cells: dict[int, Lines]
    beside: list[Line] = field(default_factory=list)
    total: TotalForm | None = None


def ruled_rows(rows: Sequence[Lines], columns: Mapping[int, ColumnForm], form: ChapterForm) -> list[Row]:
    """The rows of a table below its header. A row with less than two cells of the header's is no row of it."""
    drafts: list[_Draft] = []
    above: dict[int, Lines] = {}
    for lines in rows:
        own = {column: part for column, part in cells_of(lines).items() if column in columns}
        total = _total_in(own, columns, form.totals)
        named = any(columns[column].holds == "programme" for column in own)
        if total is not None and len(own) > 1:
            drafts.append(_Draft(own, total=total))
        elif form.row.continues and not named and own and drafts and drafts[-1].total is None:
            _go_on(drafts[-1], own, columns)
        elif len(own) > 1:
            draft = _Draft(own)
            _carry_down(draft, above, columns)
            drafts.append(draft)
    return [_row(draft, columns, form) for draft in drafts]


def _total_in(cells: Cells, columns: Mapping[int, ColumnForm], totals: Sequence[TotalForm]) -> TotalForm | None:
    texts = [squeeze(wrapped(lines)) for column, lines in cells.items() if columns[column].holds not in COMPONENTS]
    return next((total for text in texts if (total := named_total(text, totals)) is not None), None)


def _go_on(draft: _Draft, cells: Cells, columns: Mapping[int, ColumnForm]) -> None:
    """Adds the cells of a row without a name to the row above. What cannot be added stays out, and so unread."""
    for column, lines in cells.items():
        if column not in draft.cells or columns[column].holds in _MAY_GO_ON:
            draft.cells[column] = [*draft.cells.get(column, ()), *lines]
        elif columns[column].carries_down and _is_ditto(lines):
            draft.beside.extend(lines)


def _carry_down(draft: _Draft, above: dict[int, Lines], columns: Mapping[int, ColumnForm]) -> None:
    """Fills the cells that a merged cell or a ditto mark stands for with the cell above."""
    for column, form in columns.items():
        if not form.carries_down:
            continue
        lines = draft.cells.get(column, ())
        if lines and not _is_ditto(lines):
            above[column] = lines
        elif column in above:
            draft.beside.extend(lines)
            draft.cells[column] = above[column]


def _is_ditto(lines: Lines) -> bool:
    return squeeze(wrapped(lines)) in DITTO


def _row(draft: _Draft, columns: Mapping[int, ColumnForm], form: ChapterForm) -> Row:
    cells: dict[str, list[Line]] = {}
    apart: dict[str, list[str]] = {}
    elsewhere: dict[Elsewhere, Row] = {}
    for column in sorted(draft.cells):
        lines, head = draft.cells[column], columns[column]
        if head.elsewhere:
            where = (head.kind or form.kind, head.years_on)
            elsewhere[where] = _with_text(elsewhere.get(where, Row()), head.holds, lines)
        else:
            cells.setdefault(head.holds, []).extend(lines)
            apart.setdefault(head.holds, []).append(wrapped(lines))
    row = _of_cells(cells, form.row)
    return replace(
        row,
        groups={**row.groups, **({"bases": "\n".join(apart["bases"])} if "bases" in apart else {})},
        lines={**row.lines, "beside": draft.beside},
        policies=tuple(apart.get("policies", ())),
        elsewhere=elsewhere,
        total=draft.total,
    )


def _of_cells(cells: Mapping[str, Lines], form: RowForm) -> Row:
    row = Row(cells.get("programme", ()), cells.get("narrative", ()))
    if "amounts" in cells:
        row = _with_amounts(row, cells["amounts"], form)
    for held, lines in cells.items():
        if held not in ("programme", "narrative", "amounts", "divisions"):
            row = _with_text(row, held, lines)
    if "divisions" in cells:
        row = replace(_with_text(row, "divisions", cells["divisions"]), charge_lines=cells["divisions"])
    elif form.end is not None:
        row = _with_ending(row, form.end)
    return row


def _with_text(row: Row, held: str, lines: Lines) -> Row:
    text = wrapped(lines)
    found = {held: text, printed_key(held): text} if held in COMPONENTS else {held: text}
    return replace(row, groups={**row.groups, **found}, lines={**row.lines, held: lines})


def _with_amounts(row: Row, lines: Lines, form: RowForm) -> Row:
    """A cell with several amounts, one below the other, as the form's anchor says; each may be wrapped."""
    for parts in _regrouped(lines):
        merged = [part[0].saying(wrapped(part)) for part in parts]
        anchor = anchor_at(merged, 0, form)
        if anchor is not None and anchor.last + 1 == len(merged):
            of = {line.number: part for line, part in zip(merged, parts, strict=True)}
            found = {held: of[line.number] for held, line in anchor.lines.items()}
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
            kept = [last[0].saying(rest)] if rest else []
            return replace(
                row,
                narrative=[*row.narrative[:-count], *kept],
                charge_lines=last,
                groups={**row.groups, **found},
            )
    return row
