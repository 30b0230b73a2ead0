"""Where a rule looks for a sign before its pattern, it finds what the pattern finds by itself."""

import re

import pytest

from checks.builders import report, results, row
from taikei.checks.notation import (
    d_02_mixed_digit_widths,
    d_04_missing_comma,
    d_05_misplaced_comma,
    d_06_comma_style,
    d_07_shortened_eras,
    d_15_half_width_kana,
    d_16_latin_widths,
    d_20_negative_signs,
    d_22_western_and_era_years_agree,
    d_23_dates_that_exist,
)
from taikei.checks.texts import Texts, printed_texts

SIGNED = {
    "D-02": (d_02_mixed_digit_widths._NUMBER, d_02_mixed_digit_widths._FULL),
    "D-04": (d_04_missing_comma._NO_COMMA, d_04_missing_comma._FOUR_DIGITS),
    "D-05": (d_05_misplaced_comma._NUMBER, d_05_misplaced_comma._COMMA),
    "D-06 、": (d_06_comma_style._COMMA["、"], d_06_comma_style._SIGN["、"]),
    "D-06 ，": (d_06_comma_style._COMMA["，"], d_06_comma_style._SIGN["，"]),
    "D-07": (d_07_shortened_eras._SHORT, d_07_shortened_eras._LETTER),
    "D-15": (d_15_half_width_kana._SQUEEZED, d_15_half_width_kana._ANY),
    "D-16": (d_16_latin_widths._MIXED, d_16_latin_widths._FULL_LETTER),
    "D-20": (d_20_negative_signs._NEGATIVE, d_20_negative_signs._SIGN),
    "D-22": (d_22_western_and_era_years_agree._BOTH, d_22_western_and_era_years_agree._OF_AN_ERA),
    "D-23": (d_23_dates_that_exist._DATE, d_23_dates_that_exist._MONTH),
}


# At least one text for each way in which a pattern matches.
MATCHES = {
    "D-02": ("2５社", "２5社", "1,2３４"),
    "D-04": ("5026件", "５０２６件"),
    "D-05": ("12,34件", "１２，３件"),
    "D-06 、": ("橋，道", "１，橋"),
    "D-06 ，": ("橋、道",),
    "D-07": ("R4", "Ｒ４", "H30", "Ｈ３０"),
    "D-15": ("ｶﾅ", "℡", "㈱", "㎡", "№", "㊤"),
    "D-16": ("SDGｓ", "Ａb", "3ｍ"),
    "D-20": ("△5", "▲1", "−3", "-1,500", "‐1,500", "–1,500", "－1,500"),
    "D-22": ("令和４（2021）", "2021年（平成元年）", "昭和60（１９85）"),
    "D-23": ("２月30日", "令和４年６月１日（木）"),
}


@pytest.mark.parametrize("rule", SIGNED)
def test_the_sign_hides_no_match(rule: str) -> None:
    pattern, sign = SIGNED[rule]
    texts = _texts(["橋を見た。", *MATCHES[rule], "道を直した。", "".join(MATCHES[rule])])
    found = list(map(_place, texts.spots(pattern, sign)))
    assert found == list(map(_place, texts.spots(pattern)))
    assert {text for text, *_ in found} >= set(MATCHES[rule])


def test_a_text_without_the_sign_is_not_looked_at() -> None:
    texts = _texts(["橋を見た", "道△を直した", "△、△"])
    assert [text.text for text in texts.having(re.compile("△"))] == ["道△を直した", "△、△"]


def _texts(narratives: list[str]) -> Texts:
    rows = [row(f"事業{number}", narrative=text) for number, text in enumerate(narratives)]
    return Texts(printed_texts(report(results(rows))).of(["narrative"]).texts)


def _place(spot):  # type: ignore[no-untyped-def]
    return spot.text.text, spot.start, spot.end, spot.match.groups()
