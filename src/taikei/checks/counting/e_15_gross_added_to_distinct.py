"""
## 何を見るか

一つの文で、延べの数と延べでない数を足した計があるものを示します。

## なぜ

延べは同じ人を何度も数えた数です。実の数と足すと、意味のない数になります。

## 例

「20人と延べ30人の計50人が参加した」→ 指摘します。

## 例外

計も「延べ」であれば、延べでない数が一回だけの行事の場合があるので指摘しません。

## What it looks at

Totals of one sentence that add a gross number (延べ) to another that is none.

## Why

A gross number counts one person several times; added to distinct ones it means nothing.

## Example

20人と延べ30人の計50人が参加した: reported.

## Exceptions

A total that is itself gross: the other part may be an event held once.
"""

from collections.abc import Sequence

from taikei.checks.counts import Counts, alike
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.quantity import Basis, Quantity
from taikei.model.words import Words

ID = "E-15"
SEVERITY = Severity.WARNING
TITLE = Words("延べの数と実の数を足し合わせていない", "Gross and distinct numbers are not added")
VERSION = "1.0"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("延べの数と計のある文がありません。", "No sentence has a gross number and a total.")


def check(subject: Subject) -> Verdict:
    """One hit for each such total."""
    told = [
        (counts, total, sentence[:number])
        for counts in subject.counts
        for sentence in counts.sentences
        for number, total in enumerate(sentence)
        if total.basis is Basis.TOTAL and any(part.basis is Basis.GROSS for part in sentence[:number])
    ]
    return judged(told, lambda one: _hit(*one))


def _hit(counts: Counts, total: Quantity, before: Sequence[Quantity]) -> Hit | None:
    parts = [part for part in before if alike(part, total)]
    mixed = len({part.basis is Basis.GROSS for part in parts}) == 2
    if not mixed or sum(part.value for part in parts) != total.value:
        return None
    shown = "、".join(counts.text[max(0, part.start - 2) : part.end].lstrip("、。（(") for part in parts)
    return Hit(
        place=counts.place,
        message=Words("延べの数と延べでない数を足し合わせています。", "A gross number is added to one that is none."),
        found=Words(f"「{total.quote}」（{shown}の計）", f"“{total.quote}”, the sum of {shown}"),
        expected=Words("延べと実を分けた計", "separate gross and distinct totals"),
        advice=Words("延べと実を分けて書いてください。", "Tell the two apart."),
        quote=counts.quote(total),
    )
