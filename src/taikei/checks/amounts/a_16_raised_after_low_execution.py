"""
## 何を見るか

前年度に予算の６割も使わなかった（執行率、又は当初予算比）のに、計画で予算額を３割以上増やし、その理由が書かれていない
事業を示します。

## なぜ

使い残した予算を増やすには、対象を広げる、方法を変えるなどの理由があるはずです。理由がなければ、実績を見ずに予算を
組んだと受け取られます（最少の経費で最大の効果を挙げる原則：地方自治法第２条第14項）。

## 例

当初予算額2,000千円、決算額1,000千円（50.0％）の事業に、翌年度3,000千円（+50.0％）を計上する。→ 助言します。

## 例外

計画か前の年度の実績の備考に、増額・拡充などの理由があれば指摘しません。翌年度への繰越額は使った額に加えます。決算額が
０の事業、新規の事業、統合された事業は見ません。

## What it looks at

Programmes that used less than six tenths of their budget and have one larger by three tenths or more in the plan,
without a reason.

## Why

To raise a budget that was not used takes a reason: a wider circle, another way. Without one it seems that the results
were not looked at (Local Autonomy Act, art. 2 (14)).

## Example

Initial budget 2,000 thousand yen, settlement 1,000 (50.0 %), next year 3,000 (+50.0 %): advice.

## Exceptions

Not reported where the plan, or the note of last year's results, speaks of a rise or an extension. Money carried out
counts as used. A settlement of zero, new and merged programmes are not judged.
"""

from decimal import Decimal
from fractions import Fraction

from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.renewals import Renewal, grown, told_use
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.amount import Component
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "A-16"
SEVERITY = Severity.ADVICE
TITLE = Words(
    "使い残した予算を増やすときは理由が書かれている", "A budget raised after little was used has a stated reason"
)
VERSION = "1.2"
BASIS = Words("地方自治法第２条第14項", "Local Autonomy Act, art. 2 (14)")
NOTHING = Words(
    "実績の予算と決算、次の年度の計画の予算がそろった事業がありません。",
    "No programme has a budget and a settlement in the results, and a budget in the plan of the year after.",
)
THRESHOLDS = {"used": Decimal("0.6"), "rise": Decimal("0.3")}


def check(subject: Subject) -> Verdict:
    """One hit for each programme that used little, and gets much more."""
    used = Fraction(subject.house.threshold(ID, "used", THRESHOLDS["used"]))
    rise = Fraction(subject.house.threshold(ID, "rise", THRESHOLDS["rise"]))
    shares = ((renewal, renewal.used) for renewal in subject.renewals)
    return judged(
        ((renewal, share) for renewal, share in shares if share is not None),
        lambda each: _hit(*each) if 0 < each[1] < used and each[0].change >= rise else None,
    )


def _hit(renewal: Renewal, share: Fraction) -> Hit | None:
    if renewal.accounted_for:
        return None
    before, after, rate = amount_words(renewal.budget), amount_words(renewal.renewed), grown(renewal.change)
    use = told_use(renewal, share)
    return Hit(
        place=row_place(*renewal.next, Component.INITIAL_BUDGET),
        message=Words(
            "前年度に使い残した予算を増やしていますが、理由が書かれていません。",
            "The budget was raised although little of it was used, and no reason is given.",
        ),
        found=Words(
            f"前年度の当初予算額{before.ja}（{use.ja}）、計画{after.ja}（{rate}％）",
            f"initial budget {before.en} ({use.en}), in the plan {after.en} ({rate} %)",
        ),
        expected=Words("増額の理由の記載", "the reason for the rise"),
        advice=Words(
            "前年度の実績を踏まえた積算か確かめ、増額の理由を計画の章に一文で書いてください。",
            "Verify that the estimate follows from the results, and give the reason in one sentence of the plan.",
        ),
        other=row_place(*renewal.row, Component.SETTLEMENT),
    )
