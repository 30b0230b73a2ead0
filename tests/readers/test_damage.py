"""A line too many or too few: it is accounted for once, and where it does harm a doubt says so."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from readers.samples import FIRST, SECOND, changed, read
from taikei.language.widths import squeeze
from taikei.model.amount import Component
from taikei.model.entry import Entry
from taikei.model.reading import Reading
from taikei.model.source import Source

STRAY = "この一行は迷子である。"


def strings(value: Any) -> Iterator[str]:
    """All texts of a value, except the places."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, Source):
        for field in fields(value):
            if field.name != "sources":
                yield from strings(getattr(value, field.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from strings(each)


def with_stray(sample: Path, after: int) -> Reading:
    """The reading of the sample with the stray line after its first ``after`` lines."""
    lines = sample.read_text("utf-8").split("\n")
    return read("\n".join([*lines[:after], STRAY, *lines[after:]]), sample)


def times_held(reading: Reading) -> int:
    return sum(squeeze(text).count(STRAY) for text in strings(reading.report))


def is_unread(reading: Reading, after: int) -> bool:
    return f"L{after + 1}" in [str(source) for source in reading.coverage.unread]


@pytest.mark.parametrize("sample", [FIRST, SECOND], ids=["first", "second"])
def test_wherever_a_stray_line_stands_it_is_in_one_value_or_unread(sample: Path) -> None:
    text = sample.read_text("utf-8")
    whole = read(text, sample).coverage.total
    for after in range(text.count("\n") + 1):
        reading = with_stray(sample, after)
        assert reading.coverage.total == whole + 1, f"after line {after}"
        assert times_held(reading) + is_unread(reading, after) == 1, f"after line {after}"


def line_before(sample: Path, text: str) -> int:
    """The number of lines down to the first that holds the text, that one not included."""
    lines = sample.read_text("utf-8").split("\n")
    return next(at for at, line in enumerate(lines) if text in line)


IN_NO_VALUE = {
    "after the issuer": (FIRST, "目   次"),
    "between contents and policies": (FIRST, " この報告は、見本として作ったもの"),
    "after the last box of the chart": (FIRST, "３ 令和６年度事業の実施状況"),
    "after the notes": (FIRST, "４ 令和７年度の主な取組"),
    "after the last row": (FIRST, ""),
    "after the second report's issuer": (SECOND, "第１章"),
    "after the second report's note": (SECOND, ""),
}


def place_of(case: str) -> tuple[Path, int]:
    sample, following = IN_NO_VALUE[case]
    lines = sample.read_text("utf-8").split("\n")
    matches = [at for at, line in enumerate(lines) if following and following in line]
    if not matches:
        return sample, len(lines) - 1
    # The contents page has the headings too: the last one is that of the text.
    return sample, matches[-1] - (2 if case == "between contents and policies" else 0)


@pytest.mark.parametrize("case", IN_NO_VALUE)
def test_a_stray_line_where_nothing_can_hold_it_is_unread(case: str) -> None:
    sample, after = place_of(case)
    reading = with_stray(sample, after)
    assert is_unread(reading, after)
    assert times_held(reading) == 0


@pytest.mark.parametrize("following", ["木造船の技術継承", "業（研修型）", "軽量網の試作事業"])
def test_a_sentence_where_a_name_is_expected_gives_a_doubt(following: str) -> None:
    after = line_before(FIRST, following)
    reading = with_stray(FIRST, after)
    assert any(STRAY in doubt.message.ja and str(doubt.source) == f"L{after + 1}" for doubt in reading.doubts)


def test_a_stray_line_below_the_last_table_means_that_the_table_may_be_broken() -> None:
    reading = with_stray(FIRST, FIRST.read_text("utf-8").count("\n"))
    assert [doubt.incomplete for doubt in reading.doubts if STRAY in doubt.message.ja] == [True]


LOST = {
    "the first row's budget": ("12,300\n\n［11,050］\n\n船大工を志す", "［11,050］\n\n船大工を志す"),
    "the first row's settlement": ("［11,050］\n\n船大工を志す", "船大工を志す"),
    "a budget": ("1,000\n\n［    0］", "［    0］"),
    "a settlement": ("［    0］\n", "\n"),
    "the budget of a name that stands on its line": ("港道路改良事業 2,400,500", "港道路改良事業"),
    "the settlement of such a name": ("［2,399,001］\n", "\n"),
    "the last row's settlement": ("［11,050］\n\n船大工の研修", "船大工の研修"),
    "a planned row's division": ("港のクレーン更新事業 1,000 土木部港湾課", "港のクレーン更新事業 1,000"),
    "a planned row's amount": ("軽量網の試作事業 1,500 水産技術課", "軽量網の試作事業 水産技術課"),
    "the last planned row's division": ("［再掲］ 13,000 造船振興課", "［再掲］ 13,000"),
}


@pytest.mark.parametrize("lost", LOST)
def test_a_row_that_lost_a_half_is_in_doubt(lost: str) -> None:
    doubts = {doubt.message.ja for doubt in changed(FIRST, *LOST[lost]).doubts}
    assert doubts - {doubt.message.ja for doubt in read(FIRST.read_text("utf-8")).doubts}


def numbers(entry: Entry) -> list[str]:
    return [str(amount.number) for component in Component for amount in [entry.amount(component)] if amount is not None]


def test_a_row_without_its_division_is_in_doubt_and_all_its_other_values_are_right() -> None:
    reading = changed(FIRST, "                                        （造船振興課）\n", "\n")
    first, second, third = (placement.entry for placement in reading.report.chapters[0].sections[0].placements)
    assert (first.programme, numbers(first), first.charge.divisions) == (
        "木造船の技術継承事業（研修型）",
        ["12300", "11050"],
        (),
    )
    assert first.narrative.endswith("人が町の造船所に就職した。")
    assert (second.programme, numbers(second), second.charge.divisions) == (
        "港のクレーン更新事業",
        ["1000", "0"],
        ("港湾課",),
    )
    assert third.programme == "港道路改良事業"
    assert [doubt.message.en for doubt in reading.doubts if doubt.source == first.source] == [
        "The division in brackets that ends a row was not found; the border to the next row was judged by width."
    ]


def test_a_last_row_without_its_division_is_in_doubt() -> None:
    reading = changed(FIRST, "船大工の研修を行った。（造船振興課）", "船大工の研修を行った。")
    entry = reading.report.chapters[0].sections[1].placements[2].entry
    assert (entry.programme, numbers(entry), entry.narrative) == (
        "木造船の技術継承事業（研修型）",
        ["12300", "11050"],
        "船大工の研修を行った。",
    )
    assert entry.source in [doubt.source for doubt in reading.doubts]


def test_a_table_without_its_unit_is_read_with_a_doubt() -> None:
    lines = "網の量産に取り組む。\n\n                                （単位：千円）\n"
    reading = changed(FIRST, lines, "網の量産に取り組む。\n")
    assert [doubt.message.en for doubt in reading.doubts][:1] == [
        "No unit is stated above the table of section (2); read as 千円, which other tables state."
    ]
    assert reading.complete
