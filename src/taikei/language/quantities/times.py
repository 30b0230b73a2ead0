"""Time expressions: digits that are no count, and what one may be told for."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from taikei.language.quantities.points import MAY_BEGIN, TIME, period_of_time
from taikei.model.fiscal_year import FiscalYear
from taikei.model.quantity import Period

_TO = re.compile(r"(?:~|から)$")
_LONGEST = 24
_AND = re.compile(r" ?(?:[・,、]|及び|と) ?")
# 令和５年度から５年間, 令和５年度以降の４か年
_ENDLESS = re.compile(r"(?:~|から|以降)の?$")
_YEARS = re.compile(r"(?P<years>[0-9]{1,2}) ?(?:か|カ|ヵ|ヶ|ケ|箇)?年間?")
# 2023年度（R5）, 2023（R5補正）: the year once more, or what more is said of it.
_ONCE_MORE = re.compile(r"(?:当初|補正)?(?:予算)?\)(?: ?年度?(?!間))?")
# 平成28年熊本地震, 令和元年東日本台風: the time is a part of the name.
_DISASTER = re.compile(r"[\u4e00-\u9fff]{0,7}(?:地震|豪雨|台風|大雪|大雨|震災)")
# 基本方針2023, EXPO2024: the year is a part of the name too.
_EDITION = re.compile(r"[^\W\d_](?:19|20)[0-9]{2}$")
POINT, STRETCH = "\0", "\x01"
_STRETCH = re.compile(r"[0-9]{1,2} ?(?:年|(?:か|カ|ヵ|ヶ|ケ|箇|個) ?月|週|日|時間|分間|秒)")


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
        start, end = match.span()
        is_name = _DISASTER.match(text, end) or _EDITION.search(text, max(start - 1, 0), end)
        time = Time(start, end, None if is_name else period_of_time(match))
        span = _joined(found[-1], time, text) if found else None
        if span is None:
            found.append(time)
        else:
            found[-1] = span
    return found


def _matches(text: str) -> Iterator[re.Match[str]]:
    place = MAY_BEGIN.search(text)
    while place is not None:
        match = TIME.match(text, place.start())
        if match is not None:
            yield match
        place = MAY_BEGIN.search(text, place.start() + 1 if match is None else match.end())


def _joined(first: Time, last: Time, text: str) -> Time | None:
    """Two times as one, where they are told as one."""
    if first.period is None:
        return None
    if last.period is None:
        return _for_years(first, first.period, last, text)
    return _from_to(first, first.period, last, last.period, text) or _once_more(
        first, first.period, last, last.period, text
    )


def _for_years(first: Time, told: Period, last: Time, text: str) -> Time | None:
    """令和５年度から５年間"""
    years = _YEARS.fullmatch(text, last.start, last.end)
    if years is None or text[first.end : last.start].strip("の ") or not _ENDLESS.search(text, first.start, first.end):
        return None
    end = None if told.first is None else FiscalYear(told.first.start + max(int(years["years"]), 1) - 1)
    return Time(first.start, last.end, Period(text[first.start : last.end], told.first, end))


def _from_to(first: Time, begun: Period, last: Time, ended: Period, text: str) -> Time | None:
    """令和２年度～令和５年度, 平成30年度から令和4年度, R3→R4, 平成30・令和元年度: the ends of one time."""
    between = text[first.end : last.start]
    is_change = between == "→"
    is_both = _AND.fullmatch(between) and len(begun.printed) < _LONGEST and not _ENDLESS.search(begun.printed)
    if not (is_change or is_both or (not between and _TO.search(begun.printed))):
        return None
    printed = text[first.start : last.end].strip()
    if begun.first is ended.first is None:  # calendar years: no fiscal year is told
        return Time(first.start, last.end, Period(printed))
    if begun.first is None or ended.last is None or ended.last < begun.first:
        return None
    period = Period(printed, begun.first, ended.last, ended.as_of)
    return Time(first.start, last.end, period, (begun, ended) if is_change else None)


def _once_more(first: Time, told: Period, last: Time, again: Period, text: str) -> Time | None:
    """2023年度（R5）, 2023（令和5）年, 令和４年度（R5.3月末現在）: a time that the bracket behind it tells again."""
    closed = _ONCE_MORE.match(text, last.end) if text[first.end : last.start] == "(" else None
    if closed is None:
        return None
    printed = text[first.start : closed.end()]
    if printed.endswith("年"):
        return Time(first.start, closed.end(), Period(printed))
    return Time(
        first.start, closed.end(), Period(printed, told.first, told.last, told.as_of or again.as_of), first.ends
    )


def masked(text: str, found: Sequence[Time]) -> str:
    """The text with its times blotted out, character for character, so that no digit of a time is taken for a count.

    A stretch of time (3年, ２か月) leaves another mark than a point of time: 3年に1回, １か月3,500円. So does none of
    which a sum is told: 5年間に123件.
    """
    parts, at = [], 0
    for time in found:
        mark = STRETCH if _STRETCH.fullmatch(text, time.start, time.end) else POINT
        parts += [text[at : time.start], mark * (time.end - time.start)]
        at = time.end
    return "".join([*parts, text[at:]])
