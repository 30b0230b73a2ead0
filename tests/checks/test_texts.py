"""Searching all texts at once: no match over the border of two texts, none within a proper name."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.builders import report, results, row
from taikei.checks.house import House
from taikei.checks.subject import Subject
from taikei.checks.texts import Texts, printed_texts

ANY = re.compile(r"[^\0\1]")


def _texts(*narratives: str, names: tuple[str, ...] = ()) -> Texts:
    rows = [row(f"事業{number}", narrative=text) for number, text in enumerate(narratives)]
    return Texts(printed_texts(report(results(rows))).of(["narrative"]).texts, names)


def _left(text: str, *names: str) -> str:
    """What a pattern can see of a text."""
    return "".join(spot.printed if spot.printed != "\n" else "" for spot in _texts(text, names=names).spots(ANY))


@pytest.mark.parametrize(
    ("names", "seen"),
    [
        ((), "みやぎ産業振興機構とみやぎが"),
        (("みやぎ",), "産業振興機構とが"),
        (("みやぎ", "みやぎ産業振興機構"), "とが"),
        (("みやぎ産業振興機構", "みやぎ産業"), "とみやぎが"),
        (("と",), "みやぎ産業振興機構みやぎが"),
        (("産業振興機構とみやぎが続く",), "みやぎ産業振興機構とみやぎが"),
        (("やぎ産", "みやぎ"), "産業振興機構とが"),
    ],
)
def test_the_longest_name_at_a_place_is_hidden(names: tuple[str, ...], seen: str) -> None:
    assert _left("みやぎ産業振興機構とみやぎが", *names) == seen


@given(st.text("あいう", min_size=1, max_size=40), st.lists(st.text("あいう", min_size=1, max_size=7), min_size=1))
def test_names_are_hidden_as_an_alternation_of_them_would(text: str, names: list[str]) -> None:
    alternation = re.compile("|".join(sorted(map(re.escape, names), key=len, reverse=True)))
    assert _left(text, *names) == alternation.sub("", text)


def test_no_match_goes_over_the_border_of_two_texts() -> None:
    texts = _texts("支援", "支援した")
    assert [spot.text.text for spot in texts.spots(re.compile("支援$", re.MULTILINE))] == ["支援"]
    assert list(texts.spots(re.compile(r"支援\s支援"))) == []


def test_the_prose_of_a_subject_hides_its_programmes_and_the_names_of_the_house() -> None:
    told = report(results([row("海辺支援事業", narrative="海辺支援事業を丘の会と行った。")]))
    seen = "".join(spot.printed for spot in Subject(told, House(names=("丘の会",))).prose.spots(re.compile(r"\w")))
    assert seen == "をと行った"
