"""
## 何を見るか

暦にない日付（「２月30日」「６月31日」）と、年月日に添えた曜日が違うものを示します。

## なぜ

日付の誤りは、説明会や期限の案内では、来る人を間違った日に来させます。

## 例

「令和４年６月１日（木）」→ 水曜日です。指摘します。

## 例外

年のない日付の曜日は確かめません。「13月」のような語は日付と見ません。

## What it looks at

Dates that no calendar has (２月30日, ６月31日), and days of the week that do not go with their date.

## Why

With a wrong date people come on the wrong day.

## Example

令和４年６月１日（木）, a Wednesday: reported.

## Exceptions

Days of the week without a year.
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Verdict
from taikei.language.eras import parse_date
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-23"
SEVERITY = Severity.ERROR
TITLE = Words("日付と曜日が実際にある", "Dates and days of the week exist")
VERSION = "1.0"
BASIS = Words("文書の校正の慣行", "custom of proof-reading")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_DATE = re.compile(
    "(?:(?P<year>(?:令和|平成|昭和)[ 　]*(?:元|[0-9０-９]{1,2})|(?:19|20)[0-9]{2})年[ 　]*)?"
    "(?<![0-9０-９])(?P<month>[0-9０-９]{1,2})月[ 　]*(?P<day>[0-9０-９]{1,2})日"
    "(?:[（(](?P<week>[月火水木金土日])(?:曜日?)?[）)])?"
)
_LONGEST = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
_WEEK = "月火水木金土日"

_TELLING = Telling(
    Words(
        "暦にない日付か、曜日の違う日付です。", "A date that is not in the calendar, or with another day of the week."
    ),
    Words("暦にある日付と曜日", "a date and day of the calendar"),
    Words("日付と曜日を確かめて直してください。", "Look the date up and correct it."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text."""
    return spotted(subject.prose, _DATE, _TELLING, _is_wrong, signs="月")


def _is_wrong(spot: Spot) -> bool:
    month, day = int(spot.match["month"]), int(spot.match["day"])
    if not 1 <= month <= 12:
        return False
    if not 1 <= day <= _LONGEST.get(month, 31):
        return True
    year, week = spot.match["year"], spot.match["week"]
    if year is None:
        return False
    date = parse_date(fold(f"{year}年{month}月{day}日"))
    return date is None or (week is not None and _WEEK[date.weekday()] != week)
