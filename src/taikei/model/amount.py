"""An amount of money: a number with its unit, or a word, or blank. Zero is a number."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from taikei.model.slip import Slip
from taikei.model.words import Words


class Unit(StrEnum):
    """単位: what one stands for in print. A currency other than yen goes by its ISO 4217 code, in whole units of it."""

    YEN = "円"
    THOUSAND_YEN = "千円"
    MILLION_YEN = "百万円"
    HUNDRED_MILLION_YEN = "億円"
    LEU = "MDL"

    @property
    def yen(self) -> int | None:
        """How many yen one stands for; None for a foreign currency, which has no fixed worth in yen."""
        return _YEN.get(self)


_YEN = {
    Unit.YEN: 1,
    Unit.THOUSAND_YEN: 1_000,
    Unit.MILLION_YEN: 1_000_000,
    Unit.HUNDRED_MILLION_YEN: 100_000_000,
}


class Component(StrEnum):
    """Which money.

    ``CURRENT_BUDGET`` is what may be spent in the year: initial, supplementary, carried in and reserve together.
    ``NATIONAL_FUNDS`` to ``GENERAL_FUNDS`` are the funding (財源内訳) of the budget in a plan, of the settlement in
    results.
    """

    INITIAL_BUDGET = "initial_budget"
    SETTLEMENT = "settlement"
    PREVIOUS_BUDGET = "previous_budget"
    SUPPLEMENTARY = "supplementary"
    CARRIED_IN = "carried_in"
    RESERVE = "reserve"
    CURRENT_BUDGET = "current_budget"
    CARRIED_OUT = "carried_out"
    UNUSED = "unused"
    REQUEST = "request"
    FUND = "fund"
    PERSONNEL_COST = "personnel_cost"
    NATIONAL_FUNDS = "national_funds"
    BONDS = "bonds"
    OTHER_FUNDS = "other_funds"
    GENERAL_FUNDS = "general_funds"


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
            raise Slip(
                Words(
                    f"数 {self.number} と語「{self.word}」の両方があります",
                    f"an amount is a number or a word, found both: {self.number} and {self.word!r}",
                ),
                Words("数か語のどちらか", "one of the two"),
            )
        if self.number is not None and not (self.number.is_finite() and self.number.copy_abs() < _TOO_LARGE):
            raise Slip(
                Words(
                    f"金額が {self.number} です",
                    f"an amount is a number below {_TOO_LARGE:,f} in size, found {self.number}",
                ),
                Words(f"{_TOO_LARGE:,f}未満の数", "a smaller number"),
            )

    @property
    def blank(self) -> bool:
        return self.number is None and self.word == ""

    @property
    def yen(self) -> Decimal | None:
        """The number in yen; None for a word, a blank, or a foreign currency."""
        worth = _YEN.get(self.unit)
        return None if self.number is None or worth is None else self.number * worth
