"""
## 何を見るか

執行率（予算現額に対する決算額の割合）が半分に満たず（０は除く）、その理由が書かれていない事業を示します。

## なぜ

執行率は、補正や繰越しを含めて実際に使えた予算のうち、どれだけ使ったかを表します。半分も使わなかった理由は、翌年度の予算を
考えるときに最初に問われます（最少の経費で最大の効果を挙げる原則：地方自治法第２条第14項）。

## 例

当初予算額900千円、予算現額2,000千円、決算額800千円（40％）で、実施概要は「機器を更新した。」だけである。→ 指摘します。

## 例外

翌年度への繰越額を加えると半分に達する事業、申請が少なかった、中止した、入札差金など、使わなかったことの説明がある事業は
指摘しません。決算額が０の事業は A-05、当初予算額の半分に満たない事業は A-06 が見ます。予算現額を載せない文書、
実施概要も備考も載せない文書は見ません。

## What it looks at

Programmes whose execution rate (執行率: settlement over current budget) is below half, but not zero, without a reason.

## Why

The rate tells how much was used of what could be used, supplements and carried-over money included. The assembly and
next year's budget ask for the reason first (Local Autonomy Act, art. 2 (14)).

## Example

Initial budget 900 thousand yen, current budget 2,000, settlement 800 (40 %), narrative “renewed the machines”:
reported.

## Exceptions

Not reported where money carried out to the next year makes up the half, or where the entry says why the money was not
used. A settlement of zero belongs to A-05, one below half of the initial budget to A-06. Documents without a current
budget, and those that print neither narratives nor notes, are not judged.
"""

from decimal import Decimal
from fractions import Fraction

from taikei.analysis.execution import execution_rate, initial_budget_ratio
from taikei.checks.amounts import a_06_settlement_below_half as below_half
from taikei.checks.amounts.reasons import stated_reason
from taikei.checks.places import row_place
from taikei.checks.ratios import percent, spent_of_budget, used_share
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.model.amount import Component
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "A-07"
SEVERITY = Severity.ADVICE
TITLE = Words("執行率が低いときは理由が書かれている", "A low execution rate has a stated reason")
VERSION = "1.2"
BASIS = Words("地方自治法第２条第14項、第233条第５項", "Local Autonomy Act, arts. 2 (14), 233 (5)")
NOTHING = Words(
    "予算現額と決算額の両方を載せた行がありません。", "No row prints both a current budget and a settlement."
)
THRESHOLDS = {"rate": Decimal("0.5")}


def check(subject: Subject) -> Verdict:
    """One hit for each row with an unexplained rate between zero and half, unless A-06 has it."""
    if Component.CURRENT_BUDGET not in subject.components:
        return Verdict(0)
    floor = Fraction(subject.house.threshold(ID, "rate", THRESHOLDS["rate"]))
    of_a06 = Fraction(subject.house.threshold(below_half.ID, "ratio", below_half.THRESHOLDS["ratio"]))
    rates = ((row, execution_rate(row.placement.entry)) for row in subject.explaining)
    known = [(row, rate) for row, rate in rates if rate is not None]
    low = ((row, rate) for row, rate in known if 0 < rate < floor and not _below_initial(row, of_a06))
    return Verdict(len(known), tuple(_hit(row, rate, floor) for row, rate in low if not _explained(row, floor)))


def _below_initial(row: Row, ratio: Fraction) -> bool:
    initial = initial_budget_ratio(row.placement.entry)
    return initial is not None and initial < ratio


def _explained(row: Row, floor: Fraction) -> bool:
    used = used_share(row.placement.entry)
    return used is None or used >= floor or bool(stated_reason(row.placement.entry))


def _hit(row: Row, rate: Fraction, floor: Fraction) -> Hit:
    return Hit(
        place=row_place(*row, Component.SETTLEMENT),
        message=Words(
            f"執行率が{percent(floor)}％に満たず、理由が書かれていません。",
            f"The execution rate is below {percent(floor)} %, and no reason is given.",
        ),
        found=spent_of_budget(row.placement.entry, rate, Component.CURRENT_BUDGET),
        expected=Words(
            f"{percent(floor)}％以上の執行率、または使わなかった理由の記載",
            f"a rate of at least {percent(floor)} %, or the reason why the money was not spent",
        ),
        advice=Words(
            "金額を確かめ、使わなかった理由を実施概要か備考に書いてください。",
            "Verify the amounts, and say in the narrative or a note why the money was not spent.",
        ),
    )
