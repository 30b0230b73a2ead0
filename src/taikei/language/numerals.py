"""Printed numbers into exact ones."""

import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal

_LONG = 1_000  # from here on the fraction says nothing to who looks at a picture
_WHOLE, _HUNDREDTHS = Decimal(1), Decimal("0.01")

_NUMBER = re.compile(r"(?P<sign>[△▲−‐-]?)\s*(?P<digits>\d{1,3}(?:,\d{3})+|\d+)(?P<fraction>\.\d+)?")


def parse_number(text: str) -> Decimal | None:
    """A printed number: full-width or half-width digits, padding, thousands commas, △ ▲ − ‐ - for minus (△ 12 too).

    None where the text is anything else: a word, a blank, 12,34.
    """
    # NFKC turns ，into , and １ into 1; it leaves △ ▲ − ‐ as they are, and makes － a -.
    match = _NUMBER.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if match is None:
        return None
    number = Decimal(match["digits"].replace(",", "") + (match["fraction"] or ""))
    return -number if match["sign"] and number else number


def grouped(number: Decimal) -> str:
    """A number as an official prints it: commas by thousands, △ for minus."""
    plain = str(number)
    if plain.isdecimal():  # most are whole, and those go faster
        return f"{int(plain):,}"
    digits = f"{abs(number):,f}"
    return f"△{digits}" if number < 0 else digits


def at_a_glance(number: Decimal) -> str:
    """The same for a label of a picture: half up to a whole from 1,000 on, below it to two places, but never to zero.

    The table of the picture has the number itself.
    """
    if number == number.to_integral_value() or abs(number) >= _LONG:
        return grouped(number.quantize(_WHOLE, rounding=ROUND_HALF_UP))
    near = number.quantize(_HUNDREDTHS, rounding=ROUND_HALF_UP)
    return grouped(number if near == 0 else near.normalize())
