"""
## 何を見るか

同じ事業の実施概要について、前年度の報告書と今年度とで、同じことを数えた数を比べます。三つ（しきい値）以上あって、すべ
て同じものを示します。

## なぜ

前年度の文章を下敷きにして、数を直し忘れることがあります。いくつもの数がそろって前年と同じになることは、まずありません。

## 例

前年度も今年度も「相談94件、訪問31回、講座12回」。→ 指摘します。

## 例外

会員数や登録数、施設の面積や本数など、年をまたいで続く数、累計、年何回という頻度は比べません。文章が丸ごと同じものはC-31が示します。

## What it looks at

The figures of one programme's narrative in last year's edition and this year's, by what they count: three or more
(threshold), all the same.

## Why

Written over last year's text, figures are left uncorrected. That several of them are the same again hardly ever
happens.

## Example

Both years tell of 94 consultations, 31 visits and 12 courses: reported.

## Exceptions

States that go on (members, registrations, the size of a park), sums since the beginning, and times a year. Texts that
are wholly the same are told by C-31.
"""

from decimal import Decimal

from taikei.checks.lineage.c_31_narrative_of_last_year import unchanged
from taikei.checks.lineage.figures_of_years import Figures, figures_of_years
from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-11"
SEVERITY = Severity.WARNING
TITLE = Words("実績の数が前年度の写しでない", "Figures are not last year's, copied")
VERSION = "1.0"
BASIS = Words("報告書の慣行（前年度との突合せ）", "custom of such reports: held against last year's")
NOTHING = Words(
    "前年度の報告書にも、同じことを数えた事業がありません。",
    "No programme counts the same things in last year's edition.",
)
NEEDS_EARLIER = True
THRESHOLDS = {"least": Decimal(3)}


def check(subject: Subject) -> Verdict:
    """One hit for each programme with last year's figures, at its narrative."""
    least = subject.house.threshold(ID, "least", THRESHOLDS["least"])
    return judged(figures_of_years(subject), lambda figures: _hit(figures, least))


def _hit(figures: Figures, least: Decimal) -> Hit | None:
    same = [now for before, now in figures.pairs if before.value == now.value]
    if len(same) < len(figures.pairs) or len(same) < least or unchanged(figures.kept):
        return None
    return Hit(
        place=figures.now.place,
        message=Words("実績の数がすべて前年度と同じです。", "All figures are the same as last year's."),
        found=listed(quantity.quote for quantity in same),
        expected=Words("今年度の数", "figures of this year"),
        advice=Words(
            "前年度の数が残っていないか、元の記録で確かめてください。",
            "Verify with the records that none is last year's.",
        ),
        quote=figures.now.quote(same[0]),
    )
