"""
## 何を見るか

区分などの列で、幅、空白、大文字小文字だけが違う値を示します。

## なぜ

人には同じに見えても、機械は別の区分として数えます。

## 例

「補助」と「補助 」、「ＰＦＩ」と「PFI」。→ 指摘します。

## 例外

値の種類が50を超える列と、同じ値が二度以上出てこない列（名称、文章など）、数の列は見ません。

## What it looks at

Values of a column of kinds that differ by width, white space or capitals alone.

## Why

They look the same to people; a machine counts them as two kinds.

## Example

補助 with and without a space, ＰＦＩ and PFI: reported.

## Exceptions

Columns with more than 50 values, or whose values hardly recur (names, prose), and columns of numbers.
"""

from collections import Counter

from taikei.checks.columns import Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-20"
SEVERITY = Severity.WARNING
TITLE = Words("選択肢の書き方がそろっている", "Choices are written alike")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L2-04（2026年）", "National check list of machine readability, L2-04 (2026)")
NOTHING = NO_TABLES

_MOST = 50

_TELLING = Telling(
    Words("同じ選択肢の書き方が違います。", "One choice is written in several ways."),
    Words("一つの選択肢に一つの書き方", "one spelling for each choice"),
    Words("書き方をそろえてください。", "Write each choice in one way."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column of few values."""
    return judged((column for column in subject.columns if not column.numeric and _has_choices(column)), _hit)


def _has_choices(column: Column) -> bool:
    """Whether the column has few values, each of which stands twice or more on average."""
    texts = len(column.texts)
    return 1 < texts <= _MOST and 2 * texts <= sum(column.counts.values()) - column.blank


def _hit(column: Column) -> Hit | None:
    texts = column.texts
    keys = Counter(fold(text).casefold() for text in texts)
    several = [text for text in texts if keys[fold(text).casefold()] > 1]
    return _TELLING.on_cells(column, several) if several else None
