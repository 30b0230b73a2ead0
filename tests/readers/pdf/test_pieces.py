"""Text is asked for piece by piece: the lines are those that come of asking character by character."""

from pathlib import Path

import pytest

from readers.pdf.paper import bar, drawn, stroke, typeset
from taikei.model.source import Box
from taikei.readers.lines import Line
from taikei.readers.pdf import pieces
from taikei.readers.pdf.content import pdf_content

SAMPLE = Path(__file__).parents[3] / "examples" / "sample.pdf"


def shown(text: str) -> str:
    return f"BT /F 10 Tf 30 150 Td {text} ET\n"


TABLE = stroke(20, 180, 220, 180) + stroke(20, 130, 220, 130) + "".join(stroke(x, 180, x, 130) for x in (20, 58.1, 220))
# Helvetica at 10 points: a digit is 5.56 wide, so that the second rule stands after the fifth or within the sixth.
PAPERS = {
    "a rule in a gap that PDFium does not see": (TABLE + shown("[(12345) -60 (678)] TJ"), ["12345", "678"]),
    "a rule through a digit": (TABLE + shown("(12345678) Tj"), ["12345678"]),
    "what is drawn later stands before": (
        shown("[(AA) -556 (C)] TJ") + "BT /F 10 Tf 43.34 150 Td (1) Tj ET\n",
        ["AA1C"],
    ),
    "one above the other": (shown("(1) Tj 0 -10 Td (2) Tj 0 -10 Td (3) Tj"), ["1", "2", "3"]),
    "spread, and PDFium sees only the last gap": (
        shown("15 Tc (AB) Tj 0 Tc") + "BT /F 10 Tf 73.34 150 Td (C) Tj ET\n",
        ["ABC"],
    ),
    "spread over rules": (
        "".join(stroke(x, 180, x, 130) for x in (25, 45, 65, 85))
        + "".join(bar(25, y, 60, 0.5) for y in (130, 180))
        + shown("14 Tc (ABC) Tj 0 Tc"),
        ["A", "B", "C"],
    ),
    "a hyphen at the end of a line": (shown("(Go-) Tj 0 -14 Td (Tech) Tj"), ["Go-", "Tech"]),
    "a line end that is printed": (shown("(a\\012b) Tj"), ["a\nb"]),
    "real spaces": (shown("( A B ) Tj"), ["A B"]),
    "upwards": ("BT /F 10 Tf 0 1 -1 0 50 50 Tm (A1) Tj ET\n", ["1", "A"]),
}


@pytest.mark.parametrize(("paper", "expected"), PAPERS.values(), ids=PAPERS.keys())
def test_a_line_is_what_stands_there(paper: str, expected: list[str]) -> None:
    assert [line.text for line in pdf_content(drawn(paper), "x.pdf").lines] == expected


def test_a_rule_that_ends_above_the_text_does_not_slow_the_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "_spelt", None)
    paper = drawn(stroke(58.1, 200, 58.1, 165) + shown("[(12345) -60 (678)] TJ"))
    assert [line.text for line in pdf_content(paper, "x.pdf").lines] == ["12345678"]


def box_of(paper: str) -> Box:
    (line,) = pdf_content(drawn(paper), "x.pdf").lines
    assert line.source is not None
    return line.source.boxes[0]


def test_the_box_is_around_large_and_small_letters() -> None:
    small, large = box_of(shown("(aa) Tj")), box_of(shown("/F 30 Tf (BB) Tj"))
    for mixed in ("(aa) Tj /F 30 Tf (BB) Tj", "/F 30 Tf (BB) Tj /F 10 Tf (aa) Tj"):
        box = box_of(shown(mixed))
        assert (box.top, box.bottom) == (large.top, large.bottom)
        assert box.right - box.left == pytest.approx(small.right - small.left + large.right - large.left, abs=0.02)


def test_a_letter_whose_font_tells_no_width_has_the_place_of_its_ink() -> None:
    metrics = b"/Helvetica /FirstChar 65 /LastChar 65 /Widths [0] >>"
    (line,) = pdf_content(drawn(shown("(A) Tj")).replace(b"/Helvetica >>", metrics), "x.pdf").lines
    assert line.source is not None
    (box,) = line.source.boxes
    assert box.right - box.left == pytest.approx(6.5, abs=0.3)


MANY = """
#set par(justify: true)
#for size in range(6, 14) [
  #text(size: size * 1pt)[富県（令和６年度）の Go-Tech 事業：12,345千円、▲6,789千円 #super[2]、≪新規≫ Ｒ→1：𠮷野]
]
#table(columns: (30pt, 60pt, 1fr), [決算], [#h(1fr)1,234,567,890,123], [均#h(1fr)等#h(1fr)割])
"""


@pytest.mark.parametrize("data", [SAMPLE.read_bytes(), typeset(MANY)], ids=["sample", "many sizes"])
def test_both_roads_give_the_same_lines(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    by_piece = pdf_content(data, "x.pdf").lines
    monkeypatch.setattr(pieces._Walls, "cross", lambda *_: True)
    by_character = pdf_content(data, "x.pdf").lines
    assert list(map(_told, by_piece)) == list(map(_told, by_character))
    for one, other in zip(by_piece, by_character, strict=True):
        assert one.source is not None
        assert other.source is not None
        (box,), (whole,) = one.source.boxes, other.source.boxes
        assert (box.left, box.right) == (whole.left, whole.right)
        assert whole.top <= box.top < box.bottom <= whole.bottom


def _told(line: Line) -> tuple[str, int | None, int | None]:
    return line.text, line.row, line.column
