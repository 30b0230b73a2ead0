"""
## 何を見るか

二回以上開いた行事のすぐ後に書かれた参加数で、「延べ」とも「実」とも書かれていないものを示します。

## なぜ

同じ人が何度も来たのかどうかで、成果の意味が変わります。延べと実は足し合わせることもできません。

## 例

「セミナーを開催した（５回、92人参加）」→ 指摘します。

## 例外

一回だけの行事は、延べと実が同じなので見ません。

## What it looks at

Attendance told beside an event held twice or more, without 延べ (gross) or 実 (distinct).

## Why

Whether the same people came again changes what the result means, and the two are never added.

## Example

セミナーを開催した（５回、92人参加）: reported.

## Exceptions

An event held once: gross and distinct are the same.
"""

from collections.abc import Iterator
from itertools import pairwise

from taikei.checks.counts import Counts
from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.quantity import Quantity, Stage
from taikei.model.words import Words

ID = "E-04"
SEVERITY = Severity.WARNING
TITLE = Words(
    "何回か開いた行事の参加数に、延べか実かが書かれている",
    "Who came to repeated events is counted as gross or distinct",
)
VERSION = "1.0"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("二回以上の行事の参加数がありません。", "No attendance at repeated events is told.")

_COMERS = frozenset(["人", "名", "社", "者", "団体", "企業", "校", "組", "世帯"])
_NEAR = 6  # ５回、延べ20人; ５回（参加20人


def check(subject: Subject) -> Verdict:
    """One hit for each narrative, with all such numbers."""
    events = [(counts, comers) for counts in subject.counts if (comers := list(_attendance(counts)))]
    return judged(events, lambda event: _hit(*event))


def _attendance(counts: Counts) -> Iterator[Quantity]:
    """The comers that stand right after a number of times above one, within the same bracket or phrase."""
    for times, comers in pairwise(counts.quantities):
        near = counts.between(times, comers)
        beside = times.unit == "回" and times.value > 1 and len(near) <= _NEAR and "。" not in near
        came = comers.unit in _COMERS and comers.stage in (None, Stage.JOINED, Stage.ATTENDED)
        if beside and came and comers.part_of is None:
            yield comers


def _hit(counts: Counts, comers: list[Quantity]) -> Hit | None:
    unclear = [quantity for quantity in comers if quantity.basis is None]
    if not unclear:
        return None
    return Hit(
        place=counts.place,
        message=Words(
            "何回か開いた行事の参加数が、延べか実か分かりません。",
            "Whether attendance at repeated events is gross or distinct is not said.",
        ),
        found=listed(quantity.quote for quantity in unclear),
        expected=Words("「延べ」か「実」を付けた数", "a number with 延べ or 実"),
        advice=Words("延べか実かを確かめて書き添えてください。", "Find out which it is and say so."),
        quote=counts.quote(unclear[0]),
    )
