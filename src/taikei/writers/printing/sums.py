"""The sums of rows, as a line below a table prints them: each programme counted once."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

import msgspec

from taikei.model.amount import Amount, Component, Unit
from taikei.writers.printing.fields import amount_said, percent
from taikei.writers.printing.notation import Notation, about
from taikei.writers.printing.pattern import Said
from taikei.writers.printing.row import Row

_COMPONENTS = frozenset(component.value for component in Component)
_NOTE = "（再掲を除く）"


class Sums(msgspec.Struct, frozen=True):
    """``programmes`` without the ``relisted`` rows; ``amounts`` in the unit of the report, ``yen`` for drawing,
    ``about`` in words that everyone can follow, ``printed`` as the house writes them.

    ``rate`` and ``ratio`` are the execution rate and the share of the initial budget of all together, empty where a
    programme lacks one of the two figures: a share of a part would pass for that of the whole.
    """

    programmes: int
    relisted: int
    new: int
    amounts: dict[Component, Decimal]
    yen: dict[Component, int]
    about: dict[Component, str]
    printed: dict[Component, str]
    rate: str
    ratio: str

    def field(self, name: str, *, label: str, notation: Notation, unit: Unit) -> Said:
        """What a field of a row prints in the line of sums; empty where a sum would say nothing."""
        if name == "name":
            return Said(f"{label}{_NOTE}" if self.relisted > 0 else label)
        if name == "unit":
            return Said(notation.unit_of(unit).value)
        if name == "execution_rate":
            return Said(self.rate)
        if name == "initial_budget_ratio" or (name == "ratio_without_rate" and self.rate == ""):
            return Said(self.ratio)
        number = self.amounts.get(Component(name)) if name in _COMPONENTS else None
        return Said("") if number is None else amount_said(Amount(Component(name), unit, number), notation)


def sums_of(rows: Sequence[Row]) -> Sums:
    counted = [row for row in rows if not row.placement.relisted]
    amounts: dict[Component, Decimal] = {}
    yen: dict[Component, int] = {}
    for row in counted:
        for amount in row.entry.amounts:
            if amount.number is not None:
                amounts[amount.component] = amounts.get(amount.component, Decimal(0)) + amount.number
            if amount.yen is not None:
                yen[amount.component] = yen.get(amount.component, 0) + int(amount.yen)
    if not all(_tells(row, Component.CURRENT_BUDGET) for row in counted):
        # What is known of some programmes only would pass for the current budget of all.
        amounts.pop(Component.CURRENT_BUDGET, None)
        yen.pop(Component.CURRENT_BUDGET, None)
    return Sums(
        programmes=len(counted),
        relisted=len(rows) - len(counted),
        new=sum(1 for row in counted if row.entry.new),
        amounts=amounts,
        yen=yen,
        about={component: about(Decimal(total)) for component, total in yen.items()},
        printed=_printed(rows, amounts),
        rate=percent(_share(counted, Component.SETTLEMENT, Component.CURRENT_BUDGET)),
        ratio=percent(_share(counted, Component.SETTLEMENT, Component.INITIAL_BUDGET)),
    )


def _tells(row: Row, component: Component) -> bool:
    amount = row.entry.amount(component)
    return amount is not None and amount.number is not None


def _printed(rows: Sequence[Row], amounts: Mapping[Component, Decimal]) -> dict[Component, str]:
    if not rows:
        return {}
    notation, unit = rows[0].notation, rows[0].chapter.unit
    return {component: notation.amount(Amount(component, unit, number)) for component, number in amounts.items()}


def _share(rows: Sequence[Row], part: Component, whole: Component) -> Fraction | None:
    over, under = Decimal(0), Decimal(0)
    for row in rows:
        amounts = [row.entry.amount(part), row.entry.amount(whole)]
        numbers = [None if amount is None else amount.number for amount in amounts]
        if numbers[0] is None or numbers[1] is None:
            return None
        over, under = over + numbers[0], under + numbers[1]
    return None if under == 0 else Fraction(over) / Fraction(under)
