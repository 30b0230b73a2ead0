"""
## 何を見るか

前年度の報告書の計画にあった事業のうち、今年度の実績に同じ事業も後継らしい事業も見当たらないものを示します。

## なぜ

計画で示した施策を実施したかどうかを報告することが、条例の求める報告の中心です。黙って消えた事業は、議会が必ず尋ねます。

## 例

前年度の計画にあった「空き店舗相談事業」が、今年度の実績に載っていない。→ 指摘します。

## 例外

今年度の報告書の注に、その事業名と中止・統合・廃止などの語があれば、「理由あり」として示します。名称の変更や統合と見ら
れる事業（事業名・担当課・当初予算額から推定します）は指摘しません。計画の金額がすべて空欄か0の事業は、計画されたもの
と見ません。後継がないとする確からしさが半分（しきい値）に満たない事業も示しません。系譜の決定に終了と記録された事業は、
その記録を理由として受け入れます。

## What it looks at

Programmes of the plan in last year's edition that this year's results do not have, and for which no successor is found.

## Why

To report whether the planned measures were taken is the heart of the report. Of one that vanished without a word the
assembly will ask.

## Example

空き店舗相談事業 was in last year's plan and is not among this year's results: reported.

## Exceptions

Where a note of this year's report names it as ended, merged or given up, the finding is shown as accepted. Programmes
with a likely successor, renamed or merged (inferred from name, division and budget), are not reported. One whose
amounts in the plan are all blank or zero was not planned. Left out too are those of which it is as likely as not
(threshold) that they go on. A programme that the decisions on lineage record as ended is accepted.
"""

import re
from decimal import Decimal

from taikei.checks.places import chapter_place, row_words
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import DECIDED, Passage
from taikei.language.widths import fold
from taikei.model.entry import Entry
from taikei.model.finding import Severity
from taikei.model.report import Report
from taikei.model.words import Words

ID = "C-01"
SEVERITY = Severity.ERROR
TITLE = Words("前年度の計画の事業が実績にある", "What last year's plan held is among the results")
VERSION = "1.1"
BASIS = Words("報告書の慣行（計画と実績のつながり）", "custom of such reports: a plan leads to results")
NOTHING = Words(
    "前年度の報告書に、今年度の実績と同じ年度の計画がありません。",
    "Last year's edition has no plan of the year of this year's results.",
)
NEEDS_WHOLE_REPORT = True
NEEDS_EARLIER = True
THRESHOLDS = {"confidence": Decimal("0.5")}

_GIVEN_UP = re.compile(r"中止|統合|廃止|終了|見送|取りやめ|移管|組替|実施しな")


def check(subject: Subject) -> Verdict:
    """One hit for each programme of last year's plan without a result, at the chapter of the results."""
    way = subject.promised
    if way is None:
        return Verdict(0)
    ended = way.surely_ended(subject.house.threshold(ID, "confidence", THRESHOLDS["confidence"]))
    return judged(
        (row for row in way.of_earlier if _planned(row.placement.entry)),
        lambda row: _hit(row, way, subject.report) if id(row.placement.entry) in ended else None,
    )


def _planned(entry: Entry) -> bool:
    """Whether the plan gave it money, or prints no amounts at all; a word (過年度造成済) stands for money."""
    return not entry.amounts or any(amount.word or amount.number for amount in entry.amounts)


def _hit(row: Row, way: Passage, report: Report) -> Hit:
    name, there = row.placement.entry.programme, row_words(*row)
    return Hit(
        place=chapter_place(way.later, name),
        message=Words(
            "前年度の計画にあった事業が、実績に見当たりません。",
            "A programme of last year's plan is not among the results.",
        ),
        found=Words(f"前年度の報告書の{there.ja}「{name}」", f"“{name}”, {there.en} of last year's edition"),
        expected=Words(
            "実績への記載、後継の事業、または実施しなかった理由",
            "its result, a successor, or why it was not carried out",
        ),
        advice=Words(
            "実施した場合は実績に載せ、しなかった場合は理由を注に書いてください。",
            "Add it if it was carried out; if not, say why in a note.",
        ),
        accepted=DECIDED if id(row.placement.entry) in way.decided_ends else _told(name, report),
    )


def _told(name: str, report: Report) -> Words | None:
    for chapter in report.chapters:
        for note in chapter.notes:
            match = _GIVEN_UP.search(note.text)
            if match is not None and fold(name) in fold(note.text):
                return Words(f"{note.mark}に「{match[0]}」と書かれています。", f"{note.mark} says “{match[0]}” of it.")
    return None
