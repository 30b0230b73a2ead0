"""
## 何を見るか

「3名（R4）→5名（R3）」のように、つないだ数の年度が戻るものを示します。

## なぜ

年度の書き誤りか、増減の向きの誤りです。

## 例

「490（R4）→512（R3）」→ 指摘します。

## 例外

年度のない数は見ません。

## What it looks at

Chains of numbers by year (3名→5名) whose years go back.

## Why

A year is wrong, or the direction of the change.

## Example

490（R4）→512（R3）: reported.

## Exceptions

Numbers without a year.
"""

from taikei.checks.counts import Counts
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.fiscal_year import FiscalYear
from taikei.model.quantity import Quantity
from taikei.model.words import Words

ID = "E-19"
SEVERITY = Severity.WARNING
TITLE = Words("年度ごとの数が年度の順に並んでいる", "Numbers by year stand in the order of years")
VERSION = "1.0"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("年度ごとの数を矢印などでつないだ文章がありません。", "No narrative has a chain of numbers by year.")


def check(subject: Subject) -> Verdict:
    """One hit for each step back; applied to the steps."""
    steps = [
        (counts, counts.quantities[after.follows], after)
        for counts in subject.counts
        for after in counts.quantities
        if after.follows is not None and _year(after) and _year(counts.quantities[after.follows])
    ]
    return judged(steps, lambda step: _hit(*step))


def _year(quantity: Quantity) -> FiscalYear | None:
    return None if quantity.period is None else quantity.period.first


def _hit(counts: Counts, before: Quantity, after: Quantity) -> Hit | None:
    first, second = _year(before), _year(after)
    if first is None or second is None or before.period is None or after.period is None or second > first:
        return None
    return Hit(
        place=counts.place,
        message=Words("つないだ数の年度が順に並んでいません。", "The years of a chain of numbers go back."),
        found=Words(
            f"「{before.period.printed}」の次に「{after.period.printed}」",
            f"“{after.period.printed}” after “{before.period.printed}”",
        ),
        expected=Words("古い年度から新しい年度への順", "years from old to new"),
        advice=Words("年度と数の組合せを確かめてください。", "Check which number is of which year."),
        quote=counts.quote(before, after),
    )
