"""Era years (元号) and fiscal years."""

import re
import unicodedata
from calendar import monthrange
from datetime import date

from taikei.model.fiscal_year import FIRST_FISCAL_YEAR, FiscalYear

# The Gregorian year that is year 1 (元年) of each era since fiscal years began.
_FIRST_YEARS = {"明治": 1868, "大正": 1912, "昭和": 1926, "平成": 1989, "令和": 2019}
_INITIALS = {"M": "明治", "T": "大正", "S": "昭和", "H": "平成", "R": "令和"}
# Neither a letter before an initial nor a digit beside the number: IT2022 is no 大正20, 12022 no year.
_ERA_YEAR = re.compile(
    r"(?:(?P<era>明治|大正|昭和|平成|令和)|(?<![A-Za-z])(?P<initial>[MTSHR]))\s*(?P<year>元|[1-9]\d?(?!\d))"
    r"|(?<!\d)(?P<western>(?:18|19|20|21)\d\d)(?!\d)"
)

_DATE = re.compile(
    rf"(?:{_ERA_YEAR.pattern})\s*[年./-]\s*(?P<month>1[0-2]|0?[1-9])\s*[月./-]\s*(?P<day>3[01]|[12]\d|0?[1-9])\s*日?"
)
_MONTH = re.compile(rf"(?:{_ERA_YEAR.pattern})\s*[年./-]\s*(?P<month>1[0-2]|0?[1-9])\s*月?")
_YEAR_OF = re.compile(rf"(?:{_ERA_YEAR.pattern})\s*年度")
_FISCAL_YEAR_ENDS = (3, 31)


def parse_fiscal_year(text: str) -> FiscalYear | None:
    """令和４年度, 令和元年度, R4, 2022年度 → the fiscal year.

    None where no year stands in the text, or one before fiscal years began.
    """
    match = _ERA_YEAR.search(unicodedata.normalize("NFKC", text))
    start = 0 if match is None else _gregorian(match)
    return FiscalYear(start) if start >= FIRST_FISCAL_YEAR else None


def parse_date(text: str) -> date | None:
    """令和８年６月10日, R8.6.10, 2026/6/10, 2026-06-10 → the calendar date; None where the whole text is no date."""
    match = _DATE.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if match is None:
        return None
    try:
        return date(_gregorian(match), int(match["month"]), int(match["day"]))
    except ValueError:  # 2026-02-30
        return None


def last_day(text: str) -> date | None:
    """The last day that a deadline names: 令和９年３月31日まで, R9.3月末, 令和８年度末. None where it names none."""
    said = re.sub(r"(?:末日?|中)?(?:まで)?$", "", unicodedata.normalize("NFKC", text).strip())
    if (day := parse_date(said)) is not None:
        return day
    match = _MONTH.fullmatch(said)
    if match is not None:
        year, month = _gregorian(match), int(match["month"])
        return date(year, month, monthrange(year, month)[1])
    match = _YEAR_OF.fullmatch(said)
    return None if match is None else date(_gregorian(match) + 1, *_FISCAL_YEAR_ENDS)


def with_western_years(text: str) -> str:
    """The text with each era year as the calendar year that it names: 令和４年度, R4年度 and 2022年度 become one."""
    return _ERA_YEAR.sub(lambda match: str(_gregorian(match)), text)


def _gregorian(match: re.Match[str]) -> int:
    """The calendar year that a match of ``_ERA_YEAR`` names."""
    if match["western"]:
        return int(match["western"])
    era = match["era"] or _INITIALS[match["initial"]]
    year = 1 if match["year"] == "元" else int(match["year"])
    return _FIRST_YEARS[era] + year - 1


def era_date(day: date) -> str:
    """令和８年６月10日, as offices print a date: one digit full-width, more half-width; year 1 is 元年.

    令和 began on 1 May 2019. Dates before it are printed by the era of their year.
    """
    before_reiwa = day < date(2019, 5, 1)
    era, first = max(
        (
            (era, first)
            for era, first in _FIRST_YEARS.items()
            if first <= day.year and not (before_reiwa and era == "令和")
        ),
        key=lambda pair: pair[1],
    )
    year = day.year - first + 1
    return f"{era}{'元' if year == 1 else _printed(year)}年{_printed(day.month)}月{_printed(day.day)}日"


def _printed(number: int) -> str:
    return chr(0xFF10 + number) if number < 10 else str(number)


def era_label(fiscal_year: FiscalYear) -> str:
    """令和４年度: one digit full-width, two digits half-width, as offices print it; the first year is 元年度.

    The fiscal year is named by the era of its 1 April: fiscal 2019 began in 平成31年 and is printed 令和元年度,
    as the national government decided for that year.
    """
    era, first = max(
        ((era, first) for era, first in _FIRST_YEARS.items() if first <= fiscal_year.start), key=lambda pair: pair[1]
    )
    year = fiscal_year.start - first + 1
    if year == 1:
        return f"{era}元年度"
    return f"{era}{_printed(year)}年度"
