"""Pieces on one line become its text: a space where words part, none where a line is only set wide."""

from taikei.readers.pdf.marks import Run
from taikei.readers.pdf.printed import printed_lines

SIZE = 10.0


def line(*pieces: tuple[str, float]) -> str:
    """The text of pieces on one line, each with the gap before it; a character is as wide as it is in print."""
    runs, at = [], 0.0
    for text, gap in pieces:
        at += gap
        width = sum(SIZE / 2 if character.isascii() else SIZE for character in text)
        runs.append(Run(text, at, 0.0, at + width, SIZE))
        at += width
    (printed,) = printed_lines(runs)
    return printed.text


def test_a_line_pulled_apart_evenly_has_no_spaces() -> None:
    assert line(("実", 0), ("績", 5), ("は", 5), ("26件", 5), ("、", 5), ("と", 5)) == "実績は26件、と"


def test_a_wider_gap_between_japanese_and_latin_is_a_space() -> None:
    assert line(("実", 0), ("績", 5), ("は", 5), ("26件", 12), ("と", 5)) == "実績は 26件と"


def test_a_line_that_is_not_pulled_apart_keeps_its_spaces() -> None:
    assert line(("実績は", 0), ("26", 5), ("件", 0)) == "実績は 26件"


def test_the_quarter_between_japanese_and_latin_is_no_space() -> None:
    assert line(("実績は", 0), ("26", 2.5), ("件", 2.5)) == "実績は26件"


def test_a_bracket_set_closer_than_it_is_wide_stands_behind_the_figure_that_it_covers() -> None:
    (printed,) = printed_lines([Run("0", 10.0, 0.0, 15.0, SIZE), Run("［再掲］", 9.9, 0.0, 49.9, SIZE)])
    assert printed.text == "0［再掲］"


def test_latin_words_part_in_any_line() -> None:
    assert line(("の", 0), ("も", 5), ("Open", 5), ("Data", 5)) == "のもOpen Data"
