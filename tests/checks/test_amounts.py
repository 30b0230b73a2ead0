"""What rules of amounts tell beside the place: reasons that the document gives, years, re-listings in a total."""

import pytest

from checks.builders import plan, report, results, row
from checks.money import amended, coded, current, executed, fraction, money, of_year
from taikei.checks.amounts import a_01_amounts_as_numbers as a_01
from taikei.checks.amounts import a_02_totals_as_programmes as a_02
from taikei.checks.amounts import a_06_settlement_below_half as a_06
from taikei.checks.amounts import a_07_low_execution_rate as a_07
from taikei.checks.amounts import a_12_current_budget as a_12
from taikei.checks.amounts import a_15_budget_changed as a_15
from taikei.checks.amounts import a_17_same_budget_little_used as a_17
from taikei.checks.amounts import a_18_loans_in_the_total as a_18
from taikei.checks.subject import Subject
from taikei.model.amount import Component, Unit


def test_each_fault_of_an_amount_is_named() -> None:
    rows = [row("井戸", settlement="１，２Ｏ４"), row("水車", settlement=-5), fraction("0.0005")]
    messages = [hit.message.en for hit in a_01.check(Subject(report(results(rows)))).hits]
    assert messages == [
        "The field of an amount does not read as a number.",
        "The amount is negative.",
        "The amount has a fraction of a yen.",
    ]


@pytest.mark.parametrize("word", ["△500千円", "12.3.4", "〇〇〇", "？", "#DIV/0!", "####", "l,000"])
def test_what_is_no_number_and_no_word_either(word: str) -> None:
    assert len(a_01.check(Subject(report(results([row("井戸", settlement=word)])))).hits) == 1


@pytest.mark.parametrize("word", ["令和３年度造成済", "皆増", "―", "未定", "（再掲）", "1件", "繰越分"])
def test_words_in_the_place_of_an_amount(word: str) -> None:
    assert a_01.check(Subject(report(results([row("井戸", settlement=word)])))).hits == ()


@pytest.mark.parametrize(("total", "with_relisted"), [(1500, True), (1200, False), (1700, False)])
def test_a_total_with_relistings_says_so(total: int, with_relisted: bool) -> None:
    rows = [row("見守り事業", 1200), row("送迎事業", 300, relisted=True), row("小計", total)]
    (hit,) = a_02.check(Subject(report(plan(rows, [row("送迎事業", 300)])))).hits
    assert ("再掲を含む" in hit.found.ja) == ("with re-listings" in hit.found.en) == with_relisted


def test_no_row_is_told_twice_of_too_little_spent() -> None:
    rows = [executed("送迎事業", initial, 2000, 800, "送り迎えをした。") for initial in (0, 700, 1600, 1601, 2000)]
    subject = Subject(report(results(rows)))
    of_initial, of_current = ({hit.place.order for hit in rule.check(subject).hits} for rule in (a_06, a_07))
    assert (of_initial, of_current) == ({4, 5}, {1, 2, 3})


@pytest.mark.parametrize(
    ("narrative", "said"),
    [("流用\nした。", "流用"), ("移用した。", "移用"), ("予備費を充用した。", "充用"), ("配当替による。", "配当替")],
)
def test_a_transfer_accepts_a_current_budget_that_does_not_add_up(narrative: str, said: str) -> None:
    rows = [current(name, 10, 0, 0, 11, narrative=text) for name, text in (("水車", narrative), ("井戸", "直した。"))]
    told, silent = a_12.check(Subject(report(results(rows)))).hits
    assert told.accepted is not None
    assert told.accepted.ja == f"「{said}」と書かれています。"
    assert silent.accepted is None


@pytest.mark.parametrize(
    ("unit", "whole", "hits"), [(Unit.YEN, 21, 1), (Unit.MILLION_YEN, 22, 0), (Unit.MILLION_YEN, 23, 1)]
)
def test_rounding_is_half_a_unit_for_each_figure(unit: Unit, whole: int, hits: int) -> None:
    rows = [current("水車", 10, 5, 5, whole, unit=unit)]
    assert len(a_12.check(Subject(report(results(rows)))).hits) == hits


def test_an_amended_plan_may_print_what_was_carried_in() -> None:
    amounts: dict[Component, int | str | None] = {
        Component.INITIAL_BUDGET: 500,
        Component.SUPPLEMENTARY: 0,
        Component.CARRIED_IN: 30,
        Component.CURRENT_BUDGET: 530,
    }
    verdict = a_12.check(Subject(report(amended(money("花火", amounts)))))
    assert (verdict.applied, verdict.hits) == (1, ())


def test_a_programme_of_the_same_name_without_its_code_is_not_compared() -> None:
    earlier = results([coded(row("送迎事業", 4000, 3900), "1"), coded(row("送迎事業", 8000, 3900), "2")])
    assert a_15.check(Subject(report(earlier, plan([coded(row("送迎事業", 9000), "3")])))).applied == 0


@pytest.mark.parametrize(("before", "years"), [(4000, 3), (4001, 2)])
def test_the_years_of_the_same_budget_are_counted(before: int, years: int) -> None:
    earlier = report(of_year(results([row("送迎事業", before, 900)]), 2021))
    edition = report(results([row("送迎事業", 4000, 1000)]), plan([row("送迎事業", 4000)]))
    (hit,) = a_17.check(Subject(edition, earlier=earlier)).hits
    assert hit.found.ja.startswith(f"{years}年度続けて")
    assert f"in {years} years running" in hit.found.en


def test_a_report_of_another_year_adds_no_year() -> None:
    earlier = report(of_year(results([row("送迎事業", 4000, 900)]), 2020))
    edition = report(results([row("送迎事業", 4000, 1000)]), plan([row("送迎事業", 4000)]))
    (hit,) = a_17.check(Subject(edition, earlier=earlier)).hits
    assert hit.found.ja.startswith("2年度続けて")


def test_a_note_that_sets_loans_apart_accepts_the_total() -> None:
    rows = [row("小口資金貸付金", 8000), row("送迎事業", 2000)]
    for note, accepted in (("合計には貸付金を含まない。", True), ("部名を省略している。", False)):
        (hit,) = a_18.check(Subject(report(plan(rows, notes=(note,))))).hits
        assert (hit.accepted is not None) == accepted
