"""What a reader is told, word for word: message, found, expected; Japanese, then English."""

import re
from collections.abc import Iterator

import pytest

from checks.cases import CASES
from taikei.checks.catalogue import all_rules
from taikei.model.finding import Finding
from taikei.model.words import Language, Words

RULES = {rule.id: rule for rule in all_rules()}

# The first finding of the first case of each rule.
SAID = {
    "B-01": (
        "再掲の当初予算額が最初の行と違います。",
        "実績（2）の1番目は1,250千円",
        "実績（1）の1番目と同じ1,200千円",
        "The re-listed initial budget differs from that of the first row.",
        "1,250 thousand yen at results (2) row 1",
        "1,200 thousand yen, as at results (1) row 1",
    ),
    "B-03": (
        "再掲の実施概要が最初の行と違います。",
        "実績（2）の1番目は「相談員が2回訪ねた。」",
        "実績（1）の1番目と同じ「相談員が２回訪ねた。」",
        "The re-listed narrative differs from that of the first row.",
        "“相談員が2回訪ねた。” at results (2) row 1",
        "“相談員が２回訪ねた。”, as at results (1) row 1",
    ),
    "A-03": (
        "決算額が当初予算額を超えています。",
        "当初予算額500千円に対して決算額501千円",
        "500千円以下の決算額、または超えた理由",
        "The settlement is larger than the initial budget.",
        "settlement 501 thousand yen, initial budget 500 thousand yen",
        "a settlement of at most 500 thousand yen, or the reason for the excess",
    ),
    "A-05": (
        "決算額が０ですが、理由が書かれていません。",
        "決算額０（当初予算額：300千円）",
        "使わなかった理由の記載",
        "The settlement is zero, and no reason is given.",
        "settlement 0 (initial budget: 300 thousand yen)",
        "the reason why nothing was spent",
    ),
    "A-06": (
        "決算額が当初予算額の半分に満たず、理由が書かれていません。",
        "当初予算額2,000千円に対して決算額700千円（35.0％）",
        "半分以上の決算額、または使わなかった理由の記載",
        "The settlement is below half of the initial budget, and no reason is given.",
        "settlement 700 thousand yen, initial budget 2,000 thousand yen (35.0 %)",
        "a settlement of at least half, or the reason why the money was not spent",
    ),
    "C-08": (
        "ほかの行では付いている部名がありません。",
        "「ＩＴ課」",
        "「町長室ＩＴ課」",
        "The department is missing that other rows print with this division.",
        "“ＩＴ課”",
        "“町長室ＩＴ課”",
    ),
    "C-09": (
        "担当課・室がありません。",
        "空欄",
        "担当課・室の名称",
        "The division is missing.",
        "blank",
        "the name of the division in charge",
    ),
    "D-02": (
        "一つの数に全角と半角の数字が混ざっています。",
        "実績（1）の1番目の実施概要に「2５、1１」",
        "「25、11」のように幅のそろった数字",
        "A number mixes full-width and half-width digits.",
        "“2５、1１” in the narrative of results (1) row 1",
        "digits of one width, such as “25、11”",
    ),
    "D-12": (
        "括弧の始めと終わりが対になっていません。",
        "実績（1）の前文に「橋（３か所を直す。」",
        "「（」と対になる括弧",
        "Brackets are not balanced.",
        "“橋（３か所を直す。” in the lead of results (1)",
        "a partner for “（”",
    ),
    "F-03": (
        "実施概要の中に、ほとんど同じ文が二度あります。",
        "「高齢者の住まいを相談員が訪ね、くらしの困りごとを聞き取った（延べ120回）。」が二度（38字）",
        "一度だけの記載",
        "The narrative says almost the same thing twice.",
        "“高齢者の住まいを相談員が訪ね、くらしの困りごとを聞き取った（延べ120回）。” twice (38 characters)",
        "the statement once",
    ),
    "C-04": (
        "実績に前身が見当たらず、新規の印もありません。",
        "計画の「空き店舗相談事業」",
        "新規の印、または前身の事業",
        "The results show no predecessor, and the programme is not marked new.",
        "“空き店舗相談事業” in the plan",
        "the mark 新規, or a predecessor in the results",
    ),
    "C-02": (
        "計画に、この事業も後継の事業も見当たりません。",
        "実績の「買い物送迎事業」",
        "計画での継続、後継の事業、または終了の説明",
        "The plan has neither this programme nor a successor.",
        "“買い物送迎事業” in the results",
        "its continuation, a successor, or a word on its end",
    ),
}


def _findings(rule: str) -> Iterator[Finding]:
    for case in CASES:
        if case.rule == rule:
            yield from RULES[rule].check(case.report).findings


@pytest.mark.parametrize("rule", RULES)
def test_words(rule: str) -> None:
    finding = next(_findings(rule))
    languages: tuple[Language, ...] = ("ja", "en")
    said = [words.said(language) for language in languages for words in _words(finding)]
    assert tuple(said) == SAID[rule]


@pytest.mark.parametrize("rule", RULES)
def test_message_and_advice_are_sentences_and_the_rest_are_not(rule: str) -> None:
    for finding in _findings(rule):
        for sentence in (finding.message, finding.advice):
            assert re.fullmatch(r"[^。]+(?:です|ます|ません|ださい)。(?:[^。]+ください。)?", sentence.ja), sentence.ja
            assert re.fullmatch(r"[A-Z][^.]+\.", sentence.en), sentence.en
        for part in (finding.found, finding.expected):
            assert not part.ja.endswith("。")
            assert not part.en.endswith(".")


def _words(finding: Finding) -> tuple[Words, ...]:
    return finding.message, finding.found, finding.expected
