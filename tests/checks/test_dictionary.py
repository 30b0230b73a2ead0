"""A dictionary of many words is looked for in another way than one of few, and finds the same."""

import re

from hypothesis import given
from hypothesis import strategies as st

from taikei.checks.wording.dictionary import any_of

LETTERS = "儲設け機会図-^]る。"
MANY = 13


@given(
    st.lists(st.text(LETTERS, min_size=2, max_size=4), min_size=MANY, max_size=40, unique=True),
    st.text(LETTERS, max_size=60),
)
def test_many_words_are_found_as_an_alternation_of_them_would(words: list[str], text: str) -> None:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    plain = re.compile("|".join(map(re.escape, longest_first)))
    assert [each.span() for each in any_of(tuple(words)).finditer(text)] == [
        each.span() for each in plain.finditer(text)
    ]


def test_words_of_one_character_are_found_among_many() -> None:
    words = (*(f"{letter}け" for letter in "一二三四五六七八九十百千"), "儲")
    assert [each[0] for each in any_of(words).finditer("儲け、二け")] == ["儲", "二け"]
