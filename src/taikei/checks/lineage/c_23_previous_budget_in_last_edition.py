"""
## 何を見るか

計画の表にある前年度予算額を、前年度の報告書の計画が示した同じ事業の予算額と比べます。

## なぜ

前年度予算額は、前年度の計画で示した額のことです。違えば、前年度からの増減も、前年度に示した額も疑われます。

## 例

前年度の計画では1,200千円、今年度の計画の前年度予算額は1,250千円。→ 指摘します。

## 例外

補正後・組替・移管と書かれた事業は「理由あり」として示します。前年度の報告書に補正後の計画があり、その額と同じなら指摘
しません。同じ名の事業が複数あるもの、単位が違う額は比べません。

## What it looks at

The budget of the year before in the plan's table against the budget of the programme in the plan of last year's
edition.

## Why

The budget of the year before is what last year's plan gave. If it differs, both the change and last year's amount are
in doubt.

## Example

Last year's plan says 1,200 thousand yen, this year's plan 1,250 for the year before: reported.

## Exceptions

Rows that say 補正後, 組替 or 移管 are shown as accepted. Not reported where it is the amount of an amended plan in last
year's edition. Several programmes of one name, and amounts of other units, are not compared.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from taikei.analysis.placements import primary_placements
from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.sums import numbered
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import chapter_of
from taikei.language.names import programme_key
from taikei.language.widths import squeeze
from taikei.model.amount import Amount, Component
from taikei.model.finding import Severity
from taikei.model.report import Chapter, ChapterKind
from taikei.model.words import Words

ID = "C-23"
SEVERITY = Severity.WARNING
TITLE = Words("前年度予算額が前年度の計画の額である", "The budget of the year before is that of last year's plan")
VERSION = "1.0"
BASIS = Words("地方自治法第211条（予算の調製及び議決）", "Local Autonomy Act, art. 211")
NOTHING = Words(
    "計画に前年度予算額がないか、前年度の報告書にその年度の計画がありません。",
    "The plan prints no budget of the year before, or last year's edition has no plan of that year.",
)
NEEDS_EARLIER = True

_RECAST = re.compile(r"補正後|現計|組替|組み替え|移管")


class _Pair(NamedTuple):
    row: Row
    said: Amount
    before: Amount
    amended: Amount | None


def check(subject: Subject) -> Verdict:
    """One hit for each budget of the year before that last year's plan gave otherwise."""
    return judged(_pairs(subject), _hit)


def _pairs(subject: Subject) -> Iterator[_Pair]:
    plan = subject.report.chapter(ChapterKind.PLAN)
    if plan is None or subject.earlier is None:
        return
    year = plan.fiscal_year.previous
    before = _budgets(chapter_of(subject.earlier, ChapterKind.PLAN, year))
    amended = _budgets(chapter_of(subject.earlier, ChapterKind.AMENDED_PLAN, year))
    if not before:
        return
    for row in subject.primary:
        said = numbered(row.placement.entry, Component.PREVIOUS_BUDGET) if row.chapter is plan else None
        key = programme_key(row.placement.entry.programme)
        if said is not None and key in before and before[key].unit == said.unit:
            yield _Pair(row, said, before[key], amended.get(key))


def _budgets(chapter: Chapter | None) -> Mapping[str, Amount]:
    """The initial budgets by the key of their programme; a name that stands for several programmes tells nothing."""
    if chapter is None:
        return {}
    entries = [placement.entry for _, placement in primary_placements(chapter).values()]
    times = Counter(programme_key(entry.programme) for entry in entries)
    budgets = ((programme_key(entry.programme), numbered(entry, Component.INITIAL_BUDGET)) for entry in entries)
    return {key: budget for key, budget in budgets if budget is not None and times[key] == 1}


def _hit(pair: _Pair) -> Hit | None:
    if pair.said.number in (pair.before.number, None if pair.amended is None else pair.amended.number):
        return None
    said, before = amount_words(pair.said), amount_words(pair.before)
    entry = pair.row.placement.entry
    match = _RECAST.search(squeeze(entry.narrative + entry.note))
    return Hit(
        place=row_place(*pair.row, Component.PREVIOUS_BUDGET),
        message=Words(
            "前年度予算額が、前年度の計画の額と違います。",
            "The budget of the year before is not that of last year's plan.",
        ),
        found=Words(f"前年度予算額{said.ja}", f"{said.en} for the year before"),
        expected=Words(f"前年度の計画と同じ{before.ja}", f"{before.en}, as in last year's plan"),
        advice=Words(
            "予算書で確かめてそろえ、補正後の額であればその旨を書いてください。",
            "Verify with the budget; if it is the amended one, say so.",
        ),
        accepted=None
        if match is None
        else Words(f"「{match[0]}」と書かれています。", f"The report says “{match[0]}”."),
    )
