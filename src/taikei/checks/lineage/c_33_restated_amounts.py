"""
## 何を見るか

同じ年度の同じ章（実績又は計画）が前年度の報告書にもあるとき、同じ事業の金額が変わっていないかを見ます。

## なぜ

一度公表した額を黙って変えると、前年度の報告書を見た人と話が合わなくなります。訂正であれば、正誤を知らせる必要がありま
す。

## 例

前年度の資料では令和３年度の決算額が900千円、今年度の資料では同じ令和３年度が950千円。→ 指摘します。

## 例外

空欄や語（見込みなど）が数に変わったものは比べません。確定・訂正・再集計と書かれた事業は「理由あり」として示します。同
じ名の事業は事業番号で照らし、番号のない同名の事業、単位が違う額は比べません。

## What it looks at

Where both editions have the same chapter of the same year: the amounts of each programme.

## Why

An amount once published and silently changed sets this edition against the last. If it was corrected, that must be
told.

## Example

Last year's edition has a settlement of 900 thousand yen for fiscal 2021, this year's has 950 for it: reported.

## Exceptions

Blanks and words that became numbers. Rows that say 確定, 訂正 or 再集計 are shown as accepted. Programmes of one name
go by their numbers; without numbers they are not compared, nor are amounts of other units.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from taikei.analysis.placements import primary_placements, programme_keys
from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import chapter_of
from taikei.language.terms import COMPONENTS
from taikei.language.widths import squeeze
from taikei.model.amount import Amount
from taikei.model.entry import Entry
from taikei.model.finding import Severity
from taikei.model.report import Chapter
from taikei.model.words import Words

ID = "C-33"
SEVERITY = Severity.WARNING
TITLE = Words("前年度に公表した金額が変わっていない", "Amounts once published are not restated")
VERSION = "1.0"
BASIS = Words("報告書の慣行（訂正は正誤表で知らせる）", "custom of such reports: corrections are told")
NOTHING = Words(
    "前年度の報告書に、同じ年度の同じ章がありません。", "Last year's edition has no chapter of the same kind and year."
)
NEEDS_EARLIER = True

_CORRECTED = re.compile(r"確定|訂正|修正|再集計|見直し後")


class _Pair(NamedTuple):
    row: Row
    now: Amount
    before: Amount


def check(subject: Subject) -> Verdict:
    """One hit for each amount that was another in last year's edition."""
    return judged(_pairs(subject), _hit)


def _pairs(subject: Subject) -> Iterator[_Pair]:
    for chapter in subject.report.chapters if subject.earlier is not None else ():
        assert subject.earlier is not None
        twin = chapter_of(subject.earlier, chapter.kind, chapter.fiscal_year)
        if twin is None:
            continue
        key_of = programme_keys([twin, chapter])
        before = {key: placement.entry for key, (_, placement) in primary_placements(twin, key_of).items()}
        twice = _twice(chapter) | _twice(twin)
        for key, (section, placement) in primary_placements(chapter, key_of).items():
            if key in before and not {placement.entry.programme, before[key].programme} & twice:
                yield from _amounts(Row(chapter, section, placement), before[key])


def _twice(chapter: Chapter) -> set[str]:
    """The names that stand in several rows without number and without the mark 再掲."""
    rows = (placement for section in chapter.sections for placement in section.placements)
    times = Counter(row.entry.programme for row in rows if not row.relisted and not row.entry.code)
    return {name for name, count in times.items() if count > 1}


def _amounts(row: Row, before: Entry) -> Iterator[_Pair]:
    for now in row.placement.entry.amounts:
        old = before.amount(now.component)
        if old is not None and old.number is not None and now.number is not None and old.unit == now.unit:
            yield _Pair(row, now, old)


def _hit(pair: _Pair) -> Hit | None:
    if pair.now.number == pair.before.number:
        return None
    field, now, before = COMPONENTS[pair.now.component], amount_words(pair.now), amount_words(pair.before)
    entry = pair.row.placement.entry
    match = _CORRECTED.search(squeeze(entry.note))
    return Hit(
        place=row_place(*pair.row, pair.now.component),
        message=Words(
            f"{field.ja}が前年度に公表した額と違います。", f"The {field.en} is another than last year's edition gave."
        ),
        found=now,
        expected=Words(f"前年度の報告書と同じ{before.ja}", f"{before.en}, as in last year's edition"),
        advice=Words(
            "正しい額を確かめ、訂正であれば正誤表か備考で知らせてください。",
            "See which is right; if it is a correction, tell it in a list of errata or a note.",
        ),
        accepted=None
        if match is None
        else Words(f"「{match[0]}」と書かれています。", f"The report says “{match[0]}”."),
    )
