"""The errata (正誤表) of a correction: two frozen versions give the list, a person gives the reasons."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from taikei.analysis.comparison.change import Change
from taikei.analysis.comparison.compare import compare
from taikei.analysis.comparison.spots import Spot, spot_of
from taikei.analysis.errata.classes import ErratumClass, class_of, may_be_finalised, names_of
from taikei.analysis.figures import FigureChange, changed_figures
from taikei.model.report import Report


@dataclass(frozen=True)
class Reason:
    """What a person answered for one correction. ``finalised``: the settlement became final, nothing was wrong."""

    text: str
    finalised: bool = False


@dataclass(frozen=True)
class Erratum:
    """One correction. ``key`` is the same as long as the place, the wrong and the right are the same.

    ``wrong`` is its spot in the version that is corrected, ``right`` in the corrected one. An empty ``reason`` is one
    that nobody gave.
    """

    number: int
    key: str
    change: Change
    wrong: Spot | None
    right: Spot | None
    of: ErratumClass
    reason: str = ""


@dataclass(frozen=True)
class Errata:
    """All corrections in the order of the document, and the figures that follow from them.

    ``unknown`` are keys of reasons that fit no correction, ``refused`` those that call final what is no settlement.
    """

    items: tuple[Erratum, ...]
    figures: tuple[FigureChange, ...]
    corrected: date
    unknown: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()

    @property
    def unanswered(self) -> int:
        return sum(1 for item in self.items if item.reason == "")


def errata(old: Report, new: Report, corrected: date, reasons: Mapping[str, Reason] | None = None) -> Errata:
    """The errata of ``new`` against ``old``, with the reasons by their keys. ``corrected`` is the day of correction."""
    given, names = reasons or {}, names_of(old, new)
    items, refused, seen = [], [], dict[str, int]()
    for number, change in enumerate(compare(old, new), start=1):
        wrong = None if change.old is None else spot_of(old, change.old)
        right = None if change.new is None else spot_of(new, change.new)
        key = _key(change, wrong, right, seen)
        reason = given.get(key, Reason(""))
        of = class_of(change, names)
        if reason.finalised and not may_be_finalised(change):
            refused.append(key)
        elif reason.finalised:
            of = ErratumClass.FINALISED
        items.append(Erratum(number, key, change, wrong, right, of, reason.text))
    known = {item.key for item in items}
    return Errata(
        tuple(items),
        changed_figures(old, new),
        corrected,
        tuple(key for key in given if key not in known),
        tuple(refused),
    )


def _key(change: Change, wrong: Spot | None, right: Spot | None, seen: dict[str, int]) -> str:
    """Of two corrections of one place and text, as of two rows of one name, the second has its number behind."""
    spot = wrong or right
    said = [str(change.kind), repr(change.before), repr(change.after)]
    if spot is not None:
        place = spot.place
        said += map(str, (place.chapter, place.fiscal_year, place.section, place.programme, place.field, spot.part))
    key = hashlib.sha256("\n".join(said).encode("utf-8", "surrogatepass")).hexdigest()[:12]
    seen[key] = seen.get(key, 0) + 1
    return key if seen[key] == 1 else f"{key}-{seen[key]}"
