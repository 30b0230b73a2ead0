"""Lines of cells by row and by column, and the header that says what stands in which column."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from taikei.language.numerals import parse_number
from taikei.language.widths import squeeze
from taikei.readers.forms.table_form import ColumnForm
from taikei.readers.lines import Line, Lines, wrapped

Cells = Mapping[int, Lines]
"""The lines of one table row by column."""


@dataclass(frozen=True)
class Header:
    """The lines of a table's header, which column holds what, and those of the columns that the form does not know."""

    lines: Lines
    columns: Mapping[int, ColumnForm]
    unknown: Cells


def by_row(lines: Lines) -> list[list[Line]]:
    """The lines of each table row together, also of one that a page break parts; a line of no table alone."""
    groups: dict[int | str, list[Line]] = {}
    for line in lines:
        groups.setdefault(f"line {line.number}" if line.row is None else line.row, []).append(line)
    return list(groups.values())


def cells_of(lines: Lines) -> Cells:
    """The lines of one table row by column; a line of no table stands in a column of its own kind, -1."""
    cells: dict[int, list[Line]] = {}
    for line in lines:
        cells.setdefault(-1 if line.column is None else line.column, []).append(line)
    return cells


def with_headers(groups: Sequence[Lines], columns: Sequence[ColumnForm]) -> Iterator[Lines | Header]:
    """The table rows, where a row that is the table's header, or two that are it together, come as the header."""
    at = 0
    while at < len(groups):
        header = _header(groups[at], columns)
        count = 1
        if header is None and at + 1 < len(groups) and _may_have_two(groups[at], groups[at + 1], columns):
            header = _header([*groups[at], *groups[at + 1]], columns)
            count = 1 if header is None else 2
        yield groups[at] if header is None else header
        at += count


def _may_have_two(upper: Lines, lower: Lines, columns: Sequence[ColumnForm]) -> bool:
    """Whether two rows can be one header: both are of a table, and the lower is not a whole header itself."""
    of_a_table = upper[0].row is not None and lower[0].row is not None
    return of_a_table and _header(lower, columns) is None


def _header(lines: Lines, columns: Sequence[ColumnForm]) -> Header | None:
    """The header where these lines are it: each column of the form is found in it once."""
    cells = cells_of(lines)
    texts = {column: squeeze(wrapped(part)) for column, part in cells.items()}
    found: dict[int, ColumnForm] = {}
    for form in columns:
        at = [column for column, text in texts.items() if form.header.search(text)]
        if len(at) != 1 or at[0] in found:
            return None
        found[at[0]] = form
    unknown = {column: part for column, part in cells.items() if column not in found}
    return Header(lines, found, unknown) if found else None


def is_of_another_table(lines: Lines, form: Sequence[ColumnForm], known: Mapping[int, ColumnForm]) -> bool:
    """Whether a row is the header of a table with other columns than the ``known`` ones of the table above.

    It names the programme and one more column of the form, holds no number, and says in a column something else than
    the header above. One that says less (a cell left blank at a page break) is that header again.
    """
    texts = {column: squeeze(wrapped(part)) for column, part in cells_of(lines).items()}
    if any(parse_number(text) is not None for text in texts.values()):
        return False
    named = [column.holds for column in form for text in texts.values() if column.header.search(text)]
    if "programme" not in named or len(named) < 2:
        return False
    return any(column in known and not known[column].header.search(text) for column, text in texts.items())
