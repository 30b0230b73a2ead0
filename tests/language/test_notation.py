"""Texts that differ in notation only, and texts that do not."""

import pytest

from taikei.language.notation import notation_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ＩＴ商品（試行）", "IT商品(試行)"),
        ("「富県」", "『富県』"),
        ("１，２００千円", "1,200千円"),
        ("1200人", "1,200人"),
        ("また、開催した。", "また開催した"),
        ("実施，支援．", "実施、支援。"),
        ("令和４年度", "令和4年度"),
        ("R4年度", "2022年度"),
        ("39箇所", "39か所"),
        ("３～５社", "3〜5社"),
        ("▲50", "△50"),
        ("森 の 学校", "森の学校"),
    ],
)
def test_the_same_in_another_notation(one: str, other: str) -> None:
    assert notation_key(one) == notation_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("第3,5条", "第35条"),
        ("1.5倍", "15倍"),
        ("令和４年", "令和４年度"),
        ("令和４年度", "令和５年度"),
        ("育てた", "育てる"),
        ("△50", "50"),
        ("サーバ", "サーバー"),
    ],
)
def test_another_meaning(one: str, other: str) -> None:
    assert notation_key(one) != notation_key(other)
