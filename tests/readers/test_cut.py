"""A file that is cut off is refused, or said to be incomplete; or what is left are whole rows, and all of them."""

from pathlib import Path
from typing import Any

import pytest

from readers.samples import FIRST, SECOND, form_of
from taikei.model.errors import UnusableFile
from taikei.model.reading import Reading
from taikei.pipeline import read_bytes

ENCODINGS = ["utf-8", "cp932", "utf-16", "iso2022_jp"]
STEP = 53  # bytes: no multiple of a character's size, so that cuts fall within characters too


def rows(reading: Reading) -> list[Any]:
    """All rows without their places, and with the notes of their chapter."""
    return [
        (
            chapter.kind,
            section.number,
            placement.relisted,
            entry.programme,
            entry.amounts,
            entry.charge,
            entry.narrative,
        )
        for chapter, section, placement in reading.report.rows()
        for entry in [placement.entry]
    ]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("sample", [FIRST, SECOND], ids=["first", "second"])
def test_no_cut_is_silent(sample: Path, encoding: str) -> None:
    data = sample.read_text("utf-8").encode(encoding)
    whole = rows(read_bytes(data, sample.name, form_of(sample)))
    complete = 0
    for length in range(0, len(data), STEP):
        try:
            reading = read_bytes(data[:length], sample.name, form_of(sample))
        except UnusableFile:
            continue
        if reading.complete:
            complete += 1
            assert rows(reading) == whole[: len(rows(reading))], f"cut after {length} bytes"
            assert reading.report.chapters[-1].kind == "plan", f"cut after {length} bytes"
    assert complete <= 3


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_cut_within_a_character_is_told(encoding: str) -> None:
    data = FIRST.read_text("utf-8").rstrip().encode(encoding)
    reading = read_bytes(data[:-1] if encoding != "iso2022_jp" else data[:-4], FIRST.name)
    assert not reading.complete
    assert any("文字の途中で切れています" in doubt.message.ja for doubt in reading.doubts)


CUT_BEFORE = {
    "４ 令和７年度の主な取組\n\n（１）船と港の整備\n\n研修": "計画の章が見当たりません",
    "（１）船と港の整備\n\n研修を続け": "節が見当たりません",
    "研修を続け": "表の行が見当たりません",
    "（２）漁具の開発\n\n網の量産": "目次にある「（２）漁具の開発」が本文に見当たりません",
    "軽量網の試作事業 1,500": "表の行が見当たりません",
    " 1,500 水産技術課": "途中で切れています：軽量網の試作事業",
    "課\n\n旧漁具倉庫の貸付事業 過年度": "途中で切れています：軽量網の試作事業 1,500 水産技術",
}


@pytest.mark.parametrize("place", CUT_BEFORE)
def test_the_doubt_says_what_is_missing(place: str) -> None:
    text = FIRST.read_text("utf-8")
    reading = read_bytes(text[: text.rindex(place)].encode(), FIRST.name)
    assert any(CUT_BEFORE[place] in doubt.message.ja for doubt in reading.doubts if doubt.incomplete)


def test_a_note_that_breaks_off_is_told() -> None:
    text = SECOND.read_text("utf-8")
    reading = read_bytes(text[: text.index("補正後")].encode(), SECOND.name, form_of(SECOND))
    assert [doubt.message.en for doubt in reading.doubts] == [
        "The file ends within a line and within the sentence of a note. It may be cut off."
    ]
    assert not reading.complete
