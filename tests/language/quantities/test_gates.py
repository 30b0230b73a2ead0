"""The search looks closely only where something may stand: no word that it knows is passed over by that."""

import unicodedata

import pytest

from taikei.language.quantities import quantities
from taikei.language.quantities.periods import times
from taikei.language.quantities.plain import plain

ORDERS = (
    "第", "No.", "no", "#", "2-", "2.", "1/", "2×", "2x", "×", "△", "▲", "倍率", "倍率は", "倍率の", "人口", "従業員",
    "従業員数", "従業員数は", "資本金", "資本金の額", "資本金は", "9人に", "一人当たり", "一人当り", "1社あたり",
    "1社につき", "1社に付き", "年ごとに", "年毎に", "上限", "上限額", "下限を", "限度額は", "限度額:",
)  # fmt: skip
TIMES = (
    "令和4年度", "昭和63年", "明治 元年", "大正12年3月", "平成 3年度末時点", "R5.3月", "H30", "S 元", "T5", "M40",
    "2023年度", "1999", "2024.3.31", "12年3月", "12年 3 月 4 日", "3か月", "12 箇月間", "3年間", "1年", "5月",
    "12時30分", "10 日", "30分間", "45秒", "2 週間", "1234年", "3カ年", "4ヵ月", "5ヶ月", "6ケ年", "7個月",
)  # fmt: skip


@pytest.mark.parametrize("gap", ["", " ", "\n"])
@pytest.mark.parametrize("before", ORDERS)
def test_no_word_that_orders_is_passed_over(before: str, gap: str) -> None:
    assert "3社" not in [found.quote for found in quantities(f"対象は{before}{gap}3社である。")]


@pytest.mark.parametrize("time", TIMES)
def test_no_time_is_passed_over(time: str) -> None:
    assert [(found.start, found.end) for found in times(f"あ{time}い")] == [(1, 1 + len(time))]


def test_the_widths_of_all_characters_are_made_normal() -> None:
    """What the search passes over is what no width changes."""
    others = {code for code in range(0x20, 0x10000) if not 0xD800 <= code < 0xE000}
    changed = {code for code in others if len(unicodedata.normalize("NFKC", chr(code))) == 1} - {
        code for code in others if unicodedata.normalize("NFKC", chr(code)) == chr(code)
    }
    numbers_of_items = set(map(ord, "①②③④⑤⑥⑦⑧⑨²³"))
    kept = {code for code in changed - numbers_of_items if plain(chr(code)) == chr(code)}
    assert kept == set()
    assert plain("［Ａ］{b}[c]（１）") == "(A)(b)(c)(1)"
