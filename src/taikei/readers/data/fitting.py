"""Which form describes the tables of a data file, and which table plays which part in it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from taikei.language.widths import fold
from taikei.readers.data.table import Table
from taikei.readers.forms.data_form import DataForm, TableForm


@dataclass(frozen=True)
class Part:
    """A table in the part that the form gives it. Columns are found by their header, whatever its width and spaces."""

    table: Table
    form: TableForm
    named: frozenset[str] = frozenset()
    """Columns, as keys, that the form speaks of, in whatever table."""

    @cached_property
    def columns(self) -> dict[str, list[int]]:
        """By the key of the header: the positions of the columns under it, several where blocks are repeated.

        The part of a header goes by itself where no whole header is the same.
        """
        found: dict[str, list[int]] = {}
        for at, column in enumerate(self.table.columns):
            found.setdefault(fold(column), []).append(at)
        parts: dict[str, list[int]] = {}
        for at, part in enumerate(self.table.parts):
            parts.setdefault(fold(part), []).append(at)
        return parts | found

    def position(self, column: str, block: int | None = None) -> int | None:
        """Where a column stands; of repeated ones, that of the ``block``, or the first."""
        positions = self.columns.get(fold(column), []) if column else []
        if block is not None and len(positions) > 1:
            return positions[block - 1] if block <= len(positions) else None
        return positions[0] if positions else None

    def positions(self, columns: Iterable[str], block: int | None = None) -> tuple[int, ...]:
        """Where those columns stand that the table has."""
        found = (self.position(column, block) for column in columns)
        return tuple(at for at in found if at is not None)


@dataclass(frozen=True)
class Fitted:
    """A form and the tables it describes; the first part holds the entries. ``others`` are the tables it knows not."""

    form: DataForm
    parts: tuple[Part, ...]
    controls: tuple[Table | None, ...] = ()
    others: tuple[Table, ...] = field(default=())

    @property
    def main(self) -> Part:
        return self.parts[0]


def fitting(tables: Sequence[Table], forms: Iterable[DataForm]) -> Fitted | None:
    """The first form of which every table that must be there is there."""
    return next((fitted for form in forms if (fitted := _fitted(tables, form)) is not None), None)


def _fitted(tables: Sequence[Table], form: DataForm) -> Fitted | None:
    named = frozenset(fold(column) for column in form.named())
    rest = list(tables)
    parts: list[Part] = []
    for wanted in form.tables:
        table = next((table for table in rest if _has(table, wanted.needs)), None)
        if table is not None:
            rest.remove(table)
            parts.append(Part(table, wanted, named))
        elif not wanted.optional:
            return None
    controls = tuple(
        next((table for table in rest if _called(table, control.table)), None) for control in form.controls
    )
    others = tuple(table for table in rest if all(table is not control for control in controls))
    return Fitted(form, tuple(parts), controls, others)


def _has(table: Table, needs: Iterable[str]) -> bool:
    there = {fold(column) for column in (*table.columns, *table.parts)}
    return all(fold(column) in there for column in needs)


def _called(table: Table, name: str) -> bool:
    """A list within a JSON file goes by its path (summary.byMinistry), or by the end of it."""
    return table.name == name or table.name.endswith(f".{name}") or name.endswith(f".{table.name}")
