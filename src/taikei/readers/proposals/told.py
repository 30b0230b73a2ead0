"""The fiscal year, where the document tells it: in a header, a cell, a title, or the file's name."""

import re

from taikei.language.eras import era_label, parse_fiscal_year
from taikei.language.widths import fold
from taikei.model.fiscal_year import FiscalYear

YEAR = r"(?:(?:令和|平成|昭和)[0-9０-９元]+|[RＲHＨ][0-9０-９]+|(?:19|20)[0-9]{2}|(?:１９|２０)[０-９]{2})"
"""A pattern for a year as documents print it, without what follows it (年度)."""

_YEAR = re.compile(rf"{YEAR}\s*(?:年度?)?")


def years_in(text: str) -> list[FiscalYear]:
    """The fiscal years that the text names, in their order."""
    found = (parse_fiscal_year(match[0]) for match in _YEAR.finditer(text))
    return list(dict.fromkeys(year for year in found if year is not None))


def label(year: FiscalYear) -> str:
    return fold(era_label(year))
