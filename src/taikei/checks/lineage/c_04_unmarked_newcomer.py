"""
## 何を見るか

計画の章にある事業のうち、実績の章に同じ事業も前身らしい事業も見当たらず、新規の印（≪新規≫）もないものを示します。

## なぜ

新しい事業は、議会と住民が最初に知りたいことです。印がないと、新規なのか、名称が変わったのか、ほかの報告から移って
きたのかが分かりません（条例が求める「講じようとする施策」の説明に当たります）。

## 例

実績にない「空き店舗活用相談事業」が、印なしで計画に載っている。→ 指摘します。

## 例外

名称の変更や統合と見られる前身がある事業（事業名・担当課・当初予算額から推定します）は指摘しません。再掲の行は最初の行
だけを見ます。前身がないとする確からしさが半分（しきい値）に満たない事業も示しません。前年度までは別の報告に載せていた
事業なら、その旨を理由として記録してください。新規の印を一つも付けていない文書、どちらかの章がないとき、文書の一部が読
み取れていないときは点検しません。系譜の決定に新しい事業と記録されたものは、その記録を理由として受け入れます。

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
programmes only the first row is judged. Those of which it is as likely as not (threshold) that they had one. A
programme that was in another report before: record that. Not applied where the document marks nothing as new, where a
chapter is missing or a part of the document was not read. A programme that the decisions on lineage record as begun
is accepted.
"""

from decimal import Decimal

from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import DECIDED, Passage
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-04"
SEVERITY = Severity.WARNING
TITLE = Words("実績にない計画の事業には新規の印がある", "A plan's programme without a past is marked new")
VERSION = "1.2"
BASIS = Words("報告書の慣行（新規の印）", "custom of such reports: new programmes are marked")
NOTHING = Words(
    "続く年度の実績と計画の章がそろっていません。", "The report lacks results or the plan of the year after."
)
NEEDS_WHOLE_REPORT = True
THRESHOLDS = {"confidence": Decimal("0.5")}


def check(subject: Subject) -> Verdict:
    """One hit for each programme of the plan without predecessor and without mark, at its primary row."""
    years = subject.years
    # Where the layout has no such mark, a programme without one says nothing.
    if years is None or not any(row.placement.entry.new for row in subject.rows):
        return Verdict(0)
    begun = years.surely_begun(subject.house.threshold(ID, "confidence", THRESHOLDS["confidence"]))
    return judged(years.of_later, lambda row: _hit(row, years) if id(row.placement.entry) in begun else None)


def _hit(row: Row, years: Passage) -> Hit | None:
    entry = row.placement.entry
    if entry.new:
        return None
    return Hit(
        place=row_place(*row, "programme"),
        message=Words(
            "実績に前身が見当たらず、新規の印もありません。",
            "The results show no predecessor, and the programme is not marked new.",
        ),
        found=Words(f"計画の「{entry.programme}」", f"“{entry.programme}” in the plan"),
        expected=Words("新規の印、または前身の事業", "the mark 新規, or a predecessor in the results"),
        advice=Words(
            "新規なら印を付け、名称変更や統合なら前身の事業名を記録してください。",
            "Mark it new; if it was renamed, merged or moved in, record what it was before.",
        ),
        accepted=DECIDED if id(entry) in years.decided_ends else None,
    )
