"""What a key made by hand says of a rule's hits on a document.

A key of bench/keys/trust names hits by their row (2021-R1-102: row 102 of section 1 of the results of 2021) or cell,
judged one by one in the document: ``right`` where an experienced reviewer of such a document would want to see it at
that severity, ``wrong`` with the reason where not. Of rules with more hits than SAMPLE, so many are drawn and judged.
``listed`` are rows that a reader found before, and that must be hit.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from taikei.model.finding import Finding

SEED, SAMPLE = 2024, 12


@dataclass(frozen=True)
class Judged:
    """One rule on one document: its hits, the right and the wrong ones, those missed, and those still to judge."""

    hits: int
    right: int
    wrong: tuple[str, ...]
    missed: tuple[str, ...]
    open: tuple[str, ...]

    @property
    def judged(self) -> int:
        return self.right + len(self.wrong)


def named(finding: Finding) -> str:
    """The hit in a key."""
    place = finding.place
    if place.chapter is not None:
        year = "" if place.fiscal_year is None else f"{place.fiscal_year.start}-"
        parts = [str(part) for part in (place.section, place.order) if part is not None]
        return f"{year}{place.chapter[0].upper()}{'-'.join(parts)}"
    return str(place.source.cells[0]) if place.source.cells else "whole"


def drawn(names: Sequence[str]) -> list[str]:
    """The hits to judge: all of a few, a sample of many."""
    return list(names) if len(names) <= SAMPLE else Random(SEED).sample(list(names), SAMPLE)


def judged(findings: Iterable[Finding], key: Mapping[str, Any]) -> Judged:
    """A row counts once, however much it has of a fault."""
    names = tuple(dict.fromkeys(map(named, findings)))
    right, wrong = set(key.get("right", ())), key.get("wrong", {})
    return Judged(
        len(names),
        sum(name in right for name in names),
        tuple(name for name in names if name in wrong),
        tuple(name for name in key.get("listed", ()) if name not in names),
        tuple(name for name in drawn(names) if name not in right and name not in wrong),
    )
