"""
## 何を見るか

「計」「合計」「小計」「総計」だけのセルがある行を示します。

## なぜ

合計の行を記録と一緒に足すと、金額が二倍になります。

## 例

款の終わりに「小計」の行がある表。→ 指摘します。

## 例外

「合計」を名に含む事業や、合計の列は見ません。

## What it looks at

Rows with a cell that says nothing but 計, 合計, 小計 or 総計.

## Why

Summed together with the records, such a row doubles the amounts.

## Example

A table with a row 小計 at the end of each chapter: reported.

## Exceptions

Names that contain the word, and columns of totals.
"""

import re

from taikei.checks.columns import Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-28"
SEVERITY = Severity.WARNING
TITLE = Words("記録の中に合計の行がない", "No totals stand among the records")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L1-04（2026年）", "National check list of machine readability, L1-04 (2026)")
NOTHING = NO_TABLES

_TOTAL = re.compile("[ 　]*(?:[合小総累][ 　]*)?計[ 　]*")

_TELLING = Telling(
    Words("記録の中に合計の行があります。", "Totals stand among the records."),
    Words("記録だけの行", "rows of records alone"),
    Words("合計の行を除くか、別の表にしてください。", "Take the totals out, or give them a table of their own."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column."""
    return judged((column for column in subject.columns if not column.numeric), _hit)


def _hit(column: Column) -> Hit | None:
    totals = [text for text in column.texts if _TOTAL.fullmatch(text)]
    # A column of nothing but totals says of which kind the rows of another table are.
    return _TELLING.on_cells(column, totals) if totals and len(totals) < len(column.texts) else None
