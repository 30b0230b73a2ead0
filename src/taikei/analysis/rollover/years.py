"""令和４年度 → 令和５年度 in a title: the year that a report speaks of, written as it was written."""

import re

from taikei.language.eras import era_label, parse_fiscal_year
from taikei.model.fiscal_year import FiscalYear

_YEAR = re.compile(r"(?:明治|大正|昭和|平成|令和)\s*(?:元|[0-9０-９]{1,2})\s*年度|(?<![0-9０-９])[0-9０-９]{4}\s*年度")
_HALF_DIGITS, _FULL_DIGITS = "0123456789", "０１２３４５６７８９"
_FULL, _HALF = str.maketrans(_HALF_DIGITS, _FULL_DIGITS), str.maketrans(_FULL_DIGITS, _HALF_DIGITS)


def a_year_on(title: str, spoken_of: frozenset[FiscalYear]) -> str:
    """The title, in which each of the years spoken of became the next one. Another year stays as it is."""
    return _YEAR.sub(lambda match: _next(match[0], spoken_of), title)


def _next(printed: str, spoken_of: frozenset[FiscalYear]) -> str:
    year = parse_fiscal_year(printed)
    if year is None or year not in spoken_of:
        return printed
    if printed[0].isdigit():
        number = f"{year.next.start}"
        return f"{number if printed[0].isascii() else number.translate(_FULL)}年度"
    label = era_label(year.next)
    # era_label prints one digit full-width; where the title has it half-width, so does ours.
    half = any(character.isascii() and character.isdigit() for character in printed)
    return label.translate(_HALF) if half else label
