"""
## 何を見るか

予算現額が当初予算・補正予算・前年度からの繰越し・予備費等の合計と合わない事業と、決算額・翌年度への繰越し・不用額の
合計が予算現額と合わない事業を示します。

## なぜ

予算現額は、その年度に使える額の全部です（地方自治法第213条、第217条、第218条、第220条）。使った額、繰り越した額、残った額の
合計は、予算現額と必ず一致します（地方自治法施行規則の歳出決算の様式も同じ組立てです）。

## 例

当初予算額1,000千円、補正予算額200千円、前年度からの繰越額50千円、予算現額1,350千円。→ 指摘します（合計は1,250千円）。

## 例外

当初予算・補正予算・前年度からの繰越しのどれかを載せない行は、差が誤りかどうか分からないため見ません（補正後の計画では、
前年度からの繰越しはなくても構いません）。翌年度への繰越しを差し引いて予算現額とする文書も正しいと見ます。流用の記載がある行の
差は「理由あり」とします。円でない単位では、端数の四捨五入による差は指摘しません。

## What it looks at

Current budgets (予算現額) that are not the sum of initial budget, supplements, money carried in and reserve; and those
that settlement, money carried out and unused money do not add up to.

## Why

The current budget is all that may be spent in the year (Local Autonomy Act, arts. 213, 217, 218, 220); what was spent,
carried out and left over make it up again, as in the statutory form of the settlement.

## Example

Initial 1,000 thousand yen, supplementary 200, carried in 50, current budget 1,350: reported, for the sum is 1,250.

## Exceptions

Not judged where the initial budget, the supplement or the money carried in is not printed (an amended plan may lack
the last). Documents whose current budget leaves out what was carried out are right, too. A difference in an entry that
speaks of a transfer (流用) is accepted by it. In units other than yen, rounding is allowed for.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.sums import added, rounding
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.terms import COMPONENTS
from taikei.language.widths import squeeze
from taikei.model.amount import Amount, Component
from taikei.model.finding import Severity
from taikei.model.report import ChapterKind
from taikei.model.words import Words

ID = "A-12"
SEVERITY = Severity.ERROR
TITLE = Words("予算現額の内訳が合う", "The parts of the current budget add up")
VERSION = "1.0"
BASIS = Words(
    "地方自治法第213条、第217条、第218条、第220条、同法施行規則",
    "Local Autonomy Act, arts. 213, 217, 218, 220, and its regulation",
)
NOTHING = Words("予算現額とその内訳を載せた行がありません。", "No row prints a current budget with its parts.")

_TRANSFER = re.compile(r"流用|移用|充用|配当替")

# What has to be printed, and what may be: no plan is amended by what the year before left over.
_MADE = (Component.INITIAL_BUDGET, Component.SUPPLEMENTARY, Component.CARRIED_IN), (Component.RESERVE,)
_AMENDED = (Component.INITIAL_BUDGET, Component.SUPPLEMENTARY), (Component.RESERVE, Component.CARRIED_IN)
_USES = (Component.SETTLEMENT, Component.CARRIED_OUT, Component.UNUSED)


class _Sum(NamedTuple):
    """``less`` are the sums that are right as well, by another custom."""

    row: Row
    whole: Amount
    parts: tuple[Component, ...]
    total: Decimal
    less: tuple[Decimal, ...] = ()


def check(subject: Subject) -> Verdict:
    """One hit for each sum that does not hold: what makes the current budget, and what became of it."""
    if Component.CURRENT_BUDGET not in subject.components:
        return Verdict(0)
    return judged((each for row in subject.rows for each in _sums(row)), _hit)


def _sums(row: Row) -> Iterator[_Sum]:
    printed = {amount.component: amount for amount in row.placement.entry.amounts}
    whole = printed.get(Component.CURRENT_BUDGET)
    if whole is None or whole.number is None:
        return
    required, optional = _AMENDED if row.chapter.kind == ChapterKind.AMENDED_PLAN else _MADE
    parts = (*required, *[component for component in optional if component in printed])
    total = added(map(printed.get, parts), whole.unit)
    if total is not None and not printed[Component.INITIAL_BUDGET].blank:
        carried = added([printed.get(Component.CARRIED_OUT)], whole.unit)
        yield _Sum(row, whole, parts, total, () if carried is None else (total - carried,))
    used = added(map(printed.get, _USES), whole.unit)
    if used is not None and not any(printed[component].blank for component in _USES):
        yield _Sum(row, whole, _USES, used)


def _hit(each: _Sum) -> Hit | None:
    assert each.whole.number is not None  # a sum is of numbers
    if each.whole.number == each.total:
        return None
    allowed = rounding(each.row.chapter, each.whole.unit, len(each.parts))
    if any(abs(each.whole.number - total) <= allowed for total in (each.total, *each.less)):
        return None
    entry = each.row.placement.entry
    summed = amount_words(Amount(Component.CURRENT_BUDGET, each.whole.unit, each.total))
    printed = amount_words(each.whole)
    transfer = _TRANSFER.search(squeeze(entry.narrative + entry.note))
    return Hit(
        place=row_place(*each.row, Component.CURRENT_BUDGET),
        message=Words("予算現額が内訳の合計と合いません。", "The current budget is not the sum of its parts."),
        found=Words(
            f"予算現額{printed.ja}に対して{'、'.join(COMPONENTS[part].ja for part in each.parts)}の合計{summed.ja}",
            f"current budget {printed.en}, but {', '.join(COMPONENTS[part].en for part in each.parts)} "
            f"add up to {summed.en}",
        ),
        expected=Words(
            f"予算現額{summed.ja}、またはそれに合う内訳", f"a current budget of {summed.en}, or parts that fit"
        ),
        advice=Words(
            "予算の資料で一つ一つの額を確かめ、流用があるときは備考に書いてください。",
            "Verify each amount against the accounts, and note any transfer between items.",
        ),
        accepted=None
        if transfer is None
        else Words(f"「{transfer[0]}」と書かれています。", f"The entry says “{transfer[0]}”."),
    )
