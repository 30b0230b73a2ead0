"""Era years and fiscal years, both ways."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from taikei.language.eras import era_label, last_day, parse_date, parse_fiscal_year
from taikei.model.fiscal_year import FiscalYear

PRINTED = {
    "令和元年度": 2019,
    "令和４年度": 2022,
    "令和１０年度": 2028,
    "令和 10 年度": 2028,
    "平成31年度": 2019,
    "H31": 2019,
    "Ｈ３０": 2018,
    "R1": 2019,
    "R元": 2019,
    "Ｒ７": 2025,
    "R5.3月末": 2023,
    "昭和64年度": 1989,
    "昭和元年度": 1926,
    "大正15年度": 1926,
    "明治19年度": 1886,
    "2022年度": 2022,
    "２０３０年度": 2030,
    "IT2022年度": 2022,
}


@pytest.mark.parametrize(("printed", "start"), PRINTED.items())
def test_a_printed_year_names_the_year_in_which_it_starts(printed: str, start: int) -> None:
    assert parse_fiscal_year(printed) == FiscalYear(start)


@pytest.mark.parametrize(
    "text", ["", "年度", "第3期", "令和", "令和０年度", "IT10", "令和100年度", "R123", "12022", "明治5年", "1885年度"]
)
def test_a_text_without_a_fiscal_year_gives_none(text: str) -> None:
    assert parse_fiscal_year(text) is None


@pytest.mark.parametrize(
    ("start", "label"),
    [
        (1886, "明治19年度"),
        (1912, "大正元年度"),
        (1988, "昭和63年度"),
        (1989, "平成元年度"),
        (2018, "平成30年度"),
        (2019, "令和元年度"),
        (2022, "令和４年度"),
        (2028, "令和10年度"),
    ],
)
def test_the_label_has_one_digit_full_width_and_two_half_width(start: int, label: str) -> None:
    assert era_label(FiscalYear(start)) == label


@given(st.integers(min_value=1886, max_value=2100))
def test_every_label_is_read_back_as_its_year(start: int) -> None:
    assert parse_fiscal_year(era_label(FiscalYear(start))) == FiscalYear(start)


@pytest.mark.parametrize(
    "text",
    ["令和８年６月10日", "令和8年6月10日", "R8.6.10", "Ｒ８．６．１０", "2026/6/10", "2026-06-10", " 2026年6月10日 "],
)
def test_a_date_in_every_notation(text: str) -> None:
    assert parse_date(text) == date(2026, 6, 10)


def test_the_first_year_of_an_era_and_its_date() -> None:
    assert parse_date("令和元年5月1日") == date(2019, 5, 1)
    assert parse_date("S64.1.7") == date(1989, 1, 7)


@pytest.mark.parametrize("text", ["", "6月10日", "2026-02-30", "2026-13-01", "2026-06-10まで", "令和８年度", "来年"])
def test_what_is_no_date(text: str) -> None:
    assert parse_date(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("令和９年３月31日", date(2027, 3, 31)),
        ("令和９年３月31日まで", date(2027, 3, 31)),
        ("R9.3月末", date(2027, 3, 31)),
        ("令和10年２月末日まで", date(2028, 2, 29)),
        ("2026年6月", date(2026, 6, 30)),
        ("令和８年度末", date(2027, 3, 31)),
        ("令和元年度", date(2020, 3, 31)),
        ("2026年度中", date(2027, 3, 31)),
    ],
)
def test_the_last_day_that_a_deadline_names(text: str, day: date) -> None:
    assert last_day(text) == day


@pytest.mark.parametrize("text", ["", "来年度末", "６月末", "平成30年度からの３年度", "令和９年", "2026-13", "まで"])
def test_what_names_no_last_day(text: str) -> None:
    assert last_day(text) is None
