"""
## 何を見るか

「４倍に増えた」「20％増加した」のような増減の割合のうち、その文に比べた数がないものを示します。

## なぜ

元の数がなければ、２人が８人になったのか、200人が800人になったのか分かりません。

## 例

「来場者は昨年の４倍になった。」→ 指摘します。

## 例外

同じ文に、同じ単位の数が二つ以上あるもの（20人から80人へ４倍）は指摘しません。補助率などの率、条件（50％以上減少した者、
最大２倍）、計算の式（給付額の６倍）は見ません。

## What it looks at

Claims of growth (fourfold, plus 20 %) in a sentence without the numbers that were compared.

## Why

Without them nobody knows whether two became eight or 200 became 800.

## Example

来場者は昨年の４倍になった。: reported.

## Exceptions

Sentences with two numbers of one unit (20人から80人へ４倍). Rates of subsidy, conditions (50％以上減少した者,
最大２倍) and formulas (給付額の６倍).
"""

import re
from collections import Counter

from taikei.checks.counts import Counts
from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.texts import quoted
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.quantities.units import counter
from taikei.model.finding import Severity
from taikei.model.quantity import Quantity
from taikei.model.words import Words

ID = "E-06"
SEVERITY = Severity.WARNING
TITLE = Words("「何倍」「何％増」に元の数が添えられている", "Claims of growth come with their figures")
VERSION = "1.1"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("増減の割合を書いた文章がありません。", "No narrative claims a ratio of growth.")

_SIGN = re.compile("[倍％%割]")
_TIMES = r"倍(?=に|増|超|以上に|近|強|弱|と|の(?:伸び|増|[^、。\n]{1,16}と?なっ))"
_RATIO = re.compile(
    rf"[0-9０-９.．,](?<![0-9０-９.．,大].)[0-9０-９.．,]*"
    rf"(?:{_TIMES}|[％%割][ 　]?の?(?:増加?|減少?|伸び|上昇|低下|拡大|縮小))"
)


def check(subject: Subject) -> Verdict:
    """One hit for each narrative, with its ratios that stand alone."""
    told = [counts for counts in subject.counts if _SIGN.search(counts.text) and _RATIO.search(counts.text)]
    return judged(told, _hit)


def _hit(counts: Counts) -> Hit | None:
    alone = [match for match in _RATIO.finditer(counts.text) if not _has_figures(counts, match)]
    if not alone:
        return None
    return Hit(
        place=counts.place,
        message=Words("増減の割合に、元の数がありません。", "A ratio of growth lacks the numbers that were compared."),
        found=listed(match[0] for match in alone),
        expected=Words("比べた二つの数", "the two numbers compared"),
        advice=Words("比べた年度とそれぞれの数を書き添えてください。", "Add both numbers and their years."),
        quote=quoted(counts.text, *alone[0].span()),
    )


def _has_figures(counts: Counts, ratio: re.Match[str]) -> bool:
    """Whether the sentence has two numbers of one unit."""
    start = counts.text.rfind("。", 0, ratio.start()) + 1
    end = counts.text.find("。", ratio.end())
    units: Counter[str] = Counter()
    for quantity in counts.quantities:
        if start <= quantity.start and (end < 0 or quantity.end <= end) and quantity.unit != "倍":
            units[counter(quantity.unit)] += _numbers(quantity)
    return any(count > 1 for count in units.values())


def _numbers(quantity: Quantity) -> int:
    """20～80人 is one quantity and two numbers."""
    return 1 if quantity.upper is None else 2
