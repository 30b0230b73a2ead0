"""The quote of F-04 marks the opening that comes again."""

from checks.prose import prose
from taikei.checks.sentences.f_04_same_opening import check
from taikei.checks.subject import Subject


def test_the_second_opening_is_marked() -> None:
    (hit,) = check(
        Subject(prose("みほん町くらし相談所において、講座を開いた。みほん町くらし相談所において、訪問も行った。"))
    ).hits
    assert hit.quote is not None
    assert hit.quote.text[hit.quote.start : hit.quote.end] == "みほん町くらし相談所において、"
    assert hit.quote.text.endswith("訪問も行った。")
