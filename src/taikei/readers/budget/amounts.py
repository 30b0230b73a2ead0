"""A printed cell of a budget table as an amount."""

from decimal import Decimal

from taikei.language.numerals import parse_number
from taikei.model.amount import Amount, Component, Unit

# One digit short of what an amount may be: what is longer is no money.
_LONGEST = 17


def money(printed: str) -> Decimal | None:
    """The number of a cell; None where it is blank, a word, or longer than money can be."""
    number = parse_number(printed)
    return None if number is None or number.adjusted() > _LONGEST else number


def budget_amount(printed: str, unit: Unit, component: Component = Component.INITIAL_BUDGET) -> Amount:
    """The amount of a cell: a number, a blank, or else a word."""
    number = money(printed)
    return Amount(component, unit, number, "" if number is not None else printed.strip(), printed)
