"""One time expression: what it looks like, and the period that it tells."""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

from taikei.language.eras import parse_fiscal_year
from taikei.language.quantities.units import UNIT
from taikei.model.fiscal_year import FIRST_FISCAL_YEAR, FiscalYear
from taikei.model.quantity import Period

_ERA = r"(?:(?:明治|大正|昭和|平成|令和)\s{0,6}|(?<![A-Za-z])[MTSHR] ?)(?:元|[0-9]{1,2}(?![0-9]))"
# 2023年 and the 2022 of MEDICA 2022 are years, 2,023件 and 2023件 are not.
_WESTERN = rf"(?<![A-Za-z0-9,.-])(?:19|20)[0-9]{{2}}(?![0-9,]| ?(?:{UNIT.pattern}))"
_MONTH = r"(?P<month>1[0-2]|0?[1-9]) ?(?:月|[./]|(?![0-9]| ?年))"
_WEEKDAY = r"(?: ?\([月火水木金土日祝・]{1,3}\))?"
_AND = r" ?(?:~|から|-|・|,|、|及び|と) ?"
# 10月1日(土)～3日(月), ４～６月, 10月から翌年３月.
_TO_DAY = (
    rf"{_WEEKDAY}(?:{_AND}(?:(?:翌年|[0-9]{{1,2}} ?年)? ?(?:1[0-2]|0?[1-9]) ?月(?! ?間)(?: ?[0-9]{{1,2}} ?日(?!間))?"
    rf"|[0-9]{{1,2}} ?日(?!間)){_WEEKDAY}){{0,3}}"
)
_DAY = (
    rf"(?: ?(?:[年./]|(?<=\))) ?{_MONTH}(?: ?(?P<day>3[01]|[12][0-9]|0?[1-9]) ?(?:日|(?![0-9])))?(?P<to_day>{_TO_DAY}))"
)
_STATE = r"(?: ?年?度?月?(?P<state>末(?:時点|現 ?在)?|時点|現 ?在))"
# 令和4年(2022年)3月末, 2022(令和4)年3月末
_AGAIN = rf"(?: ?年?\((?:(?:19|20)[0-9]{{2}}|{_ERA}) ?年?\)(?= ?年? ?[0-9]{{1,2}} ?月))?"
_YEAR = rf"(?P<year>{_ERA}|{_WESTERN}){_AGAIN}"
# 令和２～４年度, Ｒ4・5年度, 令和４年度～６年度.
_MORE = (
    r"(?P<more>(?: ?(?:[~・,、-]|及び|と) ?[0-9]{1,2}){1,2}(?= ?年(?!間|目|以|生|ぶ|前|後))"
    r"| ?年度? ?(?:(?:~|から) ?[0-9]{1,2}(?= ?年度)|より ?[0-9]{1,2}(?= ?年度まで)))?"
)
_FULL = rf"{_YEAR}{_MORE}(?:{_DAY}|(?P<fiscal> ?年? ?度)| ?年(?:代(?:前半|半ば|後半|末)?)?)?{_STATE}?"
_ENDLESS = r"(?: ?(?:~(?![0-9])|から(?:の)?|以降))?"
# 6年度, 28年12月27日時点, 29年4月～11月: a time of an era that is not told. 13年8月 alone is none.
_NO_ERA_YEAR = (
    r"[0-9]{1,2} ?年度(?!目|間|分|内|ごと|毎|まで(?![のに、])|の ?[0-9](?![0-9,]*[^0-9、。]{1,4}から))"
    r"(?:末(?:時点|現在)?|時点|現在)?"
)
_NO_ERA_MONTH = r"[0-9]{1,2} ?月(?! ?間)(?: ?[0-9]{1,2} ?日)?"
_NO_ERA = (
    rf"(?P<bare>(?<![0-9,.第])(?:{_NO_ERA_YEAR}|[0-9]{{1,2}} ?年末(?:時点|現在)|[0-9]{{1,2}} ?年 ?{_NO_ERA_MONTH}"
    rf"(?:末(?:時点|現在)?|時点|現在| ?(?:~|から) ?(?:[0-9]{{1,2}} ?年 ?)?{_NO_ERA_MONTH}(?:末|現在)?)))"
)
# What shows no year of its own: 13年8月, ３月, 10日, 9時30分, and how long: 3年間, ２か月, 24時間.
_PARTIAL = (
    r"(?<![0-9,.])[0-9]{1,2} ?年 ?[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?日)?"
    r"|[0-9]{1,4} ?(?:か|カ|ヵ|ヶ|ケ|箇|個) ?(?:年|月)間?"
    r"|(?<![0-9,.])[0-9]{1,4} ?年(?:間|度|生|目|以上|以内|未満|半)?"
    r"|(?<![0-9,.])[0-9]{1,2} ?[月時](?:間|末)?(?: ?[0-9]{1,2} ?[日分](?!間|の))?"
    r"|(?<![0-9,.])[0-9]{1,2} ?日(?!間|本)"
    r"|(?<![0-9,.])[0-9]{1,3} ?(?:分間|秒|週間?)"
)
TIME = re.compile(rf"{_FULL}{_ENDLESS}|{_NO_ERA}|{_PARTIAL}")
# Where a time may begin: few places, so that the long pattern is tried there alone.
MAY_BEGIN = re.compile(
    r"[0-9MTSHR明大昭平令](?:(?<=[0-9])[0-9]{0,3} ?[年月時日分秒週かカヵヶケ箇個]|(?<=[12])[09][0-9]{2}"
    r"|(?<=[MTSHR]) ?[0-9元]|(?<=[明大昭平令])[治正和成])"
)
# Few years are told, and often.
_year = lru_cache(1024)(parse_fiscal_year)
_NUMBERS = re.compile(r"[0-9]+")
_LAST_MONTH = re.compile(r"(?:(?P<next>翌)年|(?P<year>[0-9]{1,2}) ?年)? ?(?P<month>[0-9]{1,2}) ?月[^月]*$")


def period_of_time(match: re.Match[str]) -> Period | None:
    """The period that a match of ``TIME`` tells; None where it shows no year."""
    if not match["year"]:
        return Period(match[0].strip()) if match["bare"] else None  # 6年度: of which era is not told
    year = _year(match["year"])
    printed = match[0].strip().removesuffix("の")
    if year is None:
        return Period(match[0].strip())
    endless = printed.endswith(("~", "から", "以降"))
    if match["month"]:
        return _of_month(printed, year.start, int(match["month"]), match, endless=endless)
    if not match["fiscal"] and (match["more"] or match["year"][-1] + "年" in printed):
        return Period(printed)  # 令和４年 is a calendar year: no fiscal year is told
    last = _later(year.start, match["year"], match["more"]) if match["more"] else year.start
    if last < year.start:
        return Period(printed)
    as_of = date(last + 1, 3, 31) if match["state"] else None
    return Period(printed, year, None if endless else FiscalYear(last), as_of)


def _later(start: int, year: str, more: str) -> int:
    """The year that the last number of ``more`` names, in the era of ``year``, which is ``start``: ~6 of 令和4."""
    first = _NUMBERS.findall(year)
    return start + int(_NUMBERS.findall(more)[-1]) - (int(first[-1]) % 100 if first else 1)


def _of_month(printed: str, calendar_year: int, month: int, match: re.Match[str], *, endless: bool) -> Period:
    """A month or a day of a calendar year, in its fiscal year, or to the month that it goes on to."""
    start = calendar_year if month >= 4 else calendar_year - 1
    if start < FIRST_FISCAL_YEAR:
        return Period(printed)
    last_day = monthrange(calendar_year, month)[1]
    day = int(match["day"]) if match["day"] else last_day
    is_state = (match["state"] or match["day"]) and not match["to_day"]
    as_of = date(calendar_year, month, day) if is_state and day <= last_day else None
    to = _LAST_MONTH.search(match["to_day"])
    last = start if to is None else _fiscal_year_of(calendar_year, match["year"], to)
    if last < start:
        return Period(printed)
    return Period(printed, FiscalYear(start), None if endless else FiscalYear(last), as_of)


def _fiscal_year_of(calendar_year: int, printed_year: str, to: re.Match[str]) -> int:
    if to["year"]:
        calendar_year = _later(calendar_year, printed_year, to["year"])
    elif to["next"]:
        calendar_year += 1
    return calendar_year if int(to["month"]) >= 4 else calendar_year - 1
