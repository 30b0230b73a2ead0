"""
## 何を見るか

西暦と元号を並べて書いた年（「2022（令和３）年」「令和４年度（2021年度）」）で、二つが違う年であるものを示し
ます。

## なぜ

どちらかが誤りで、読み手はどちらを信じてよいか分かりません。

## 例

「令和４（2021）年度」→ 令和４年度は2022年度です。指摘します。

## 例外

括弧で並べていない年は比べません。

## What it looks at

Years told both ways in brackets that are not the same year: 2022（令和３）年, 令和４年度（2021年度）.

## Why

One of the two is wrong, and a reader cannot tell which.

## Example

令和４（2021）年度, which is 2022: reported.

## Exceptions

Years that are not set side by side in brackets.
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-22"
SEVERITY = Severity.ERROR
TITLE = Words("西暦と元号の年が一致している", "Western and era years agree")
VERSION = "1.0"
BASIS = Words("元号法、元号を定める政令", "Era Name Act and the cabinet orders under it")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_ERA = "(?P<era{n}>令和|平成|昭和)[ 　]*(?P<year{n}>元|[0-9０-９]{{1,2}})"
_WESTERN = "(?P<western{n}>(?:19|20|１９|２０)[0-9０-９]{{2}})"
_BOTH = re.compile(
    f"{_ERA.format(n=1)}[ 　]*(?:年度?)?[（(]{_WESTERN.format(n=1)}(?:年度?)?[）)]"
    f"|{_WESTERN.format(n=2)}[ 　]*(?:年度?)?[（(]{_ERA.format(n=2)}(?:年度?)?[）)]"
)
_FIRST = {"昭和": 1926, "平成": 1989, "令和": 2019}

_TELLING = Telling(
    Words("西暦と元号の年が一致しません。", "Western and era years do not agree."),
    Words("同じ年を表す西暦と元号", "the same year both ways"),
    Words("正しい年を確かめて直してください。", "Verify the year and correct it."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text."""
    return spotted(subject.prose, _BOTH, _TELLING, _differ, signs="令平昭")


def _differ(spot: Spot) -> bool:
    side = "1" if spot.match["era1"] else "2"
    year = spot.match[f"year{side}"]
    number = 1 if year == "元" else int(year)
    return _FIRST[spot.match[f"era{side}"]] + number - 1 != int(spot.match[f"western{side}"])
