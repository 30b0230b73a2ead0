"""Ruled tables: however the rules are drawn, each run of text comes into its cell."""

import pytest

from readers.pdf.paper import bar, drawn, stroke, typeset, words
from taikei.readers.lines import Line
from taikei.readers.pdf.content import pdf_content

TEXT = words(25, 165, "one") + words(125, 165, "1,000") + words(25, 135, "two") + words(125, 135, "2,000")
LEVELS, WALLS = (180, 155, 130), (20, 120, 220)


def cells(lines: tuple[Line, ...]) -> list[tuple[int | None, int | None, str]]:
    return [(line.row, line.column, line.text) for line in lines]


EXPECTED = [(1, 0, "one"), (1, 1, "1,000"), (2, 0, "two"), (2, 1, "2,000")]
STROKES = "".join(stroke(20, y, 220, y) for y in LEVELS) + "".join(stroke(x, 180, x, 130) for x in WALLS)
DRAWINGS = {
    "strokes": STROKES,
    "thin filled rectangles": "".join(bar(20, y, 200, 0.75) for y in LEVELS)
    + "".join(bar(x, 130, 0.75, 50) for x in WALLS),
    "doubled rules": "".join(stroke(20, y + gap, 220, y + gap) for y in LEVELS for gap in (0, 1.5))
    + "".join(stroke(x + gap, 180, x + gap, 130) for x in WALLS for gap in (0, 1.5)),
    "a stroked rectangle for each cell": "".join(f"{x} {y} 100 25 re S\n" for x in WALLS[:2] for y in LEVELS[1:]),
    "one path for all": "".join(f"20 {y} m 220 {y} l " for y in LEVELS)
    + "".join(f"{x} 180 m {x} 130 l " for x in WALLS)
    + "S\n",
    "one path for all, with an arc": "250 5 m 251 8 254 8 255 5 c "
    + "".join(f"20 {y} m 220 {y} l " for y in LEVELS)
    + "".join(f"{x} 180 m {x} 130 l " for x in WALLS)
    + "S\n",
    "one filled path for all": "".join(f"20 {y} 200 0.75 re " for y in LEVELS)
    + "".join(f"{x} 130 0.75 50 re " for x in WALLS)
    + "f\n",
    "on grounds of colour": "".join(bar(x, y, 100, 25) for x in WALLS[:2] for y in LEVELS[1:]) + STROKES,
    "dashes": "".join(stroke(x, y, x + 3, y) for y in LEVELS for x in range(20, 220, 6))
    + "".join(stroke(x, 180, x, 130) for x in WALLS),
    "no rules at the sides": "".join(stroke(20, y, 220, y) for y in LEVELS) + stroke(120, 180, 120, 130),
    "no rule below the last row": "".join(stroke(20, y, 220, y) for y in LEVELS[:2])
    + "".join(stroke(x, 180, x, 130) for x in WALLS),
}


@pytest.mark.parametrize("rules", DRAWINGS.values(), ids=DRAWINGS.keys())
def test_every_way_to_draw_a_table_gives_the_same_cells(rules: str) -> None:
    assert cells(pdf_content(drawn(rules + TEXT), "x.pdf").lines) == EXPECTED


# Each draws the same picture on a page that is turned, so that it is seen upright.
TURNED = {
    90: ("200 300", "0 1 -1 0 200 0 cm\n"),
    180: ("300 200", "-1 0 0 -1 300 200 cm\n"),
    270: ("200 300", "0 -1 1 0 0 300 cm\n"),
}


@pytest.mark.parametrize("turns", TURNED)
def test_a_turned_page_reads_as_it_is_seen(turns: int) -> None:
    size, matrix = TURNED[turns]
    turned = pdf_content(drawn(matrix + STROKES + TEXT, rotate=turns, size=size), "x.pdf").lines
    upright = pdf_content(drawn(STROKES + TEXT), "x.pdf").lines
    assert cells(turned) == EXPECTED
    for line, other in zip(turned, upright, strict=True):
        assert line.source is not None
        assert other.source is not None
        (box,), (expected,) = line.source.boxes, other.source.boxes
        assert (box.left, box.right) == pytest.approx((expected.left, expected.right), abs=2)
        assert box.top < (expected.top + expected.bottom) / 2 < box.bottom


def test_an_amount_that_runs_over_its_cell_stays_whole() -> None:
    wide = words(25, 165, "one") + words(90, 165, "123,456,789,012")
    lines = pdf_content(drawn(STROKES + wide), "x.pdf").lines
    assert (1, 1, "123,456,789,012") in cells(lines)


def test_a_rule_in_the_narrowest_gap_parts_two_cells() -> None:
    # Helvetica sets "one" 16.7 pt wide: it ends at 119.7, the rule is at 120, and the amount begins at 120.7.
    tight = words(103, 165, "one") + words(120.7, 165, "1,000")
    assert cells(pdf_content(drawn(STROKES + tight), "x.pdf").lines) == EXPECTED[:2]


def test_a_frame_is_no_table() -> None:
    frame = "20 130 200 50 re S\n"
    assert cells(pdf_content(drawn(frame + words(25, 165, "a note")), "x.pdf").lines) == [(None, None, "a note")]


def test_page_numbers_and_heads_are_lines_and_in_no_cell() -> None:
    lines = pdf_content(drawn(words(20, 190, "Head") + STROKES + TEXT + words(140, 10, "- 1 -")), "x.pdf").lines
    assert cells(lines) == [(None, None, "Head"), *EXPECTED, (None, None, "- 1 -")]


def test_merged_cells_belong_to_their_first_row_and_column() -> None:
    table = "#table(columns: 3, table.cell(rowspan: 2)[名], [当初], [決算], table.cell(colspan: 2)[計])"
    assert cells(pdf_content(typeset(table), "x.pdf").lines)[:4] == [
        (1, 0, "名"),
        (1, 1, "当初"),
        (1, 2, "決算"),
        (2, 1, "計"),
    ]


def test_a_division_at_the_right_comes_after_the_end_of_the_text_on_its_line() -> None:
    table = "#table(columns: (60pt, 190pt), [事業], [市場を開いた。#h(1fr)（観光課）])"
    assert (1, 1, "市場を開いた。 （観光課）") in cells(pdf_content(typeset(table), "x.pdf").lines)


def test_boxes_are_points_from_the_top_left() -> None:
    (line,) = pdf_content(drawn(words(25, 165, "one")), "x.pdf").lines
    assert line.source is not None
    (box,) = line.source.boxes
    assert box.page == 1
    assert box.left == pytest.approx(25, abs=1)
    assert box.top < 200 - 165 < box.bottom


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "#set par(justify: true)\n#box(width: 105pt)[産業の振興を図る。#linebreak(justify: true)次]",
            "産業の振興を図る。",
            id="justified",
        ),
        pytest.param("#stack(dir: ltr, spacing: 15pt, [宮], [城], [県])", "宮城県", id="spread over the width"),
        pytest.param("#stack(dir: ltr, spacing: 30pt, [本文です。], [右寄せ])", "本文です。 右寄せ", id="a wide gap"),
        pytest.param(
            "#stack(dir: ltr, spacing: 2.5pt, [延べ], [12], [人])", "延べ12人", id="a quarter em beside a figure"
        ),
        pytest.param("#stack(dir: ltr, spacing: 5pt, [Go], [Tech])", "Go Tech", id="Latin words"),
        pytest.param("ｶﾅ　㈱①～−％", "ｶﾅ　㈱①～−％", id="nothing is normalised"),
    ],
)
def test_a_line_is_what_is_printed(body: str, expected: str) -> None:
    assert pdf_content(typeset(body), "x.pdf").lines[0].text == expected


def test_a_character_beyond_the_first_plane_is_one_character() -> None:
    body = '#set text(font: "Noto Sans JP")\n𠮷野町の𠮷'
    lines = pdf_content(typeset(body), "x.pdf").lines
    assert lines[0].text == "𠮷野町の𠮷"


def test_a_page_of_thousands_of_characters_keeps_its_order() -> None:
    texts = [f"{number:04} " + "abcdefghij" * 4 for number in range(60)]
    page = "".join(f"BT /F 5 Tf 10 {590 - 9 * at} Td ({text}) Tj ET\n" for at, text in enumerate(texts))
    lines = pdf_content(drawn(page, size="300 600"), "x.pdf").lines
    assert [line.text for line in lines] == texts
    assert {round(line.source.boxes[0].left) for line in lines if line.source} == {10}


def test_a_hyphen_at_the_end_of_a_line_stays_a_hyphen() -> None:
    lines = pdf_content(drawn(words(20, 150, "Go-") + words(20, 136, "Tech")), "x.pdf").lines
    assert [line.text for line in lines] == ["Go-", "Tech"]


def test_what_stands_outside_the_page_is_not_read() -> None:
    lines = pdf_content(drawn(words(20, 150, "inside") + words(-80, 150, "crop mark")), "x.pdf").lines
    assert [line.text for line in lines] == ["inside"]
