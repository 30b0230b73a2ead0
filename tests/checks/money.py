"""Rows with more than a budget and a settlement, for the tests of rules of amounts."""

from dataclasses import replace
from decimal import Decimal

from checks.builders import Row, plan, row
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Division, Item
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import Chapter, ChapterKind

C = Component
FUNDING = (C.NATIONAL_FUNDS, C.BONDS, C.OTHER_FUNDS, C.GENERAL_FUNDS)


def money(
    name: str, amounts: dict[Component, int | str | None], narrative: str = "", unit: Unit = Unit.THOUSAND_YEN
) -> Row:
    """A row with these amounts: a number, a word, or a blank (None)."""
    entry, relisted = row(name, narrative=narrative)
    printed = tuple(_amount(component, value, unit) for component, value in amounts.items())
    return replace(entry, amounts=printed), relisted


def _amount(component: Component, value: int | str | None, unit: Unit) -> Amount:
    if isinstance(value, str):
        return Amount(component, unit, word=value)
    return Amount(component, unit, None if value is None else Decimal(value))


def fraction(number: str) -> Row:
    """A settlement in 千円 of less than its unit."""
    entry, relisted = row("端数事業", settlement=1)
    return replace(entry, amounts=(Amount(C.SETTLEMENT, Unit.THOUSAND_YEN, Decimal(number)),)), relisted


def funded(name: str, component: Component, whole: int, *parts: int | str | None) -> Row:
    """An amount and its funding, in the order of FUNDING."""
    return money(name, {component: whole, **dict(zip(FUNDING, parts, strict=False))})


def broken_down(name: str, budget: int, *lines: tuple[int, int | None]) -> Row:
    """A budget with the lines of its breakdown: their level and amount, None where a line prints none."""
    entry, relisted = row(name, budget)
    items = tuple(
        Item(
            Division.OBJECT,
            "報償費",
            level,
            amount=None if value is None else _amount(C.INITIAL_BUDGET, value, Unit.THOUSAND_YEN),
        )
        for level, value in lines
    )
    return replace(entry, items=items), relisted


def coded(row: Row, code: str) -> Row:
    entry, relisted = row
    return replace(entry, code=code), relisted


def marked(row: Row, *, expanded: bool = False, ended: bool = False) -> Row:
    entry, relisted = row
    return replace(entry, expanded=expanded, ended=ended), relisted


def amended(*rows: Row) -> Chapter:
    return replace(plan(list(rows)), kind=ChapterKind.AMENDED_PLAN)


def of_year(chapter: Chapter, year: int) -> Chapter:
    return replace(chapter, fiscal_year=FiscalYear(year))


def current(
    name: str, *amounts: int | None, narrative: str = "", reserve: int | None = None, unit: Unit = Unit.YEN
) -> Row:
    """当初予算, 補正予算, 前年度からの繰越し, 予算現額 and, where told, 決算, 翌年度への繰越し, 不用額."""
    components = (C.INITIAL_BUDGET, C.SUPPLEMENTARY, C.CARRIED_IN, C.CURRENT_BUDGET)
    uses = (C.SETTLEMENT, C.CARRIED_OUT, C.UNUSED)
    told: dict[Component, int | str | None] = dict(zip((*components, *uses), amounts, strict=False))
    if reserve is not None:
        told[C.RESERVE] = reserve
    return money(name, told, narrative, unit)


def executed(name: str, initial: int, whole: int, spent: int, narrative: str = "", carried: int = 0) -> Row:
    """当初予算, 予算現額, 決算 and 翌年度への繰越し."""
    amounts = {C.INITIAL_BUDGET: initial, C.CURRENT_BUDGET: whole, C.SETTLEMENT: spent, C.CARRIED_OUT: carried}
    return money(name, dict(amounts), narrative)
