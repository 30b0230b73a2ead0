"""A line of a table: the cells of a row, and what else a template asks to know of it."""

from collections.abc import Iterable, Sequence
from functools import partial

from msgspec import UNSET

from taikei.model.amount import Component
from taikei.writers.printing.fields import ROW_FIELDS, change_of, previous_of
from taikei.writers.printing.laid_table import Cell, Counted, Line, Worth
from taikei.writers.printing.notation import about, worth
from taikei.writers.printing.pattern import Field, Pattern, Said
from taikei.writers.printing.row import Row
from taikei.writers.printing.sums import sums_of
from taikei.writers.printing.template import Column

_LONG = 240  # characters, some eight lines of the widest column


def _field_of(row: Row) -> Field:
    return lambda name: ROW_FIELDS[name](row)


def is_empty(column: Column, row: Row) -> bool:
    """Whether the row has nothing in that column."""
    return _cell(column, _field_of(row)).empty


def has_line(pattern: Pattern, row: Row) -> bool:
    return pattern.filled(_field_of(row)) != ()


def _cell(column: Column, field: Field) -> Cell:
    return _filled(column.patterns, column.end_pattern, field)


def _filled(patterns: Iterable[Pattern], end: Pattern, field: Field) -> Cell:
    ended = end.filled(field)
    return Cell(tuple([line for pattern in patterns for line in pattern.filled(field)]), ended[0] if ended else ())


def line_of(row: Row, patterns: Sequence[tuple[Sequence[Pattern], Pattern]], wanted: Sequence[str]) -> Line:
    field = _field_of(row)
    cells = tuple(_filled(lines, end, field) for lines, end in patterns)
    return Line(
        cells=cells,
        long=sum(len(said.text) for cell in cells for line in cell.lines for said in line) > _LONG,
        fields={name: field(name) for name in wanted} if wanted else UNSET,
        numbers=_numbers(row, wanted) if wanted else UNSET,
        counts=counts_of(row.entry.narrative) if "narrative" in wanted else UNSET,
    )


def _numbers(row: Row, wanted: Sequence[str]) -> dict[str, Worth]:
    components = {component.value: row.entry.amount(component) for component in Component if component.value in wanted}
    if "previous_budget" in wanted:
        components["previous_budget"] = previous_of(row)
    if "budget_change" in wanted:
        components["budget_change"] = change_of(row)
    return {
        name: Worth(int(value), about(value, amount.unit))
        for name, amount in components.items()
        if amount is not None and (value := worth(amount)) is not None
    }


def counts_of(narrative: str) -> tuple[Counted, ...]:
    """What the narrative counts; sums of money in it are left to the amounts."""
    from taikei.language.quantities import quantities  # its patterns take long to load, and few documents want them

    return tuple(
        Counted(each.label, f"{each.value:,f}", each.unit, "" if each.basis is None else each.basis.value)
        for each in quantities(narrative)
        if "円" not in each.unit
    )


def total_lines(columns: Sequence[Column], rows: Sequence[Row], label: str) -> tuple[Line, ...]:
    sums = sums_of(rows)
    field = (
        partial(sums.field, label=label, notation=rows[0].notation, unit=rows[0].chapter.unit)
        if rows
        else lambda _: Said("")
    )
    return (Line(cells=tuple(_cell(column, field) for column in columns)),)
