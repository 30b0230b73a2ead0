"""
## 何を見るか

前年度の報告書で終わった事業（終了の印や記載があるもの、実績にあって計画にないもの）が、今年度の報告書に戻っていないか
を見ます。

## なぜ

終えたと議会に伝えた事業が説明なく戻ると、前年度の報告が誤りだったのか、再開したのかが分かりません。

## 例

前年度に「令和３年度で事業を終了した」と報告した事業が、今年度の計画に載っている。→ 指摘します。

## 例外

再開・再度・復活などと書かれた事業は「理由あり」として示します。終わった年度の実績としてもう一度載せるもの（前年度の計
画にあったもの）は指摘しません。

## What it looks at

Programmes that ended in last year's edition (marked or told as ended, or in its results and not in its plan) and are
back in this year's.

## Why

The assembly was told that it ended. When it comes back without a word, was last year's report wrong, or was it resumed?

## Example

Last year's edition says that the programme ended with fiscal 2021, this year's plan has it: reported.

## Exceptions

Rows that say 再開, 再度 or 復活 are shown as accepted. One that last year's plan still held is this year's last
result, and is not reported.
"""

import re
from collections.abc import Mapping

from taikei.checks.places import row_place, row_words
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import by_entry, results_and_plan
from taikei.language.names import programme_key
from taikei.language.widths import squeeze
from taikei.model.decision import Decision
from taikei.model.finding import Severity
from taikei.model.report import ChapterKind, Report
from taikei.model.words import Words

ID = "C-24"
SEVERITY = Severity.WARNING
TITLE = Words("終わった事業が説明なく戻っていない", "What has ended does not come back without a word")
VERSION = "1.0"
BASIS = Words("報告書の慣行（年度のつながり）", "custom of such reports: the years hang together")
NOTHING = Words("前年度の報告書に、終わった事業がありません。", "No programme ended in last year's edition.")
NEEDS_EARLIER = True

_ENDED = re.compile(r"(?:事業|制度|年度(?:で|をもって|限りで))[^。、]{0,12}(?:終了|廃止)")
_RESUMED = re.compile(r"再開|再度|復活|再び|改めて実施")


def check(subject: Subject) -> Verdict:
    """One hit for each programme that is back, at its first row; applied to those that ended."""
    ended = {} if subject.earlier is None else _ended(subject.earlier, subject.report, subject.decisions)
    here: dict[str, Row] = {}
    for row in subject.primary if ended else ():
        here.setdefault(programme_key(row.placement.entry.programme), row)
    return judged(ended.items(), lambda each: _hit(here[each[0]], each[1]) if each[0] in here else None)


def _ended(report: Report, before: Report, decisions: tuple[Decision, ...]) -> Mapping[str, Row]:
    """The programmes that ended in an edition of the years before another, by their keys."""
    years = results_and_plan(report, decisions)
    later = max(
        (chapter.fiscal_year for chapter in before.chapters if chapter.kind == ChapterKind.RESULTS), default=None
    )
    if years is None or (later is not None and years.earlier.fiscal_year >= later):
        return {}
    gone = by_entry(years.ended)
    planned = {programme_key(row.placement.entry.programme) for row in years.of_later}
    ended = {}
    for row in years.of_earlier:
        entry, key = row.placement.entry, programme_key(row.placement.entry.programme)
        told = entry.ended or any(_ENDED.search(squeeze(text)) for text in (entry.narrative, entry.note))
        if key not in planned and (told or id(entry) in gone):
            ended[key] = row
    return ended


def _hit(row: Row, before: Row) -> Hit:
    entry, there = row.placement.entry, row_words(*before)
    match = next((found for found in map(_RESUMED.search, (entry.narrative, entry.note)) if found is not None), None)
    return Hit(
        place=row_place(*row, "programme"),
        message=Words(
            "前年度の報告書で終わった事業が戻っています。", "A programme that ended in last year's edition is back."
        ),
        found=Words(
            f"前年度の報告書の{there.ja}が最後の事業",
            f"a programme whose last row was {there.en} of last year's edition",
        ),
        expected=Words("再開したことの説明、または別の事業名", "a word on its return, or another name"),
        advice=Words(
            "再開したのであればその旨を書き、別の事業であれば名を改めてください。",
            "If it was resumed, say so; if it is another programme, give it another name.",
        ),
        accepted=None
        if match is None
        else Words(f"「{match[0]}」と書かれています。", f"The report says “{match[0]}”."),
    )
