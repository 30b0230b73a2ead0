"""
## 何を見るか

一つの文章の中で、人を「人」と「名」の両方で数えているものを示します。

## なぜ

同じ人を数えているのか、別の集まりなのか、読む人が迷います。

## 例

「受講者20名」「参加15人」が一つの実施概要にある。→ 指摘します。

## 例外

「人・接続」のような複合の単位、「名」が数えるものでない語（３名所）は見ません。

## What it looks at

Texts that count people both in 人 and in 名.

## Why

A reader wonders whether the same people are meant or others.

## Example

受講者20名 and 参加15人 in one narrative: reported.

## Exceptions

Compound units (人・接続), and 名 that counts nothing (３名所).
"""

import re
from collections.abc import Sequence

from taikei.checks.spotted import Telling, hit_of
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-11"
SEVERITY = Severity.WARNING
TITLE = Words("人の数え方が一つの文章の中でそろっている", "People are counted alike within one text")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_PEOPLE = re.compile("[0-9０-９][0-9０-９,，]*[ 　]?(?P<unit>人(?!・|工|件|材|口|気|権|前)|名(?!所|産|物|称|前|簿))")

_TELLING = Telling(
    Words("人を「人」と「名」の両方で数えています。", "People are counted both in 人 and in 名."),
    Words("どちらか一つの数え方", "one of the two"),
    Words("同じ文章の中では数え方をそろえてください。", "Count people alike within one text."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text that has both, at the first of the rarer one."""

    def hit(spots: Sequence[Spot]) -> Hit | None:
        persons = [spot for spot in spots if spot.match["unit"] == "人"]
        names = [spot for spot in spots if spot.match["unit"] == "名"]
        return hit_of(min(persons, names, key=len), _TELLING) if persons and names else None

    return subject.prose.judged(_PEOPLE, hit)
