"""A list of contents whose page numbers were never filled in."""

import re
from pathlib import Path

import pytest

from readers.documents import CHAPTER, HEAD, PORT, TITLE, column, entries, form_of, read, words
from taikei.pipeline.read import read_bytes

SAMPLE = Path(__file__).parents[2] / "examples" / "sample.txt"
_ENTRY = re.compile(r"・{3,} *\d+$", re.MULTILINE)


@pytest.mark.parametrize("left", ["・・・・・", "...", "・・・・・－", "\t", "\t－"])
def test_the_leaders_are_no_part_of_a_heading(left: str) -> None:
    text = SAMPLE.read_text("utf-8")
    read = read_bytes(text.encode(), "sample.txt").report
    unfilled = read_bytes(_ENTRY.sub(left, text).encode(), "sample.txt").report
    assert len(_ENTRY.findall(text)) > 10
    assert [entry.title for entry in unfilled.contents] == [entry.title for entry in read.contents]
    assert {entry.page for entry in unfilled.contents} == {None}
    assert unfilled.chapters == read.chapters


_FORM = form_of(
    HEAD,
    "[contents]\nstart = '^目次$'\nline = '^(?P<title>.*?)・{3,}(?P<page>[0-9]+)$'\n",
    CHAPTER,
    column("事業名", "programme"),
    column("予算額", "initial_budget"),
)


@pytest.mark.parametrize(
    "listed", ["第1節 港の振興", "（１）港の振興", "港の振興", "第1節 港の新興", "第2節 港の振興", ""]
)
def test_a_section_is_listed_by_its_title_however_its_number_is_written_or_not_at_all(listed: str) -> None:
    contents = ["目次", f"{TITLE[3]}・・・1", *([f"{listed}・・・1"] if listed else [])]
    reading = read(_FORM, *TITLE[:3], *contents, TITLE[3], *PORT, ["事業名", "予算額"], ["桟橋改修事業", "1,200"])
    assert [entry.programme for entry in entries(reading)] == ["桟橋改修事業"]
    assert words(reading) == []


def test_a_section_that_is_listed_and_not_there_is_missing() -> None:
    contents = ["目次", f"{TITLE[3]}・・・1", "第1節 港の振興・・・1", "第2節 山の道の整備・・・2"]
    reading = read(_FORM, *TITLE[:3], *contents, TITLE[3], *PORT, ["事業名", "予算額"], ["桟橋改修事業", "1,200"])
    (said,) = words(reading)
    assert said == (
        "目次にある「第2節 山の道の整備」が本文に見当たりません。ファイルが途中で切れている可能性があります。"
    )
    assert not reading.complete
