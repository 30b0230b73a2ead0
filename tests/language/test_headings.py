"""Lines of a contents page and the headings that they name."""

import pytest

from taikei.language.headings import names_heading, nearly


@pytest.mark.parametrize("line", ["（３）緑と水", "(3) 緑と水", "第3節　緑と水", "３．緑と水", "緑と水", "③緑と水"])
def test_the_style_of_the_number_is_no_matter(line: str) -> None:
    assert names_heading(line, 3, "緑と水")


@pytest.mark.parametrize("line", ["（４）緑と水", "（３）緑", "（３）町の公園の緑と水", "（13）緑と水", ""])
def test_another_number_or_another_title_is_another_heading(line: str) -> None:
    assert not names_heading(line, 3, "緑と水")


def test_a_title_that_begins_with_a_number_keeps_it() -> None:
    assert names_heading("１ ３Ｒの推進", 1, "３Ｒの推進")
    assert not names_heading("１ ３Ｒの推進", 3, "Ｒの推進")


def test_a_slip_of_the_pen_is_nearly_the_heading() -> None:
    assert nearly("（２）国内外からの誘客促進", "（２）国内外からの誘客の促進")
    assert not nearly("（２）国内外からの誘客促進", "（２）道路と橋の修繕")
