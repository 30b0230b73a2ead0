"""Time expressions: digits that are no count, and what one may be told for."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from taikei.language.eras import parse_fiscal_year
from taikei.language.quantities.units import UNIT
from taikei.model.fiscal_year import FIRST_FISCAL_YEAR, FiscalYear
from taikei.model.quantity import Period

_ERA = r"(?:(?:明治|大正|昭和|平成|令和)|(?<![A-Za-z])[MTSHR]) ?(?:元|[0-9]{1,2}(?![0-9]))"
# 2023年 and the 2022 of MEDICA 2022 are years, 2,023件 and 2023件 are not.
_WESTERN = rf"(?<![A-Za-z0-9,.-])(?:19|20)[0-9]{{2}}(?![0-9,]| ?(?:{UNIT.pattern}))"
_MONTH = r"(?P<month>1[0-2]|0?[1-9]) ?(?:月|[./]|(?![0-9]))"
_DAY = rf"(?: ?[年./] ?{_MONTH}(?: ?(?P<day>3[01]|[12][0-9]|0?[1-9]) ?(?:日|(?![0-9])))?)"
_STATE = r"(?: ?年?度?月?(?P<state>末(?:時点|現在)?|時点|現在))"
_YEAR = rf"(?P<year>{_ERA}|{_WESTERN})"
_FULL = rf"{_YEAR}(?:{_DAY}|(?P<fiscal> ?年? ?度)| ?年(?:代(?:前半|半ば|後半|末)?)?)?{_STATE}?"
_ENDLESS = r"(?: ?(?:~(?![0-9])|から(?:の)?|以降))?"
# What shows no year of its own: 13年8月, 16年度, ３月, 10日, 9時30分, and how long: 3年間, ２か月, 24時間.
_PARTIAL = (
    r"(?<![0-9,.])[0-9]{1,2} ?年 ?[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?日)?"
    r"|[0-9]{1,4} ?(?:か|カ|ヵ|ヶ|ケ|箇|個) ?(?:年|月)間?"
    r"|(?<![0-9,.])[0-9]{1,4} ?年(?:間|度|生|目|以上|以内|未満|半)?"
    r"|(?<![0-9,.])[0-9]{1,2} ?[月時](?:間|末)?(?: ?[0-9]{1,2} ?[日分](?!間|の))?"
    r"|(?<![0-9,.])[0-9]{1,2} ?日(?!間|本)"
    r"|(?<![0-9,.])[0-9]{1,3} ?(?:分間|秒|週間?)"
)
_TIME = re.compile(rf"{_FULL}{_ENDLESS}|{_PARTIAL}")
# Where a time may begin: few places, so that the long pattern is tried there alone.
_MAY_BEGIN = re.compile(
    r"[0-9MTSHR明大昭平令](?:(?<=[0-9])[0-9]{0,3} ?[年月時日分秒週かカヵヶケ箇個]|(?<=[12])[09][0-9]{2}"
    r"|(?<=[MTSHR]) ?[0-9元]|(?<=[明大昭平令])[治正和成])"
)


_TO = re.compile(r"(?:~|から)$")
# 2023年度（R5）, 2023（R5補正）: the year once more, or what more is said of it.
_ONCE_MORE = re.compile(r"(?:当初|補正)?(?:予算)?\)")
POINT, STRETCH = "\0", "\x01"
_STRETCH = re.compile(r"[0-9]{1,2} ?(?:年|(?:か|カ|ヵ|ヶ|ケ|箇|個) ?月|週|日|時間)間?")


class Time(NamedTuple):
    """A time expression at its place; ``period`` is None where it shows no year of its own. ``ends`` are the two
    periods that an arrow joins: R3→R4.
    """

    start: int
    end: int
    period: Period | None
    ends: tuple[Period, Period] | None = None


def times(text: str) -> list[Time]:
    """All time expressions of a text in normal width, in order."""
    found: list[Time] = []
    for match in _matches(text):
        time = Time(match.start(), match.end(), _period(match))
        span = (_from_to(found[-1], time, text) or _once_more(found[-1], time, text)) if found else None
        if span is None:
            found.append(time)
        else:
            found[-1] = span
    return found


def _matches(text: str) -> Iterator[re.Match[str]]:
    place = _MAY_BEGIN.search(text)
    while place is not None:
        match = _TIME.match(text, place.start())
        if match is not None:
            yield match
        place = _MAY_BEGIN.search(text, place.start() + 1 if match is None else match.end())


def _from_to(first: Time, last: Time, text: str) -> Time | None:
    """令和２年度～令和５年度, 平成30年度から令和4年度: two times that are the ends of one."""
    if first.period is None or last.period is None:
        return None
    is_change = text[first.end : last.start] == "→"
    if not is_change and (first.end != last.start or not _TO.search(first.period.printed)):
        return None
    begins, ends = first.period.first, last.period.last
    if first.period.first is last.period.first is None:  # calendar years: no fiscal year is told
        return Time(first.start, last.end, Period(text[first.start : last.end].strip()))
    if begins is None or ends is None or ends < begins:
        return None
    period = Period(text[first.start : last.end].strip(), begins, ends, last.period.as_of)
    return Time(first.start, last.end, period, (first.period, last.period) if is_change else None)


def _once_more(first: Time, last: Time, text: str) -> Time | None:
    """2023年度（R5）, 令和４年度（R5.3月末現在）: a time that the bracket behind it tells again."""
    if first.period is None or last.period is None or text[first.end : last.start] != "(":
        return None
    closed = _ONCE_MORE.match(text, last.end)
    if closed is None:
        return None
    told = first.period
    period = Period(text[first.start : closed.end()], told.first, told.last, told.as_of or last.period.as_of)
    return Time(first.start, closed.end(), period, first.ends)


def _period(match: re.Match[str]) -> Period | None:
    year = parse_fiscal_year(match["year"]) if match["year"] else None
    if year is None:
        return None if not match["year"] else Period(match[0].strip())
    printed = match[0].strip().removesuffix("の")
    endless = printed.endswith(("~", "から", "以降"))
    if match["month"]:
        return _within(printed, year.start, int(match["month"]), match, endless=endless)
    if not match["fiscal"] and match["year"][-1] + "年" in printed:
        return Period(printed)  # 令和４年 is a calendar year: no fiscal year is told
    as_of = date(year.start + 1, 3, 31) if match["state"] else None
    return Period(printed, year, None if endless else year, as_of)


def _within(printed: str, calendar_year: int, month: int, match: re.Match[str], *, endless: bool) -> Period:
    """A month or a day of a calendar year, which lies in one fiscal year."""
    start = calendar_year if month >= 4 else calendar_year - 1
    if start < FIRST_FISCAL_YEAR:
        return Period(printed)
    last_day = monthrange(calendar_year, month)[1]
    day = int(match["day"]) if match["day"] else last_day
    is_state = match["state"] or match["day"]
    as_of = date(calendar_year, month, day) if is_state and day <= last_day else None
    year = FiscalYear(start)
    return Period(printed, year, None if endless else year, as_of)


def masked(text: str, found: Sequence[Time]) -> str:
    """The text with its times blotted out, character for character, so that no digit of a time is taken for a count.

    A stretch of time (3年, ２か月) leaves another mark than a point of time: 3年に1回, １か月3,500円.
    """
    parts, at = [], 0
    for time in found:
        mark = STRETCH if _STRETCH.fullmatch(text, time.start, time.end) else POINT
        parts += [text[at : time.start], mark * (time.end - time.start)]
        at = time.end
    return "".join([*parts, text[at:]])
