"""
## 何を見るか

計画の表に前年度予算額がある事業について、その額を、同じ文書の実績にある当初予算額と比べます。

## なぜ

どちらも同じ年度の同じ事業の予算です。二通りあると、増減の説明がどちらを基にしたのか分かりません。

## 例

実績の当初予算額は1,200千円、計画の前年度予算額は1,250千円。→ 指摘します。

## 例外

前年度予算額が実績の予算現額（補正後）と同じなら、補正後の額を載せる様式として指摘しません。補正後・組替後と書かれた事
業は「理由あり」として示します。単位が違うもの、統合・分割された事業は比べません。

## What it looks at

The budget of the year before, where the plan's table prints it, against the initial budget in the results of one
report.

## Why

Both are the budget of one programme in one year. With two of them nobody knows on which the change is reckoned.

## Example

The results print an initial budget of 1,200 thousand yen, the plan 1,250 for the year before: reported.

## Exceptions

Where it equals the current budget (as amended) of the results. Rows that say 補正後 or 組替 are shown as accepted.
Amounts of other units, merged and divided programmes are not compared.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.subject import Subject
from taikei.checks.sums import numbered
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import Kept, Passage
from taikei.language.widths import squeeze
from taikei.model.amount import Amount, Component
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-22"
SEVERITY = Severity.WARNING
TITLE = Words(
    "計画の前年度予算額が実績の当初予算額と同じである", "The plan's budget of the year before is that of the results"
)
VERSION = "1.0"
BASIS = Words("地方自治法第211条（予算の調製及び議決）", "Local Autonomy Act, art. 211")
NOTHING = Words(
    "計画に前年度予算額、実績に当初予算額のある事業がありません。",
    "No programme has the budget of the year before in the plan and an initial budget in the results.",
)
NEEDS_WHOLE_REPORT = True

_AMENDED = re.compile(r"補正後|現計|組替|組み替え|移管")


class _Pair(NamedTuple):
    kept: Kept
    before: Amount
    said: Amount


def check(subject: Subject) -> Verdict:
    """One hit for each programme of which the plan says another budget than the results."""
    return Verdict(0) if subject.years is None else judged(_pairs(subject.years), _hit)


def _pairs(years: Passage) -> Iterator[_Pair]:
    for kept in years.kept:
        before = numbered(kept.before.placement.entry, Component.INITIAL_BUDGET)
        said = numbered(kept.after.placement.entry, Component.PREVIOUS_BUDGET)
        if before is not None and said is not None and before.unit == said.unit:
            yield _Pair(kept, before, said)


def _hit(pair: _Pair) -> Hit | None:
    current = numbered(pair.kept.before.placement.entry, Component.CURRENT_BUDGET)
    if pair.said.number in (pair.before.number, None if current is None else current.number):
        return None
    said, before = amount_words(pair.said), amount_words(pair.before)
    entry = pair.kept.after.placement.entry
    match = _AMENDED.search(squeeze(entry.narrative + entry.note))
    return Hit(
        place=row_place(*pair.kept.after, Component.PREVIOUS_BUDGET),
        message=Words(
            "計画の前年度予算額が、実績の当初予算額と違います。",
            "The budget of the year before differs from the results.",
        ),
        found=Words(f"前年度予算額{said.ja}", f"{said.en} for the year before"),
        expected=Words(f"実績の当初予算額{before.ja}", f"{before.en}, the initial budget of the results"),
        advice=Words(
            "予算書で確かめてそろえ、補正後の額であればその旨を書いてください。",
            "Verify with the budget; if it is the amended one, say so.",
        ),
        accepted=None
        if match is None
        else Words(f"「{match[0]}」と書かれています。", f"The report says “{match[0]}”."),
        other=row_place(*pair.kept.before, Component.INITIAL_BUDGET),
    )
