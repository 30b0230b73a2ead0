"""
## 何を見るか

オンラインの参加を含む「人・接続」の数が、人数だけの計に足し込まれているものを示します。

## なぜ

一つの接続の向こうに何人いるかは分かりません。人数と足すと、意味のない数になります。

## 例

「30人と45人・接続の計75人が参加した」→ 指摘します。

## 例外

計の単位も「人・接続」であれば、指摘しません。

## What it looks at

Numbers of connections (人・接続) that were added into a total of people.

## Why

Nobody knows how many sit behind one connection; the sum means nothing.

## Example

30人と45人・接続の計75人が参加した: reported.

## Exceptions

A total that is itself in 人・接続.
"""

from collections.abc import Sequence

from taikei.checks.counts import Counts
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.quantity import Quantity
from taikei.model.words import Words

ID = "E-07"
SEVERITY = Severity.WARNING
TITLE = Words("人数と接続数を足し合わせていない", "People and connections are not added")
VERSION = "1.0"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("接続数を書いた文章がありません。", "No narrative counts connections.")


def check(subject: Subject) -> Verdict:
    """One hit for each sentence whose total of people holds connections."""
    told = [
        (counts, sentence)
        for counts in subject.counts
        for sentence in counts.sentences
        if any("接続" in quantity.unit for quantity in sentence)
    ]
    return judged(told, lambda one: _hit(*one))


def _hit(counts: Counts, sentence: Sequence[Quantity]) -> Hit | None:
    for number, total in enumerate(sentence):
        parts = [part for part in sentence[:number] if part.unit.partition("・")[0] == total.unit]
        connected = any("接続" in part.unit for part in parts)
        if total.unit in ("人", "名") and connected and sum(part.value for part in parts) == total.value:
            shown = "、".join(part.quote for part in parts)
            return Hit(
                place=counts.place,
                message=Words("人数と接続数を足し合わせています。", "People and connections are added."),
                found=Words(f"「{total.quote}」（{shown}の計）", f"“{total.quote}”, the sum of {shown}"),
                expected=Words("人数と接続数の別々の計", "separate totals of people and of connections"),
                advice=Words("接続数は人数と分けて書いてください。", "Tell connections apart from people."),
                quote=counts.quote(total),
            )
    return None
