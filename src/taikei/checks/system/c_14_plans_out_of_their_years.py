"""
## 何を見るか

庁内の設定にある計画・ビジョン（`[plans]`）の名が、その計画期間の外の年度の章で、いまの根拠として書かれていないかを見
ます。

## なぜ

前年度の文を写すと、終わった計画の名が残ります。終わった計画を「着実に実施する」と書いた報告は、点検されていないと見ら
れます。

## 例

設定は"みほん町復興計画" = [2011, 2020]。令和４年度の実績に「みほん町復興計画を着実に実施するため」とある。→ 指摘しま
す。

## 例外

終了、当時、後継など、過去のこととして書いた文は指摘しません。計画の名と期間は団体が設定します。設定がなければ点検しま
せん。

## What it looks at

Names of plans and visions that the settings give with their years (`[plans]`): none may stand in a chapter of another
year as what the work rests on.

## Why

Copied from last year, a text keeps the name of a plan that has ended. A report that “steadily carries out” an ended
plan seems unread.

## Example

The settings say "みほん町復興計画" = [2011, 2020]; the results of fiscal 2022 say
みほん町復興計画を着実に実施するため: reported.

## Exceptions

Sentences that speak of the past (終了, 当時, 後継). Names and years are for the house to give; without its settings
the rule does not apply.
"""

import re
from collections.abc import Sequence

from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.language.eras import era_label
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-14"
SEVERITY = Severity.WARNING
TITLE = Words("計画の名をその計画期間の中で使っている", "Plans are named within their years")
VERSION = "1.0"
BASIS = Words("庁内の設定（計画とその期間）", "the settings of the house: plans and their years")
NOTHING = Words("庁内の設定に計画の期間がありません。", "The settings give no plans with their years.")

_PAST = re.compile(r"終了|満了|後継|に代わ|当時|かつて|以前|終えた|終わった|期間とした")


def check(subject: Subject) -> Verdict:
    """One hit for each text that names a plan out of its years."""
    plans = subject.house.plans
    if not plans:
        return Verdict(0)
    longest_first = sorted(plans, key=len, reverse=True)

    def hit(spots: Sequence[Spot]) -> Hit | None:
        for spot in spots:
            first, last = plans[spot.printed]
            year = spot.text.chapter.fiscal_year
            if not first <= year <= last and not _PAST.search(_sentence(spot)):
                return _hit(spot, era_label(first), era_label(last), era_label(year))
        return None

    prose = subject.texts.of(("lead", "narrative", "notes"))
    return prose.judged(re.compile("|".join(map(re.escape, longest_first))), hit)


def _sentence(spot: Spot) -> str:
    """The sentence that the spot stands in."""
    text = spot.text.text
    end = text.find("。", spot.end)
    return text[text.rfind("。", 0, spot.start) + 1 : len(text) if end < 0 else end]


def _hit(spot: Spot, first: str, last: str, year: str) -> Hit:
    return Hit(
        place=spot.text.place,
        message=Words("計画期間の外の年度に、計画の名があります。", "A plan is named in a year that is not its own."),
        found=Words(f"{year}の章に「{spot.printed}」", f"“{spot.printed}” in the chapter of {year}"),
        expected=Words(f"{first}から{last}までの章、またはいまの計画の名", f"{first} to {last}, or the plan of today"),
        advice=Words(
            "いまの計画の名に改めるか、過去のことと分かるように書いてください。",
            "Name the plan of today, or tell it as a thing of the past.",
        ),
        quote=spot.quote,
    )
