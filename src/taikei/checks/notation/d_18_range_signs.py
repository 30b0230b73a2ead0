"""
## 何を見るか

範囲を示す「～」に、違う文字（～、〜、~）が混ざっているものを示します。

## なぜ

見た目は同じでも別の文字で、検索で見つからず、機種によっては化けます。

## 例

多くが「～」の文書に「〜」がある。→ 少ない方を指摘します。

## 例外

固有名詞の中のものは見ません。

## What it looks at

Signs of a range that are different characters (～, 〜, ~) in one document.

## Why

They look alike and are not: a search misses them, and some machines garble them.

## Example

〜 in a document that has ～ elsewhere: the rarer one is reported.

## Exceptions

Signs within proper names.
"""

import re
from collections import Counter

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-18"
SEVERITY = Severity.ADVICE
TITLE = Words("範囲を示す記号がそろっている", "Signs of a range are of one kind")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("範囲を示す記号がありません。", "No sign of a range is used.")

_SIGNS = "～〜~"
_SIGN = re.compile(f"[{_SIGNS}]")

_MESSAGE = Words("範囲を示す記号に、違う文字が混ざっています。", "Signs of a range are of different characters.")
_ADVICE = Words("一つの文字にそろえてください。", "Use one of them throughout.")


def check(subject: Subject) -> Verdict:
    """One hit for each text with another sign than the usual one."""
    counts = Counter(spot.printed for spot in subject.prose.spots(_SIGN, _SIGNS))
    if not counts:
        return Verdict(0)
    usual = counts.most_common(1)[0][0]
    named = f"U+{ord(usual):04X}"
    telling = Telling(
        _MESSAGE, Words(f"ほかと同じ「{usual}」（{named}）", f"“{usual}” ({named}) as elsewhere"), _ADVICE
    )
    return Verdict(
        counts.total(),
        spotted(subject.prose, _SIGN, telling, lambda spot: spot.printed != usual, signs=_SIGNS).hits,
    )
