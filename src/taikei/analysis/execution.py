"""当初予算比: how much of the initial budget was spent."""

from fractions import Fraction

from taikei.model.amount import Component
from taikei.model.entry import Entry


def initial_budget_ratio(entry: Entry) -> Fraction | None:
    """決算額 ÷ 当初予算額, exact; None where either is not a number, or the budget is zero.

    This is not 執行率 (settlement ÷ 予算現額): supplementary budgets and money carried over from the year before are
    in the settlement but not in the initial budget, so the ratio may well exceed one.
    """
    budget, settlement = entry.amount(Component.INITIAL_BUDGET), entry.amount(Component.SETTLEMENT)
    if budget is None or settlement is None:
        return None
    if budget.yen is None or settlement.yen is None or budget.yen == 0:
        return None
    return Fraction(settlement.yen) / Fraction(budget.yen)
