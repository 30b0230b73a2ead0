"""
## 何を見るか

節の行のうち再掲が占める割合を見ます。半分（しきい値）を超える節を示します。

## なぜ

再掲ばかりの節では、同じ文章が何度も並び、その節だけの取組が埋もれます。行数が増えて読み合わせの手間も増えます。

## 例

11行のうち7行が再掲の節。→ 助言します。

## 例外

行が4行（しきい値）に満たない節は見ません。再掲の印を使わない章では点検しません。

## What it looks at

The share of re-listed rows in a section: more than half of them (threshold).

## Why

Where most rows are re-listings, the same texts stand again and again, and what only this section does is hard to find.
They also double the work of proof-reading.

## Example

7 of the 11 rows of a section are re-listed: advice.

## Exceptions

Sections of fewer than 4 rows (threshold). Chapters that do not use the mark are not judged.
"""

from collections.abc import Iterator
from decimal import Decimal

from taikei.checks.places import section_place
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.report import Chapter, Report
from taikei.model.section import Section
from taikei.model.words import Words

ID = "B-07"
SEVERITY = Severity.ADVICE
TITLE = Words("節の行の半分を超えて再掲にしない", "Not most rows of a section are re-listings")
VERSION = "1.0"
BASIS = Words("報告書の読みやすさ（一覧性）", "readability of such reports")
NOTHING = Words(
    "再掲のある章に、4行以上の節がありません。", "No chapter with re-listings has a section of 4 rows or more."
)
THRESHOLDS = {"share": Decimal("0.5"), "least_rows": Decimal(4)}


def check(subject: Subject) -> Verdict:
    """One hit for each section of re-listings for the most part."""
    share = subject.house.threshold(ID, "share", THRESHOLDS["share"])
    least = subject.house.threshold(ID, "least_rows", THRESHOLDS["least_rows"])
    return judged(_sections(subject.report, least), lambda each: _hit(*each, share))


def _sections(report: Report, least: Decimal) -> Iterator[tuple[Chapter, Section]]:
    for chapter in report.chapters:
        if any(placement.relisted for section in chapter.sections for placement in section.placements):
            for section in chapter.sections:
                if len(section.placements) >= least:
                    yield chapter, section


def _hit(chapter: Chapter, section: Section, share: Decimal) -> Hit | None:
    rows, again = len(section.placements), sum(placement.relisted for placement in section.placements)
    if again <= rows * share:
        return None
    return Hit(
        place=section_place(chapter, section),
        message=Words("節の行の多くが再掲です。", "Most rows of the section are re-listings."),
        found=Words(f"{rows}行のうち再掲{again}行", f"{again} of {rows} rows re-listed"),
        expected=Words("再掲は短い一覧", "a short list of the re-listed ones"),
        advice=Words(
            "再掲の行は事業名と掲載場所だけの一覧にまとめられないか検討してください。",
            "Consider a short list of their names and where they stand in place of the rows.",
        ),
    )
