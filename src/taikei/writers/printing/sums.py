"""The sums of rows, as a line below a table prints them: each programme counted once."""

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import msgspec

from taikei.model.amount import Amount, Component, Unit
from taikei.writers.printing.fields import amount_said, percent
from taikei.writers.printing.notation import Notation, about, worth
from taikei.writers.printing.pattern import Said
from taikei.writers.printing.row import Row

_COMPONENTS = frozenset(component.value for component in Component)
_NOTE = "（再掲を除く）"


class Sums(msgspec.Struct, frozen=True):
    """``programmes`` without the ``relisted`` rows; ``amounts`` in the unit of the report, ``rounded`` to the places
    that most of the figures have, ``yen`` for drawing (a foreign currency in its own), ``about`` in words that everyone
    can follow, ``printed`` as the house writes them.

    ``rate`` and ``ratio`` are the execution rate and the share of the initial budget of all together, empty where a
    programme lacks one of the two figures: a share of a part would pass for that of the whole.
    """

    programmes: int
    relisted: int
    new: int
    amounts: dict[Component, Decimal]
    rounded: dict[Component, Decimal]
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
        component = Component(name) if name in _COMPONENTS else None
        if component is None or component not in self.amounts:
            return Said("")
        known = self.amounts if notation.unit_of(unit) != unit else self.rounded
        return amount_said(Amount(component, unit, known[component]), notation)


def sums_of(rows: Sequence[Row]) -> Sums:
    counted = [row for row in rows if not row.placement.relisted]
    numbers: dict[Component, list[Decimal]] = {}
    yen: dict[Component, int] = {}
    for row in counted:
        for amount in row.entry.amounts:
            if amount.number is not None:
                numbers.setdefault(amount.component, []).append(amount.number)
            if (value := worth(amount)) is not None:
                yen[amount.component] = yen.get(amount.component, 0) + int(value)
    if not all(_tells(row, Component.CURRENT_BUDGET) for row in counted):
        # What is known of some programmes only would pass for the current budget of all.
        numbers.pop(Component.CURRENT_BUDGET, None)
        yen.pop(Component.CURRENT_BUDGET, None)
    amounts = {component: sum(each, Decimal(0)) for component, each in numbers.items()}
    rounded = {component: _rounded(amounts[component], each) for component, each in numbers.items()}
    return Sums(
        programmes=len(counted),
        relisted=len(rows) - len(counted),
        new=sum(1 for row in counted if row.entry.new),
        amounts=amounts,
        rounded=rounded,
        yen=yen,
        about={component: about(Decimal(total), rows[0].chapter.unit) for component, total in yen.items()},
        printed=_printed(rows, amounts, rounded),
        rate=percent(_share(counted, Component.SETTLEMENT, Component.CURRENT_BUDGET)),
        ratio=percent(_share(counted, Component.SETTLEMENT, Component.INITIAL_BUDGET)),
    )


def _tells(row: Row, component: Component) -> bool:
    amount = row.entry.amount(component)
    return amount is not None and amount.number is not None


def _printed(
    rows: Sequence[Row], amounts: Mapping[Component, Decimal], rounded: Mapping[Component, Decimal]
) -> dict[Component, str]:
    if not rows:
        return {}
    notation, unit = rows[0].notation, rows[0].chapter.unit
    known = amounts if notation.unit_of(unit) != unit else rounded
    return {component: notation.amount(Amount(component, unit, number)) for component, number in known.items()}


def _rounded(total: Decimal, numbers: Sequence[Decimal]) -> Decimal:
    """Half up: where most figures are whole, so is their sum, though a single one has six places."""
    if total == total.to_integral_value():
        return total
    ((places, _),) = Counter(_places(number) for number in numbers).most_common(1)
    return total.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def _places(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _share(rows: Sequence[Row], part: Component, whole: Component) -> Fraction | None:
    over, under = Decimal(0), Decimal(0)
    for row in rows:
        amounts = [row.entry.amount(part), row.entry.amount(whole)]
        numbers = [None if amount is None else amount.number for amount in amounts]
        if numbers[0] is None or numbers[1] is None:
            return None
        over, under = over + numbers[0], under + numbers[1]
    return None if under <= 0 else Fraction(over) / Fraction(under)
