"""The lines of a section apart: above the table, its header and the repetitions, its body and the rows in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from taikei.language.widths import squeeze
from taikei.readers.cells import Header, by_row, cells_of, is_of_another_table, with_headers
from taikei.readers.flowing import flowing_rows
from taikei.readers.forms.table_form import ChapterForm, ColumnForm
from taikei.readers.groups import grouped_rows
from taikei.readers.lines import Line, Lines
from taikei.readers.row import Row
from taikei.readers.ruled import ruled_rows

Columns = Mapping[int, ColumnForm]


@dataclass(frozen=True)
class Laid:
    """``columns`` say what a table of cells holds where. ``strange`` are the header cells that the form does not know,
    ``below`` the lines that stand under them: no value holds either. ``foreign`` are tables under a header that is not
    the form's, each with all that stands below that header: nobody knows what its columns hold.
    """

    above: Lines
    header: Lines
    repeated: Lines
    body: Lines
    rows: list[Row]
    columns: Columns | None = None
    strange: tuple[Lines, ...] = ()
    below: Lines = ()
    foreign: tuple[Lines, ...] = ()


def laid(lines: Lines, form: ChapterForm, before: Columns | None = None) -> Laid:
    """The section's lines apart. ``before`` are the columns of the section above, whose table may go on in this one."""
    return _ruled(lines, form, before) or _flowing(lines, form)


def table_at(lines: Lines, form: ChapterForm) -> int | None:
    """Where the table begins: with its header, or with its first row where the layout has no header."""
    header = next((each for each in with_headers(by_row(lines), form.columns) if isinstance(each, Header)), None)
    if header is not None:
        return lines.index(header.lines[0])
    if form.header:
        return next((at for at in range(len(lines)) if _is_header(lines, at, form)), None)
    first = [pattern for pattern in (form.group, form.row.start, *form.row.anchor[:1]) if pattern is not None]
    return next((at for at, line in enumerate(lines) if any(pattern.search(line.text) for pattern in first)), None)


def _ruled(lines: Lines, form: ChapterForm, before: Columns | None) -> Laid | None:
    """The parts of a section whose table has cells; None where no row of cells is the form's header."""
    parts = list(with_headers(by_row(lines), form.columns))
    headers = [part for part in parts if isinstance(part, Header)]
    if not headers:
        return (
            None
            if before is None
            else _going_on([part for part in parts if not isinstance(part, Header)], form, before)
        )
    # The first header says which column is which; those after it are repeated at page breaks.
    header = headers[0]
    first = parts.index(header)
    body, foreign = _own_and_foreign(parts[first:], form, header.columns)
    strange = {line.number for cell in header.unknown.values() for line in cell}
    return Laid(
        above=[line for part in parts[:first] if not isinstance(part, Header) for line in part],
        header=[line for line in header.lines if line.number not in strange],
        repeated=[line for repeated in headers[1:] for line in repeated.lines],
        body=[line for group in body for line in group],
        rows=_rows(body, form, header.columns),
        columns=header.columns,
        strange=tuple(header.unknown.values()),
        below=[line for group in body for line in group if line.row is not None and line.column in header.unknown],
        foreign=tuple([line for group in table for line in group] for table in foreign),
    )


def _own_and_foreign(
    parts: Sequence[Lines | Header], form: ChapterForm, columns: Columns
) -> tuple[list[Lines], list[list[Lines]]]:
    """The rows under the form's header, and the tables under another one, up to where the form's stands again."""
    own: list[Lines] = []
    foreign: list[list[Lines]] = []
    into = own
    for part in parts:
        if isinstance(part, Header):
            into = own
        elif is_of_another_table(part, form.columns, columns):
            foreign.append([part])
            into = foreign[-1]
        else:
            into.append(part)
    return own, foreign


def _going_on(groups: Sequence[Lines], form: ChapterForm, columns: Columns) -> Laid | None:
    """A section whose rows go on under the header of the section above; None where no row of cells is there."""
    rows = [at for at, group in enumerate(groups) if len(cells_of(group).keys() & columns.keys()) > 1]
    if not rows:
        return None
    above, body = groups[: rows[0]], groups[rows[0] :]
    return Laid(
        above=[line for group in above for line in group],
        header=(),
        repeated=(),
        body=[line for group in body for line in group],
        rows=_rows(body, form, columns),
        columns=columns,
    )


def _rows(body: Sequence[Lines], form: ChapterForm, columns: Columns) -> list[Row]:
    return grouped_rows(body, form, lambda groups: ruled_rows(groups, columns, form))


def _flowing(lines: Lines, form: ChapterForm) -> Laid:
    """The parts of a section whose table is a run of lines."""
    at = table_at(lines, form)
    above, below = (lines, ()) if at is None else (lines[:at], lines[at:])
    body, headers = _without_headers(below, form)
    size = len(form.header)
    rows = grouped_rows(
        [[line] for line in body], form, lambda groups: flowing_rows([line for [line] in groups], form.row)
    )
    return Laid(above, headers[:size], headers[size:], body, rows)


def _is_header(lines: Lines, at: int, form: ChapterForm) -> bool:
    """Whether all the lines of the header stand from ``at`` on, one after the other."""
    there = lines[at : at + len(form.header)]
    return len(there) == len(form.header) > 0 and all(
        pattern.search(squeeze(line.text)) for pattern, line in zip(form.header, there, strict=True)
    )


def _without_headers(lines: Lines, form: ChapterForm) -> tuple[list[Line], list[Line]]:
    """The rows, and the header with its repetitions."""
    rows: list[Line] = []
    headers: list[Line] = []
    at = 0
    while at < len(lines):
        if _is_header(lines, at, form):
            headers.extend(lines[at : at + len(form.header)])
            at += len(form.header)
        else:
            rows.append(lines[at])
            at += 1
    return rows, headers
