"""
## 何を見るか

実績の章にある事業のうち、計画の章に同じ事業も後継らしい事業も見当たらず、終わったことも書かれていないものを示します。

## なぜ

理由なく消えた事業は、取りやめたのか、載せ忘れたのかが分かりません。前年度に議会へ示した施策の行方を説明することは、
実施状況を報告する条例の目的そのものです。

## 例

実績にある「買い物送迎支援事業」が、計画には載っていない。→ 指摘します。

## 例外

実施概要か注に、事業を終了・廃止したと書かれている場合は、「理由あり」として示します。名称の変更や統合と見られる後継が
ある事業（事業名・担当課・当初予算額から推定します）は指摘しません。再掲の行は最初の行だけを見ます。後継がないとする確
からしさが半分（しきい値）に満たない事業も示しません。どちらかの章がないとき、文書の一部が読み取れていないときは点検し
ません。系譜の決定に終了と記録された事業は、その記録を理由として受け入れます。

## What it looks at

Programmes of the results that the plan does not have, and for which no successor is found.

## Why

Of a programme that vanishes without a word nobody knows whether it was ended or forgotten. To say what became of the
measures is the purpose of an ordinance that asks for their state.

## Example

買い物送迎支援事業 is among the results and not in the plan: reported.

## Exceptions

Where the narrative or a note says that the programme was ended, the finding is shown as accepted by it. Programmes
with a likely successor, renamed or merged (inferred from name, division and budget), are not reported. Of re-listed
programmes only the first row is judged. Left out are those of which it is as likely as not (threshold) that they go
on. Not applied where a chapter is missing or a part of the document was not read. A programme that the decisions on
lineage record as ended is accepted.
"""

import re
from decimal import Decimal

from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import DECIDED, Passage
from taikei.language.widths import squeeze
from taikei.model.entry import Entry
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-02"
SEVERITY = Severity.ERROR
TITLE = Words("実績の事業の行方が計画で分かる", "Every programme of the results goes on in the plan, or has ended")
VERSION = "1.2"
BASIS = Words("報告書の慣行（実績と計画のつながり）", "custom of such reports: results lead to the plan")
NOTHING = Words(
    "続く年度の実績と計画の章がそろっていません。", "The report lacks results or the plan of the year after."
)
NEEDS_WHOLE_REPORT = True
THRESHOLDS = {"confidence": Decimal("0.5")}

# 本事業は令和４年度で終了 / 補助制度を廃止: the programme itself ends, not a course or a building within it.
_ENDED = re.compile(r"(?:事業|制度|年度(?:で|をもって|限りで))[^。、]{0,12}(?:終了|廃止)")


def check(subject: Subject) -> Verdict:
    """One hit for each programme of the results without successor, at its primary row."""
    years = subject.years
    if years is None:
        return Verdict(0)
    ended = years.surely_ended(subject.house.threshold(ID, "confidence", THRESHOLDS["confidence"]))
    return judged(years.of_earlier, lambda row: _hit(row, years) if id(row.placement.entry) in ended else None)


def _hit(row: Row, years: Passage) -> Hit:
    entry = row.placement.entry
    return Hit(
        place=row_place(*row, "programme"),
        message=Words(
            "計画に、この事業も後継の事業も見当たりません。", "The plan has neither this programme nor a successor."
        ),
        found=Words(f"実績の「{entry.programme}」", f"“{entry.programme}” in the results"),
        expected=Words(
            "計画での継続、後継の事業、または終了の説明", "its continuation, a successor, or a word on its end"
        ),
        advice=Words(
            "終了した場合は理由を実施概要か注に書き、続いている場合は計画に載せるか後継の事業名を記録してください。",
            "If it ended, say why in the narrative or a note; if not, add it to the plan or record its heir.",
        ),
        accepted=DECIDED if id(entry) in years.decided_ends else _said_to_end(entry),
    )


def _said_to_end(entry: Entry) -> Words | None:
    match = _ENDED.search(squeeze(entry.narrative)) or _ENDED.search(squeeze(entry.note))
    if match is None:
        return None
    return Words(f"「{match[0]}」と書かれています。", f"The report says “{match[0]}”.")
