"""Numbers, years and signs as the house writes them."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

import msgspec

from taikei.language.eras import era_label
from taikei.model.amount import Amount, Unit
from taikei.model.fiscal_year import FiscalYear
from taikei.writers.printed import full_width, numeral

_HALF_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")
_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


class Notation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``unit`` is ``printed`` where amounts keep the unit of the report; amounts in a coarser one are rounded half up.

    ``digits``: ``mixed`` is one digit full-width and more half-width, as many offices number and date.
    """

    unit: Literal["printed", "円", "千円", "百万円"] = "printed"
    years: Literal["era", "western", "both"] = "era"
    digits: Literal["mixed", "half", "full"] = "mixed"
    minus: Literal["△", "▲", "-"] = "△"

    def numeral(self, number: int) -> str:
        """４, 16 where digits are mixed; 4, 16; ４, １６."""
        if self.digits == "mixed":
            return numeral(number)
        return full_width(number) if self.digits == "full" else str(number)

    def year(self, year: FiscalYear) -> str:
        """令和４年度, 2022年度, 令和４年度（2022年度）."""
        era, western = era_label(year), f"{year.start}年度"
        if self.digits == "half":
            era = era.translate(_HALF_WIDTH)
        elif self.digits == "full":
            era, western = era.translate(_FULL_WIDTH), western.translate(_FULL_WIDTH)
        return {"era": era, "western": western, "both": f"{era}（{western}）"}[self.years]

    def unit_of(self, unit: Unit) -> Unit:
        """The unit that amounts of ``unit`` are printed in. A foreign currency keeps its own."""
        return unit if self.unit == "printed" or unit.yen is None else Unit(self.unit)

    def converted(self, amount: Amount) -> Decimal | None:
        """The number in the unit that is printed; None for a word or a blank."""
        unit = self.unit_of(amount.unit)
        if amount.number is None or unit == amount.unit or unit.yen is None or amount.yen is None:
            return amount.number
        return (amount.yen / unit.yen).quantize(Decimal(1), rounding=ROUND_HALF_UP)

    def amount(self, amount: Amount) -> str:
        """19,225; the word in place of a number; empty for a blank."""
        number = self.converted(amount)
        return amount.word if number is None else self.number(number)

    def number(self, number: Decimal) -> str:
        """Commas by thousands, and the house's sign for minus."""
        return f"{self.minus if number < 0 else ''}{abs(number):,f}"


def spoken_number(number: Decimal) -> str:
    """マイナス1,234: the sign as a word, since △ is read out as a triangle."""
    return f"{'マイナス' if number < 0 else ''}{abs(number):,f}"


def worth(amount: Amount) -> Decimal | None:
    """What amounts are compared, drawn and told about by: in yen, a foreign currency in its own; None for no number."""
    return amount.number if amount.unit.yen is None else amount.yen


def about(worth: Decimal, unit: Unit = Unit.YEN) -> str:
    """A sum in words that everyone can follow: 約118兆円, 約1,547億円, 約9,620万円, 320円, 約3億MDL.

    ``unit`` is that of the amounts that it is of.
    """
    size, sign = abs(worth), "マイナス" if worth < 0 else ""
    currency = (Unit.YEN if unit.yen is not None else unit).value
    for step, name in ((10**12, "兆"), (10**8, "億"), (10**4, "万")):
        if size >= step:
            share = size / step
            digits = Decimal(1) if share >= 10 else Decimal("0.1")
            rounded = share.quantize(digits, rounding=ROUND_HALF_UP)
            rounded = rounded.to_integral_value() if rounded == rounded.to_integral_value() else rounded
            return f"{sign}約{rounded:,f}{name}{currency}"
    return f"{sign}{size:,f}{currency}"
