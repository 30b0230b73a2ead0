"""
## 何を見るか

「令和５年３月31日現在」のような時点の書き方が、一つの文書の中でそろっていないものを示します。

## なぜ

「R5.3月末現在」と「令和5年3月31日時点」が混ざると、同じ日の数なのか読む人が迷います。

## 例

ほかが「令和５年３月31日現在」の文書に「R5.3月末時点」とある。→ 指摘します。

## 例外

日が違うことはこの点検では問いません。見るのは、元号の略し方、年月日の区切り、「現在」と「時点」です。

## What it looks at

Dates of a state (令和５年３月31日現在) that are written in several ways in one document.

## Why

Where R5.3月末現在 stands beside 令和5年3月31日時点, a reader wonders whether the day is the same.

## Example

R5.3月末時点 in a document that has 令和５年３月31日現在 elsewhere: reported.

## Exceptions

That the days differ is not asked here. What is compared: short or full era, the signs between the parts, 現在 or
時点.
"""

import re
from collections import Counter

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-09"
SEVERITY = Severity.WARNING
TITLE = Words("時点の書き方がそろっている", "Dates of a state are written alike")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("時点を示した文章がありません。", "No prose tells the date of a state.")

_AS_OF = re.compile(
    r"(?P<era>令和|平成|[RHＲＨ])[ 　]?[0-9０-９元]{1,2}(?P<sign>[年.．／/])[ 　]?[0-9０-９]{1,2}[月.．／/]?"
    r"(?:末日?|[0-9０-９]{1,2}日?)?[ 　]?(?P<word>現在|時点)"
)

_WORDS = ("現在", "時点")
_MESSAGE = Words("時点の書き方が、ほかと違います。", "The date of a state is written otherwise than elsewhere.")
_ADVICE = Words("時点の書き方をそろえてください。", "Write the dates of a state alike.")

_Form = tuple[bool, bool, str]


def check(subject: Subject) -> Verdict:
    """One hit for each text with a form other than the usual one: a full one if any, else the most frequent."""
    spots = list(subject.prose.spots(_AS_OF, _WORDS))
    if not spots:
        return Verdict(0)
    counts = Counter(_form(spot) for spot in spots)
    usual = max(counts, key=lambda form: (form[:2], counts[form]))
    model = next(spot.printed for spot in spots if _form(spot) == usual)
    telling = Telling(_MESSAGE, Words(f"「{model}」のような書き方", f"the form of “{model}”"), _ADVICE)
    hits = spotted(subject.prose, _AS_OF, telling, lambda spot: _form(spot) != usual, signs=_WORDS).hits
    return Verdict(len(spots), hits)


def _form(spot: Spot) -> _Form:
    """Whether the era is in full, whether 年 is written, and the last word."""
    return len(spot.match["era"]) == 2, spot.match["sign"] == "年", spot.match["word"]
