"""Shares of a budget as a finding quotes them."""

from decimal import Decimal
from fractions import Fraction

from taikei.analysis.execution import execution_rate, initial_budget_ratio
from taikei.checks.figures import amount_words
from taikei.language.terms import COMPONENTS
from taikei.model.amount import Component
from taikei.model.entry import Entry
from taikei.model.words import Words

_MOST_DECIMALS = 4


def percent(share: Fraction) -> str:
    """30 for 3/10, 12.5 for 1/8: no digit more than it takes."""
    return f"{(Decimal(share.numerator) / share.denominator * 100).normalize():f}"


def tenths(share: Fraction) -> str:
    """35.0 for 7/20: a percentage with one decimal, or as many as keep 49.97 from reading 50.0, the usual threshold."""
    exact = Decimal(share.numerator) / share.denominator * 100
    decimals = 1
    while decimals < _MOST_DECIMALS and exact % 10 != 0 and round(exact, decimals) % 10 == 0:
        decimals += 1
    return f"{exact:,.{decimals}f}"


def spent_of_budget(entry: Entry, share: Fraction, budget: Component = Component.INITIAL_BUDGET) -> Words:
    """当初予算額2,000千円に対して決算額700千円（35.0％）; both amounts are printed."""
    planned, spent = (
        amount_words(amount) for amount in map(entry.amount, (budget, Component.SETTLEMENT)) if amount is not None
    )
    rate, which = tenths(share), COMPONENTS[budget]
    return Words(
        f"{which.ja}{planned.ja}に対して決算額{spent.ja}（{rate}％）",
        f"settlement {spent.en}, {which.en} {planned.en} ({rate} %)",
    )


def used_share(entry: Entry) -> Fraction | None:
    """The share of the current budget (予算現額) that was spent or carried out; None where it is not known.

    It is not known either where money carried out has a sign: A-01 tells that, and the sum would mislead.

    Where no current budget is printed, the initial budget stands in its place.
    """
    rate = execution_rate(entry)
    budget = entry.amount(Component.CURRENT_BUDGET if rate is not None else Component.INITIAL_BUDGET)
    spent = initial_budget_ratio(entry) if rate is None else rate
    carried = entry.amount(Component.CARRIED_OUT)
    if spent is None or budget is None or budget.number is None:
        return None
    if carried is None or carried.number is None or carried.unit != budget.unit:
        return spent
    if carried.number < 0:
        return None
    return spent + Fraction(carried.number) / Fraction(budget.number)
