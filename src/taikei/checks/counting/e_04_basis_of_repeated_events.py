"""
## 何を見るか

二回以上開いた行事のすぐ後に書かれた参加数と、並べて書いた行事のうち一つだけに回数があるときのほかの行事の参加数で、「
延べ」とも「実」とも書かれていないものを示します。

## なぜ

同じ人が何度も来たのかどうかで、成果の意味が変わります。延べと実は足し合わせることもできません。

## 例

「セミナーを開催した（５回、92人参加）」、「セミナー（参加92人）、個別相談会（４回実施）を開催した」（セミナーが何回だ
ったか分かりません）。→ いずれも指摘します。

## 例外

一回だけの行事は、延べと実が同じなので見ません。

## What it looks at

Attendance told beside an event held twice or more, and that of events listed beside one that alone says how often it
was held, without 延べ (gross) or 実 (distinct).

## Why

Whether the same people came again changes what the result means, and the two are never added.

## Example

セミナーを開催した（５回、92人参加）; セミナー（参加92人）、個別相談会（４回実施）, of which the first does not say how
often: both are reported.

## Exceptions

An event held once: gross and distinct are the same.
"""

import re
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
VERSION = "1.1"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("二回以上の行事の参加数がありません。", "No attendance at repeated events is told.")

_COMERS = frozenset(["人", "名", "社", "者", "団体", "企業", "校", "組", "世帯"])
_NEAR = 6  # ５回、延べ20人; ５回（参加20人
# The brackets hold this one number: 商談会(参加企業数：207社)、個別提案会（4回実施）.
_OPENED = re.compile(r"[（(][^（）()0-9０-９]*\Z")
_CLOSED = re.compile("[^（）()0-9０-９]{0,6}[）)]")
_LONGEST_LABEL = 12


def check(subject: Subject) -> Verdict:
    """One hit for each narrative, with all such numbers."""
    events = [
        (counts, comers)
        for counts in subject.counts
        if (comers := [*_attendance(counts), *_beside_repeated_events(counts)])
    ]
    return judged(events, lambda event: _hit(*event))


def _attendance(counts: Counts) -> Iterator[Quantity]:
    """The comers that stand right after a number of times above one, within the same bracket or phrase."""
    for times, comers in pairwise(counts.quantities):
        if _is_repeated(times) and comers.start - times.end <= _NEAR and "。" not in counts.between(times, comers):
            came = comers.unit in _COMERS and comers.stage in (None, Stage.JOINED, Stage.ATTENDED)
            if came and comers.part_of is None:
                yield comers


def _beside_repeated_events(counts: Counts) -> Iterator[Quantity]:
    """The comers that stand alone in the brackets of their event, listed with one that has a number of times alone."""
    for listed_events in counts.sentences if any(map(_is_repeated, counts.quantities)) else ():
        alone = [quantity for quantity in listed_events if _alone_in_brackets(counts, quantity)]
        if any(map(_is_repeated, alone)):
            for quantity in alone:
                if quantity.unit in _COMERS and quantity.stage in (Stage.JOINED, Stage.ATTENDED):
                    yield quantity


def _is_repeated(times: Quantity) -> bool:
    return times.unit == "回" and times.value > 1


def _alone_in_brackets(counts: Counts, quantity: Quantity) -> bool:
    opened = _OPENED.search(counts.text, max(0, quantity.start - _LONGEST_LABEL), quantity.start)
    return opened is not None and _CLOSED.match(counts.text, quantity.end) is not None


def _hit(counts: Counts, comers: list[Quantity]) -> Hit | None:
    unclear = [quantity for quantity in comers if quantity.basis is None]
    if not unclear:
        return None
    return Hit(
        place=counts.place,
        message=Words(
            "行事の参加数が、延べか実か分かりません。",
            "Whether attendance at events is gross or distinct is not said.",
        ),
        found=listed(quantity.quote for quantity in unclear),
        expected=Words("「延べ」か「実」を付けた数", "a number with 延べ or 実"),
        advice=Words("延べか実かを確かめて書き添えてください。", "Find out which it is and say so."),
        quote=counts.quote(unclear[0]),
    )
