"""What budget pages ask of the reading of a PDF: stubs beside rules, and indents made of spaces."""

import pytest

from readers.pdf.paper import drawn, stroke, typeset, words
from taikei.readers.pdf.content import pdf_content

LEVELS, WALLS = (180, 155, 130), (20, 120, 220)
TABLE = "".join(stroke(20, y, 220, y) for y in LEVELS) + "".join(stroke(x, 180, x, 130) for x in WALLS)
TEXT = words(25, 165, "one") + words(125, 165, "1,000")


@pytest.mark.parametrize("stub", [(119.4, 60, 119.4, 54), (119.4, 195, 119.4, 190)], ids=["below", "above"])
def test_a_stub_beside_the_line_of_a_rule_takes_nothing_from_the_rule(stub: tuple[float, float, float, float]) -> None:
    lines = pdf_content(drawn(TABLE + stroke(*stub) + TEXT), "x.pdf").lines
    assert [(line.column, line.text) for line in lines] == [(0, "one"), (1, "1,000")]


def test_a_line_that_spaces_indent_begins_where_its_text_does() -> None:
    plain, indented = (pdf_content(typeset(f'#text("{spaces}給与費")'), "x.pdf").lines[0] for spaces in ("", "　　"))
    assert plain.text == indented.text == "給与費"
    assert plain.source is not None
    assert indented.source is not None
    # Two full-width spaces of 10 points.
    assert indented.source.boxes[0].left - plain.source.boxes[0].left == pytest.approx(20, abs=0.5)
