"""
## 何を見るか

セミナー、講座、研修、説明会などの回数だけがあり、参加した人や企業の数がどこにもない実施概要を示します。

## なぜ

回数は手段の数です。読む人が知りたいのは、何人に、何社に届いたかです。

## 例

「事業者向けのセミナーを３回開催した。」→ 指摘します。

## 例外

人や企業の数が一つでも書かれていれば指摘しません。

## What it looks at

Narratives that tell how often seminars, courses or meetings were held and nowhere how many came.

## Why

How often is a means. Readers ask how many people and firms were reached.

## Example

事業者向けのセミナーを３回開催した。: reported.

## Exceptions

Where any number of people or firms is told.
"""

import re

from taikei.checks.counts import Counts
from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.quantities.units import counter
from taikei.model.finding import Severity
from taikei.model.quantity import Quantity
from taikei.model.words import Words

ID = "E-05"
SEVERITY = Severity.WARNING
TITLE = Words("行事の回数に参加した人や企業の数が添えられている", "Events are told with those who came")
VERSION = "1.0"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("行事の回数を書いた文章がありません。", "No narrative tells how often an event was held.")

_EVENT = re.compile("セミナー|講座|研修|説明会|講習会|講演会|相談会|イベント|見学会|交流会|体験会|教室")
_COMERS = frozenset(["人", "名", "社", "者", "団体", "企業", "事業者", "校", "組", "世帯", "件", "団体"])


def check(subject: Subject) -> Verdict:
    """One hit for each such narrative."""
    told = [(counts, events) for counts in subject.counts if (events := _events(counts))]
    return judged(told, lambda one: _hit(*one))


def _events(counts: Counts) -> list[Quantity]:
    return [quantity for quantity in counts.quantities if quantity.unit == "回" and _EVENT.search(quantity.label)]


def _hit(counts: Counts, events: list[Quantity]) -> Hit | None:
    if any(counter(quantity.unit.partition("・")[0]) in _COMERS for quantity in counts.quantities):
        return None
    return Hit(
        place=counts.place,
        message=Words("行事の回数はありますが、参加した数がありません。", "Events are counted, but not who came."),
        found=listed(event.quote for event in events),
        expected=Words("参加した人や企業の数", "how many people or firms came"),
        advice=Words("参加した人や企業の数を書き添えてください。", "Add how many people or firms came."),
        quote=counts.quote(events[0]),
    )
