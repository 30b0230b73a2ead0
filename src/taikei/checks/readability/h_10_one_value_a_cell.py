"""
## 何を見るか

数の列で、一つのセルに二つ以上の数があるもの（「1,000（500）」「10／20」「10～20」）を示します。

## なぜ

二つの数があるセルは文字として扱われ、どちらの数も計算に使えません。

## 例

決算額の列に「1,200（うち国費600）」。→ 指摘します。

## 例外

八割以上のセルが数か、二つの数である列だけを見ます。日付とURLは見ません。

## What it looks at

Cells in columns of numbers that hold two numbers or more: 1,000（500）, 10／20, 10～20.

## Why

Such a cell is a text, and neither of its numbers can be reckoned with.

## Example

1,200（うち国費600） in a column of settlements: reported.

## Exceptions

Only columns of which eight cells in ten are a number, or two. Dates and URLs are not judged.
"""

import re

from taikei.checks.columns import NUMBER, Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-10"
SEVERITY = Severity.WARNING
TITLE = Words("一つのセルに一つの値を書いている", "A cell holds one value")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L1-07（2026年）", "National check list of machine readability, L1-07 (2026)")
NOTHING = NO_TABLES

_SEVERAL = re.compile(
    r"[^0-9０-９]*[0-9０-９][0-9０-９,，.．]*[^0-9０-９,，.．]*[（(［\[／/～〜~、\n・:：][^0-9０-９]*[0-9０-９][^年月日]*"
)
_DATE = re.compile(r"[0-9０-９]{1,4}([/／.．-])[0-9０-９]{1,2}\1[0-9０-９]{1,4}")
_SHARE = 0.8

_TELLING = Telling(
    Words("一つのセルに二つ以上の数があります。", "Some cells hold more than one number."),
    Words("一つのセルに一つの数", "one number a cell"),
    Words("列を分けて、一つのセルに一つの数を書いてください。", "Divide the column, one number a cell."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column of numbers."""
    several = [(column, _several(column)) for column in subject.columns]
    found = [(column, texts) for column, texts in several if column.numeric or _most(column, texts)]
    return judged(found, lambda each: _TELLING.on_cells(*each) if each[1] else None)


def _several(column: Column) -> list[str]:
    others = (text for text in column.texts if not NUMBER.fullmatch(text.strip()))
    several = (text for text in others if _SEVERAL.fullmatch(text) and not _DATE.fullmatch(text.strip()))
    return [text for text in several if "://" not in text]


def _most(column: Column, texts: list[str]) -> bool:
    """Whether a column has two numbers in nearly every cell: it is one of numbers as well."""
    filled = sum(column.counts.values()) - column.blank
    return len(texts) > 1 and sum(column.counts[text] for text in texts) >= _SHARE * filled
