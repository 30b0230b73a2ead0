"""
## 何を見るか

実績と計画の両方にある事業の担当課・室を比べます。共通の課・室が一つもないものを計画の行で示します。

## なぜ

担当が変わると、前年度の実績を誰が答えるかが変わります。4月の組織改編なら説明が要りますし、貼り間違いなら直す必要があ
ります。

## 例

実績では「産業課」、計画では「観光課」。→ 指摘します。

## 例外

庁内の設定の改編表（`[reorganised.年度]`）に載っている変更、移管・組織改編と書かれた事業は、「理由あり」として示します。
どちらかに担当課がない事業は比べません。

## What it looks at

The divisions of each programme that is in the results and in the plan. Reported where they have none in common.

## Why

Who answers for last year's results changes with the division. A reorganisation takes a word, a slip a correction.

## Example

産業課 in the results, 観光課 in the plan: reported.

## Exceptions

A change that the settings of the house give (`[reorganised.YEAR]`), or that the row speaks of, is shown as accepted.
Programmes that name no division in one of the chapters are not compared.
"""

import re
from collections.abc import Mapping

from taikei.checks.places import row_place
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import Kept
from taikei.language.names import division_key, division_keys
from taikei.language.widths import squeeze
from taikei.model.finding import Severity
from taikei.model.organisation import Charge
from taikei.model.words import Words

ID = "C-07"
SEVERITY = Severity.WARNING
TITLE = Words("担当課・室が実績と計画で同じである", "The division in charge is the same in results and plan")
VERSION = "1.0"
BASIS = Words("報告書の慣行（担当課・室の明示）", "custom of such reports: the division in charge is named")
NOTHING = Words(
    "実績と次の年度の計画の両方に担当課を載せた事業がありません。",
    "No programme names a division in the results and in the plan of the year after.",
)
NEEDS_WHOLE_REPORT = True

_MOVED = re.compile(r"移管|組織改編|組織再編|機構改革|所管(?:を|が)?(?:変更|変わ)|担当課(?:を|が)?変更")


def check(subject: Subject) -> Verdict:
    """One hit for each programme that changed hands, at its primary row of the plan."""
    if subject.years is None:
        return Verdict(0)
    heirs = subject.house.reorganised.get(subject.years.later.fiscal_year, {})
    both = (kept for kept in subject.years.kept if all(_divisions(charge) for charge in _charges(kept)))
    return judged(both, lambda kept: _hit(kept, heirs))


def _charges(kept: Kept) -> tuple[Charge, Charge]:
    return kept.before.placement.entry.charge, kept.after.placement.entry.charge


def _divisions(charge: Charge) -> frozenset[str]:
    return division_keys(charge.divisions)


def _hit(kept: Kept, heirs: Mapping[str, tuple[str, ...]]) -> Hit | None:
    before, after = _charges(kept)
    if not _divisions(before).isdisjoint(_divisions(after)):
        return None
    was, now = ("・".join(charge.divisions) for charge in (before, after))
    return Hit(
        place=row_place(*kept.after, "charge"),
        message=Words("担当課・室が実績と違います。", "The division is another than in the results."),
        found=Words(f"「{now}」、実績は「{was}」", f"“{now}”, “{was}” in the results"),
        expected=Words("同じ担当課・室、または移管の説明", "the same division, or a word on the change"),
        advice=Words(
            "移管や改編なら理由を記録し、そうでなければ担当課・室を直してください。",
            "If the programme was handed over, record that; if not, correct the division.",
        ),
        accepted=_known(before, after, heirs) or _told(kept),
        other=row_place(*kept.before, "charge"),
    )


def _known(before: Charge, after: Charge, heirs: Mapping[str, tuple[str, ...]]) -> Words | None:
    for old, news in heirs.items():
        if division_key(old) in _divisions(before) and division_keys(news) & _divisions(after):
            return Words(
                f"庁内の設定の改編表に「{old}」から「{'・'.join(news)}」とあります。",
                f"The settings of the house say that “{old}” became “{'・'.join(news)}”.",
            )
    return None


def _told(kept: Kept) -> Words | None:
    entries = kept.before.placement.entry, kept.after.placement.entry
    texts = (squeeze(text) for entry in entries for text in (entry.narrative, entry.note))
    match = next((found for found in map(_MOVED.search, texts) if found is not None), None)
    return None if match is None else Words(f"「{match[0]}」と書かれています。", f"The report says “{match[0]}”.")
