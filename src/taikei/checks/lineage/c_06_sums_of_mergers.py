"""
## 何を見るか

統合・分割と見られる事業について、統合（分割）前の当初予算額の合計と、後の合計を比べます。10％（しきい値）以上違うもの
を示します。

## なぜ

事業をまとめたり分けたりすると、金額の増減が見えなくなります。合計が変わったなら、事業をやめた分か、増やした分かの説明
が要ります。

## 例

実績の二つの事業9,000千円と2,000千円が、計画では10,000千円以上違う一つの事業になっている。→ 違いが10％以上なら指摘しま
す。

## 例外

計画に増減の理由が書かれていれば指摘しません。統合・分割は事業名と担当課から推定します。金額が数でない事業があれば比べ
ません。

## What it looks at

Programmes that seem merged or divided: the sum of the initial budgets before against the sum after; a difference of
10 % (threshold) or more.

## Why

Merging and dividing hides how the money changes. A sum that changed takes a word: what was ended, what was raised?

## Example

Two programmes of 9,000 and 2,000 thousand yen become one of 9,500: reported (△13.6 %).

## Exceptions

Where the plan gives a reason. Mergers and divisions are inferred from names and divisions. Not compared where an amount
is no number.
"""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.ratios import percent
from taikei.checks.renewals import grown, says_why
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.sums import numbered
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import Passage, by_entry
from taikei.model.amount import Amount, Component
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-06"
SEVERITY = Severity.WARNING
TITLE = Words("統合・分割の前後で予算の合計が説明できる", "Budgets before and after a merger or division add up")
VERSION = "1.0"
BASIS = Words("地方自治法第211条（予算の調製及び議決）", "Local Autonomy Act, art. 211")
NOTHING = Words("統合・分割と見られる事業がありません。", "No programme seems merged or divided.")
NEEDS_WHOLE_REPORT = True
THRESHOLDS = {"change": Decimal("0.1")}


class _Recast(NamedTuple):
    before: list[Row]
    after: list[Row]
    budget: Amount
    renewed: Amount


def check(subject: Subject) -> Verdict:
    """One hit for each merger or division whose sums differ, at the first row of the plan."""
    if subject.years is None:
        return Verdict(0)
    least = Fraction(subject.house.threshold(ID, "change", THRESHOLDS["change"]))
    return judged(_recast(subject.years), lambda recast: _hit(recast, least))


def _recast(years: Passage) -> Iterator[_Recast]:
    of_results, of_plan = by_entry(years.of_earlier), by_entry(years.of_later)
    for link in years.lineage.links:
        if len(link.before) == len(link.after) == 1:
            continue
        before = [of_results[id(entry)] for entry in link.before]
        after = [of_plan[id(entry)] for entry in link.after]
        budget, renewed = _sum(before), _sum(after)
        if budget is not None and renewed is not None and budget.unit == renewed.unit and budget.number:
            yield _Recast(before, after, budget, renewed)


def _sum(rows: list[Row]) -> Amount | None:
    """The initial budgets together; None where one is no number, or they are of several units."""
    amounts = [numbered(row.placement.entry, Component.INITIAL_BUDGET) for row in rows]
    known = [(amount, amount.number) for amount in amounts if amount is not None and amount.number is not None]
    if len(known) < len(rows) or len({amount.unit for amount, _ in known}) != 1:
        return None
    return Amount(Component.INITIAL_BUDGET, known[0][0].unit, sum((number for _, number in known), Decimal(0)))


def _hit(recast: _Recast, least: Fraction) -> Hit | None:
    assert recast.budget.number is not None  # _recast() takes numbers alone
    assert recast.renewed.number is not None
    change = Fraction(recast.renewed.number) / Fraction(recast.budget.number) - 1
    if abs(change) < least or any(says_why(row.placement.entry) for row in recast.after):
        return None
    before, after = amount_words(recast.budget), amount_words(recast.renewed)
    names = "、".join(f"「{row.placement.entry.programme}」" for row in recast.before)
    english = ", ".join(f"“{row.placement.entry.programme}”" for row in recast.before)
    return Hit(
        place=row_place(*recast.after[0], Component.INITIAL_BUDGET),
        message=Words(
            f"統合・分割の前後で、当初予算額の合計が{percent(least)}％以上違います。",
            f"The budgets before and after the merger or division differ by {percent(least)} % or more.",
        ),
        found=Words(
            f"実績の{names}の計{before.ja}、計画{after.ja}（{grown(change)}％）",
            f"{before.en} of {english} in the results, {after.en} in the plan ({grown(change)} %)",
        ),
        expected=Words("同じ合計、または増減の理由", "the same sum, or the reason of the change"),
        advice=Words(
            "統合・分割の内訳を確かめ、合計が変わった理由を計画か注に書いてください。",
            "Verify what went where, and say in the plan or a note why the sum changed.",
        ),
        other=row_place(*recast.before[0], Component.INITIAL_BUDGET),
    )
