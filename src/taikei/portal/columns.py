"""The columns of a table of entries: amounts, and rates under the name of what they are."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from taikei.analysis.execution import execution_rate, ratio_without_rate
from taikei.language.terms import COMPONENTS
from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry
from taikei.model.words import Words


@dataclass(frozen=True)
class Rate:
    """A settlement as a share of a budget, under the name of that share and no other."""

    name: Words
    of: Callable[[Entry], Fraction | None]


EXECUTION = Rate(Words("執行率", "execution rate"), execution_rate)
SHARE = Rate(Words("当初予算比", "share of initial budget"), ratio_without_rate)


@dataclass(frozen=True)
class Figure:
    """One cell of a table of entries: an amount, or a rate in percent."""

    name: Words
    amount: Amount | None = None
    percent: Decimal | None = None
    is_rate: bool = False


@dataclass(frozen=True)
class Columns:
    """The columns of a table of entries: amounts, then those rates that any entry has."""

    components: tuple[Component, ...]
    rates: tuple[Rate, ...]

    @classmethod
    def of(cls, entries: Iterable[Entry], components: tuple[Component, ...]) -> "Columns":
        known = tuple(entries)
        return cls(
            components, tuple(rate for rate in (EXECUTION, SHARE) if any(rate.of(entry) is not None for entry in known))
        )

    @property
    def execution(self) -> bool:
        """Whether 執行率 is shown, which then is explained."""
        return EXECUTION in self.rates

    @property
    def share(self) -> bool:
        """Whether 当初予算比 is shown, which then is explained."""
        return SHARE in self.rates

    @property
    def names(self) -> tuple[Words, ...]:
        return (*(COMPONENTS[one] for one in self.components), *(rate.name for rate in self.rates))

    def figures(self, entry: Entry) -> tuple[Figure, ...]:
        return (
            *(Figure(COMPONENTS[one], entry.amount(one)) for one in self.components),
            *(Figure(rate.name, percent=_percent(rate.of(entry)), is_rate=True) for rate in self.rates),
        )


def _percent(share: Fraction | None) -> Decimal | None:
    return None if share is None else Decimal(share.numerator) / share.denominator * 100
