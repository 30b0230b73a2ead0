"""
## 何を見るか

施策体系図の条と、実績の節が挙げる条を突き合わせます。一方にしかない条、見出しが違う条を示します。

## なぜ

体系図は報告書の地図です。地図にない節、節のない条があると、どの条の取組が報告されたのかが分かりません。

## 例

体系図の第９条は「新事業の創出」、（２）の節は第９条「新事業の創出と育成」。→ 指摘します。

## 例外

体系図がない文書、条を挙げる節がない文書では点検しません。条に当たらない節（復興関連など）は見ません。全角・半角と空白
の違いは問いません。

## What it looks at

The articles of the system chart against those that the sections of the results name: an article in one of them alone,
or under another title.

## Why

The chart is the map of the report. With a section that is not on the map, or an article without a section, nobody can
tell which articles were reported on.

## Example

Article 9 is 新事業の創出 in the chart, and section (2) has it as 新事業の創出と育成: reported.

## Exceptions

Documents without a chart, or whose sections name no article. Sections of no article are left out. Width and white space
do not count.
"""

from taikei.checks.places import section_place
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.language.widths import fold
from taikei.model.finding import Place, Severity
from taikei.model.report import ChapterKind, ChartArticle
from taikei.model.words import Words

ID = "C-26"
SEVERITY = Severity.WARNING
TITLE = Words("施策体系図の条と実績の節が合う", "The chart and the sections have the same articles")
VERSION = "1.0"
BASIS = Words("報告書の慣行（体系図と本文の突合せ）", "custom of such reports: chart and text agree")
NOTHING = Words("体系図がないか、条を挙げる節がありません。", "There is no chart, or no section names an article.")
NEEDS_WHOLE_REPORT = True

_ADVICE = Words("体系図と節のどちらが正しいか確かめて、そろえてください。", "See which is right, and make them agree.")


def check(subject: Subject) -> Verdict:
    """One hit for each section or article of the chart without partner or with another title."""
    results = subject.report.chapter(ChapterKind.RESULTS)
    sections = {section.article: section for section in (results.sections if results else ()) if section.article}
    if results is None or not sections or not subject.report.chart:
        return Verdict(0)
    charted = {article.article: article for article in subject.report.chart}
    hits = [_without_section(article) for number, article in charted.items() if number not in sections]
    for number, section in sections.items():
        title = charted[number].title if number in charted else ""
        if fold(title) != fold(section.title):
            there = Words(f"体系図の「{title}」", f"“{title}” of the chart")
            hits.append(
                Hit(
                    place=section_place(results, section),
                    message=Words("節の条が施策体系図と合いません。", "The section does not agree with the chart."),
                    found=Words(f"第{number}条「{section.title}」", f"article {number}, “{section.title}”"),
                    expected=there if title else Words("体系図にある条", "an article of the chart"),
                    advice=_ADVICE,
                )
            )
    return Verdict(len(charted.keys() | sections.keys()), tuple(hits))


def _without_section(article: ChartArticle) -> Hit:
    return Hit(
        place=Place(field="chart", source=article.source),
        message=Words("施策体系図の条に当たる節がありません。", "An article of the chart has no section."),
        found=Words(
            f"体系図の第{article.article}条「{article.title}」", f"article {article.article}, “{article.title}”"
        ),
        expected=Words("その条の節", "a section of this article"),
        advice=_ADVICE,
    )
