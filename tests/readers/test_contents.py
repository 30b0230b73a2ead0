"""A list of contents whose page numbers were never filled in."""

import re
from pathlib import Path

import pytest

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
