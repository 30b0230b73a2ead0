"""Amounts of money in prose."""

from decimal import Decimal

import pytest

from taikei.language.money import money_in


@pytest.mark.parametrize(
    ("text", "yen", "step"),
    [
        ("3,722,290千円を貸し付けた", 3_722_290_000, 1_000),
        ("３，７２２，２９０千円", 3_722_290_000, 1_000),
        ("37億2,229万円", 3_722_290_000, 10_000),
        ("約37億円", 3_700_000_000, 10**8),
        ("1,493,200円", 1_493_200, 1),
        ("12.5百万円", 12_500_000, 100_000),
        ("5千万円", 50_000_000, 10**7),
    ],
)
def test_amounts(text: str, yen: int, step: int) -> None:
    [money] = money_in(text)
    assert (money.yen, money.step) == (yen, step)


@pytest.mark.parametrize("text", ["円滑に進めた", "12人", "令和５年", "十円未満", ""])
def test_what_is_no_amount(text: str) -> None:
    assert [money for money in money_in(text) if money.step == 1 and money.yen > 10] == []


@pytest.mark.parametrize(
    ("text", "yen", "tells"),
    [
        ("37億円", 3_722_290_000, True),
        ("37億円", 3_650_000_000, True),
        ("37億円", 3_799_999_999, True),
        ("37億円", 3_800_000_000, False),
        ("3,722百万円", 3_722_290_000, True),
        ("3,723百万円", 3_722_290_000, False),
        ("3,722,290千円", 3_722_290_400, True),
        ("1円", 2, False),
    ],
)
def test_rounded_and_cut_amounts_tell_the_same(text: str, yen: int, tells: bool) -> None:
    [money] = money_in(text)
    assert money.tells(Decimal(yen)) is tells
