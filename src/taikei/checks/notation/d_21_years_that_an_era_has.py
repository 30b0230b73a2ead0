"""
## 何を見るか

元号の年が、その元号にない数であるもの（「平成32年」「昭和65年」「令和０年」）を示します。

## なぜ

元号が改まる前の文を写すと、実際にはない年が残ります。年の数え方も一つずれて見えます。

## 例

「平成32年度までに整備する。」→「令和２年度」。指摘します。

## 例外

平成31年と令和元年は、どちらも使われた月があるので指摘しません。引用した条例の文は見ません。

## What it looks at

Era years beyond the last of their era: 平成32年, 昭和65年, 令和０年.

## Why

A sentence copied from before a change of era keeps a year that never was.

## Example

平成32年度までに整備する。 for 令和２年度: reported.

## Exceptions

平成31年 and 令和元年, both of which were in use. Quoted ordinances.
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-21"
SEVERITY = Severity.ERROR
TITLE = Words("元号の年が実際にある", "Era years exist")
VERSION = "1.0"
BASIS = Words("元号法、元号を定める政令", "Era Name Act and the cabinet orders under it")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_LAST = {"明治": 45, "大正": 15, "昭和": 64, "平成": 31}
_NEXT = {"明治": "大正", "大正": "昭和", "昭和": "平成", "平成": "令和"}
_YEAR = re.compile("(?P<era>明治|大正|昭和|平成|令和)[ 　]*(?P<year>[0-9０-９]{1,2})[ 　]*年")

_TELLING = Telling(
    Words("実際にはない元号の年です。", "An era year that never was."),
    Words("実際にある年", "a year that the era has"),
    Words("年を確かめ、今の元号で書き直してください。", "Verify the year, and write it in the era of its time."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text."""
    return spotted(subject.prose, _YEAR, _TELLING, _is_none)


def _is_none(spot: Spot) -> bool:
    year, last = int(spot.match["year"]), _LAST.get(spot.match["era"])
    return year == 0 or (last is not None and year > last)
