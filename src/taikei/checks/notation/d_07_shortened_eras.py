"""
## 何を見るか

文章の中で、元号を英字で略したもの（R4、Ｈ30）を示します。

## なぜ

略した元号は表のためのものです。文章では「令和４年度」と書き、同じ文書の書き方をそろえます（「公用文作成の考え方」）。

## 例

「R4新規21件」→「令和４年度の新規21件」。指摘します。

## 例外

英字や数字に続くもの（CO2、5R運動）や、41以上の数は年ではないので見ません。

## What it looks at

Eras shortened to a Latin letter in the prose (R4, Ｈ30).

## Why

Short eras are for tables. Prose writes 令和４年度, alike in the whole document (公用文作成の考え方).

## Example

R4新規21件: reported.

## Exceptions

A letter that follows letters or digits; numbers that are no year of an era (R50 and above for 令和).
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-07"
SEVERITY = Severity.WARNING
TITLE = Words("文章の中の元号を略していない", "Eras are written in full in the prose")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

# No H1 and H2: no report of today goes back to 1990, and H2 is hydrogen.
_SHORT = re.compile(
    r"(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９])(?:[RＲ][ 　]?(?:[1-9１-９]|[1-4１-４][0-9０-９])"
    r"|[HＨ][ 　]?(?:[3-9３-９]|[12１２][0-9０-９]|[3３][01０１]))"
    r"(?![0-9０-９A-Za-zＡ-Ｚａ-ｚ,，])"
)

_TELLING = Telling(
    Words("文章の中で元号を略しています。", "An era is shortened in the prose."),
    Words("「令和」のように略さない元号", "the era in full, such as 令和"),
    Words("元号と年度を略さずに書いてください。", "Write the era and the year in full."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its short eras."""
    return spotted(subject.prose, _SHORT, _TELLING, signs="RＲHＨ")
