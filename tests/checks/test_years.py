"""Rules and a report of several years, of codes, and of a budget that changed in the year."""

from dataclasses import replace
from decimal import Decimal

import pytest

from checks.builders import plan, report, results, row
from taikei.checks.amounts import a_03_settlement_above_budget as a_03
from taikei.checks.lineage import c_02_no_successor as c_02
from taikei.checks.relisting import b_01_relisted_amounts as b_01
from taikei.checks.subject import Subject
from taikei.checks.years import results_and_plan
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import Chapter


def _of_year(chapter: Chapter, year: int) -> Chapter:
    return replace(chapter, fiscal_year=FiscalYear(year))


def _with_current(entry: Entry, current: int | None) -> Entry:
    number = None if current is None else Decimal(current)
    amount = Amount(Component.CURRENT_BUDGET, Unit.THOUSAND_YEN, number)
    return replace(entry, amounts=(*entry.amounts, amount))


@pytest.mark.parametrize(
    ("initial", "current", "hits"),
    [(500, 800, 0), (500, 600, 1), (800, 600, 1), (500, None, 1), (800, None, 0), (None, 600, 1), (None, 700, 0)],
)
def test_a_settlement_is_held_against_the_current_budget_where_it_is_known(
    initial: int | None, current: int | None, hits: int
) -> None:
    entry, relisted = row("見守り事業", initial, 650)
    verdict = a_03.check(Subject(report(results([(_with_current(entry, current), relisted)]))))
    assert (verdict.applied, len(verdict.hits)) == (1, hits)
    if hits and current is not None:
        assert verdict.hits[0].found.ja == "予算現額600千円に対して決算額650千円"


def test_a_note_on_carried_money_does_not_excuse_an_excess_over_the_current_budget() -> None:
    entry, relisted = row("見守り事業", 500, 650)
    note = "決算額には、前年度から繰り越した事業を含む。"
    (hit,) = a_03.check(Subject(report(results([(_with_current(entry, 600), relisted)], notes=(note,))))).hits
    assert hit.accepted is None


def test_a_relisting_belongs_to_the_programme_of_its_code() -> None:
    def coded(code: str, budget: int, relisted: bool = False) -> tuple[Entry, bool]:
        entry, mark = row("見守り事業", budget, relisted=relisted)
        return replace(entry, code=code), mark

    chapter = results([coded("1", 100), coded("2", 200)], [coded("2", 200, True), coded("1", 150, True)])
    pairs = Subject(report(chapter)).relisted
    assert [(pair.relisted.order, pair.primary.order) for pair in pairs] == [(1, 2), (2, 1)]
    (hit,) = b_01.check(Subject(report(chapter))).hits
    assert (hit.place.section, hit.place.order) == (2, 2)


def test_a_relisting_is_held_against_its_own_year() -> None:
    before = _of_year(results([row("見守り事業", 100)], [row("見守り事業", 100, relisted=True)]), 2021)
    now = results([row("見守り事業", 200)], [row("見守り事業", 200, relisted=True)])
    assert b_01.check(Subject(report(before, now))).hits == ()


def test_a_plan_follows_the_latest_results_and_no_others() -> None:
    before = _of_year(results([row("買い物送迎支援事業", 100)]), 2021)
    now, ahead = results([row("見守り事業", 100)]), plan([row("見守り事業", 100)])
    years = results_and_plan(report(before, now, ahead))
    assert years is not None
    assert (years.earlier, years.later) == (now, ahead)
    # What ended before the latest results is nothing to ask the plan for.
    assert c_02.check(Subject(report(before, now, ahead))).hits == ()


def test_of_several_plans_the_one_of_the_year_after_is_taken() -> None:
    now, ahead = results([row("見守り事業", 100)]), plan([row("見守り事業", 100)])
    years = results_and_plan(report(now, ahead, _of_year(plan([row("空き家事業", 100)]), 2024)))
    assert years is not None
    assert years.later == ahead


@pytest.mark.parametrize("year", [2021, 2022, 2024])
def test_a_plan_of_another_year_is_not_compared(year: int) -> None:
    parts = report(results([row("買い物送迎支援事業", 100)]), _of_year(plan([row("見守り事業", 100)]), year))
    assert results_and_plan(parts) is None
    assert c_02.check(Subject(parts)).applied == 0
