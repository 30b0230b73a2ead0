"""Time expressions: what a quantity is told for, and digits that are no count."""

import re
from bisect import bisect_left, bisect_right
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
POINT, STRETCH = "\0", "\x01"
_STRETCH = re.compile(r"[0-9]{1,2} ?(?:年|(?:か|カ|ヵ|ヶ|ケ|箇|個) ?月|週|日|時間)間?")


class Time(NamedTuple):
    """A time expression at its place; ``period`` is None where it shows no year of its own."""

    start: int
    end: int
    period: Period | None


def times(text: str) -> list[Time]:
    """All time expressions of a text in normal width, in order."""
    found: list[Time] = []
    for match in _matches(text):
        time = Time(match.start(), match.end(), _period(match))
        span = _from_to(found[-1], time, text) if found else None
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
    if first.period is None or last.period is None or first.end != last.start or not _TO.search(first.period.printed):
        return None
    begins, ends = first.period.first, last.period.last
    if first.period.first is last.period.first is None:  # calendar years: no fiscal year is told
        return Time(first.start, last.end, Period(text[first.start : last.end].strip()))
    if begins is None or ends is None or ends < begins:
        return None
    return Time(first.start, last.end, Period(text[first.start : last.end].strip(), begins, ends, last.period.as_of))


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


_TOLD_BEFORE = re.compile(
    r" ?(?:年度)?(?:末|中|には|に|は|の|[:;]|の?実績)?[^、。;0-9()→]{0,12}(?:\([^()0-9]{1,6}\))?[をがはにの]?"
    r"(?:延べ|計)?$"
)
# 決裁日：令和5年3月28日 is an answer, not the time of what follows.
_ANSWER = re.compile(r"[日時] ?: ?$")
# 1テーマは令和4年度に終了した.
_DONE_THEN = re.compile(r"(?:にて?)?[\u4e00-\u9fff]{2}(?=[しさ、。)\n]|$)|に終")
# 2030年に発電システム4件の導入を目指す: only nouns, and no verb that tells of something else.
_TOLD_BY_NOUN = re.compile(
    r"に(?:[\u4e00-\u9fff々\u30a0-\u30ffA-Za-z・]|[のをがやへ](?![ぁ-ん])|から|まで|\([^()]*\)){0,60}(?:延べ|計|約)?"
)
# 令和3年度に研究試作を契約（契約金額：5百万円
_TOLD_OF_REMARK = re.compile(r"に[^、。\n]{0,60}\([^()0-9]{0,12}")
# 2022年度 要求額：9千円 当初予算：8千円
_HEADS = re.compile(r" [^、。\n]{0,160}: ?")
_TIMES_BACK = 3
_TOLD_LATER = re.compile(r" ?(?:\(|[はが]) ?$")
_CLOSED = re.compile(r" ?\) ?\)")
# （うち1施設は…） behind the full stop remarks on its sentence.
_STOP = re.compile(r"。(?! ?\()|\n")
_REACH, _TOPIC_REACH = 40, 400
_PAST = re.compile(r"し?た|から|設立|以降")
# 令和４年度は, 令和４年度においても, 令和４年度の実績は, 令和６年度末現在、
_TOPIC = re.compile(
    r"(?:(?:に|において|まで)?[はも]|において|(?:当初|補正|概算)?予算(?:において|より|では?)[、は]?|までに|における|中に[^、。]{0,20}$|の[^、。\0]{1,8}は"
    r"|の[^、。\0]{1,16}における|までの累[積計]|まで ?の ?[0-9]{1,2} ?年間"
    r"|(?<=現在)(?:、|における)|(?<=時点)(?:、|における))"
)


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


def period_of(text: str, start: int, end: int, dated: Sequence[Time]) -> Period | None:
    """The period that is told for the count at [start, end): right behind it in brackets, before it in its item, or as
    the topic of its sentence (令和４年度は…). ``dated`` are the times that have a period, in order.
    """
    behind = _behind(text, end, dated)
    if behind is not None:
        return behind.period
    before = bisect_right(dated, start, key=lambda time: time.end) - 1
    if before < 0:
        return None
    time = dated[before]
    between = text[time.end : min(start, time.end + _REACH)]
    if _ANSWER.search(text[max(time.start - 4, 0) : time.start]):
        return None
    is_told = time.end + len(between) == start and _TOLD_BEFORE.fullmatch(between) and not _PAST.search(between)
    if (
        is_told
        or _TOLD_BY_NOUN.fullmatch(text, time.end, start)
        or _TOLD_OF_REMARK.fullmatch(text, time.end, start)
        or _HEADS.fullmatch(text, time.end, start)
    ):
        return time.period
    if _is_topic(text, time, start):
        return time.period
    # 令和5年度は、令和4年度に採択された14団体が…; not 5年度は休止したが、6年度より…
    earlier = (dated[at] for at in range(before - 1, max(before - _TIMES_BACK, -1), -1))
    return next(
        (it.period for it in earlier if _is_topic(text, it, start) and "が、" not in text[it.end : start]), None
    )


def _is_topic(text: str, time: Time, start: int) -> bool:
    """Whether a sentence speaks of a time up to here: 令和４年度は…."""
    return (
        start - time.end < _TOPIC_REACH
        and _TOPIC.match(text, time.end, start) is not None
        and _STOP.search(text, time.end, start) is None
        # （R6年度は…）を4校で: the bracket keeps its time.
        and text.count(")", time.end, start) <= text.count("(", time.end, start)
    )


def period_of_bracket(text: str, last_end: int, dated: Sequence[Time]) -> Period | None:
    """The period that closes a bracket, and so is told for all counts in it: （4件、5千円（R5.3月末現在））."""
    behind = _behind(text, last_end, dated)
    return behind.period if behind is not None and _CLOSED.match(text, behind.end) else None


def _behind(text: str, end: int, dated: Sequence[Time]) -> Time | None:
    after = bisect_left(dated, end, key=lambda time: time.start)
    told = _TOLD_LATER.fullmatch(text, end, dated[after].start) if after < len(dated) else None
    if told is None or not (told[0].endswith(("(", "( ")) or _DONE_THEN.match(text, dated[after].end)):
        return None
    return dated[after]
