"""Single values, headings, dates and lines, as offices print them."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports import small_report
from taikei.language.widths import columns
from taikei.model.amount import Amount, Component, Unit
from taikei.model.organisation import Charge
from taikei.model.report import Report
from taikei.model.section import Section
from taikei.writers.edition_date import edition_date
from taikei.writers.outline import outline, section_heading
from taikei.writers.printed import amount_text, bracketed, charge_text, marked_name, settlement_text
from taikei.writers.wrapping import right_aligned, wrap, wrap_with_tail


def settlement(number: int | None = None, word: str = "") -> Amount:
    return Amount(Component.SETTLEMENT, Unit.THOUSAND_YEN, None if number is None else Decimal(number), word)


@pytest.mark.parametrize(
    ("amount", "text", "below"),
    [
        (None, "", ""),
        (settlement(), "", ""),
        (settlement(0), "0", "［0］"),
        (settlement(1234567), "1,234,567", "［1,234,567］"),
        (settlement(-5), "△5", "［△5］"),
        (settlement(word="過年度造成済"), "過年度造成済", "［過年度造成済］"),
    ],
)
def test_amounts(amount: Amount | None, text: str, below: str) -> None:
    assert amount_text(amount) == text
    assert settlement_text(amount) == below


def test_names_charges_and_brackets() -> None:
    assert marked_name("事業", relisted=True, new=True) == "事業［再掲］≪新規≫"
    assert charge_text(Charge("土木部", ("道路課", "港湾課"))) == "土木部道路課・港湾課"
    assert charge_text(Charge()) == ""
    assert [bracketed(text) for text in ("注", "（注）", "(注)", "")] == ["（注）", "（注）", "(注)", ""]


def test_headings_are_numbered_without_gaps() -> None:
    parts = outline(small_report())
    assert (parts.policies, parts.chart) == ("１ 基本方針", "２ 森林づくりに関する施策体系図")
    assert [heading for heading, _, _ in parts.chapters] == ["３ 令和６年度事業の実施状況", "４ 令和７年度の主な取組"]
    bare = replace(small_report(), policies_lead="", policies=(), references=(), chart_lead="", chart=())
    assert [heading for heading, _, _ in outline(bare).chapters] == [
        "１ 令和６年度事業の実施状況",
        "２ 令和７年度の主な取組",
    ]


def test_a_number_that_a_title_brings_along_is_not_printed_twice() -> None:
    report = small_report()
    results, _ = report.chapters
    numbered = replace(report, chapters=(replace(results, title="３ 令和６年度事業の実施状況"),))
    assert outline(numbered).chapters[0][0] == "３ 令和６年度事業の実施状況"


def test_the_number_of_a_section() -> None:
    assert [section_heading(Section(number, "整備")) for number in (1, 12)] == ["（１）整備", "（12）整備"]


@pytest.mark.parametrize(
    ("published", "date"),
    [
        ("令和５年６月", (2023, 6, 1)),
        ("平成31年12月", (2019, 12, 1)),
        ("令和元年１０月１日", (2019, 10, 1)),
        ("令和５年13月", (2023, 1, 1)),
        ("2024年", (2024, 1, 1)),
        ("", (2000, 1, 1)),
    ],
)
def test_the_date_of_an_edition(published: str, date: tuple[int, int, int]) -> None:
    assert edition_date(Report("題", published=published)) == datetime(*date, tzinfo=UTC)


def test_lines_break_as_a_word_processor_breaks_them() -> None:
    assert wrap("あいうえ、かきく", 8) == ["あいう", "え、かき", "く"]
    assert wrap("あいう「えお」か", 8) == ["あいう", "「えお」", "か"]
    assert wrap("あいうABCD", 8) == ["あいう", "ABCD"]
    assert wrap("", 8) == [""]


def test_a_break_takes_the_place_of_a_space_only_between_latin_words() -> None:
    assert wrap("ああああ open data", 14, at_spaces=True) == ["ああああ open", "data"]
    assert "".join(wrap("ああああ open data", 14)) == "ああああ open data"


def test_a_tail_is_never_broken() -> None:
    assert wrap_with_tail("あいう", "（８）", 12) == ["あいう（８）"]
    assert wrap_with_tail("あいうえ", "（８）", 12) == ["あいうえ", "（８）"]
    assert wrap_with_tail("あいう", " 【１】", 8) == ["あいう", "【１】"]


@given(st.text(st.sampled_from("あ漢、。「」（）aB1 　ー"), max_size=60), st.integers(4, 40))
def test_wrapped_lines_fit_and_lose_nothing(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert "".join(lines) == text
    assert all(columns(line) <= width for line in lines)


def test_right_aligned() -> None:
    assert right_aligned("（課）", 10) == "    （課）"
    assert right_aligned("（長い名前の課）", 4) == "（長い名前の課）"
