"""Printed numbers: a number, zero, a word and a blank are four things."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from taikei.language.numerals import at_a_glance, grouped, parse_number

PRINTED = {
    "0": 0,
    "７": 7,
    "１２，３４５": 12345,
    "12,345": 12345,
    "12345": 12345,
    "  1,000　": 1000,
    "△1,200": -1200,
    "▲300": -300,
    "△ 45": -45,
    "−8": -8,
    "-8": -8,
    "－８": -8,
    "‐8": -8,
    "△0": 0,
    "12.50": Decimal("12.50"),
}


@pytest.mark.parametrize(("printed", "number"), PRINTED.items())
def test_a_printed_number_is_read_exactly(printed: str, number: Decimal) -> None:
    assert parse_number(printed) == number


@pytest.mark.parametrize(
    "printed",
    ["", "　", "－", "—", "皆増", "過年度造成済", "12,34", "1,2345", ",123", "1,,000", "5件", "約5", "1.", "△", "+5"],
)
def test_what_is_no_number_is_none_and_not_zero(printed: str) -> None:
    assert parse_number(printed) is None


def test_minus_zero_is_plain_zero() -> None:
    assert str(parse_number("△0")) == "0"


@pytest.mark.parametrize(
    ("number", "printed"), [("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1234567", "△1,234,567"), ("-0", "0")]
)
def test_numbers_are_printed_as_officials_print_them(number: str, printed: str) -> None:
    assert grouped(Decimal(number)) == printed


@given(st.integers(min_value=-(10**15), max_value=10**15).map(Decimal))
def test_what_is_printed_is_read_back(number: Decimal) -> None:
    assert parse_number(grouped(number)) == number


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=3))
def test_fractions_are_read_back_with_every_digit(number: Decimal) -> None:
    assert parse_number(grouped(number)) == number


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("7370469.327533", "7,370,469"),
        ("1234.5", "1,235"),
        ("-1234.5", "△1,235"),
        ("999.994", "999.99"),
        ("12.5", "12.5"),
        ("0.327533", "0.33"),
        ("0.004", "0.004"),
        ("1500.000", "1,500"),
        ("30.00", "30"),
        ("29.999", "30"),
        ("19225", "19,225"),
        ("0", "0"),
    ],
)
def test_a_label_of_a_picture_has_no_more_places_than_can_be_seen(number: str, shown: str) -> None:
    assert at_a_glance(Decimal(number)) == shown
