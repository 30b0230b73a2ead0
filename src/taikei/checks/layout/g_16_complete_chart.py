"""
## 何を見るか

施策体系図が条例の条と章の節に合っているかを見ます。取組の枠が一つもない条、章の節が挙げる条で図にないもの、図の条で章の節に
ないもの、条の見出しと節の題が違うものを示します。

## なぜ

体系図は、条例のどの条をどの取組で行うかの約束です。欠けがあると、行っていないように見えます（条例に基づく報告の慣行）。

## 例

図に第10条の枠がなく、実績の（３）は第10条を挙げている。→ 指摘します。

## 例外

条例に条のない節（震災復興関連事業など）は見ません。図のない報告書には適用しません。

## What it looks at

Whether the chart of the system fits the ordinance and the sections: articles without any box, articles of sections that
the chart lacks, articles of the chart that no section has, and titles that differ.

## Why

The chart says by which initiatives each article is carried out; what is missing there seems not to be done at all.

## Example

Section (3) is under article 10, and the chart has no article 10: reported.

## Exceptions

Sections without an article, such as those on reconstruction. Reports without a chart.
"""

from collections.abc import Iterator

from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.language.widths import fold
from taikei.model.finding import Place, Severity
from taikei.model.report import Report
from taikei.model.source import Source
from taikei.model.words import Words

ID = "G-16"
SEVERITY = Severity.WARNING
TITLE = Words("施策体系図が条例の条と節にそろっている", "The chart has every article and section")
VERSION = "1.0"
BASIS = Words("条例に基づく報告の慣行（施策体系図）", "custom of statutory reports: chart of the system of measures")
NOTHING = Words("施策体系図がありません。", "There is no chart of the system.")
NEEDS_WHOLE_REPORT = True


def check(subject: Subject) -> Verdict:
    """One hit for each article that is empty, missing, or called otherwise."""
    report = subject.report
    return Verdict(len(report.chart), tuple(_hits(report)) if report.chart else ())


def _hits(report: Report) -> Iterator[Hit]:
    titles = _titles(report)
    chart = {article.article: article for article in report.chart}
    # No article names an initiative twice: where one seems to, boxes were taken for those of another.
    initiatives = [[box.initiative for box in article.boxes] for article in report.chart]
    misread = any(len(boxes) != len(set(boxes)) for boxes in initiatives)
    for number, article in chart.items():
        if not article.boxes and not misread:
            yield _hit(number, article.source, Words("取組の枠がない条", "an article without boxes"), _BOX)
        if titles and number not in titles:
            yield _hit(number, article.source, Words("どの節にもない条", "an article of no section"), _SECTION)
        elif titles and fold(article.title) not in {fold(title) for title in titles[number]}:
            title = titles[number][0]
            yield _hit(
                number,
                article.source,
                Words(f"見出し「{article.title}」", f"the title “{article.title}”"),
                Words(f"「{title}」", f"“{title}”"),
            )
    for number in titles.keys() - chart.keys():
        yield _hit(number, Source(), Words("図にない条", "an article that the chart lacks"), _BOX)


_BOX = Words("一つ以上の取組", "one initiative or more")
_SECTION = Words("その条の節", "a section of this article")


def _titles(report: Report) -> dict[int, list[str]]:
    """The titles of the sections of each article."""
    found: dict[int, list[str]] = {}
    for chapter in report.chapters:
        for section in chapter.sections:
            if section.article is not None:
                found.setdefault(section.article, []).append(section.title)
    return found


def _hit(number: int, source: Source, found: Words, expected: Words) -> Hit:
    return Hit(
        place=Place(field="chart", source=source),
        message=Words(
            f"施策体系図の第{number}条が節と合っていません。",
            f"Article {number} of the chart does not fit the sections.",
        ),
        found=found,
        expected=expected,
        advice=Words("施策体系図か節を直してください。", "Correct the chart or the section."),
    )
