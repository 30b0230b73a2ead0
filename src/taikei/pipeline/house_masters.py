"""What the body alone knows, as the settings of a house say it: tables whose keys are fiscal years or numbers."""

from typing import Any

import msgspec

from taikei.decoding.place import place_words, spaced
from taikei.model.fiscal_year import FIRST_FISCAL_YEAR, FiscalYear
from taikei.model.slip import Slip
from taikei.model.words import Words

_YEAR = Words("2023 のような西暦の会計年度", "a fiscal year such as 2023")
_NUMBER = Words("1 のような番号", "a number such as 1")


class Masters(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    divisions: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    reorganised: dict[str, dict[str, tuple[str, ...]]] = msgspec.field(default_factory=dict)
    sections: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    ordinance: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    initiatives: dict[str, str] = msgspec.field(default_factory=dict)
    plans: dict[str, tuple[int, int]] = msgspec.field(default_factory=dict)
    register: dict[str, dict[str, dict[str, str]]] = msgspec.field(default_factory=dict)

    def known(self) -> dict[str, Any]:
        """By years and numbers. Raises Slip for a key that is none, or a plan that ends before it begins."""
        return {
            "divisions": {_year(key, "divisions"): names for key, names in self.divisions.items()},
            "reorganised": {_year(key, "reorganised"): heirs for key, heirs in self.reorganised.items()},
            "sections": {_number(key, "sections"): words for key, words in self.sections.items()},
            "ordinance": {_number(key, "ordinance"): paragraphs for key, paragraphs in self.ordinance.items()},
            "initiatives": {_number(key, "initiatives"): name for key, name in self.initiatives.items()},
            "plans": {name: _span(name, *years) for name, years in self.plans.items()},
            "register": {_year(key, "register"): counted for key, counted in self.register.items()},
        }


def _number(key: str, table: str) -> int:
    if not key.isdecimal():
        raise _wrong_key(key, table, _NUMBER)
    return int(key)


def _year(key: str, table: str) -> FiscalYear:
    if not key.isdecimal() or not _has_fiscal_year(int(key)):
        raise _wrong_key(key, table, _YEAR)
    return FiscalYear(int(key))


def _has_fiscal_year(year: int) -> bool:
    return FIRST_FISCAL_YEAR <= year <= 9999


def _span(name: str, first: int, last: int) -> tuple[FiscalYear, FiscalYear]:
    place = place_words(("plans", name))
    for year in (first, last):
        if not _has_fiscal_year(year):
            raise Slip(Words(f"{spaced(place.ja)}に {year} があります", f"{place.en} has {year}"), _YEAR)
    if last < first:
        raise Slip(
            Words(
                f"{spaced(place.ja)}の終わりの年度 {last} が始まりの年度 {first} より前です",
                f"{place.en} ends in {last}, before it begins in {first}",
            ),
            Words("[始まりの年度, 終わりの年度]", "[first fiscal year, last fiscal year]"),
        )
    return FiscalYear(first), FiscalYear(last)


def _wrong_key(key: str, table: str, expected: Words) -> Slip:
    return Slip(Words(f"{table} に「{key}」というキーがあります", f"{table} has the key '{key}'"), expected)
