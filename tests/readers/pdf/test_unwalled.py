"""Tables without vertical rules, and vertical writing: read where that is sure, and always told."""

import pytest

from readers.pdf.paper import drawn, stroke, words
from taikei.model.reading import Doubt
from taikei.readers.lines import Content
from taikei.readers.pdf.content import pdf_content

ROWS = [("name", "budget", "text"), ("Port", "1,000", "a quay"), ("Fish", "20", "nets"), ("Farm", "5", "seed")]
LEFTS = (25, 105, 185)


def cells(content: Content) -> list[tuple[int | None, int | None, str]]:
    return [(line.row, line.column, line.text) for line in content.lines]


def said(content: Content) -> list[str]:
    return [doubt.message.en for doubt in content.doubts]


def floors(*levels: float) -> str:
    return "".join(stroke(20, y, 260, y) for y in levels)


def row(y: float, texts: tuple[str, ...]) -> str:
    return "".join(words(x, y, text) for x, text in zip(LEFTS, texts, strict=True))


BODY = "".join(row(167 - 20 * at, texts) for at, texts in enumerate(ROWS))


def test_a_table_with_horizontal_rules_is_read_by_the_free_space_between_its_columns() -> None:
    content = pdf_content(drawn(floors(180, 160, 140, 120, 100) + BODY), "x.pdf")
    assert cells(content) == [
        (at + 1, column, text) for at, texts in enumerate(ROWS) for column, text in enumerate(texts)
    ]
    assert said(content) == [
        "A table without vertical rules was read by the free space between its columns; check the columns."
    ]
    (doubt,) = content.doubts
    assert "縦の罫線がない表" in doubt.message.ja
    assert box_of(doubt) == (25, pytest.approx(190 - 167, abs=5), pytest.approx(215, abs=5))


def box_of(doubt: Doubt) -> tuple[float, float, float]:
    (box,) = doubt.source.boxes
    return box.left, box.top, box.right


def test_a_name_that_is_wrapped_stays_one_cell() -> None:
    wrapped = (
        floors(180, 160, 130, 110)
        + row(167, ROWS[0])
        + row(150, ROWS[1])
        + words(25, 138, "of Iso")
        + row(117, ROWS[2])
    )
    assert [each for each in cells(pdf_content(drawn(wrapped), "x.pdf")) if each[0] == 2] == [
        (2, 0, "Port"), (2, 0, "of Iso"), (2, 1, "1,000"), (2, 2, "a quay"),
    ]  # fmt: skip


UNREAD = "Here is a table whose rules do not tell its columns or rows; it was read as lines of text, not as a table."
UNSURE = {
    "rules only above and below the rows": floors(180, 160, 90, 70) + BODY + row(77, ("all", "1,025", "-")),
    "no rule at all": BODY,
}


@pytest.mark.parametrize("page", UNSURE.values(), ids=UNSURE.keys())
def test_rows_that_no_rule_parts_are_lines_and_a_doubt(page: str) -> None:
    content = pdf_content(drawn(page), "x.pdf")
    assert said(content) == [UNREAD]
    assert {line.row for line in content.lines} == {None}
    assert content.lines[1].text == "Port 1,000 a quay"


NO_TABLES = {
    "rules between paragraphs": floors(180, 160, 140, 120)
    + words(25, 167, "some words that fill the line from left to right")
    + words(25, 147, "and some more of them")
    + words(25, 127, "to the end"),
    "rules of different lengths": "".join(stroke(20, y, 200 + at * 20, y) for at, y in enumerate((180, 160, 140, 120)))
    + "".join(row(167 - 20 * at, texts) for at, texts in enumerate(ROWS[:3])),
    "a list of contents": "".join(
        words(25, 167 - 14 * at, "chapter") + words(240, 167 - 14 * at, "9") for at in range(8)
    ),
}


@pytest.mark.parametrize("page", NO_TABLES.values(), ids=NO_TABLES.keys())
def test_what_is_no_table_is_no_doubt(page: str) -> None:
    content = pdf_content(drawn(page), "x.pdf")
    assert content.doubts == ()
    assert {line.row for line in content.lines} == {None}


def stacked(x: float, letters: str) -> str:
    return "".join(words(x, 170 - 12 * at, letter) for at, letter in enumerate(letters))


def test_vertical_writing_is_told_with_its_place() -> None:
    content = pdf_content(drawn(stacked(200, "ABCDE") + stacked(180, "FGHIJ")), "x.pdf")
    assert len(content.doubts) == 2
    assert said(content)[0] == (
        "Here is vertical writing; it was read in horizontal lines from the left, so that its characters are "
        "out of order."
    )
    assert box_of(content.doubts[0])[0] == 200


def test_a_narrow_cell_whose_header_is_wrapped_letter_by_letter_is_not() -> None:
    table = "".join(stroke(20, y, 260, y) for y in (185, 100, 80)) + "".join(
        stroke(x, 185, x, 80) for x in (20, 40, 260)
    )
    content = pdf_content(drawn(table + stacked(25, "ABCDE") + words(60, 140, "text")), "x.pdf")
    assert content.doubts == ()
    assert "".join(line.text for line in content.lines if line.column == 0) == "ABCDE"
