from decimal import Decimal
from fractions import Fraction

import pytest

from analysis.rows import entry
from taikei.analysis.execution import execution_rate, growth, initial_budget_ratio, ratio_without_rate
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry


@pytest.mark.parametrize(
    ("budget", "settlement", "ratio"),
    [
        (3, 1, Fraction(1, 3)),
        (100, 0, Fraction(0)),
        (100, 121, Fraction(121, 100)),
        (0, 5, None),
        (0, 0, None),
        (-1000, -1200, None),  # paid back: no share of a budget was spent
        (1000, -120, Fraction(-3, 25)),
        ("", 5, None),
        (5, "", None),
        ("過年度造成済", 5, None),
        (5, "過年度造成済", None),
        (None, 5, None),
        (5, None, None),
    ],
)
def test_ratio(budget: int | str | None, settlement: int | str | None, ratio: Fraction | None) -> None:
    assert initial_budget_ratio(entry("水車修繕事業", budget, settlement)) == ratio


def _entry(unit: Unit = Unit.YEN, current_unit: Unit | None = None, **numbers: int | None) -> Entry:
    units = {Component.CURRENT_BUDGET: current_unit or unit}
    return Entry(
        "水車修繕事業",
        tuple(
            Amount(Component(name), units.get(Component(name), unit), None if number is None else Decimal(number))
            for name, number in numbers.items()
        ),
    )


@pytest.mark.parametrize(
    ("entry", "rate", "instead"),
    [
        (_entry(initial_budget=100, current_budget=150, settlement=120), Fraction(4, 5), None),
        (_entry(initial_budget=100, settlement=120), None, Fraction(6, 5)),
        (_entry(initial_budget=100, current_budget=None, settlement=120), None, Fraction(6, 5)),
        (_entry(current_budget=150, settlement=0), Fraction(0), None),
        (_entry(current_budget=0, settlement=0), None, None),
        (_entry(current_budget=150), None, None),
        (_entry(current_budget=-150, settlement=-120), None, None),
    ],
)
def test_the_execution_rate_is_of_the_current_budget_alone(
    entry: Entry, rate: Fraction | None, instead: Fraction | None
) -> None:
    assert execution_rate(entry) == rate
    assert ratio_without_rate(entry) == instead


def test_a_foreign_currency_has_its_rate_and_units_are_never_mixed() -> None:
    assert execution_rate(_entry(Unit.LEU, current_budget=8, settlement=2)) == Fraction(1, 4)
    assert execution_rate(_entry(Unit.YEN, Unit.THOUSAND_YEN, current_budget=8, settlement=2_000)) == Fraction(1, 4)
    assert execution_rate(_entry(Unit.YEN, Unit.LEU, current_budget=8, settlement=2)) is None


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ("100", "130", Fraction(3, 10)),
        ("1.5", "0.5", Fraction(-2, 3)),
        ("8", "8", Fraction(0)),
        ("3", "0", Fraction(-1)),
    ],
)
def test_growth(before: str, after: str, change: Fraction) -> None:
    assert growth(Decimal(before), Decimal(after)) == change
