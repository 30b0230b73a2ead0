"""
## 何を見るか

選択肢の列に「その他（…）」のように内容を続けて書いた値があるものを示します。

## なぜ

内容ごとに別の選択肢として数えられ、「その他」の件数が分かりません。

## 例

区分の列に「その他（展示会）」「その他（視察）」。→ 指摘します。

## 例外

値の種類が50を超える列は見ません。

## What it looks at

Columns of choices with values such as その他（…）, which tell the details as well.

## Why

Each detail is counted as a choice of its own, and nobody knows how many その他 there are.

## Example

その他（展示会） and その他（視察） in one column: reported.

## Exceptions

Columns with more than 50 values.
"""

import re

from taikei.checks.columns import Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-21"
SEVERITY = Severity.ADVICE
TITLE = Words("「その他」の内容を別の列に書いている", "Details of その他 have a column")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L2-05（2026年）", "National check list of machine readability, L2-05 (2026)")
NOTHING = NO_TABLES

_MOST = 50
_OTHER = re.compile("[ 　]*その他[ 　]*[（(:：、].+")

_TELLING = Telling(
    Words("「その他」の内容が選択肢の列にあります。", "Details of その他 stand in the column of choices."),
    Words("「その他」と、内容を書く別の列", "その他, and a column for the details"),
    Words("内容を別の列に分けてください。", "Move the details to a column of their own."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column of few values."""
    return judged((column for column in subject.columns if 1 < len(column.counts) <= _MOST), _hit)


def _hit(column: Column) -> Hit | None:
    others = [text for text in column.texts if _OTHER.fullmatch(text)]
    return _TELLING.on_cells(column, others) if others else None
