"""Which cells of a row hold which amount, by the form."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from taikei.language.widths import fold
from taikei.model.amount import Component
from taikei.readers.data.fitting import Fitted, Part
from taikei.readers.forms.data_form import ColumnsPart

Cells = tuple[tuple[int, bool], ...]


class Slot(NamedTuple):
    """A component and its cells: their positions, and of each whether it prints a deduction with its sign."""

    component: Component
    cells: Cells
    key: str
    """By which the sources of an entry tell the amount's place."""


Slots = tuple[Slot, ...]


def slots_of_chapters(fitted: Fitted) -> list[Slots]:
    """For each chapter of the form, the amounts of a row; the chapter's own columns go before those of the table."""
    main = fitted.main
    return [
        _slots(main, {**main.form.amounts(), **chapter.amounts()}, fitted.form.minus, chapter.block)
        for chapter in fitted.form.chapters
    ]


def slots_of(fitted: Fitted, form: ColumnsPart) -> Slots:
    return _slots(fitted.main, form.amounts(), fitted.form.minus)


def _slots(part: Part, columns: dict[str, Component], minus: Sequence[str], block: int | None = None) -> Slots:
    return tuple(_found(part, columns, frozenset(map(fold, minus)), block))


def _found(part: Part, columns: dict[str, Component], minus: frozenset[str], block: int | None) -> Iterator[Slot]:
    for component in Component:
        cells = tuple(
            (at, fold(column) in minus)
            for column, held in columns.items()
            if held == component and (at := part.position(column, block)) is not None
        )
        if cells:
            yield Slot(component, cells, component.value)
