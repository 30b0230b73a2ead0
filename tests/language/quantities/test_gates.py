"""The search looks closely only where something may stand: no word that it knows is passed over by that."""

import unicodedata
from importlib import import_module
from pkgutil import iter_modules

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import from_regex, lists, sampled_from, text

import taikei.language.quantities as package
from taikei.language.quantities import quantities
from taikei.language.quantities.counters import GOES_ON_AS, THINGS
from taikei.language.quantities.exclusions import _EXTENT, _ORDINAL, is_ordinal
from taikei.language.quantities.gated import Beginning, Ending, Within
from taikei.language.quantities.plain import plain
from taikei.language.quantities.times import times
from taikei.language.quantities.units import _LONGER, _THING, UNIT, unit_at

ORDERS = (
    "第", "No.", "no", "#", "2-", "2.", "1/", "2×", "2x", "×", "△", "▲", "倍率", "倍率は", "倍率の", "人口", "従業員",
    "従業員数", "従業員数は", "資本金", "資本金の額", "資本金は", "9人に", "一人当たり", "一人当り", "1社あたり",
    "1社につき", "1社に付き", "年ごとに", "年毎に", "上限", "‘", "'", "上限額", "下限を", "限度額は", "限度額:",
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


# By the pattern, so that one that several modules name is tried once.
_NAMES = {
    value: f"{module.__name__.rpartition('.')[2]}.{name}"
    for module in map(import_module, (found.name for found in iter_modules(package.__path__, f"{package.__name__}.")))
    for name, value in vars(module).items()
    if isinstance(value, Beginning | Ending | Within)
}
GATED = {name: value for value, name in _NAMES.items()}


@pytest.mark.parametrize("name", GATED)
def test_a_gate_hides_no_match(name: str) -> None:
    gated = GATED[name]
    pattern = gated.pattern.pattern

    @settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
    @given(from_regex(f"^(?:{pattern})" if isinstance(gated, Beginning) else pattern), text("を約 ( 。\n", max_size=2))
    def agree(words: str, more: str) -> None:
        for told in (words, words.strip("\n"), more + words, words + more):
            plain = gated.pattern.match(told) if isinstance(gated, Beginning) else gated.pattern.search(told)
            found = gated.match(told) if isinstance(gated, Beginning) else gated.search(told)
            assert (found and found.span()) == (plain and plain.span())
            once = 0 if isinstance(gated, Within) else 1
            if not isinstance(gated, Beginning) or plain is not None:
                assert gated.cut(told) == gated.pattern.sub("", told, count=once)

    agree()


@given(
    text(
        "第noNO.#2-/×x=△▲倍率はがの人口地下深さ高幅員直径標水海抜半厚約従業数資本金額に当たりあつき付ごと毎上限を: \n",
        max_size=9,
    )
)
@settings(max_examples=2_000, deadline=None)
def test_no_order_is_passed_over(before: str) -> None:
    assert is_ordinal(before) == bool(_ORDINAL.search(before) and not _EXTENT.search(before))


_UNITS = (*GOES_ON_AS, *THINGS, *"・目年法数名接続、かカヵヶケ箇個所国語千百十万億兆円m2あ")


@given(lists(sampled_from(_UNITS), max_size=4).map("".join))
@settings(max_examples=2_000, deadline=None)
def test_a_unit_is_found_by_its_first_character(printed: str) -> None:
    found, plain = unit_at(printed, 0), UNIT.match(printed) or _THING.match(printed) or _LONGER.match(printed)
    assert (found and found[0]) == (plain and plain[0])
