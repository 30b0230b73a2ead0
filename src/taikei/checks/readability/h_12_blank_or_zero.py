"""
## 何を見るか

数の列に空欄があり、ゼロが一つもないものを示します。

## なぜ

空欄が「ゼロ」なのか「該当なし」なのか「未回答」なのかが分からず、平均や件数が変わります。

## 例

補正予算額の列で、補正のない事業が空欄である。→ 指摘します。

## 例外

番号、年、コードの列は見ません。同じ行で空欄になる文字の列（指標の名や単位など）がある数の列は、指標のない行が空欄なの
で指摘しません。空欄の意味を別に書いてあれば、理由を記録してください。

## What it looks at

Columns of numbers with blank cells and without a single zero.

## Why

Nobody knows whether a blank is zero, not applicable or not answered; means and counts depend on it.

## Example

In a column of supplementary budgets those without one are blank: reported.

## Exceptions

Columns of numbers that count nothing: codes, years. Where a column of words (the name or unit of an indicator) is blank
in the same rows, these have no such indicator, and nothing is reported. Where the meaning of a blank is told elsewhere,
record that.
"""

import re
from collections.abc import Sequence

from taikei.checks.columns import Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling, shown
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-12"
SEVERITY = Severity.ADVICE
TITLE = Words("空白とゼロを区別している", "Blank and zero are told apart")
VERSION = "1.1"
BASIS = Words("国の機械判読性の確認項目 L1-09（2026年）", "National check list of machine readability, L1-09 (2026)")
NOTHING = NO_TABLES

_NO_QUANTITY = re.compile("番号|年|月|日|コード|code|ID|法人|No|項|条|号", re.IGNORECASE)
_ZERO = re.compile("[0０](?:[.．][0０]+)?")

# A value may be missing here and there although the indicator is named: in the years before it was set.
_OTHERWISE = 0.1

_TELLING = Telling(
    Words("空欄がゼロかどうか分かりません。", "It is not clear whether a blank is a zero."),
    Words("ゼロは「0」、該当がないものは空欄", "0 for zero, a blank for what is not there"),
    Words("ゼロのセルには0を書いてください。", "Write 0 where zero is meant."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column of numbers."""
    return judged(
        (column for column in subject.columns if column.numeric and not _NO_QUANTITY.search(column.name)),
        lambda column: _hit(column, subject.columns),
    )


def _hit(column: Column, columns: Sequence[Column]) -> Hit | None:
    if column.blank == 0 or any(_ZERO.fullmatch(text.strip()) for text in column.texts):
        return None
    if any(_names_it(other, column) for other in columns):
        return None
    name = shown(column.name) or "見出しなし"
    return _TELLING.hit(
        Words(
            f"「{name}」の列の空欄{column.blank:,}個とゼロ０個", f"{column.blank:,} blank(s) and no zero in “{name}”"
        ),
        [column.place("")],
    )


def _names_it(words: Column, numbers: Column) -> bool:
    """Whether a column of words is blank where that of numbers is: a row without the name of an indicator has none."""
    if words.grid is not numbers.grid or words.numeric or not words.blank:
        return False
    otherwise = sum((row[words.at] == "") != (row[numbers.at] == "") for row in numbers.grid.rows)
    return otherwise <= _OTHERWISE * numbers.blank
