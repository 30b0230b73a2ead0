"""
## 何を見るか

実績の決算額が見込みのままになっていないかを見ます。決算額の欄、備考、前文、注にある「決算見込」「見込額」を示します。

## なぜ

出納は5月31日に閉じ、それまでの額は動きます。見込みのまま議会に出すと、決算書（地方自治法第233条）と合わなくなります。

## 例

注に「決算額は５月末時点の決算見込額である。」とある。→ 指摘します。

## 例外

実施概要にある「需要の見込み」など、決算のことでない語は見ません。差し替える予定があれば、その時期を理由として記録して
ください。

## What it looks at

Whether the settlements of the results are still estimates: 決算見込 or 見込額 in their cells, notes or leads.

## Why

The accounts close on 31 May, and amounts move until then. Submitted as estimates they will not agree with the settled
accounts (Local Autonomy Act, art. 233).

## Example

A note says 決算額は５月末時点の決算見込額である。: reported.

## Exceptions

Estimates of other things (需要の見込み) in a narrative. If they are to be replaced, record when.
"""

import re

from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.texts import PrintedText, quoted
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import squeeze
from taikei.model.amount import Amount, Component
from taikei.model.finding import Place, Quote, Severity
from taikei.model.report import ChapterKind
from taikei.model.words import Words

ID = "A-19"
SEVERITY = Severity.WARNING
TITLE = Words("決算額が見込みのままでない", "Settlements are no estimates")
VERSION = "1.0"
BASIS = Words("地方自治法第233条、第235条の５", "Local Autonomy Act, arts. 233 and 235-5")
NOTHING = Words("実績に決算額がありません。", "The results print no settlement.")

_ESTIMATE = re.compile(r"決算[（(]?見込|決算額[はを][^。]{0,20}見込|決算額[^。]{0,12}(?:概数|速報値)")


def check(subject: Subject) -> Verdict:
    """One hit for each settlement, and for each note or lead, that is told as an estimate."""
    settled = [
        (row, amount)
        for row in subject.results
        if (amount := row.placement.entry.amount(Component.SETTLEMENT)) is not None and not amount.blank
    ]
    if not settled:
        return Verdict(0)
    texts = [
        text for text in subject.texts.of(("lead", "note", "notes")).texts if text.chapter.kind == ChapterKind.RESULTS
    ]
    amounts = judged(settled, lambda each: _in_cell(*each))
    told = judged(texts, _in_text)
    return Verdict(amounts.applied + told.applied, amounts.hits + told.hits)


def _in_cell(row: Row, amount: Amount) -> Hit | None:
    printed = amount.word or amount.printed
    if "見" not in printed or "見込" not in squeeze(printed):
        return None
    return _hit(row_place(*row, Component.SETTLEMENT), squeeze(printed))


def _in_text(text: PrintedText) -> Hit | None:
    match = _ESTIMATE.search(text.text)
    return None if match is None else _hit(text.place, match[0], quoted(text.text, match.start(), match.end()))


def _hit(place: Place, printed: str, quote: Quote | None = None) -> Hit:
    return Hit(
        place=place,
        message=Words("決算額が見込みのままです。", "The settlement is still an estimate."),
        found=Words(f"「{printed}」", f"“{printed}”"),
        expected=Words("出納閉鎖後の決算額", "the settlement after the accounts were closed"),
        advice=Words(
            "出納閉鎖後の額に差し替えるか、差し替える時期を記録してください。",
            "Replace it after the closing of the accounts, or record when that will be.",
        ),
        quote=quote,
    )
