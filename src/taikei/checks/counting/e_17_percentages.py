"""
## 何を見るか

「80社のうち20社（30％）」、「100人から120人へ30％増」のように、書かれた二つの数から出ない割合や倍率を示します。

## なぜ

割合か数のどちらかが誤りです。

## 例

「80社のうち20社（30％）」→ 25％なので指摘します。

## 例外

四捨五入の差は指摘しません。

## What it looks at

Percentages and multiples that do not follow from the two numbers beside them: shares (80社のうち20社（30％）) and
growth (100人から120人へ30％増; 120人（前年度100人、30％増）).

## Why

The percentage or a number is wrong.

## Example

80社のうち20社（30％）: 25 %, so it is reported.

## Exceptions

Differences of rounding.
"""

import re
from collections.abc import Callable
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
VERSION = "1.1"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words(
    "全体と部分の数に割合を添えた文がありません。", "No sentence gives a whole, a part and their percentage."
)

_NUMBER = "[0-9０-９][0-9０-９,，]*"
_UNIT = r"(?P<unit>[^0-9０-９、。（）()→\s\0]{1,4}?)"
_PERCENT = r"(?P<percent>[0-9０-９]+(?:[.．][0-9０-９]+)?)"
_SHARE = re.compile(
    rf"(?P<whole>{_NUMBER}){_UNIT}(?:の?うち、?|中、?)[^0-9０-９。（）()\0]{{0,12}}(?P<part>{_NUMBER})(?P=unit)"
    rf"[^0-9０-９。（(\0]{{0,8}}[（(](?:約)?{_PERCENT}[％%][）)]"
)
_CHANGE = rf"(?:(?:前|昨)年度?比)?約?{_PERCENT}(?P<sign>[％%倍])[ 　]?の?(?P<way>増|減)?"
# 100人から120人へ20％増, and 120人（前年度100人、20％増）.
_FROM_TO = re.compile(
    rf"(?P<whole>{_NUMBER}){_UNIT}(?:から|→)(?P<part>{_NUMBER})(?P=unit)[へにと]?[^0-9０-９。（）()\0]{{0,8}}[（(]?{_CHANGE}"
)
_WITH_LAST_YEAR = re.compile(
    rf"(?P<part>{_NUMBER}){_UNIT}[（(](?:前|昨)年度?[はの]?[：:]?(?P<whole>{_NUMBER})(?P=unit)[、,，]?{_CHANGE}"
)


def check(subject: Subject) -> Verdict:
    """One hit for each percentage beside its numbers."""
    shares = [(spot, _share) for spot in subject.prose.spots(_SHARE, "％%")]
    changes = [
        (spot, _change) for pattern in (_FROM_TO, _WITH_LAST_YEAR) for spot in subject.prose.spots(pattern, "％%倍")
    ]
    return judged([*shares, *changes], lambda told: _hit(*told))


def _share(spot: Spot, whole: Decimal, part: Decimal) -> tuple[Decimal, str]:
    return 100 * part / whole, "％"


def _change(spot: Spot, whole: Decimal, part: Decimal) -> tuple[Decimal, str]:
    """How many times the one is the other, or by how much it is above or below it; ％ alone is the one of the other."""
    if spot.match["sign"] == "倍":
        return part / whole, "倍"
    difference = {"増": part - whole, "減": whole - part}.get(spot.match["way"], part)
    return 100 * difference / whole, "％"


def _hit(spot: Spot, made: Callable[[Spot, Decimal, Decimal], tuple[Decimal, str]]) -> Hit | None:
    whole, part = (parse_number(spot.match[name]) for name in ("whole", "part"))
    percent = parse_number(spot.match["percent"].replace("．", "."))
    if whole is None or part is None or percent is None or whole == 0:
        return None
    right, sign = made(spot, whole, part)
    step = Decimal(1).scaleb(int(percent.as_tuple().exponent))
    if abs(right - percent) < step:  # rounded either way, or cut off
        return None
    shown = right.quantize(step)
    return Hit(
        place=spot.text.place,
        message=Words("割合が、書かれた数から出ません。", "A percentage does not follow from its numbers."),
        found=Words(f"「{spot.printed}」", f"“{spot.printed}”"),
        expected=Words(f"{shown}{sign}", f"{shown} times" if sign == "倍" else f"{shown} %"),
        advice=Words(
            "割合と数のどちらが正しいか確かめてください。", "See whether the percentage or a number is wrong."
        ),
        quote=spot.quote,
    )
