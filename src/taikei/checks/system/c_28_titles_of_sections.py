"""
## 何を見るか

実績の節と計画の節を番号で突き合わせ、節の名称が同じかを見ます。

## なぜ

実績と計画は同じ体系で書かれます。名称が違うと、前年度の何が次の年度の何に続くのかが読み取れません。

## 例

実績の（３）は「産学官の連携の推進等」、計画の（３）は「産学官の連携の推進」。→ 指摘します。

## 例外

空白の違いは問いません。名称が同じ節が半分に満たない文書は、体系を改めたものとして点検しません。

## What it looks at

Whether the sections of one number have one title in results and plan.

## Why

Results and plan follow one system. With other titles nobody can tell what of last year goes on in what of the next.

## Example

Section (3) is 産学官の連携の推進等 in the results and 産学官の連携の推進 in the plan: reported.

## Exceptions

White space does not count. Where fewer than half of the titles are the same, the system was changed: not judged.
"""

from taikei.checks.places import section_place
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import squeeze
from taikei.model.finding import Severity
from taikei.model.report import Chapter
from taikei.model.section import Section
from taikei.model.words import Words

ID = "C-28"
SEVERITY = Severity.WARNING
TITLE = Words("節の名称が実績と計画で同じである", "Sections have one title in results and plan")
VERSION = "1.0"
BASIS = Words("報告書の慣行（実績と計画の体系）", "custom of such reports: one system for results and plan")
NOTHING = Words(
    "同じ番号の節が、続く年度の実績と計画に二つ以上ありません。",
    "Results and plan of the year after have not two sections of one number.",
)
NEEDS_WHOLE_REPORT = True


def check(subject: Subject) -> Verdict:
    """One hit for each section of the plan with another title."""
    if subject.years is None:
        return Verdict(0)
    results, plan = subject.years.earlier, subject.years.later
    by_number = {section.number: section for section in results.sections}
    pairs = [(by_number[section.number], section) for section in plan.sections if section.number in by_number]
    alike = sum(squeeze(one.title) == squeeze(other.title) for one, other in pairs)
    if len(pairs) < 2 or alike * 2 < len(pairs):
        return Verdict(0)
    return judged(pairs, lambda pair: _hit(results, pair[0], plan, pair[1]))


def _hit(results: Chapter, before: Section, plan: Chapter, after: Section) -> Hit | None:
    if squeeze(before.title) == squeeze(after.title):
        return None
    return Hit(
        place=section_place(plan, after),
        message=Words("節の名称が実績と違います。", "The title is another than in the results."),
        found=Words(f"「{after.title}」", f"“{after.title}”"),
        expected=Words(f"実績と同じ「{before.title}」", f"“{before.title}”, as in the results"),
        advice=Words("どちらが正しいか確かめて、そろえてください。", "See which is right, and write it in both."),
        other=section_place(results, before),
    )
