"""How a sentence ends is told by its last characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from taikei.checks.endings import _NOUN, _PAST, is_noun, is_past


@pytest.mark.parametrize(
    "verb", ["得た", "見た", "経た", "述べた", "調べた", "混ぜた", "詣でた", "開いた", "選んだ", "増えた"]
)
def test_any_verb_may_be_in_the_past(verb: str) -> None:
    assert is_past(f"町民の協力を{verb}")


@given(st.text("支援した行っただましでなもしのこと橋ー々 \n"))
def test_the_last_characters_tell_as_much_as_all(sentence: str) -> None:
    assert is_past(sentence) == (_PAST.search(sentence) is not None)
    assert is_noun(sentence) == (_NOUN.search(sentence) is not None)
