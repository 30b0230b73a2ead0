"""How a sentence ends is told by its last characters."""

from hypothesis import given
from hypothesis import strategies as st

from taikei.checks.endings import _NOUN, _PAST, is_noun, is_past


@given(st.text("支援した行っただましでなもしのこと橋ー々 \n"))
def test_the_last_characters_tell_as_much_as_all(sentence: str) -> None:
    assert is_past(sentence) == (_PAST.search(sentence) is not None)
    assert is_noun(sentence) == (_NOUN.search(sentence) is not None)
