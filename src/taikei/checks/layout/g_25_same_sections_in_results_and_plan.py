"""
## 何を見るか

実績の章と計画の章で、同じ番号の節の題が違うもの、片方にしかない節を示します。

## なぜ

読み手は、実績の（３）と計画の（３）を並べて読みます。題が違うと、施策が変わったのか、直し忘れなのかが分かりません。

## 例

実績は「（３）産学官の連携」、計画は「（３）産学官連携の推進」である。→ 計画の節を指摘します。

## 例外

幅と空白の違いは見ません。条例や計画が改まって節が変わったときは、理由を記録してください。

## What it looks at

Sections of one number whose titles differ between results and plan, and sections that only one of the two has.

## Why

Results (3) and plan (3) are read side by side; where the titles differ, nobody knows whether the measure has changed.

## Example

（３）産学官の連携 in the results, （３）産学官連携の推進 in the plan: the plan's section is reported.

## Exceptions

Width and white space. Where an ordinance or plan was revised, record the reason.
"""

from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.language.widths import fold
from taikei.model.finding import Place, Severity
from taikei.model.report import Chapter
from taikei.model.section import Section
from taikei.model.source import Source
from taikei.model.words import Words

ID = "G-25"
SEVERITY = Severity.WARNING
TITLE = Words("実績と計画の節が同じである", "Results and plan have the same sections")
VERSION = "1.0"
BASIS = Words("条例に基づく報告の慣行", "custom of statutory reports")
NOTHING = Words(
    "実績とその翌年度の計画の章がそろっていません。", "There are not both results and the plan of the year after."
)
NEEDS_WHOLE_REPORT = True


def check(subject: Subject) -> Verdict:
    """One hit for each section that the other chapter lacks or calls otherwise."""
    years = subject.years
    if years is None:
        return Verdict(0)
    done = {section.number: section for section in years.earlier.sections}
    planned = {section.number: section for section in years.later.sections}
    hits = [
        _hit(years.later, section, done.get(number), years.earlier)
        for number, section in planned.items()
        if number not in done or fold(done[number].title) != fold(section.title)
    ]
    hits += [
        _hit(years.earlier, section, None, years.later) for number, section in done.items() if number not in planned
    ]
    return Verdict(len({*done, *planned}), tuple(hits))


def _hit(chapter: Chapter, section: Section, other: Section | None, beside: Chapter) -> Hit:
    return Hit(
        place=_place(chapter, section),
        message=Words("実績と計画の節が違います。", "Results and plan do not have the same sections."),
        found=Words(f"（{section.number}）{section.title}", f"({section.number}) {section.title}"),
        expected=(
            Words("もう一方の章にもある節", "a section that the other chapter has too")
            if other is None
            else Words(f"（{other.number}）{other.title}", f"({other.number}) {other.title}")
        ),
        advice=Words(
            "節の題をそろえるか、変えた理由を記録してください。", "Use one title, or record why it was changed."
        ),
        other=None if other is None else _place(beside, other),
    )


def _place(chapter: Chapter, section: Section) -> Place:
    source = section.sources.get("title", Source())
    return Place(chapter.kind, section.number, field="title", source=source, fiscal_year=chapter.fiscal_year)
