"""
## 何を見るか

「〃」「同上」「々」だけのセルを示します。

## なぜ

並べ替えや抽出をすると、何と同じなのかが分からなくなります。

## 例

担当課の列が「水道課、〃、〃」である。→ 指摘します。

## 例外

文の中の「同上」は見ません。

## What it looks at

Cells that hold nothing but 〃, 同上 or 々.

## Why

Once the rows are sorted or chosen, nobody knows what is meant.

## Example

A column of divisions says 水道課, 〃, 〃: reported.

## Exceptions

同上 within a sentence.
"""

import re

from taikei.checks.columns import Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-08"
SEVERITY = Severity.WARNING
TITLE = Words("「〃」や「同上」で省略していない", "Nothing is left out with 〃 or 同上")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L2-02（2026年）", "National check list of machine readability, L2-02 (2026)")
NOTHING = NO_TABLES

_DITTO = re.compile(r"[ 　]*(?:[〃々″”\"]+|同上|同じ)[ 　]*")

_TELLING = Telling(
    Words("省略の記号のセルがあります。", "Some cells hold a ditto mark."),
    Words("省略しない値", "the value itself"),
    Words("上と同じ値を書いてください。", "Write the value again."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column."""
    return judged(subject.columns, _hit)


def _hit(column: Column) -> Hit | None:
    ditto = [text for text in column.texts if _DITTO.fullmatch(text)]
    return _TELLING.on_cells(column, ditto) if ditto else None
