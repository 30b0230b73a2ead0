"""
## 何を見るか

決算額が０で、その理由が実施概要・注・金額欄の言葉のどこにも書かれていない事業を示します。

## なぜ

予算を取りながら一円も使わなかった事業は、議会で最初に問われます。実施しなかったのか、申請がなかったのか、記入を
忘れたのかが、書類だけで分かる必要があります（地方自治法第233条第５項の成果の説明と同じ考え方です）。

## 例

決算額が０千円で、実施概要が「設備の更新を支援した。」だけである。→ 指摘します。
「申請がなかった。」と書かれていれば、指摘しません。

## 例外

申請がなかった、中止・延期した、見送った、見込みを下回った、過年度に造成済みなど、使わなかったことの説明があれば
指摘しません。予算が０か載っていない事業、予算の半分以上を翌年度へ繰り越した事業、
実施概要も備考も載せない文書は見ません。「感染症の影響」のような事情だけでは、使わなかった理由とは見なしません。
空欄は０とは扱いません。

## What it looks at

Programmes whose settlement is zero, where neither the narrative nor a note nor a word in place of an amount says why.

## Why

A programme that spent nothing of its budget is the assembly's first question. The document itself must tell whether
it was not carried out, nobody applied, or the figure was forgotten (cf. Local Autonomy Act, art. 233 (5)).

## Example

Settlement 0, narrative “supported the renewal of equipment”: reported. With “there was no application”: not reported.

## Exceptions

Any statement that the money was not used: no application, cancelled, postponed, below the estimate, set up in an
earlier year; half of the budget or more carried over. Programmes whose budget is zero or not told, and documents that
print neither narratives nor notes, are not judged.
A circumstance alone (“the epidemic”) is no such statement. A blank is not a zero.
"""

from fractions import Fraction

from taikei.checks.amounts.reasons import stated_reason
from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.ratios import used_share
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.sums import numbered
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.terms import COMPONENTS
from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "A-05"
SEVERITY = Severity.WARNING
TITLE = Words("決算額が０のときは理由が書かれている", "A settlement of zero has a stated reason")
VERSION = "1.2"
BASIS = Words("地方自治法第233条第５項（主要な施策の成果の説明）", "Local Autonomy Act, art. 233 (5)")
NOTHING = Words("決算額を載せた行がありません。", "No row prints a settlement.")

_HALF = Fraction(1, 2)


def check(subject: Subject) -> Verdict:
    """One hit for each row with an unexplained settlement of zero."""
    return judged(filter(_settled, subject.explaining), _hit)


def _settled(row: Row) -> bool:
    settlement = row.placement.entry.amount(Component.SETTLEMENT)
    return settlement is not None and settlement.number is not None


def _budget(entry: Entry) -> Amount | None:
    """The current budget or, where none is told, the initial one; None where there is no money that could be spent."""
    told = (numbered(entry, component) for component in (Component.CURRENT_BUDGET, Component.INITIAL_BUDGET))
    budget = next((amount for amount in told if amount is not None), None)
    return None if budget is None or budget.number == 0 else budget


def _hit(row: Row) -> Hit | None:
    entry = row.placement.entry
    settlement = entry.amount(Component.SETTLEMENT)
    if settlement is None or settlement.number != 0:
        return None
    budget = _budget(entry)
    if budget is None or stated_reason(entry):
        return None
    if (used_share(entry) or 0) >= _HALF:
        return None
    which, planned = COMPONENTS[budget.component], amount_words(budget)
    return Hit(
        place=row_place(*row, Component.SETTLEMENT),
        message=Words("決算額が０ですが、理由が書かれていません。", "The settlement is zero, and no reason is given."),
        found=Words(f"決算額０（{which.ja}：{planned.ja}）", f"settlement 0 ({which.en}: {planned.en})"),
        expected=Words("使わなかった理由の記載", "the reason why nothing was spent"),
        advice=Words(
            "申請がなかった、中止した、など、使わなかった理由を実施概要に書いてください。",
            "Say in the narrative why nothing was spent: no application, cancelled, and the like.",
        ),
    )
