"""Printed numbers into exact ones."""

import re
import unicodedata
from decimal import Decimal

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
