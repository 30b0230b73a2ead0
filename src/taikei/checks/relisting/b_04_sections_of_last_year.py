"""
## 何を見るか

事業を載せた節（再掲を含む）を、前年度の報告書の実績と比べます。節が増えたもの、減ったもの、移ったものを示します。

## なぜ

どの節に載せるかは、その事業がどの条・施策を進めるかの説明です。載せる節が変わると、節ごとの合計と経年の比較が変わりま
す。

## 例

前年度は（１）と（５）に載せた事業を、今年度は（１）だけに載せた。→ 指摘します。

## 例外

節は名称で照らし、名称が一方にしかない節は番号で照らします。統合・分割された事業は比べません。節が一つの文書では点検し
ません。

## What it looks at

The sections in which a programme stands, re-listings included, against the results of last year's edition.

## Why

Where a programme stands says which article or measure it carries out. When that changes, so do the totals of the
sections and every comparison of the years.

## Example

Last year a programme stood in (1) and (5), this year in (1) alone: reported.

## Exceptions

Sections are matched by title, those whose title stands in one edition alone by number. Merged and divided programmes
are not compared. Not applied where a chapter has one section.
"""

from taikei.checks.places import row_place
from taikei.checks.relisting.standing import Sections, judged_standing, listed_sections
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.checks.years import Kept
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "B-04"
SEVERITY = Severity.WARNING
TITLE = Words("載せる節が前年度の報告書と同じである", "A programme stands in the sections of last year's edition")
VERSION = "1.0"
BASIS = Words("報告書の慣行（施策体系への位置付け）", "custom of such reports: the place in the system of measures")
NOTHING = Words(
    "前年度の報告書に、一つ前の年度の実績が、二つ以上の節でありません。",
    "Last year's edition has no results of the year before in two sections or more.",
)
NEEDS_WHOLE_REPORT = True
NEEDS_EARLIER = True


def check(subject: Subject) -> Verdict:
    """One hit for each programme that stands in other sections than before, at its primary row."""
    return judged_standing(subject.repeated, _hit)


def _hit(kept: Kept, before: Sections, after: Sections) -> Hit:
    was, now = listed_sections(before), listed_sections(after)
    return Hit(
        place=row_place(*kept.after, "programme"),
        message=Words("載せた節が前年度の報告書と違います。", "The sections differ from those of last year's edition."),
        found=Words(f"実績の{now.ja}、前年度は{was.ja}", f"results {now.en}, last year {was.en}"),
        expected=Words("同じ節、または移した理由", "the same sections, or the reason of the change"),
        advice=Words(
            "載せる節と再掲の漏れを確かめ、移した場合は理由を記録してください。",
            "See whether a re-listing is missing; if the programme was moved, record the reason.",
        ),
    )
