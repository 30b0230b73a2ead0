"""
## 何を見るか

条例に基づく報告に、報告の義務を果たすものがそろっているかを見ます。講じた施策（実績の章）、講じようとする施策（計画の章）、
発行者、公表の年月です。

## なぜ

一つの文書で、講じた施策の報告と、講じようとする施策の提出の両方を果たします。片方がなければ、条例の義務を果たしたことになりません。

## 例

表紙に条例第12条に基づく報告とあるのに、計画の章がない。→ 指摘します。

## 例外

片方だけを求める条例もあります。そのときは、この規則を外すか、理由を記録してください。表紙に条例の条がない文書には適用しません。

## What it looks at

Whether a report under an ordinance has what its duty asks for: the measures taken (results), the measures to be taken
(plan), who issues it, and when it was published.

## Why

One document discharges both duties. Without one part the duty is not done.

## Example

The cover names article 12 of an ordinance, and there is no plan: reported.

## Exceptions

Some ordinances ask for one part only: switch the rule off or record the reason. Documents whose cover names no
ordinance.
"""

from collections.abc import Iterator

from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Place, Severity
from taikei.model.report import ChapterKind, Report, Statute
from taikei.model.source import Source
from taikei.model.words import Words

ID = "G-17"
SEVERITY = Severity.WARNING
TITLE = Words("条例が求める事項がそろっている", "The report has all that its ordinance asks for")
VERSION = "1.0"
BASIS = Words("報告を定める条例の条（議会への報告等）", "the article of the ordinance that asks for the report")
NOTHING = Words("表紙に、報告を求める条例の条がありません。", "The cover names no ordinance that asks for the report.")
NEEDS_WHOLE_REPORT = True


def check(subject: Subject) -> Verdict:
    """One hit for each part that is missing."""
    report = subject.report
    return Verdict(0) if report.statute is None else Verdict(4, tuple(_hits(report, report.statute)))


def _hits(report: Report, statute: Statute) -> Iterator[Hit]:
    parts = (
        (report.chapter(ChapterKind.RESULTS), Words("講じた施策（実績の章）", "the measures taken (results)")),
        (report.chapter(ChapterKind.PLAN), Words("講じようとする施策（計画の章）", "the measures to be taken (plan)")),
        (report.issuer or None, Words("発行者", "who issues it")),
        (report.published or None, Words("公表の年月", "when it was published")),
    )
    for part, name in parts:
        if part is None:
            yield Hit(
                place=Place(field="cover", source=report.sources.get("title", Source())),
                message=Words("条例が求める事項が欠けています。", "Something that the ordinance asks for is missing."),
                found=Words(
                    f"{statute.name}第{statute.article}条に基づく報告", f"a report under art. {statute.article}"
                ),
                expected=name,
                advice=Words("欠けている事項を加えてください。", "Add what is missing."),
            )
