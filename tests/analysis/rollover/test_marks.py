"""The mark of last year: before each carried sentence, until somebody touched it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from taikei.analysis.rollover.marks import MARK, marked, sentences_of, settled, unmarked
from taikei.analysis.rollover.years import a_year_on
from taikei.language.sentences import sentences
from taikei.model.fiscal_year import FiscalYear

LAST = "商談会を２回開いた。相談は延べ120件（うち新規。再掲を除く。）であった。\n現地で説明した。"


def test_each_sentence_is_marked_once_and_paragraphs_stay() -> None:
    text = marked(LAST)
    assert text == (
        f"{MARK}商談会を２回開いた。{MARK}相談は延べ120件（うち新規。再掲を除く。）であった。\n{MARK}現地で説明した。"
    )
    assert marked(text) == text
    assert unmarked(text) == LAST
    assert marked("") == ""


@given(st.text(alphabet="あ漢1。、（）「」〔〕 \n", max_size=60))
def test_the_mark_adds_nothing_but_itself(text: str) -> None:
    assert sentences(unmarked(marked(text))) == sentences(text)
    assert all(sentence.marked for sentence in sentences_of(marked(text)))


def test_a_mark_that_was_taken_off_is_gone() -> None:
    text = marked(LAST).replace(MARK, "", 1)
    assert [sentence.marked for sentence in sentences_of(text)] == [False, True, True]


def test_a_sentence_that_was_changed_loses_its_mark_and_the_others_keep_theirs() -> None:
    text = marked(LAST).replace("２回", "３回")
    assert settled(text, [LAST]) == (
        f"商談会を３回開いた。{MARK}相談は延べ120件（うち新規。再掲を除く。）であった。\n{MARK}現地で説明した。"
    )
    # Width and white space alone are no change: a word processor makes them.
    assert settled(marked(LAST).replace("２回", "2 回"), [LAST]).count(MARK) == 3


@pytest.mark.parametrize(
    ("title", "next_title"),
    [
        ("令和４年度の実施状況及び令和５年度の主な取組", "令和５年度の実施状況及び令和６年度の主な取組"),
        ("令和4年度の実施状況", "令和5年度の実施状況"),
        ("2022年度の実施状況", "2023年度の実施状況"),
        ("２０２２年度の実施状況", "２０２３年度の実施状況"),
        ("令和元年度からの計画の令和４年度の状況", "令和元年度からの計画の令和５年度の状況"),
        ("年度の状況", "年度の状況"),
    ],
)
def test_the_years_of_a_title_go_on_as_they_were_written(title: str, next_title: str) -> None:
    assert a_year_on(title, frozenset({FiscalYear(2022), FiscalYear(2023)})) == next_title


def test_two_digits_and_the_first_year_of_an_era() -> None:
    assert a_year_on("令和９年度", frozenset({FiscalYear(2027)})) == "令和10年度"
    assert a_year_on("令和8年度", frozenset({FiscalYear(2026)})) == "令和9年度"
    assert a_year_on("平成30年度", frozenset({FiscalYear(2018)})) == "令和元年度"
