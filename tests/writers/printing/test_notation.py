"""Numbers, years and signs as the house writes them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from taikei.model.amount import Amount, Component, Unit
from taikei.model.fiscal_year import FiscalYear
from taikei.writers.printing.notation import Notation, about, spoken_number


def amount(number: str | None, unit: Unit = Unit.THOUSAND_YEN, word: str = "") -> Amount:
    return Amount(Component.SETTLEMENT, unit, None if number is None else Decimal(number), word)


@pytest.mark.parametrize(
    ("digits", "numbers", "year"),
    [("mixed", ["４", "16"], "令和４年度"), ("half", ["4", "16"], "令和4年度"), ("full", ["４", "１６"], "令和４年度")],
)
def test_digits(digits: str, numbers: list[str], year: str) -> None:
    notation = Notation(digits=digits)
    assert [notation.numeral(number) for number in (4, 16)] == numbers
    assert notation.year(FiscalYear(2022)) == year


def test_years() -> None:
    year = FiscalYear(2029)
    printed = [Notation(years=years).year(year) for years in ("era", "western", "both")]
    assert printed == ["令和11年度", "2029年度", "令和11年度（2029年度）"]


@pytest.mark.parametrize(
    ("unit", "given", "printed"),
    [
        ("printed", amount("19225"), "19,225"),
        ("円", amount("19225"), "19,225,000"),
        ("百万円", amount("19225"), "19"),
        ("百万円", amount("19500"), "20"),  # half a million rounds up
        ("百万円", amount("-19500"), "△20"),
        ("百万円", amount("0"), "0"),
        ("千円", amount("1500.5", Unit.MILLION_YEN), "1,500,500"),
        ("千円", amount("70", Unit.LEU), "70"),  # a foreign currency keeps its own unit
        ("千円", amount(None, word="過年度造成済"), "過年度造成済"),
        ("千円", amount(None), ""),
    ],
)
def test_units(unit: str, given: Amount, printed: str) -> None:
    assert Notation(unit=unit).amount(given) == printed


def test_minus_is_the_houses_sign_in_print_and_a_word_when_read_aloud() -> None:
    assert [Notation(minus=sign).number(Decimal(-1234)) for sign in ("△", "▲", "-")] == ["△1,234", "▲1,234", "-1,234"]
    assert spoken_number(Decimal(-1234)) == "マイナス1,234"


@pytest.mark.parametrize(
    ("yen", "words"),
    [
        (117_570_800_000_000, "約118兆円"),
        (1_250_000_000_000, "約1.3兆円"),
        (154_654_049_000, "約1,547億円"),
        (150_000_000, "約1.5億円"),
        (100_000_000, "約1億円"),
        (96_200_000, "約9,620万円"),
        (12_345, "約1.2万円"),
        (320, "320円"),
        (0, "0円"),
        (-150_000_000, "マイナス約1.5億円"),
    ],
)
def test_a_sum_in_words_for_everyone(yen: int, words: str) -> None:
    assert about(Decimal(yen)) == words


@given(st.integers(-(10**14), 10**14))
def test_a_coarser_unit_is_never_off_by_more_than_half_of_it(yen: int) -> None:
    converted = Notation(unit="千円").converted(amount(str(yen), Unit.YEN))
    assert converted is not None
    assert abs(converted * 1000 - yen) <= 500
