"""
## 何を見るか

実績の章の、過去形で終わる文にある年度が、その章の年度より後のものを示します。

## なぜ

令和４年度の実績に「令和５年度は３回開催した」とあれば、年度か数のどちらかが誤りです。前の年の文章を直すときに残りやす
い誤りです。

## 例

令和４年度の実績に「令和５年度に橋を直した。」とある。→ 指摘します。

## 例外

翌年度に向けた準備や予定（向け、予定、計画、見込み など）を書いた文は見ません。翌年度のための募集や契約を書いた文も、
「令和５年度は」のように翌年度そのものを述べていなければ見ません。翌年度の４月・５月（出納整理の期間）の
日付も見ません。

## What it looks at

Sentences of the results that end in the past tense and name a fiscal year after that of the chapter.

## Why

Where the results of 令和４年度 say that three were held in 令和５年度, either the year or the number is wrong. It
is left over easily when last year’s text is reworked.

## Example

令和５年度に橋を直した。 in the results of 令和４年度: reported.

## Exceptions

Sentences on plans and preparations (向け, 予定, 計画, 見込み), and on calls and contracts, unless they are about the
later year itself (令和５年度は). Years without 度 are calendar years and not judged.
"""

import re

from taikei.checks.plain import plain_sentences
from taikei.checks.subject import Subject
from taikei.checks.texts import PrintedText
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.eras import era_label, parse_fiscal_year
from taikei.model.finding import Severity
from taikei.model.report import ChapterKind
from taikei.model.words import Words

ID = "D-08"
SEVERITY = Severity.ERROR
TITLE = Words(
    "実績が、その年度より後のことを済んだこととして書いていない", "Results tell nothing of a later year as done"
)
VERSION = "1.3"
BASIS = Words("報告書の慣行（実績の章は対象年度のことを書く）", "custom of such reports: results are of their year")
NOTHING = Words("実績の章に文章がありません。", "The results have no prose.")

_YEAR = re.compile(r"(?:令和|平成)[ 　]?(?:元|[0-9０-９]{1,2})年度|20[0-9]{2}年度")
_DONE = re.compile(r"(?:[しっれいえきめけせてりみじべげ]た|んだ)(?:もの)?$|実績は?[な無]し$")
# 令和５年度は, 令和５年度においても, 令和５年度の助成実績は
_TOPIC = re.compile("(?:に(?:おいて)?)?[はも]|の[^、。はも]{0,8}(?:実績|成果|件数|結果)は")
_AHEAD = re.compile(
    "に向|向け|予定|計画|見込|要求|予算|来年度|翌年度|次年度|以降|目指|目標|備え|採用|入学|開始|募集|公募|選定|選考|契約|決定|内示|内定"
)
# 令和５年度から, 令和５年度末まで, 令和５年度の連携について: what is said right after the year, not anywhere beside it.
_BOUND = re.compile("[^、。]{0,6}?(?:まで|から|より|～|〜)|[^、。]{0,20}?(?:について|に関し|に係る)")
_SURELY_AHEAD = re.compile(
    "予定|計画|見込|要求|予算|来年度|翌年度|次年度|以降|目指|目標|備え|向け|こと[とに](?:した|なった)|方針|決定|決め|内示|内定"
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with its first sentence of a later year."""
    results = [each for each in subject.prose.plain if each[0].chapter.kind == ChapterKind.RESULTS]
    told = {id(each.text.placement) for each in subject.told}
    return judged(results, lambda each: _hit(*each, told=each[0].placement is None or id(each[0].placement) in told))


def _hit(text: PrintedText, plain: str, *, told: bool) -> Hit | None:
    for sentence in plain_sentences(plain) if "年度" in plain and _YEAR.search(plain) is not None else ():
        later = next((year for year in _YEAR.finditer(sentence) if _is_later(year[0], text)), None)
        if later is None or not _DONE.search(sentence):
            continue
        # What is told of the year itself may well be a call or a contract; else these are made ahead of it.
        topic = told and _TOPIC.match(sentence, later.end()) is not None
        bound = not topic and _BOUND.match(sentence, later.end()) is not None
        if not bound and not (_SURELY_AHEAD if topic else _AHEAD).search(sentence):
            at = text.text.find(later[0])
            label = era_label(text.chapter.fiscal_year)
            return Hit(
                place=text.place,
                message=Words(
                    "実績の文が、章の年度より後のことを済んだこととして書いています。",
                    "A sentence of the results tells something of a later year as done.",
                ),
                found=Words(f"「{later[0]}」の実績", f"results of “{later[0]}”"),
                expected=Words(f"{label}の実績", f"results of {label}"),
                advice=Words(
                    "年度と数のどちらが正しいか確かめてください。", "See whether the year or the number is wrong."
                ),
                quote=text.quote(at, at + len(later[0])),
            )
    return None


def _is_later(printed: str, text: PrintedText) -> bool:
    year = parse_fiscal_year(printed)
    return year is not None and year > text.chapter.fiscal_year
