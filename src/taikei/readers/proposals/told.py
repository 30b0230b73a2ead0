"""The fiscal year and the unit, where the document tells them: in a header, a cell, a title, or the file's name."""

import re
from collections.abc import Iterable

from taikei.language.eras import era_label, parse_fiscal_year
from taikei.language.widths import fold
from taikei.model.amount import Unit
from taikei.model.fiscal_year import FiscalYear

YEAR = r"(?:(?:令和|平成|昭和)[0-9０-９元]+|[RＲHＨ][0-9０-９]+|(?:19|20)[0-9]{2}|(?:１９|２０)[０-９]{2})"
"""A pattern for a year as documents print it, without what follows it (年度)."""

UNITS = "百万円|千円|億円|円"
_YEAR = re.compile(rf"{YEAR}\s*(?:年度?)?")
_UNIT = re.compile(
    rf"[(（\[［【〔](?:金額の?)?(?:単位\s*[:：]?\s*)?(?P<unit>{UNITS})[)）\]］】〕]|単位\s*[:：]?\s*(?P<said>{UNITS})"
)


def years_in(text: str) -> list[FiscalYear]:
    """The fiscal years that the text names, in their order."""
    found = (parse_fiscal_year(match[0]) for match in _YEAR.finditer(text))
    return list(dict.fromkeys(year for year in found if year is not None))


def unit_in(text: str) -> Unit | None:
    """The unit that the text states in brackets, or after the word 単位."""
    match = _UNIT.search(fold(text))
    return None if match is None else Unit(match["unit"] or match["said"])


def units_in(texts: Iterable[str]) -> list[Unit]:
    found = (unit_in(text) for text in texts)
    return list(dict.fromkeys(unit for unit in found if unit is not None))


def label(year: FiscalYear) -> str:
    return fold(era_label(year))
