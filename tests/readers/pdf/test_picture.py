"""A picture shows the place that the box tells: the text under the frame is the text of the value."""

import pytest

from readers.pdf.paper import drawn, stroke, words
from readers.pictures import RED, WHITE, picture
from taikei.model.errors import UnusableFile
from taikei.model.source import Box
from taikei.readers.clipping import Clipping, clippings_of, frames_of
from taikei.readers.guarded import MEBIBYTE, Limits
from taikei.readers.pdf.content import pdf_content
from taikei.readers.pictured import picture_of, pictures_of

# Two letters on a page of 300 × 200 points, far from one another.
PAGE = words(40, 150, "H") + words(200, 40, "C")


def box_of(data: bytes, text: str) -> Box:
    (box,) = next(line.source.boxes for line in pdf_content(data, "p").lines if line.source and line.text == text)
    return box


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("text", ["H", "C"])
def test_the_frame_stands_where_the_text_is_however_the_page_is_turned(rotate: int, text: str) -> None:
    data = drawn(PAGE, rotate=rotate)
    box = box_of(data, text)
    found = picture(picture_of(data, "p", [box]))
    left, top, right, bottom = found.framed()
    scale = 150 / 72
    assert right - left == pytest.approx((box.right - box.left) * scale + 6, abs=2)
    assert bottom - top == pytest.approx((box.bottom - box.top) * scale + 6, abs=2)
    assert left == pytest.approx(box.left * scale - 3, abs=2)
    # All ink of the strip lies within the frame: without the frame's own pixels nothing is left outside.
    ink = found.inked(left, top, right, bottom)
    frame = sum(found.at(x, y) == RED for y in range(found.height) for x in range(found.width))
    assert ink > 50
    assert found.inked(0, 0, found.width, found.height) == ink + frame


def test_the_strip_is_as_wide_as_the_page_and_shows_a_margin_and_what_belongs_to_the_box() -> None:
    data = drawn(PAGE)
    harbour, crane = box_of(data, "H"), box_of(data, "C")
    alone, both = (
        picture(each) for each in pictures_of(data, "p", [Clipping((crane,)), Clipping((crane,), (harbour,))])
    )
    assert alone.width == both.width == 625  # 300 points at 150 dots an inch
    assert alone.height == pytest.approx((crane.bottom - crane.top + 48) * 150 / 72, abs=1)
    assert both.height == pytest.approx((crane.bottom - harbour.top + 48) * 150 / 72, abs=2)
    assert both.framed()[0] == alone.framed()[0]  # only the crane is framed


def test_the_frame_shows_in_a_grey_print_and_its_white_edge_parts_it_from_a_black_ground() -> None:
    lightness = 0.299 * RED[0] + 0.587 * RED[1] + 0.114 * RED[2]
    assert lightness < 255 / 3  # against white paper
    data = drawn("0 0 300 200 re f\n" + words(40, 150, "H"))
    found = picture(picture_of(data, "p", [Box(1, 40, 40, 90, 60)]))
    left, top, *_ = found.framed()
    assert [found.at(left + 9, top - 3 + dy) for dy in (-2, -1, 0, 1, 2, 3, 4)] == [
        (0, 0, 0), WHITE, RED, RED, RED, WHITE, (0, 0, 0),
    ]  # fmt: skip


def test_a_page_of_any_size_is_a_picture_of_bounded_size() -> None:
    for size in ("14400 200", "200 14400", "14400 14400", "3 3"):
        found = picture(picture_of(drawn(stroke(0, 0, 3, 3), size=size), "p", [Box(1, 0, 0, 20_000, 20_000)]))
        assert 0 < found.width <= 1600
        assert 0 < found.height <= 2400


def test_boxes_at_and_beyond_the_edges_of_the_page_are_drawn_as_far_as_the_page_goes() -> None:
    found = picture(picture_of(drawn(PAGE), "p", [Box(1, -50, -50, 400, 400)]))
    assert (found.width, found.height) == (625, 417)


@pytest.mark.parametrize("box", [Box(2, 1, 1, 2, 2), Box(1, 10, 900, 20, 910), Box(2_147_483_648, 1, 1, 2, 2)])
def test_a_place_that_the_pdf_does_not_have_is_refused(box: Box) -> None:
    with pytest.raises(UnusableFile, match=rf"^港.pdf p{box.page}: the PDF has no such place; expected the PDF as it"):
        picture_of(drawn(PAGE), "港.pdf", [box])


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n%%EOF", drawn(PAGE)[:300], b"\x89PNG\r\n"])
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(UnusableFile, match="港"):
        picture_of(data, "港", [Box(1, 1, 1, 2, 2)])


def test_drawing_that_does_not_end_is_ended() -> None:
    # A form that draws another ten times, and so on: 10¹² strokes from a file of 3 KB.
    depth, first = 12, 6
    forms = []
    for level in range(depth):
        call = f"/N{level + 1} Do " * 10 if level + 1 < depth else "0 0 m 300 200 l S "
        names = f"/N{level + 1} {first + level + 1} 0 R" if level + 1 < depth else ""
        forms.append(
            f"<< /Type /XObject /Subtype /Form /BBox [0 0 300 200] /Resources << /XObject << {names} >> >> "
            f"/Length {len(call)} >>\nstream\n{call}\nendstream"
        )
    data = drawn("/I Do", extra=forms)
    with pytest.raises(
        UnusableFile, match=r"^p: (reading it does not end within 1 seconds|reading it takes more|.*broke)"
    ):
        pictures_of(data, "p", [Clipping((Box(1, 1, 1, 2, 2),))], Limits(512 * MEBIBYTE, 1, 20, MEBIBYTE))


def test_lines_below_one_another_have_one_frame_and_columns_their_own() -> None:
    name = [Box(1, 10, 100, 60, 110), Box(1, 10, 115, 40, 125)]
    amount = [Box(1, 80, 100, 120, 110)]
    far = [Box(1, 10, 300, 60, 310)]
    assert frames_of([*far, *amount, *reversed(name)]) == [amount[0], Box(1, 10, 100, 60, 125), far[0]]


def test_there_is_one_clipping_for_each_page_with_what_belongs_to_it() -> None:
    first, second, beside = Box(3, 1, 1, 2, 2), Box(2, 1, 1, 2, 2), Box(3, 5, 5, 6, 6)
    assert list(clippings_of([first, second], [beside, Box(9, 1, 1, 2, 2)])) == [
        Clipping((second,)), Clipping((first,), (beside,)),
    ]  # fmt: skip
    assert list(clippings_of([])) == []
    with pytest.raises(ValueError, match=r"boxes of one page, found the pages \[2, 3\]"):
        Clipping((first, second))
