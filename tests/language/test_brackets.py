"""Brackets without a partner."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from taikei.checks.notation.d_12_unbalanced_brackets import _HEADING_NUMBER
from taikei.language.brackets import PAIRS, are_flat, unbalanced


def marked(text: str) -> str:
    """The text with ! before each bracket that has no partner."""
    lost = unbalanced(text)
    return "".join(("!" if at in lost else "") + character for at, character in enumerate(text))


@pytest.mark.parametrize(
    "expected",
    [
        "",
        "事業（港湾課）",
        "「海（内（外）側）」【済】",
        "協議会!（会員数：12（R4）と〔注〕",
        "!（会員",
        "会員!）",
        "!(商工課!）",
        "!（商工課!)",
        "「協議会!（会員数：512（R4）」を",
        "!）!（",
        "［!（］!）",
        "!「「内」",
    ],
)
def test_brackets_without_a_partner_are_found(expected: str) -> None:
    assert marked(expected.replace("!", "")) == expected


@given(
    st.recursive(
        st.text("漁港課、。"),
        lambda inner: st.tuples(st.sampled_from(sorted(PAIRS)), inner, inner).map(
            lambda part: part[0] + part[1] + PAIRS[part[0]] + part[2]
        ),
    )
)
def test_nested_pairs_are_balanced(text: str) -> None:
    assert unbalanced(text) == ()


@given(st.text("（）()「」a", max_size=30))
def test_what_is_left_without_the_lost_brackets_is_balanced(text: str) -> None:
    lost = unbalanced(text)
    assert unbalanced("".join(character for at, character in enumerate(text) if at not in lost)) == ()


@given(st.text("（）()「」『』1 \n橋。"))
def test_flat_brackets_are_balanced_with_and_without_the_numbers_of_headings(text: str) -> None:
    if are_flat(text):
        assert unbalanced(text) == ()
        assert unbalanced(_HEADING_NUMBER.sub(lambda number: " " * len(number[0]), text)) == ()
