"""Widths, and the keys of names that ignore them."""

import pytest

from taikei.language.names import programme_key
from taikei.language.widths import columns, fold, squeeze


def test_squeeze_takes_white_space_of_every_width_and_nothing_else() -> None:
    assert squeeze(" 宮　城\t県 \n") == "宮城県"
    assert squeeze("Ａ（１）") == "Ａ（１）"


def test_fold_makes_one_key_of_all_widths() -> None:
    assert fold("（１）ＩＴ 人材ｶﾌｪ") == fold("(1)IT人材カフェ") == "(1)IT人材カフェ"


@pytest.mark.parametrize(
    ("text", "width"), [("", 0), ("abc", 3), ("漢字", 4), ("ﾊﾟｿ", 3), ("Ａ１", 4), ("（a）", 5), ("a漢b", 4)]
)
def test_a_full_width_character_takes_two_columns(text: str, width: int) -> None:
    assert columns(text) == width


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("港まつり（補助）", "港まつり(補助)"),
        ("ＩＴ人材育成事業", "IT人材育成事業"),
        ("ＳＤＧｓ推進事業", "sdgs推進事業"),
        ("漁業 担い手　事業", "漁業担い手事業"),
    ],
)
def test_names_that_differ_only_in_notation_have_one_key(one: str, other: str) -> None:
    assert programme_key(one) == programme_key(other)


def test_names_that_differ_in_a_word_have_two_keys() -> None:
    assert programme_key("漁業企業力強化事業") != programme_key("漁業競争力強化事業")
