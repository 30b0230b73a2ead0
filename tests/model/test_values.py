"""What the values tell of themselves."""

import pickle
from decimal import Decimal

import pytest

from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry
from taikei.model.errors import Misuse, TaikeiError, UnusableFile
from taikei.model.finding import Finding, Outcome, Place, Severity
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChartBox
from taikei.model.source import Box, LineRange, Source, joined
from taikei.model.words import Words


def budget(number: int | None = None, word: str = "", unit: Unit = Unit.THOUSAND_YEN) -> Amount:
    return Amount(Component.INITIAL_BUDGET, unit, None if number is None else Decimal(number), word)


def source(*ranges: tuple[int, int]) -> Source:
    return Source(tuple(LineRange(first, last) for first, last in ranges))


def test_zero_is_a_number_a_word_is_none_and_only_nothing_is_blank() -> None:
    assert [amount.blank for amount in (budget(0), budget(word="皆減"), budget())] == [False, False, True]
    assert [amount.yen for amount in (budget(0), budget(word="皆減"), budget())] == [0, None, None]


@pytest.mark.parametrize(
    ("unit", "yen"), [(Unit.YEN, -12), (Unit.THOUSAND_YEN, -12_000), (Unit.MILLION_YEN, -12_000_000)]
)
def test_yen_counts_what_one_stands_for(unit: Unit, yen: int) -> None:
    assert budget(-12, unit=unit).yen == yen


def test_an_entry_finds_its_amount_or_none() -> None:
    entry = Entry("港まつり事業", (budget(0),))
    assert entry.amount(Component.INITIAL_BUDGET) == budget(0)
    assert entry.amount(Component.SETTLEMENT) is None


def test_fiscal_years_follow_one_another() -> None:
    assert FiscalYear(2023).next.previous == FiscalYear(2023) < FiscalYear(2024)


def test_a_box_says_its_scope_in_brackets() -> None:
    assert ChartBox(1, "海を育てる").text == "海を育てる"
    assert ChartBox(1, "海を育てる", "漁港に関すること").text == "海を育てる（うち、漁港に関すること）"


@pytest.mark.parametrize(
    ("sources", "printed"),
    [
        ([], ""),
        ([source((4, 4))], "L4"),
        ([source((4, 6)), source((7, 9))], "L4-L9"),
        ([source((8, 9)), source((4, 6))], "L4-L6 L8-L9"),
        ([source((2, 9)), source((4, 5)), source((9, 9))], "L2-L9"),
    ],
)
def test_joined_sources_cover_all_their_lines_in_order(sources: list[Source], printed: str) -> None:
    assert str(joined(sources)) == printed


def test_joined_sources_keep_the_first_doubt() -> None:
    first, second = Words("甲", "first"), Words("乙", "second")
    sources = [source((1, 1)), Source((LineRange(3, 3),), doubt=first), Source((LineRange(2, 2),), doubt=second)]
    assert joined(sources) == Source((LineRange(1, 3),), doubt=first)


def test_an_outcome_has_passed_only_when_it_judged_and_found_nothing() -> None:
    words = Words("語", "word")
    finding = Finding("A-03", Severity.ERROR, Place(), words, words, words, words)
    assert Outcome("A-03", applied=1).passed
    assert not Outcome("A-03", applied=1, findings=(finding,)).passed
    assert not Outcome("A-03", not_applicable=words).passed


@pytest.mark.parametrize("kind", [UnusableFile, Misuse])
def test_an_error_says_where_found_expected_and_what_to_do_in_both_languages(kind: type[TaikeiError]) -> None:
    error = kind(
        "港.txt", Words("空です", "it is empty"), Words("本文", "a text"), Words("直してください。", "Mend it.")
    )
    assert error.said("en") == str(error) == "港.txt: it is empty; expected a text. Mend it."
    assert error.said("ja") == "港.txt：空です（求めるもの：本文）。直してください。"
    assert error.exit_code == 2


@pytest.mark.parametrize("kind", [UnusableFile, Misuse])
def test_an_error_crosses_the_border_of_a_process_whole(kind: type[TaikeiError]) -> None:
    error = kind("港.txt", Words("空です", "it is empty"), Words("本文", "a text"), Words("直す。", "Mend it."))
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.said("ja"), again.said("en")) == (kind, error.said("ja"), error.said("en"))


def test_pages_that_follow_one_another_are_told_as_a_range() -> None:
    boxes = tuple(Box(page, 0, 0, 1, 1) for page in (6, 5, 28, 29, 30, 30, 40))
    assert str(Source(boxes=boxes)) == "p5 p6 p28-p30 p40"
