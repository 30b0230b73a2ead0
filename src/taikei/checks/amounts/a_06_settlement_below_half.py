"""
## 何を見るか

決算額が当初予算額の半分に満たず（０は除く）、その理由が書かれていない事業を示します。

## なぜ

半分も使わなかった事業では、予算の見積りか実施のどちらかが予定と大きく違っています。最少の経費で最大の効果を挙げる
（地方自治法第２条第14項）ためにも、翌年度の予算を考えるためにも、その説明が要ります。半分を境とするのは、予定より
使わなかった額の方が、使った額より大きくなる点だからです。

## 例

当初予算額2,000千円、決算額700千円（35％）で、実施概要は「講習会を３回開催した。」だけである。→ 指摘します。

## 例外

申請が少なかった、見込みを下回った、中止した、入札差金、翌年度への繰越しなど、使わなかったことの説明があれば指摘
しません。決算額が０の事業は A-05 が見ます。実施概要も備考も載せない文書は
見ません。当初予算比は執行率ではありません。予算現額が分かるときは、その半分以上を使ったか翌年度へ繰り越した事業は指摘
しません（減額の補正や繰越しで足ります）。

## What it looks at

Programmes whose settlement is below half of the initial budget (but not zero), without a stated reason.

## Why

Where less than half was spent, either the estimate or the work went far from the plan. The assembly and next year's
budget need the reason (Local Autonomy Act, art. 2 (14): the greatest effect at the least cost). Half is the point from
which the money left exceeds the money used.

## Example

Initial budget 2,000 thousand yen, settlement 700 (35 %), narrative “held three courses”: reported.

## Exceptions

Any statement that the money was not used: few applications, below the estimate, cancelled, saved by tender, carried
over. A settlement of zero belongs to A-05. Documents that print neither narratives nor notes are not judged. The ratio
is not the execution rate (執行率). Where the current budget is told, it explains a programme that spent or carried over
half of it: the budget was cut, or the work goes on.
"""

from decimal import Decimal
from fractions import Fraction

from taikei.checks.amounts.reasons import stated_reason
from taikei.checks.places import row_place
from taikei.checks.ratios import percent, spent_of_budget, used_share
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.sums import numbered
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.amount import Component
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "A-06"
SEVERITY = Severity.WARNING
TITLE = Words(
    "決算額が当初予算額の半分に満たないときは理由が書かれている",
    "A settlement below half of the initial budget has a stated reason",
)
VERSION = "1.3"
BASIS = Words("地方自治法第233条第５項（主要な施策の成果の説明）", "Local Autonomy Act, art. 233 (5)")
NOTHING = Words("予算と決算の両方を載せた行がありません。", "No row prints both a budget and a settlement.")
THRESHOLDS = {"ratio": Decimal("0.5")}


def check(subject: Subject) -> Verdict:
    """One hit for each row with an unexplained settlement between zero and half of its initial budget."""
    floor = Fraction(subject.house.threshold(ID, "ratio", THRESHOLDS["ratio"]))
    ratios = ((row, subject.initial_ratios.get(id(row.placement.entry))) for row in subject.explaining)
    least = percent(floor)
    return judged(((row, ratio) for row, ratio in ratios if ratio is not None), lambda each: _hit(*each, floor, least))


def _hit(row: Row, ratio: Fraction, floor: Fraction, least: str) -> Hit | None:
    entry = row.placement.entry
    if ratio >= floor or ratio <= 0:
        return None
    used, current = used_share(entry), numbered(entry, Component.CURRENT_BUDGET)
    if used is not None and used >= floor:
        return None
    if current is not None and current.number is not None and current.number <= 0:  # withdrawn: A-03's to tell
        return None
    if stated_reason(entry):
        return None
    return Hit(
        place=row_place(*row, Component.SETTLEMENT),
        message=Words(
            f"決算額が当初予算額の{least}％に満たず、理由が書かれていません。",
            f"The settlement is below {least} % of the initial budget, and no reason is given.",
        ),
        found=spent_of_budget(entry, ratio),
        expected=Words(
            f"{least}％以上の決算額、または使わなかった理由の記載",
            f"a settlement of at least {least} %, or the reason why the money was not spent",
        ),
        advice=Words(
            "金額を確かめ、申請が少なかった、中止した、など、使わなかった理由を実施概要に書いてください。",
            "Verify the amounts, and say in the narrative why the money was not spent.",
        ),
    )
