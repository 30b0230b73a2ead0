"""Printed numbers of any notation: 1,200 二十三 1万2千 3億5,000 `1 2` `1 ,200`."""

import re
from decimal import Decimal
from functools import lru_cache

_KANJI = "〇一二三四五六七八九"
_TENS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10**4, "億": 10**8, "兆": 10**12}
_DIGIT = f"0-9{_KANJI}十百千万億兆"

_SPACE = (
    r" (?<=[0-9] )(?:(?=[0-9](?![0-9]))(?<![0-9][0-9] )|(?=,[0-9]{3}(?![0-9]))|(?=[万億][人件個本点冊回台社部世k]))"
)

# 1 億 2,808 万: the layout has set each scale apart.
_BY_SCALES = r"[0-9]{1,4}(?: ?[兆億] ?[0-9][0-9,]{0,4}){1,2} ?[億万](?![0-9])"

RUN = rf"(?:{_BY_SCALES}|[{_DIGIT}](?:[{_DIGIT}]|[.,](?=[0-9])|{_SPACE})*)"
"""The longest stretch that may be one number; ``value_of`` says whether it is."""

_LONGEST = 24
_ARABIC = re.compile(r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]++)(?:\.[0-9]++)?")
_BESIDE_SCALE = re.compile(r" (?=[万億兆])|(?<=[億兆]) ")
_SPACED = re.compile(r"[0-9](?: [0-9])+")


@lru_cache(4096)
def value_of(run: str) -> Decimal | None:
    """The number that a stretch means; None where it is none (12,34, 1.2.3, 百千, 008, over 24 characters)."""
    if len(run) > _LONGEST or (run[0] == "0" and run[1:2].isdecimal()):
        return None
    if run.isascii() and run.isdecimal():
        return Decimal(run)
    if _SPACED.fullmatch(run):
        return Decimal(run.replace(" ", ""))
    rest = _BESIDE_SCALE.sub("", run.replace(" ,", ","))
    if rest.isascii():
        return Decimal(rest.replace(",", "")) if _ARABIC.fullmatch(rest) else None
    total = Decimal(0)
    for sign, factor in reversed(_MYRIADS.items()):
        head, found, tail = rest.partition(sign)
        if found:
            part = _below_myriad(head) if head else None
            if part is None:
                return None
            total, rest = total + _scaled(part, factor), tail
    if not rest:
        return total
    part = _below_myriad(rest)
    return None if part is None else total + part


def scaled(run: str) -> tuple[Decimal, str] | None:
    """5,000万 as (5000, 万): an arabic number with one scale behind it, as amounts are printed (千円, 百万円, 億円)."""
    run = run.replace(" ,", ",")
    number = _ARABIC.match(run)
    if number is None or run[number.end() :] not in ("千", "百万", "万", "千万", "億", "兆"):
        return None
    return Decimal(number[0].replace(",", "")), run[number.end() :]


def _scaled(number: Decimal, factor: int) -> Decimal:
    """1.2万 is 12000, not 12000.0."""
    product = number * factor
    return product.to_integral_value() if product == product.to_integral_value() else product


def _below_myriad(text: str) -> Decimal | None:
    """二千三百, 1千2百, 二三, 5,000."""
    if _ARABIC.fullmatch(text):
        return Decimal(text.replace(",", ""))
    total, digits, last = Decimal(0), "", 10_000
    for character in text:
        factor = _TENS.get(character)
        if factor is None:
            digits += character
            continue
        digit = _digits(digits) if digits else Decimal(1)
        if digit is None or factor >= last:
            return None
        total, digits, last = total + digit * factor, "", factor
    if not digits:
        return total
    digit = _digits(digits)
    return None if digit is None or digit >= last else total + digit


def _digits(text: str) -> Decimal | None:
    """5 or 五 or 一〇; None for a mixture."""
    if _ARABIC.fullmatch(text):
        return Decimal(text.replace(",", ""))
    if all(character in _KANJI for character in text):
        return Decimal("".join(str(_KANJI.index(character)) for character in text))
    return None
