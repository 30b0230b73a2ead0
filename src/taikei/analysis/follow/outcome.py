"""What became of one programme of a plan."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from taikei.model.entry import Entry
from taikei.model.finding import Place
from taikei.model.fiscal_year import FiscalYear
from taikei.model.words import Words

_SURE = Decimal("0.95")


class Outcome(StrEnum):
    """In the order in which a reader asks."""

    NOT_REPORTED = "not_reported"
    CHANGED = "changed"
    MERGED = "merged"
    SPLIT = "split"
    DONE = "done"


class Aspect(StrEnum):
    """In what the results differ from the plan. SCOPE is the sections in which it stands."""

    NAME = "name"
    AMOUNT = "amount"
    DIVISION = "division"
    SCOPE = "scope"
    UNSPENT = "unspent"


@dataclass(frozen=True)
class Told:
    """A programme as one chapter tells it: its entry, and every place where it stands, the primary one first."""

    entry: Entry
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Followed:
    """One programme of the plan. ``beside`` are the others that were merged with it, ``results`` what it became.

    ``confidence`` is that of the lineage, ``evidence`` what speaks for it; ``decided`` that a person said so.
    """

    planned: Told
    outcome: Outcome
    results: tuple[Told, ...]
    beside: tuple[Told, ...]
    aspects: tuple[Aspect, ...]
    confidence: Decimal
    evidence: Words
    decided: bool = False

    @property
    def sure(self) -> bool:
        """Whether the link is told as a fact; otherwise it is told as what it seems to be."""
        return self.decided or self.confidence >= _SURE


@dataclass(frozen=True)
class FollowUp:
    """The whole plan of one fiscal year, in the order of the document; ``unplanned`` results had no plan."""

    fiscal_year: FiscalYear
    followed: tuple[Followed, ...]
    unplanned: tuple[Told, ...]

    def of(self, outcome: Outcome) -> tuple[Followed, ...]:
        return tuple(each for each in self.followed if each.outcome == outcome)
