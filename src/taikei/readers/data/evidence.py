"""The amounts of a file whose unit is not known, as evidence of it."""

from collections.abc import Sequence
from decimal import Decimal

from taikei.model.amount import Unit
from taikei.readers.data.amounts import Money
from taikei.readers.data.fitting import Fitted
from taikei.readers.data.rows import Group
from taikei.readers.data.slots import Slot, slots_of, slots_of_chapters
from taikei.readers.unit_evidence import SALARY, Amounts


def amounts_before_unit(fitted: Fitted, groups: Sequence[Group]) -> Amounts:
    """The first amount of each row, all programmes, and the lines of salaries; those that are 0 say nothing."""
    form = fitted.form
    money = Money(Unit.YEN, form.blank, form.zero)
    rows = fitted.main.table.rows
    chapters = slots_of_chapters(fitted)
    lines = slots_of(fitted, form.lines) if form.lines else ()
    names = fitted.main.positions(form.lines.levels[0].name) if form.lines else ()

    def number(slot: Slot, row: int) -> Decimal:
        values = (money.value(rows[row][at]).number for at, _ in slot.cells)
        return sum((value for value in values if value is not None), Decimal(0))

    cells: list[Decimal] = []
    programmes: list[Decimal] = []
    salaries: list[Decimal] = []
    for group in groups:
        slot = next(iter(lines if group.own is None else chapters[group.chapter]), None)
        if slot is None:
            continue
        own = [number(slot, row) for row in (group.lines if group.own is None else (group.own,))]
        cells.extend(own)
        programmes.append(sum(own, Decimal(0)))
        if group.own is None:
            paid = (any(rows[row][at].strip() == SALARY for at in names) for row in group.lines)
            salaries.extend(value for value, is_paid in zip(own, paid, strict=True) if is_paid)
    return Amounts(_not_zero(cells), _not_zero(programmes), _not_zero(salaries))


def _not_zero(numbers: Sequence[Decimal]) -> list[Decimal]:
    return [number for number in numbers if number != 0]
