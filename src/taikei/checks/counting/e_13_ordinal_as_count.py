"""
## 何を見るか

一つの実施概要に、「第15回」と「15回」のように同じ数の順番と回数があるものを示します。

## なぜ

通算の回を、その年度の回数と取り違えた疑いがあります。

## 例

「第15回の祭りを開いた（15回開催）。」→ 指摘します。

## 例外

３回以下は、たまたま同じになることがあるので見ません。

## What it looks at

Narratives with an ordinal and a number of times that are the same (第15回, 15回).

## Why

The number since the beginning may have been taken for that of the year.

## Example

第15回の祭りを開いた（15回開催）。: reported.

## Exceptions

Up to three, where both may well be the same.
"""

import re

from taikei.checks.counts import Counts
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.quantity import Quantity
from taikei.model.words import Words

ID = "E-13"
SEVERITY = Severity.ADVICE
TITLE = Words("「第何回」の数を回数として書いていない", "The number of an ordinal is not told as a count")
VERSION = "1.0"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words(
    "「第何回」と回数の両方を書いた文章がありません。",
    "No narrative has both an ordinal (第何回) and a number of times.",
)

_ORDINAL = re.compile("第([0-9０-９]{1,3})回")
_CHANCE = 3


def check(subject: Subject) -> Verdict:
    """One hit for each such narrative."""
    told = [counts for counts in subject.counts if _ORDINAL.search(counts.text) and _times(counts)]
    return judged(told, _hit)


def _times(counts: Counts) -> list[Quantity]:
    return [quantity for quantity in counts.quantities if quantity.unit == "回"]


def _hit(counts: Counts) -> Hit | None:
    ordinals = {int(number) for number in _ORDINAL.findall(counts.text)}
    same = next((times for times in _times(counts) if times.value in ordinals and times.value > _CHANCE), None)
    if same is None:
        return None
    return Hit(
        place=counts.place,
        message=Words("「第何回」と同じ数の回数があります。", "A number of times equals an ordinal."),
        found=Words(f"「第{same.value}回」と「{same.quote}」", f"“第{same.value}回” and “{same.quote}”"),
        expected=Words("この年度の回数", "the number of times in this year"),
        advice=Words("通算の回数ではないか確かめてください。", "See whether it counts from the beginning."),
        quote=counts.quote(same),
    )
