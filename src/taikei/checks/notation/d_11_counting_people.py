"""
## 何を見るか

一つの文章の中で、人を「人」と「名」の両方で数えているものと、報告書の多くの所で「社」と数えている企業を「者」や「事業
者」と数えているものを示します。

## なぜ

同じものを数えているのか、別の集まりなのか、読む人が迷います。企業の数を「社」と「者」で書き分けると、足してよい数かど
うかも分かりません。

## 例

「受講者20名」「参加15人」が一つの実施概要にある。ほかの行では「企業12社」、ある行では「中小企業8者」と数える。→ いず
れも指摘します。

## 例外

「人・接続」のような複合の単位、「名」が数えるものでない語（３名所）は見ません。「事業者20者」のように、企業と呼ばない
ものを数える「者」も見ません。企業を「社」と数える所が、そうでない所より多い報告書だけを見ます。

## What it looks at

Texts that count people both in 人 and in 名, and companies (企業, 会社) counted in 者 or 事業者 in a report that mostly
counts them in 社.

## Why

A reader wonders whether the same are meant or others; and whether 社 and 者 may be added.

## Example

受講者20名 and 参加15人 in one narrative; 企業12社 in other rows, and 中小企業8者 in this one: both are reported.

## Exceptions

Compound units (人・接続), and 名 that counts nothing (３名所). 者 that counts what is not called a company
(事業者20者). Reports that do not count companies in 社 more often than not.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from taikei.checks.spotted import Telling, hit_of
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-11"
SEVERITY = Severity.WARNING
TITLE = Words("人や企業の数え方がそろっている", "People, and companies, are counted in one way")
VERSION = "1.1"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_NUMBER = "[0-9０-９][0-9０-９,，]*[ 　]?"
_PEOPLE = re.compile(rf"{_NUMBER}(?P<unit>人(?!・|工|件|材|口|気|権|前)|名(?!所|産|物|称|前|簿))")
_BODIES = re.compile(rf"{_NUMBER}(?P<unit>社(?!会|協)|事業者|者(?!協議|会議|契約|間))")
# Whom a sentence has named last before it counts: only what it calls a company is counted in 社.
# Begins with one set of characters, so that the search stays fast.
_PARTY = re.compile(
    "[企会法事業者団組個農](?<![0-9０-９].)(?<![0-9０-９][ 　].)"
    "(?:(?<=企)業者?|(?<=会)社|(?<=法)人|(?<=事)業者|(?<=業)者|(?<=者)|(?<=団)体|(?<=組)合|(?<=個)人|(?<=農)家)"
)
_COMPANY = ("企業", "企業者", "会社")

_OF_PEOPLE = Telling(
    Words("人を「人」と「名」の両方で数えています。", "People are counted both in 人 and in 名."),
    Words("どちらか一つの数え方", "one of the two"),
    Words("同じ文章の中では数え方をそろえてください。", "Count people alike within one text."),
)
_OF_COMPANIES = Telling(
    Words(
        "ほかの所では「社」と数えている企業を、別の数え方で数えています。",
        "Companies are counted otherwise than in 社, as elsewhere.",
    ),
    Words("「社」で数えた数", "a number of 社"),
    Words(
        "同じ企業なら「社」にそろえ、企業でないものを含むなら、そのことを書いてください。",
        "Count companies in 社; if others are among them, say so.",
    ),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text that has both 人 and 名, at the first of the rarer one; one for each with companies."""
    people = subject.prose.judged(_PEOPLE, _of_people, "名")
    return Verdict(people.applied, (*people.hits, *_of_companies(subject)))


def _of_people(spots: Sequence[Spot]) -> Hit | None:
    persons = [spot for spot in spots if spot.match["unit"] == "人"]
    names = [spot for spot in spots if spot.match["unit"] == "名"]
    return hit_of(min(persons, names, key=len), _OF_PEOPLE) if persons and names else None


def _of_companies(subject: Subject) -> Iterator[Hit]:
    bodies = list(subject.prose.spots(_BODIES))
    otherwise = [spot for spot in bodies if spot.match["unit"] != "社" and _party(spot) in _COMPANY]
    companies = (
        [spot for spot in bodies if spot.match["unit"] == "社" and _party(spot) in _COMPANY] if otherwise else []
    )
    if len(otherwise) < len(companies):
        for _, spots in groupby(otherwise, key=lambda spot: id(spot.text)):
            yield hit_of(list(spots), _OF_COMPANIES)


def _party(spot: Spot) -> str:
    text = spot.text.text
    sentence = text[max(text.rfind("。", 0, spot.start), text.rfind("\n", 0, spot.start)) + 1 : spot.start]
    named = _PARTY.findall(sentence)
    return named[-1] if named else ""
