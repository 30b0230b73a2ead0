"""A cell's value as the text that stands in it."""

import datetime
import math
from decimal import Decimal

Value = int | float | str | bool | datetime.time | datetime.date | datetime.datetime | datetime.timedelta

# A workbook keeps numbers as binary fractions, of which 15 digits are exact; no office program shows more.
EXACT_DIGITS = 15
LARGEST_EXACT = 10**EXACT_DIGITS


def text_of(value: Value) -> str:
    """Text as it is; numbers in plain digits without exponent; dates and times as ISO 8601; TRUE and FALSE."""
    if isinstance(value, float):
        return _digits(value)
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, datetime.datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, datetime.timedelta):
        return _hours(value)
    return value.isoformat()


def is_inexact(value: Value) -> bool:
    """Whether the value is a number with more digits than a workbook keeps."""
    return isinstance(value, int | float) and math.isfinite(value) and abs(value) >= LARGEST_EXACT


def _digits(value: float) -> str:
    if value.is_integer() and abs(value) < LARGEST_EXACT:
        return str(int(value))
    if not math.isfinite(value):
        return str(value)
    # 0.1 + 0.2 is kept as 0.30000000000000004 and shown as 0.3.
    return format(Decimal(format(value, f".{EXACT_DIGITS}g")), "f")


def _hours(value: datetime.timedelta) -> str:
    sign = "-" if value < datetime.timedelta() else ""
    minutes, seconds = divmod(abs(value).seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{abs(value).days * 24 + hours}:{minutes:02d}:{seconds:02d}"
