"""
## 何を見るか

同じ事業の実施概要が、前年度の報告書と一字も変わらないものを示します。年度の表記と空白の違いは問いません。

## なぜ

前年度の文章を写したまま、今年度の内容に書き換えていないおそれがあります。年度だけを直した文章は、議会で必ず気付かれま
す。

## 例

前年度と今年度の実施概要が、「令和３年度」を「令和４年度」にしたほかは同じ。→ 指摘します。

## 例外

40文字（しきい値）に満たない実施概要は、毎年同じでもおかしくないので見ません。再掲の行は最初の行だけを見ます。
半分（しきい値）を超える事業が同じ文章であれば、事業の説明を載せる様式として点検しません。

## What it looks at

Narratives that are letter for letter those of last year's edition. Fiscal years and white space do not count.

## Why

The text may be last year's, never rewritten. A narrative in which only the year was changed does not escape an
assembly.

## Example

But for 令和３年度, which became 令和４年度, the narrative is last year's: reported.

## Exceptions

Narratives of fewer than 40 characters (threshold) may well be the same each year. Of re-listed programmes only the
first row is judged. Where more than half (threshold) are the same, the layout describes the programmes: not judged.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from taikei.checks.places import row_place, row_words
from taikei.checks.subject import Subject
from taikei.checks.texts import quoted
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import Kept, Passage
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-31"
SEVERITY = Severity.WARNING
TITLE = Words("実施概要が前年度の写しでない", "A narrative is not last year's, copied")
VERSION = "1.0"
BASIS = Words("報告書の慣行（前年度との突合せ）", "custom of such reports: held against last year's")
NOTHING = Words(
    "前年度の報告書にも実施概要がある事業がないか、実施概要に毎年同じ説明を載せる様式です。",
    "No programme has a narrative in last year's edition too, or the layout tells the same every year.",
)
NEEDS_EARLIER = True
THRESHOLDS = {"least": Decimal(40), "share": Decimal("0.5")}

# Of fewer programmes no share tells anything.
_FEW = 5

_YEAR = re.compile(r"(?:令和|平成|[RH])(?:元|[0-9]{1,2})(?:年度?)?")


def check(subject: Subject) -> Verdict:
    """One hit for each narrative that is last year's."""
    if subject.repeated is None:
        return Verdict(0)
    least = subject.house.threshold(ID, "least", THRESHOLDS["least"])
    share = subject.house.threshold(ID, "share", THRESHOLDS["share"])
    told = list(_told(subject.repeated, least))
    same = sum(map(unchanged, told))
    if len(told) >= _FEW and same > len(told) * share:
        return Verdict(0)
    return judged(told, lambda kept: _hit(kept) if unchanged(kept) else None)


def unchanged(kept: Kept) -> bool:
    """Whether the narrative is last year's but for the fiscal years."""
    before, after = (_YEAR.sub("", fold(row.placement.entry.narrative)) for row in (kept.before, kept.after))
    return before == after


def _told(way: Passage, least: Decimal) -> Iterator[Kept]:
    for kept in way.kept:
        narratives = [row.placement.entry.narrative for row in (kept.before, kept.after)]
        if all(len(narrative) >= least for narrative in narratives):
            yield kept


def _hit(kept: Kept) -> Hit:
    narrative, there = kept.after.placement.entry.narrative, row_words(*kept.before)
    start = quoted(narrative, 0, 1)
    return Hit(
        place=row_place(*kept.after, "narrative"),
        message=Words("実施概要が前年度と同じです。", "The narrative is the same as last year."),
        found=Words(f"前年度の報告書の{there.ja}と同じ文章", f"the text of {there.en} of last year's edition"),
        expected=Words("今年度に行ったこと", "what was done this year"),
        advice=Words(
            "今年度の内容に書き換え、数を元の記録で確かめてください。",
            "Tell what was done this year, and verify the figures.",
        ),
        quote=start,
    )
