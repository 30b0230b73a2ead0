"""
## 何を見るか

決算額が当初予算額より大きい事業を示します。

## なぜ

当初予算を超えて支出するには、補正予算、前年度からの繰越し、流用、予備費のどれかが要ります（地方自治法第213条、第217条、
第218条、第220条）。理由が書かれていないと、誤記なのか、予算の裏付けがあるのかを読み手は判断できません。

## 例

当初予算額500千円、決算額650千円。→ 指摘します。

## 例外

章の注に「決算額には前年度からの繰越分を含む」という説明がある場合は、「理由あり」として示します。

## What it looks at

Programmes whose settlement (決算額) is larger than the initial budget (当初予算額).

## Why

Spending more than the initial budget takes a supplementary budget, money carried over, a transfer or the contingency
fund (Local Autonomy Act, arts. 213, 217, 218, 220). Without a reason nobody can tell a slip from a funded excess.

## Example

Initial budget 500 thousand yen, settlement 650: reported.

## Exceptions

Where a note of the chapter says that settlements include money carried over, the finding is shown as accepted by it.
"""

import re

from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.language.widths import squeeze
from taikei.model.amount import Component
from taikei.model.finding import Finding, Outcome, Severity
from taikei.model.report import Chapter, Report
from taikei.model.words import Words

ID = "A-03"
SEVERITY = Severity.WARNING
TITLE = Words("決算額が当初予算額を超えるときは理由がある", "A settlement above the initial budget has a reason")
VERSION = "1.0"

# 決算額には、前年度から繰り越した事業を含む: within one sentence, in either spelling, and neither 含まない nor 翌年度.
_CARRIED_IN = re.compile(
    r"決算(?:(?!翌年度)[^。])*繰り?越[^。]*含(?!ま(?:な|ず|れ(?:な|て(?:いな|おら)))|めな|めて(?:いな|おら)|んで(?:いな|おら))"
)


def check(report: Report) -> Outcome:
    """One finding for each row whose settlement exceeds its initial budget."""
    applied = 0
    findings: list[Finding] = []
    for chapter, section, placement in report.rows():
        budget = placement.entry.amount(Component.INITIAL_BUDGET)
        settlement = placement.entry.amount(Component.SETTLEMENT)
        if budget is None or settlement is None or budget.yen is None or settlement.yen is None:
            continue
        applied += 1
        if settlement.yen > budget.yen:
            spent, planned = amount_words(settlement), amount_words(budget)
            findings.append(
                Finding(
                    rule=ID,
                    severity=SEVERITY,
                    place=row_place(chapter, section, placement, Component.SETTLEMENT),
                    message=Words(
                        "決算額が当初予算額を超えています。", "The settlement is larger than the initial budget."
                    ),
                    found=Words(
                        f"当初予算額{planned.ja}に対して決算額{spent.ja}",
                        f"settlement {spent.en}, initial budget {planned.en}",
                    ),
                    expected=Words(
                        f"{planned.ja}以下の決算額、または超えた理由",
                        f"a settlement of at most {planned.en}, or the reason for the excess",
                    ),
                    advice=Words(
                        "金額を確かめ、補正・繰越し・流用・予備費のどれによるかを注か実施概要に書いてください。",
                        "Verify the amounts, and say in a note or in the narrative which budget paid for the excess.",
                    ),
                    accepted=_carry_over_note(chapter),
                )
            )
    if applied == 0:
        nothing = Words("予算と決算の両方を載せた行がありません。", "No row prints both a budget and a settlement.")
        return Outcome(ID, not_applicable=nothing)
    return Outcome(ID, applied, tuple(findings))


def _carry_over_note(chapter: Chapter) -> Words | None:
    for note in chapter.notes:
        if _CARRIED_IN.search(squeeze(note.text)):
            return Words(
                f"{note.mark}に、決算額は前年度からの繰越分を含むと書かれています。",
                f"The note {note.mark} says that settlements include money carried over from the year before.",
            )
    return None
