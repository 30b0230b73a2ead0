"""
## 何を見るか

今年度の実績にある当初予算額を、前年度の報告書の計画が示した同じ事業・同じ年度の予算額と比べます。

## なぜ

当初予算は議決された一つの額です。前年度に議会へ示した額と、今年度の報告の当初予算額が違えば、どちらかが誤っています。

## 例

前年度の計画では1,200千円、今年度の実績の当初予算額は1,250千円。→ 指摘します。

## 例外

補正後・組替・移管と書かれた事業は「理由あり」として示します。名称が変わった事業、統合・分割された事業、単位が違う額は
比べません。

## What it looks at

The initial budget in this year's results against the budget that the plan of last year's edition gave for the same
programme and year.

## Why

The initial budget is one amount, as voted. If it is not what was laid before the assembly last year, one of the two is
wrong.

## Example

Last year's plan says 1,200 thousand yen, this year's results an initial budget of 1,250: reported.

## Exceptions

Rows that say 補正後, 組替 or 移管 are shown as accepted. Programmes under another name, merged or divided ones, and
amounts of other units are not compared.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from taikei.checks.figures import amount_words
from taikei.checks.places import row_place, row_words
from taikei.checks.subject import Subject
from taikei.checks.sums import numbered
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import Kept, Passage
from taikei.language.names import programme_key
from taikei.language.widths import squeeze
from taikei.model.amount import Amount, Component
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-21"
SEVERITY = Severity.ERROR
TITLE = Words("当初予算額が前年度の計画で示した額である", "The initial budget is what last year's plan gave")
VERSION = "1.0"
BASIS = Words("地方自治法第211条（予算の調製及び議決）", "Local Autonomy Act, art. 211")
NOTHING = Words(
    "前年度の報告書の計画に、今年度の実績の事業の予算額がありません。",
    "The plan of last year's edition gives no budget for the programmes of this year's results.",
)
NEEDS_EARLIER = True

_RECAST = re.compile(r"補正後|現計|組替|組み替え|移管")


class _Pair(NamedTuple):
    kept: Kept
    promised: Amount
    told: Amount


def check(subject: Subject) -> Verdict:
    """One hit for each initial budget that last year's plan gave otherwise, at the row of the results."""
    return Verdict(0) if subject.promised is None else judged(_pairs(subject.promised), _hit)


def _pairs(way: Passage) -> Iterator[_Pair]:
    for kept in way.kept:
        before, after = kept.before.placement.entry, kept.after.placement.entry
        promised, told = (numbered(entry, Component.INITIAL_BUDGET) for entry in (before, after))
        same = programme_key(before.programme) == programme_key(after.programme)
        if same and promised is not None and told is not None and promised.unit == told.unit:
            yield _Pair(kept, promised, told)


def _hit(pair: _Pair) -> Hit | None:
    if pair.promised.number == pair.told.number:
        return None
    told, promised, there = amount_words(pair.told), amount_words(pair.promised), row_words(*pair.kept.before)
    entry = pair.kept.after.placement.entry
    match = _RECAST.search(squeeze(entry.narrative + entry.note))
    return Hit(
        place=row_place(*pair.kept.after, Component.INITIAL_BUDGET),
        message=Words(
            "当初予算額が、前年度の計画で示した額と違います。", "The initial budget is not what last year's plan gave."
        ),
        found=Words(f"当初予算額{told.ja}", f"an initial budget of {told.en}"),
        expected=Words(
            f"前年度の報告書の{there.ja}と同じ{promised.ja}", f"{promised.en}, as at {there.en} of last year's edition"
        ),
        advice=Words(
            "予算書で確かめて直し、組替などで変わった場合は備考に書いてください。",
            "Verify with the budget; if it was recast, say so in the row.",
        ),
        accepted=None
        if match is None
        else Words(f"「{match[0]}」と書かれています。", f"The report says “{match[0]}”."),
    )
