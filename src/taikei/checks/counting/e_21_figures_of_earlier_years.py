"""
## 何を見るか

実施概要が過去の年度の数として書いた数（「490（R3）→512（R4）」の490など）を、前年度の報告書の同じ事業の数と比べます。

## なぜ

推移の起点が前年度の報告と違うと、増減そのものが疑われます。後から数え直したのであれば、その説明が要ります。

## 例

前年度の報告書は会員数490（R3）、今年度は「480（R3）→512（R4）」。→ 指摘します。

## 例外

数えたものの名、単位、年度がそろうものだけを比べます。一つの文章に同じ名の数が二度あれば比べません。

## What it looks at

Figures that a narrative gives for an earlier year (490 in 490（R3）→512（R4）) against last year's edition of that
programme.

## Why

If a series starts elsewhere than last year's report said, the change itself is in doubt. A recount takes a word.

## Example

Last year's edition says 490 members (R3), this year's 480（R3）→512（R4）: reported.

## Exceptions

Compared are figures of one label, unit and year alone, and none that stands twice in a narrative.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping

from taikei.checks.counts import Counts
from taikei.checks.lineage.figures_of_years import slot, told_in_both
from taikei.checks.places import row_words
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.eras import era_label
from taikei.model.finding import Severity
from taikei.model.fiscal_year import FiscalYear
from taikei.model.quantity import Quantity
from taikei.model.words import Words

ID = "E-21"
SEVERITY = Severity.WARNING
TITLE = Words("過去の年度の数が前年度の報告書と同じである", "Figures of earlier years are those of last year's edition")
VERSION = "1.0"
BASIS = Words("報告書の慣行（前年度との突合せ）", "custom of such reports: held against last year's")
NOTHING = Words(
    "前年度の報告書にもある、過去の年度の数がありません。",
    "No figure of an earlier year stands in last year's edition too.",
)
NEEDS_EARLIER = True


def check(subject: Subject) -> Verdict:
    """One hit for each figure of an earlier year that last year's edition gave otherwise."""
    return judged(_pairs(subject), lambda each: _hit(*each))


def _pairs(subject: Subject) -> Iterator[tuple[Row, Counts, FiscalYear, Quantity, Quantity]]:
    for kept, old, now in told_in_both(subject):
        before = _by_year(old)
        for (year, what), quantity in _by_year(now).items():
            if year < now.row.chapter.fiscal_year and (year, what) in before:
                yield kept.before, now, year, before[year, what], quantity


def _by_year(counts: Counts) -> Mapping[tuple[FiscalYear, Hashable], Quantity]:
    """The figures by their year and what they count; one without a year is of the chapter's own."""
    own = counts.row.chapter.fiscal_year
    dated = [(_year(quantity, own), quantity) for quantity in counts.quantities if quantity.label]
    keyed = [((year, slot(quantity)), quantity) for year, quantity in dated if year is not None]
    times = Counter(key for key, _ in keyed)
    return {key: quantity for key, quantity in keyed if times[key] == 1}


def _year(quantity: Quantity, own: FiscalYear) -> FiscalYear | None:
    if quantity.period is None:
        return own
    return quantity.period.first if quantity.period.first == quantity.period.last else None


def _hit(row: Row, now: Counts, year: FiscalYear, before: Quantity, quantity: Quantity) -> Hit | None:
    if before.value == quantity.value:
        return None
    there, label = row_words(*row), era_label(year)
    return Hit(
        place=now.place,
        message=Words(
            "過去の年度の数が、前年度の報告書と違います。",
            "A figure of an earlier year is not that of last year's edition.",
        ),
        found=Words(
            f"{label}の「{quantity.label}」{quantity.quote}", f"“{quantity.label}” of {label} is {quantity.quote}"
        ),
        expected=Words(
            f"前年度の報告書の{there.ja}と同じ{before.quote}",
            f"{before.quote}, as at {there.en} of last year's edition",
        ),
        advice=Words(
            "どちらが正しいか確かめ、数え直した場合はその旨を書いてください。",
            "See which is right; if it was counted anew, say so.",
        ),
        quote=now.quote(quantity),
    )
