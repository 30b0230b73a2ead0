"""Amounts told in different units: the finer one rounded half up (四捨五入) or cut (切捨て) to the coarser."""

from dataclasses import dataclass
from enum import StrEnum

from taikei.model.amount import Amount


class Rounding(StrEnum):
    """How the coarser amount came from the finer one."""

    HALF_UP = "half_up"
    CUT = "cut"


@dataclass(frozen=True)
class Fit:
    """Whether two amounts tell the same; ``roundings`` are those that explain it, all where nothing was rounded."""

    agrees: bool
    roundings: frozenset[Rounding] = frozenset(Rounding)


def fit(one: Amount, other: Amount) -> Fit | None:
    """None where one of them is no number, or they are in currencies that have no worth in each other."""
    if one.number is None or other.number is None:
        return None
    if one.unit == other.unit:
        return Fit(one.number == other.number)
    if one.yen is None or other.yen is None or one.unit.yen is None or other.unit.yen is None:
        return None
    fine, coarse, step = (
        (one.yen, other.yen, other.unit.yen) if one.unit.yen < other.unit.yen else (other.yen, one.yen, one.unit.yen)
    )
    whole, rest = divmod(abs(fine), step)
    sign = -1 if fine < 0 else 1
    roundings = set()
    if coarse == sign * whole * step:
        roundings.add(Rounding.CUT)
    if coarse == sign * (whole + (2 * rest >= step)) * step:
        roundings.add(Rounding.HALF_UP)
    # A coarse amount with decimals (1.5億円) may be exact.
    return Fit(bool(roundings) or coarse == fine, frozenset(roundings or Rounding))
