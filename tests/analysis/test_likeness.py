from decimal import Decimal

import pytest

from taikei.analysis.likeness import likeness


def test_a_name_is_like_itself_in_any_notation() -> None:
    assert likeness("ＩＴ相談（初級）事業", "IT相談(初級)事業") == Decimal(1)


def test_nothing_in_common() -> None:
    assert likeness("水車修繕", "夜間保育") == Decimal(0)
    assert likeness("水車", "（）") == Decimal(0)
    assert likeness("（）", "・") == Decimal(0)


def test_one_common_character_alone_is_chance() -> None:
    assert likeness("水車修繕", "水路清掃") == Decimal(0)


def test_generic_words_weigh_a_quarter() -> None:
    # 16 + 4 weights each; common are 支援事業 only: 2 × 4 of 2 × 20.
    assert likeness("水車修繕支援事業", "夜間保育支援事業") == Decimal("0.20")


def test_a_run_is_common_whole() -> None:
    # 里山歩道 is 4 × 4, 事業 2 × 1: of 6 × 4 + 2 in both.
    assert likeness("里山歩道刈払事業", "里山歩道標識事業") == Decimal("0.69")


@pytest.mark.parametrize(("one", "other"), [("里山歩道刈払事業", "里山保全事業"), ("水車", "水車小屋整備事業")])
def test_both_ways_alike(one: str, other: str) -> None:
    assert likeness(one, other) == likeness(other, one)
