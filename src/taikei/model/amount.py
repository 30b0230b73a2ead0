"""An amount of money: a number with its unit, or a word, or blank. Zero is a number."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Unit(StrEnum):
    """単位: what one stands for in print."""

    YEN = "円"
    THOUSAND_YEN = "千円"
    MILLION_YEN = "百万円"

    @property
    def yen(self) -> int:
        return {"円": 1, "千円": 1_000, "百万円": 1_000_000}[self.value]


class Component(StrEnum):
    """Which money: 当初予算額 or 決算額."""

    INITIAL_BUDGET = "initial_budget"
    SETTLEMENT = "settlement"


# Ten thousand times the national budget in yen: no amount of a report, but short of what arithmetic cannot hold.
_TOO_LARGE = Decimal(10) ** 18


@dataclass(frozen=True)
class Amount:
    """One printed amount.

    ``number`` is in ``unit``. Four different things: a number; zero (``number == 0``); a word printed in the place
    of a number (過年度造成済); blank (neither). ``printed`` keeps what stood in the document, brackets and padding too.
    """

    component: Component
    unit: Unit
    number: Decimal | None = None
    word: str = ""
    printed: str = ""

    def __post_init__(self) -> None:
        if self.number is not None and self.word:
            raise ValueError(f"an amount is a number or a word, found both: {self.number} and {self.word!r}")
        if self.number is not None and not (self.number.is_finite() and self.number.copy_abs() < _TOO_LARGE):
            raise ValueError(f"an amount is a number below {_TOO_LARGE:,f} in size, found {self.number}")

    @property
    def blank(self) -> bool:
        return self.number is None and self.word == ""

    @property
    def yen(self) -> Decimal | None:
        """The number in yen; None for a word or blank."""
        return None if self.number is None else self.number * self.unit.yen
