"""
## 何を見るか

日付の列に、違う書き方（「2024/4/1」「2024-04-01」「令和６年４月１日」）が混ざっているものを示しま
す。

## なぜ

書き方が混ざると、日付として並べられず、期間の計算もできません。

## 例

「2024/4/1」と「令和6年5月1日」がある列。→ 指摘します。

## 例外

月や日の桁（4と04）の違いは見ません。

## What it looks at

Columns of dates that are written in several ways: 2024/4/1, 2024-04-01, 令和６年４月１日.

## Why

Mixed dates neither sort nor can be reckoned with.

## Example

2024/4/1 and 令和6年5月1日 in one column: reported.

## Exceptions

One or two digits for a month or day (4, 04).
"""

import re
from collections import Counter

from taikei.checks.columns import Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-31"
SEVERITY = Severity.WARNING
TITLE = Words("日付の書き方が列の中でそろっている", "Dates of a column are written alike")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L3-05（2026年）", "National check list of machine readability, L3-05 (2026)")
NOTHING = NO_TABLES

_FORMS = (
    re.compile(r"\d{4}/\d{1,2}/\d{1,2}"),
    re.compile(r"\d{4}-\d{1,2}-\d{1,2}(?:[T ].*)?"),
    re.compile(r"\d{4}年\d{1,2}月\d{1,2}日"),
    re.compile(r"\d{4}\.\d{1,2}\.\d{1,2}"),
    re.compile(r"(?:明治|大正|昭和|平成|令和)(?:元|\d{1,2})年\d{1,2}月\d{1,2}日"),
    re.compile(r"[MTSHR](?:元|\d{1,2})[./]\d{1,2}[./]\d{1,2}"),
)

_TELLING = Telling(
    Words("日付の書き方が混ざっています。", "Dates are written in several ways."),
    Words("一つの書き方の日付", "dates of one form"),
    Words("日付の書き方をそろえてください。", "Write the dates in one way."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column of dates."""
    return judged((column for column in subject.columns if _forms(column)), _hit)


def _forms(column: Column) -> dict[str, int | None]:
    """The form of each text of a column of dates; empty where some text is no date."""
    forms: dict[str, int | None] = {}
    for text in column.texts:
        forms[text] = next((at for at, form in enumerate(_FORMS) if form.fullmatch(fold(text))), None)
        if forms[text] is None:
            return {}
    return forms


def _hit(column: Column) -> Hit | None:
    forms = _forms(column)
    usual = Counter(forms.values()).most_common(1)[0][0]
    others = [text for text, form in forms.items() if form != usual]
    return _TELLING.on_cells(column, others) if others else None
