"""
## 何を見るか

事業を載せた節（再掲を含む）を、同じ文書の実績と計画とで比べます。違うものを計画の行で示します。

## なぜ

どの節に載せるかは、その事業がどの条・施策を進めるかの説明です。載せる節が変わると、節ごとの合計と経年の比較が変わりま
す。

## 例

実績では（５）にある事業が、計画では（１）にあり（５）に再掲されている。→ 指摘します。

## 例外

節は名称で照らし、名称が一方にしかない節は番号で照らします。改称と見られる事業も比べ、統合・分割された事業は比べません。
節が一つの文書では点検しません。

## What it looks at

The sections in which a programme stands, re-listings included, in the results against the plan of one report.

## Why

Where a programme stands says which article or measure it carries out. When that changes, so do the totals of the
sections and every comparison of the years.

## Example

In the results a programme stands in (5), in the plan in (1) and, re-listed, in (5): reported.

## Exceptions

Sections are matched by title, those whose title stands in one chapter alone by number. Programmes that seem renamed are
compared too, merged and divided ones are not. Not applied where a chapter has one section.
"""

from taikei.checks.places import row_place
from taikei.checks.relisting.standing import Sections, judged_standing, listed_sections
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.checks.years import Kept
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "B-05"
SEVERITY = Severity.WARNING
TITLE = Words("実績と計画で載せる節が同じである", "A programme stands in the same sections in results and plan")
VERSION = "1.0"
BASIS = Words("報告書の慣行（施策体系への位置付け）", "custom of such reports: the place in the system of measures")
NOTHING = Words(
    "二つ以上の節がある実績と、次の年度の計画がそろっていません。",
    "The report lacks results and a plan of the year after with two sections or more.",
)
NEEDS_WHOLE_REPORT = True


def check(subject: Subject) -> Verdict:
    """One hit for each programme that stands in other sections than before, at its primary row."""
    return judged_standing(subject.years, _hit)


def _hit(kept: Kept, before: Sections, after: Sections) -> Hit:
    was, now = listed_sections(before), listed_sections(after)
    return Hit(
        place=row_place(*kept.after, "programme"),
        message=Words("載せた節が実績と計画とで違います。", "The sections differ between results and plan."),
        found=Words(f"計画の{now.ja}、実績の{was.ja}", f"plan {now.en}, results {was.en}"),
        expected=Words("同じ節、または移した理由", "the same sections, or the reason of the change"),
        advice=Words(
            "載せる節と再掲の漏れを確かめ、移した場合は理由を記録してください。",
            "See whether a re-listing is missing; if the programme was moved, record the reason.",
        ),
        other=row_place(*kept.before, "programme"),
    )
