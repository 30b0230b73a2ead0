"""
## 何を見るか

計画の章にある事業のうち、実績の章に同じ事業も前身らしい事業も見当たらず、新規の印（≪新規≫）もないものを示します。

## なぜ

新しい事業は、議会と住民が最初に知りたいことです。印がないと、新規なのか、名称が変わったのか、ほかの報告から移って
きたのかが分かりません（条例が求める「講じようとする施策」の説明に当たります）。

## 例

実績にない「空き店舗活用相談事業」が、印なしで計画に載っている。→ 指摘します。

## 例外

名称の変更や統合と見られる前身がある事業（事業名・担当課・当初予算額から推定します）は指摘しません。再掲の行は
最初の行だけを見ます。前年度までは別の報告に載せていた事業なら、その旨を理由として記録してください。
どちらかの章がないとき、文書の一部が読み取れていないときは点検しません。

## What it looks at

Programmes of the plan that the results do not have, for which no predecessor is found, and which are not marked
≪新規≫ (new).

## Why

What is new is the first thing that assembly and citizens want to know. Without the mark nobody can tell whether a
programme is new, renamed, or moved in from another report (the ordinance asks for the measures to be taken).

## Example

空き店舗活用相談事業 is not among the results and stands in the plan without a mark: reported.

## Exceptions

Programmes with a likely predecessor, renamed or merged (inferred from name, division and budget). Of re-listed
programmes only the first row is judged. A programme that was in another report before: record that. Not applied where
a chapter is missing or a part of the document was not read.
"""

from taikei.analysis.lineage import chapter_lineage
from taikei.analysis.placements import primary_placements
from taikei.checks.places import row_place
from taikei.model.finding import Finding, Outcome, Severity
from taikei.model.report import ChapterKind, Report
from taikei.model.words import Words

ID = "C-04"
SEVERITY = Severity.WARNING
TITLE = Words("実績にない計画の事業には新規の印がある", "A plan's programme without a past is marked new")
VERSION = "1.0"
NEEDS_WHOLE_REPORT = True


def check(report: Report) -> Outcome:
    """One finding for each programme of the plan without predecessor and without mark, at its primary row."""
    results, plan = report.chapter(ChapterKind.RESULTS), report.chapter(ChapterKind.PLAN)
    if results is None or plan is None:
        missing = Words("実績と計画の両方の章がそろっていません。", "The report lacks the results or the plan.")
        return Outcome(ID, not_applicable=missing)
    primaries = primary_placements(plan)
    if not primaries or not primary_placements(results):
        return Outcome(ID, not_applicable=Words("章に事業がありません。", "A chapter has no programmes."))
    begun = set(chapter_lineage(results, plan).begun)
    return Outcome(
        ID,
        len(primaries),
        tuple(
            Finding(
                rule=ID,
                severity=SEVERITY,
                place=row_place(plan, section, placement, "programme"),
                message=Words(
                    "実績に前身が見当たらず、新規の印もありません。",
                    "The results show no predecessor, and the programme is not marked new.",
                ),
                found=Words(f"計画の「{placement.entry.programme}」", f"“{placement.entry.programme}” in the plan"),
                expected=Words("新規の印、または前身の事業", "the mark 新規, or a predecessor in the results"),
                advice=Words(
                    "新規なら印を付け、名称変更や統合なら前身の事業名を記録してください。",
                    "Mark it new; if it was renamed, merged or moved in, record what it was before.",
                ),
            )
            for section, placement in primaries.values()
            if placement.entry.programme in begun and not placement.entry.new
        ),
    )
