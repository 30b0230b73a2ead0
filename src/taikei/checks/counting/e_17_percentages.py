"""
## 何を見るか

「80社のうち20社（30％）」のように、書かれた二つの数から出ない割合を示します。

## なぜ

割合か数のどちらかが誤りです。

## 例

「80社のうち20社（30％）」→ 25％なので指摘します。

## 例外

四捨五入の差は指摘しません。

## What it looks at

Percentages that do not follow from the two numbers beside them.

## Why

The percentage or a number is wrong.

## Example

80社のうち20社（30％）: 25 %, so it is reported.

## Exceptions

Differences of rounding.
"""

import re
from decimal import Decimal

from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.numerals import parse_number
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "E-17"
SEVERITY = Severity.WARNING
TITLE = Words("割合が、書かれた数から出る", "Percentages follow from the numbers")
VERSION = "1.0"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words(
    "全体と部分の数に割合を添えた文がありません。", "No sentence gives a whole, a part and their percentage."
)

_SHARE = re.compile(
    r"(?P<whole>[0-9０-９][0-9０-９,，]*)(?P<unit>[^0-9０-９、。（）()\s\0]{1,4}?)(?:の?うち、?|中、?)"
    r"[^0-9０-９。（）()\0]{0,12}(?P<part>[0-9０-９][0-9０-９,，]*)(?P=unit)[^0-9０-９。（(\0]{0,8}[（(](?:約)?"
    r"(?P<percent>[0-9０-９]+(?:[.．][0-9０-９]+)?)[％%][）)]"
)


def check(subject: Subject) -> Verdict:
    """One hit for each percentage beside its numbers."""
    return judged(subject.prose.spots(_SHARE), _hit)


def _hit(spot: Spot) -> Hit | None:
    whole, part = (parse_number(spot.match[name]) for name in ("whole", "part"))
    percent = parse_number(spot.match["percent"].replace("．", "."))
    if whole is None or part is None or percent is None or whole == 0:
        return None
    right = 100 * part / whole
    step = Decimal(1).scaleb(int(percent.as_tuple().exponent))
    if abs(right - percent) <= step:  # rounded either way, or cut off
        return None
    shown = right.quantize(step)
    return Hit(
        place=spot.text.place,
        message=Words("割合が、書かれた数から出ません。", "A percentage does not follow from its numbers."),
        found=Words(f"「{spot.printed}」", f"“{spot.printed}”"),
        expected=Words(f"{shown}％", f"{shown} %"),
        advice=Words(
            "割合と数のどちらが正しいか確かめてください。", "See whether the percentage or a number is wrong."
        ),
        quote=spot.quote,
    )
