"""How much of a budget was spent: 執行率 where the current budget is known, else 当初予算比, each by its own name."""

from decimal import Decimal
from fractions import Fraction

from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry


def execution_rate(entry: Entry) -> Fraction | None:
    """執行率: 決算額 ÷ 予算現額, exact; None where either is not a number, or the budget is not above zero."""
    budget = entry.amount(Component.CURRENT_BUDGET)
    return None if budget is None else _share(entry.amount(Component.SETTLEMENT), budget)


def initial_budget_ratio(entry: Entry) -> Fraction | None:
    """当初予算比: 決算額 ÷ 当初予算額, exact; None where either is not a number, or the budget is not above zero.

    This is not 執行率: supplementary budgets and money carried over from the year before are in the settlement but not
    in the initial budget, so the ratio may well exceed one.
    """
    return _share(entry.amount(Component.SETTLEMENT), entry.amount(Component.INITIAL_BUDGET))


def ratio_without_rate(entry: Entry) -> Fraction | None:
    """当初予算比 where 執行率 is not known: what to show in its place, under its own name."""
    return initial_budget_ratio(entry) if execution_rate(entry) is None else None


def _share(part: Amount | None, whole: Amount | None) -> Fraction | None:
    if part is None or whole is None or part.number is None or whole.number is None:
        return None
    # Of one unit the numbers compare as they stand: a foreign currency has no worth in yen.
    over, under = (part.number, whole.number) if part.unit == whole.unit else (part.yen, whole.yen)
    # △1,200 paid back of △1,000 is no 120 % of a budget spent.
    return None if over is None or under is None or under <= 0 else quotient(over, under)


def quotient(over: Decimal, under: Decimal) -> Fraction:
    """``over`` ÷ ``under``, exact. Made of four whole numbers at once: two fractions take three times as long."""
    over_numerator, over_denominator = over.as_integer_ratio()
    numerator, denominator = under.as_integer_ratio()
    return Fraction(over_numerator * denominator, over_denominator * numerator)


def growth(before: Decimal, after: Decimal) -> Fraction:
    """What was added as a share of what was there, exact: 3/10 where 100 became 130."""
    before_numerator, before_denominator = before.as_integer_ratio()
    after_numerator, after_denominator = after.as_integer_ratio()
    was = before_numerator * after_denominator
    return Fraction(after_numerator * before_denominator - was, was)
