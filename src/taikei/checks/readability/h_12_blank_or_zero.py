"""
## 何を見るか

数の列に空欄があり、ゼロが一つもないものを示します。

## なぜ

空欄が「ゼロ」なのか「該当なし」なのか「未回答」なのかが分からず、平均や件数が変わります。

## 例

補正予算額の列で、補正のない事業が空欄である。→ 指摘します。

## 例外

番号、年、コードの列は見ません。空欄の意味を別に書いてあれば、理由を記録してください。

## What it looks at

Columns of numbers with blank cells and without a single zero.

## Why

Nobody knows whether a blank is zero, not applicable or not answered; means and counts depend on it.

## Example

In a column of supplementary budgets those without one are blank: reported.

## Exceptions

Columns of numbers that count nothing: codes, years. Where the meaning of a blank is told elsewhere, record that.
"""

import re

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
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L1-09（2026年）", "National check list of machine readability, L1-09 (2026)")
NOTHING = NO_TABLES

_NO_QUANTITY = re.compile("番号|年|月|日|コード|code|ID|法人|No|項|条|号", re.IGNORECASE)
_ZERO = re.compile("[0０](?:[.．][0０]+)?")

_TELLING = Telling(
    Words("空欄がゼロかどうか分かりません。", "It is not clear whether a blank is a zero."),
    Words("ゼロは「0」、該当がないものは空欄", "0 for zero, a blank for what is not there"),
    Words("ゼロのセルには0を書いてください。", "Write 0 where zero is meant."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column of numbers."""
    return judged(
        (column for column in subject.columns if column.numeric and not _NO_QUANTITY.search(column.name)), _hit
    )


def _hit(column: Column) -> Hit | None:
    if column.blank == 0 or any(_ZERO.fullmatch(text.strip()) for text in column.texts):
        return None
    name = shown(column.name) or "見出しなし"
    return _TELLING.hit(
        Words(
            f"「{name}」の列の空欄{column.blank:,}個とゼロ０個", f"{column.blank:,} blank(s) and no zero in “{name}”"
        ),
        [column.place("")],
    )
