"""A change that the report itself, or the settings of the house, account for is shown with that reason."""

import pytest

from checks.builders import Row, plan, report, results, row
from checks.money import C, money, of_year
from checks.themes.editions import last_year
from taikei.checks.house import House
from taikei.checks.lineage import (
    c_01_promised_programmes,
    c_03_renamed,
    c_21_promised_budget,
    c_22_budget_of_the_year_before,
    c_23_previous_budget_in_last_edition,
    c_24_back_after_the_end,
    c_33_restated_amounts,
)
from taikei.checks.organisation import c_07_division_changed
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import Report

_REORGANISED = House(reorganised={FiscalYear(2023): {"産業課": ("商工課", "観光課")}})


def _reason(hits: tuple[Hit, ...]) -> str | None:
    (hit,) = hits
    return None if hit.accepted is None else hit.accepted.ja


def _years(before: Row, after: Row) -> Report:
    return report(results([before]), plan([after]))


@pytest.mark.parametrize(
    ("narrative", "note", "reason"),
    [
        ("", "令和５年度に名称変更", "「名称変更」と書かれています。"),
        ("（旧 水車修繕補助事業）水車を残す。", "", "「（旧水車修繕補助事業）」と書かれています。"),
        ("水車を残す。", "", None),
    ],
)
def test_a_renaming_that_is_told(narrative: str, note: str, reason: str | None) -> None:
    told = row("水車保存補助事業", 900, narrative=narrative, note=note)
    assert _reason(c_03_renamed.check(Subject(_years(row("水車修繕補助事業", 900, 900), told))).hits) == reason


@pytest.mark.parametrize(
    ("house", "note", "reason"),
    [
        (_REORGANISED, "", "庁内の設定の改編表に「産業課」から「商工課・観光課」とあります。"),
        (House(), "所管変更", "「所管変更」と書かれています。"),
        (House(), "", None),
        (House(reorganised={FiscalYear(2022): {"産業課": ("観光課",)}}), "", None),
        (House(reorganised={FiscalYear(2023): {"水道課": ("観光課",)}}), "", None),
    ],
)
def test_a_programme_that_was_handed_over(house: House, note: str, reason: str | None) -> None:
    before = row("見守り事業", 9, 9, divisions=("産業課",))
    after = row("見守り事業", 9, divisions=("観光課",), note=note)
    assert _reason(c_07_division_changed.check(Subject(_years(before, after), house)).hits) == reason


@pytest.mark.parametrize(
    ("narrative", "reason"), [("前年度は補正後の額である。", "「補正後」と書かれています。"), ("見守る。", None)]
)
def test_a_budget_of_the_year_before_that_was_amended(narrative: str, reason: str | None) -> None:
    amounts: dict[C, int | str | None] = {C.INITIAL_BUDGET: 1300, C.PREVIOUS_BUDGET: 1250}
    years = _years(row("見守り事業", 1200, 1100), money("見守り事業", amounts, narrative))
    assert _reason(c_22_budget_of_the_year_before.check(Subject(years)).hits) == reason


@pytest.mark.parametrize(
    ("note", "reason"),
    [
        ("空き店舗相談事業は、応募がなく中止した。", "（注1）に「中止」と書かれています。"),
        ("花火大会は中止した。", None),
        ("空き店舗相談事業の額は千円単位である。", None),
    ],
)
def test_a_planned_programme_that_was_given_up(note: str, reason: str | None) -> None:
    now = report(results([row("見守り事業", 9, 9)], notes=(note,)))
    earlier = last_year(row("見守り事業", 9, 9), row("空き店舗相談事業", 300, 0))
    assert _reason(c_01_promised_programmes.check(Subject(now, earlier=earlier)).hits) == reason


@pytest.mark.parametrize(
    ("narrative", "reason"), [("予算の組 替により増えた。", "「組替」と書かれています。"), ("訪ねた。", None)]
)
def test_a_budget_that_was_recast(narrative: str, reason: str | None) -> None:
    earlier = last_year(row("見守り事業", 1250, 9))
    told = report(results([row("見守り事業", 1200, 9, narrative)]))
    assert _reason(c_21_promised_budget.check(Subject(told, earlier=earlier)).hits) == reason
    planned = report(plan([money("見守り事業", {C.INITIAL_BUDGET: 1, C.PREVIOUS_BUDGET: 1200}, narrative)]))
    assert _reason(c_23_previous_budget_in_last_edition.check(Subject(planned, earlier=earlier)).hits) == reason


@pytest.mark.parametrize(("note", "reason"), [("３年ぶりに再開", "「再開」と書かれています。"), ("", None)])
def test_a_programme_that_was_resumed(note: str, reason: str | None) -> None:
    earlier = report(
        of_year(results([row("見守り事業", 9, 9), row("花火事業", 9, 9)]), 2021),
        of_year(plan([row("見守り事業", 9)]), 2022),
    )
    now = report(results([row("見守り事業", 9, 9), row("花火事業", 9, 9, note=note)]))
    assert _reason(c_24_back_after_the_end.check(Subject(now, earlier=earlier)).hits) == reason


@pytest.mark.parametrize(("note", "reason"), [("決算の確定による", "「確定」と書かれています。"), ("", None)])
def test_an_amount_that_was_settled_later(note: str, reason: str | None) -> None:
    now = report(of_year(results([row("見守り事業", 9, 9, note=note)]), 2021))
    earlier = last_year(row("見守り事業", 9, 8))
    assert _reason(c_33_restated_amounts.check(Subject(now, earlier=earlier)).hits) == reason
