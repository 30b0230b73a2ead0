"""
## 何を見るか

支出のある事業の実施概要のうち、数えた成果が一つもないものを示します。

## なぜ

数がなければ、前年度と比べることも、ほかの事業と比べることもできません。

## 例

「販路の拡大を支援した。」だけの実施概要。→ 指摘します。

## 例外

整備、造成、工事などの施設の事業、計画や条例を定めた事業、決算額が０の事業は見ません。行ったことではなく事業の内容を述べる章（過去形の文を持つ
実施概要が７割に満たない章）も見ません。再掲の行は最初の行だけを見ます。半分より多くの実施概要
に数がなければ、報告書全体に一度だけ指摘します。

## What it looks at

Narratives of programmes with a settlement that count nothing at all.

## Why

Without a figure nothing can be compared, with last year or with others.

## Example

A narrative that only says 販路の拡大を支援した。: reported.

## Exceptions

Works on facilities (整備, 造成, 工事), plans and ordinances that were made, programmes with a settlement of zero.
Chapters that describe their programmes rather than tell what was done (fewer than seven in ten narratives have a
sentence in the past). Of re-listed programmes only the first row is judged. Where more than half of the narratives
have none, it is told once for the whole report.
"""

import re

from taikei.checks import told
from taikei.checks.counts import Counts
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.amount import Component
from taikei.model.finding import Place, Severity
from taikei.model.words import Words

ID = "E-10"
SEVERITY = Severity.WARNING
TITLE = Words("実績の実施概要に数がある", "Narratives of the results have figures")
VERSION = "1.2"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = told.NOTHING

# Works, and documents that were made, are told by what they are.
_WORKS = re.compile(
    "整備|造成|工事|改良|改修|建設|築造|新築|購入|導入した|システムを"
    "|(?:計画|構想|ビジョン|戦略|指針|方針|プラン|条例|要綱)(?:（[^（）]*）)?」?[をもは]、?(?:新たに)?(?:策定|制定|改定|改訂)"
)
_FEW = 10  # in a short report each narrative is named


def _mostly(hits: int, all_: int) -> Hit:
    """Where most narratives have no figure, the document tells purposes, and a list of them helps nobody."""
    return Hit(
        place=Place(),
        message=Words("多くの実施概要に数がありません。", "Most narratives have no figure."),
        found=Words(f"実施概要{all_}件のうち{hits}件", f"{hits} of {all_} narratives"),
        expected=Words("実施した回数、件数、人数など", "how often, how many, how much"),
        advice=Words("行ったことの数を書く欄を設けてください。", "Give them a column for figures."),
    )


def check(subject: Subject) -> Verdict:
    """One hit for each such narrative."""
    rows = subject.told_rows
    verdict = judged((each for each in subject.counts if id(each.row.placement) in rows and _spent(each)), _hit)
    if 2 * len(verdict.hits) > verdict.applied > _FEW:
        return Verdict(verdict.applied, (_mostly(len(verdict.hits), verdict.applied),))
    return verdict


def _spent(counts: Counts) -> bool:
    settlement = counts.row.placement.entry.amount(Component.SETTLEMENT)
    return settlement is not None and settlement.number is not None and settlement.number > 0


def _hit(counts: Counts) -> Hit | None:
    if counts.quantities or _WORKS.search(counts.text):
        return None
    return Hit(
        place=counts.place,
        message=Words("実施概要に数がありません。", "The narrative has no figure."),
        found=Words(
            f"件数や人数などの数がない{len(counts.text)}字の文章", f"no count in {len(counts.text)} characters"
        ),
        expected=Words("実施した回数、件数、人数など", "how often, how many, how much"),
        advice=Words("行ったことの数を書き添えてください。", "Add how much was done."),
    )
