"""
## 何を見るか

数の列で、単位や語の付いた数（「1,000円」「約20」「12人」）のセルを示します。

## なぜ

文字の付いた数は数として扱われず、合計や並べ替えから落ちます。

## 例

参加者数の列に「20人」。→ 指摘します。

## 例外

八割以上のセルが数である列だけを見ます。

## What it looks at

Cells in columns of numbers that hold a number with a unit or a word: 1,000円, 約20, 12人.

## Why

A number with letters is a text: it is neither summed nor sorted.

## Example

20人 in a column of numbers: reported.

## Exceptions

Only columns of which eight cells in ten are numbers.
"""

import re

from taikei.checks.columns import NUMBER, Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-17"
SEVERITY = Severity.WARNING
TITLE = Words("数のセルに単位などの文字がない", "Cells of numbers hold no letters")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L2-01（2026年）", "National check list of machine readability, L2-01 (2026)")
NOTHING = NO_TABLES

_COUNTER = "円|人|名|件|回|社|者|校|台|か所|％|%|ha|㎡|km"
_WITH_LETTERS = re.compile(
    f"(?:約|計|延べ|およそ)?{NUMBER.pattern}[ 　]*(?:[千百十]?万|億|千)?(?:{_COUNTER})?(?:程度|余|弱|強)?"
)

_TELLING = Telling(
    Words("数のセルに文字が付いています。", "Letters go with some numbers."),
    Words("数だけのセル", "numbers alone"),
    Words(
        "単位は見出しに移し、セルには数だけを書いてください。",
        "Move units into the header, and leave the number alone.",
    ),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column of numbers."""
    return judged((column for column in subject.columns if column.numeric), _hit)


def _hit(column: Column) -> Hit | None:
    others = (text for text in column.texts if not NUMBER.fullmatch(text.strip()))
    lettered = [text for text in others if _WITH_LETTERS.fullmatch(text.strip())]
    return _TELLING.on_cells(column, lettered) if lettered else None
