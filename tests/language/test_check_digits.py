"""Check digits, on numbers that the state has given out: the last digit, and no other, is right."""

import pytest

from taikei.language.check_digits import is_corporate_number, is_local_government_code


@pytest.mark.parametrize(
    "code",
    [
        "010006",  # 北海道
        "090000",  # 栃木県: a rest of 1 gives 0
        "110001",  # 埼玉県: no rest gives 1
        "130001",  # 東京都
        "400009",  # 福岡県
    ],
)
def test_of_the_code_of_a_local_government_one_last_digit_is_right(code: str) -> None:
    assert [digit for digit in "0123456789" if is_local_government_code(f"{code[:5]}{digit}")] == [code[5]]


@pytest.mark.parametrize("number", ["7000012050002", "8000020040002", "8000020130001"])  # 国税庁, 宮城県, 東京都
def test_of_a_corporate_number_one_first_digit_is_right(number: str) -> None:
    assert [digit for digit in "0123456789" if is_corporate_number(f"{digit}{number[1:]}")] == [number[0]]
