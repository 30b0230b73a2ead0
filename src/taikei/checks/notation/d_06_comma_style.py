"""
## 何を見るか

文章の読点が、庁内で決めたもの（設定の style.comma、初めは「、」）と違うところを示します。

## なぜ

令和４年の「公用文作成の考え方」は、読点に「、」を用いることを原則としています。混ざると、読む人も検索も迷います。

## 例

「申請を受け，交付した」→「申請を受け、交付した」。指摘します。

## 例外

数の区切り（1,234）は見ません。文書の読点の半分より多くが別のものなら、文書全体に一度だけ指摘します。

## What it looks at

Commas of the prose other than the one that the house has settled (style.comma, 、 at first).

## Why

The guidance of 2022 has 、 as the rule. Two kinds in one document puzzle readers and searches.

## Example

申請を受け，交付した for 申請を受け、交付した: reported.

## Exceptions

The comma of a number (1,234). Where more than half of the document has the other kind, it is told once for the
whole document.
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Place, Severity
from taikei.model.words import Words

ID = "D-06"
SEVERITY = Severity.WARNING
TITLE = Words("読点がそろっている", "Commas of the prose are of one kind")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_COMMA = {"、": re.compile(r"(?<![0-9０-９])，|，(?![0-9０-９]{3})"), "，": re.compile("、")}
_OTHER = {"、": "，", "，": "、"}

_TELLING = Telling(
    Words("読点の種類が、決めた書き方と違います。", "A comma is not of the settled kind."),
    Words("決めた読点", "the settled comma"),
    Words("読点の種類をそろえてください。", "Write commas of one kind."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, or one for the whole report where most commas are of the other kind."""
    comma = subject.house.style.comma
    pattern = _COMMA.get(comma)
    if pattern is None:
        return Verdict(0)
    signs = _OTHER[comma]
    others = sum(1 for _ in subject.prose.spots(pattern, signs))
    right = sum(text.text.count(comma) for text in subject.prose.texts)
    if others > right:
        return Verdict(len(subject.prose.texts), (_mostly(others, others + right),))
    return spotted(subject.prose, pattern, _TELLING, fixed=lambda _: comma, signs=signs)


def _mostly(others: int, all_: int) -> Hit:
    return Hit(
        place=Place(),
        message=Words("多くの読点の種類が、決めた書き方と違います。", "Most commas are not of the settled kind."),
        found=Words(f"読点{all_}か所のうち{others}か所", f"{others} of {all_} commas"),
        expected=Words("決めた読点", "the settled comma"),
        advice=Words(
            "この文書の書き方でよければ、庁内の設定で読点の種類を改めてください。",
            "If this is the style of the document, change the style of commas in the settings.",
        ),
    )
