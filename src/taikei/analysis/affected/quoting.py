"""Texts that quote a fact: by the amount in any unit, by the name in any notation, by the count."""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from taikei.analysis.comparison.change import Path
from taikei.analysis.comparison.said import is_cell, parts
from taikei.language.money import money_in
from taikei.language.notation import notation_key
from taikei.language.quantities import quantities
from taikei.language.quantities.plain import plain
from taikei.model.quantity import Quantity
from taikei.model.report import Report

# Shorter numbers without a unit are years, pages and counts as often as amounts.
_BARE = re.compile(r"(?<![0-9,.])(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{5,})(?![0-9,.]|[千百十]?[万億兆]?円|[千百]万?円)")


@dataclass(frozen=True)
class Quotation:
    """``text[start:end]`` of the text that ``path`` leads to."""

    path: Path
    text: str
    start: int
    end: int


def texts_of(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every printed text of a report with the way to it, in the order of the document."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for at, item in enumerate(value):
            yield from texts_of(item, (*path, at))
    elif not is_cell(value):
        for name in parts(value):
            yield from texts_of(getattr(value, name), (*path, name))


def quoting_amounts(report: Report, amounts: Set[Decimal], bare: Set[Decimal]) -> Iterator[Quotation]:
    """Where a text tells one of the ``amounts`` (in yen), or prints one of the ``bare`` numbers without a unit."""
    for path, text in texts_of(report):
        for money in money_in(text):
            if any(money.tells(yen) for yen in amounts):
                yield Quotation(path, text, money.start, money.end)
        for match in _BARE.finditer(plain(text)):
            if Decimal(match[0].replace(",", "")) in bare:
                yield Quotation(path, text, match.start(), match.end())


def quoting_name(report: Report, name: str) -> Iterator[Quotation]:
    """Where a text has the name, in whatever notation; a text that is the name is no quotation."""
    key = notation_key(name)
    for path, text in texts_of(report):
        if key in notation_key(text) and notation_key(text) != key:
            at = text.find(name)
            yield Quotation(path, text, max(at, 0), len(text) if at < 0 else at + len(name))


def quoting_count(report: Report, counted: Quantity) -> Iterator[Quotation]:
    """Where a text tells the same number of the same unit, counted in the same way."""
    for path, text in texts_of(report):
        for quantity in quantities(text):
            if (quantity.value, quantity.unit, quantity.basis) == (counted.value, counted.unit, counted.basis):
                yield Quotation(path, text, quantity.start, quantity.end)
