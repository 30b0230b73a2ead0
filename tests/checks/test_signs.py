"""Where a rule looks for a sign before its pattern, it finds what the pattern finds by itself."""

import re

import pytest
from hypothesis import given, settings
from hypothesis.strategies import lists, sampled_from, text

from checks.builders import report, results, row
from taikei.checks.catalogue import all_rules
from taikei.checks.counting import e_17_percentages
from taikei.checks.layout import g_06_note_marks
from taikei.checks.notation import (
    d_01_digit_widths,
    d_02_mixed_digit_widths,
    d_03_space_before_unit,
    d_04_missing_comma,
    d_05_misplaced_comma,
    d_06_comma_style,
    d_07_shortened_eras,
    d_09_as_of_dates,
    d_10_counting_places,
    d_12_unbalanced_brackets,
    d_14_bracket_kinds,
    d_15_half_width_kana,
    d_16_latin_widths,
    d_18_range_signs,
    d_20_negative_signs,
    d_22_western_and_era_years_agree,
    d_23_dates_that_exist,
    d_24_no_empty_brackets,
)
from taikei.checks.sentences import f_02_doubled_words
from taikei.checks.subject import Subject
from taikei.checks.texts import Texts, printed_texts

SIGNED = {
    "D-02": (d_02_mixed_digit_widths._NUMBER, (d_02_mixed_digit_widths._FULL,)),
    "D-03": (d_03_space_before_unit._SPACED, " "),
    "D-04": (d_04_missing_comma._NO_COMMA, (d_04_missing_comma._FOUR_DIGITS,)),
    "D-05": (d_05_misplaced_comma._NUMBER, ",，"),
    "D-06 、": (d_06_comma_style._COMMA["、"], d_06_comma_style._OTHER["、"]),
    "D-06 ，": (d_06_comma_style._COMMA["，"], d_06_comma_style._OTHER["，"]),
    "D-07": (d_07_shortened_eras._SHORT, "RＲHＨ"),
    "D-09": (d_09_as_of_dates._AS_OF, d_09_as_of_dates._WORDS),
    "D-16": (d_16_latin_widths._MIXED, (d_16_latin_widths._FULL_LETTER,)),
    "D-18": (d_18_range_signs._SIGN, d_18_range_signs._SIGNS),
    "D-20": (d_20_negative_signs._NEGATIVE, d_20_negative_signs._SIGNS),
    "D-22": (d_22_western_and_era_years_agree._BOTH, "令平昭"),
    "D-23": (d_23_dates_that_exist._DATE, "月"),
    "E-17 うち": (e_17_percentages._SHARE, "％%"),
    "E-17 から": (e_17_percentages._FROM_TO, "％%倍"),
    "E-17 前年度": (e_17_percentages._WITH_LAST_YEAR, "％%倍"),
    "F-02": (f_02_doubled_words._DOUBLED, f_02_doubled_words._signs),
    "G-06": (g_06_note_marks._MARK, "注"),
}


# At least one text for each way in which a pattern matches.
MATCHES = {
    "D-02": ("2５社", "２5社", "1,2３４"),
    "D-03": ("5 件", "1,200  件"),
    "D-04": ("5026件", "５０２６件"),
    "D-05": ("12,34件", "１２，３件"),
    "D-06 、": ("橋，道", "１，橋"),
    "D-06 ，": ("橋、道",),
    "D-07": ("R4", "Ｒ４", "H30", "Ｈ３０"),
    "D-09": ("令和５年３月末現在", "R5.3時点"),
    "D-16": ("SDGｓ", "Ａb", "3ｍ"),
    "D-18": ("～", "〜", "~"),
    "D-20": ("△5", "▲1", "−3", "-1,500", "‐1,500", "–1,500", "－1,500"),
    "D-22": ("令和４（2021）", "2021年（平成元年）", "昭和60（１９85）"),
    "D-23": ("２月30日", "令和４年６月１日（木）"),
    "E-17 うち": ("40人のうち女性10人（25％）", "40人中10人(25%)"),
    "E-17 から": ("100人から120人へ20％増", "100人→120人（1.2倍）"),
    "E-17 前年度": ("120人（前年度100人、20％増）", "120人（昨年度：100人、1.2倍）"),
    "F-02": (
        "恒温恒温湿",
        "推進課推進課",
        "中小企業支援中小企業支援",
        "フェアフェア",
        "をを",
        "がが",
        "延べ延べ",
        "したした",
        "してして",
        "されされ",
    ),
    "G-06": ("（注）", "( 注 1 )"),
}


@pytest.mark.parametrize("rule", SIGNED)
def test_the_sign_hides_no_match(rule: str) -> None:
    pattern, sign = SIGNED[rule]
    texts = _texts(["橋を見た。", *MATCHES[rule], "道を直した。", "".join(MATCHES[rule])])
    found = list(map(_place, texts.spots(pattern, sign(texts) if callable(sign) else sign)))
    assert found == list(map(_place, texts.spots(pattern)))
    assert {text for text, *_ in found} >= set(MATCHES[rule])


def test_a_text_without_the_sign_is_not_looked_at() -> None:
    texts = _texts(["橋を見た", "道△を直した", "△、△"])
    for signs in ("△", "×△", ("△を", "△、"), (re.compile("[△×]"),)):
        assert [text.text for text in texts.having(signs)] == ["道△を直した", "△、△"]


# As a reader would write them; those of the rules begin with one set of characters, which is faster.
PLAIN = {
    "D-01": (
        d_01_digit_widths._NUMBER,
        (
            r"(?<!条の)(?<![「0-9０-９,，.．第元平令昭成和RHSＡ-Ｚａ-ｚ])[0-9０-９]+(?:[,，.．][0-9０-９]+)*"
            r"(?![0-9０-９年条項号次 　．）)]|セク|[DGＤＧ](?![A-Za-zＡ-Ｚａ-ｚ]))"
        ),
        "0７9,．条の第令RＡ「年次） セクDGa橋",
    ),
    "D-02": (
        d_02_mixed_digit_widths._NUMBER,
        (
            r"(?=[0-9,，.．]*[０-９])(?=[０-９,，.．]*[0-9])"
            r"[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?"
        ),
        "12３４,，.．橋",
    ),
    "D-10": (
        d_10_counting_places._PLACES,
        "(?<=[0-9０-９])[ 　]?(?:箇所|個所|[ヶヵカケｹｶ]所|箇月|[ヶヵカケｹｶ]月)",
        "2９ 　箇個ヶヵカケｹｶ所月橋",
    ),
    "D-14": (
        d_14_bracket_kinds._OTHER,
        r"(?<=[^\s\0。）」】・:：])【[^【】。\n]*】?|[〔〕＜＞《》≪≫〈〉｛｝{}]|<(?=[^<>\0]{1,40}>)",
        "【】〕＜<>{。 橋",
    ),
    "D-15": (d_15_half_width_kana._SQUEEZED, r"[\uff61-\uff9f]+|[№℡㈠-㉃㊀-㊰㌀-㍗㎀-㏿]", "ｶﾅ｢｡№℡㈱㎡㊤橋"),
    "D-24": (
        d_24_no_empty_brackets._EMPTY,
        "[（(][ 　]*(?:件|人|名|回|社|者|千?円|か所)?[ 　]*[）)]|「[ 　]*」",
        "（()） 　件千円か所「」橋",
    ),
}


@pytest.mark.parametrize("rule", PLAIN)
def test_a_pattern_written_for_speed_finds_what_the_plain_one_finds(rule: str) -> None:
    pattern, plain, characters = PLAIN[rule]

    @settings(max_examples=400, deadline=None)
    @given(text(characters, max_size=12))
    def agree(printed: str) -> None:
        assert [found.span() for found in pattern.finditer(printed)] == [
            found.span() for found in re.finditer(plain, printed)
        ]

    agree()


@settings(max_examples=25, deadline=None)
@given(lists(lists(sampled_from([each for found in MATCHES.values() for each in found]), max_size=4), max_size=3))
def test_no_rule_finds_more_where_it_looks_at_every_text(narratives: list[list[str]]) -> None:
    printed = report(results([row(f"事業{at}", narrative="、".join(found)) for at, found in enumerate(narratives)]))
    rules = [rule for rule in all_rules() if not rule.needs_earlier]
    gated = [rule.check(Subject(printed)) for rule in rules]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Texts, "_having", lambda texts, _: range(len(texts.texts)))
        patch.setattr(d_12_unbalanced_brackets, "are_flat", lambda _: False)
        assert [rule.check(Subject(printed)) for rule in rules] == gated


def _texts(narratives: list[str]) -> Texts:
    rows = [row(f"事業{number}", narrative=text) for number, text in enumerate(narratives)]
    return Texts(printed_texts(report(results(rows))).of(["narrative"]).texts)


def _place(spot):  # type: ignore[no-untyped-def]
    return spot.text.text, spot.start, spot.end, spot.match.groups()
