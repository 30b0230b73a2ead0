"""What a rule says of a report: a finding is a value, an outcome is one of three.

Findings and their places are made by the thousand: as named tuples that takes a third of the time.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind
from taikei.model.source import Source
from taikei.model.words import Words


class Severity(StrEnum):
    """ERROR blocks the edition, WARNING must be answered, ADVICE may be."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


class Place(NamedTuple):
    """Where in the report. What does not apply is None or empty: a finding on a lead has no ``order``.

    ``fiscal_year`` is that of the chapter: a report may hold several of one kind.
    """

    chapter: ChapterKind | None = None
    section: int | None = None
    order: int | None = None
    field: str = ""
    programme: str = ""
    source: Source = Source()
    fiscal_year: FiscalYear | None = None


@dataclass(frozen=True)
class Quote:
    """The words as printed; ``text[start:end]`` is the spot that is meant, the rest is what stands around it."""

    text: str
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end <= len(self.text):
            raise ValueError(f"a spot lies within its quote, found {self.start} to {self.end} of {len(self.text)}")


@dataclass(frozen=True)
class Fix:
    """A correction that changes no meaning (width, space, bracket, comma): ``field[start:end]`` becomes ``text``."""

    start: int
    end: int
    text: str


class Finding(NamedTuple):
    """One hit of one rule: where, what was found, what was expected, what to do.

    ``accepted`` is the reason why this one may stand, printed in the document itself or recorded by the office.
    ``other`` is the second place where two disagree. ``fixes`` are offsets into the text of the place.
    """

    rule: str
    severity: Severity
    place: Place
    message: Words
    found: Words
    expected: Words
    advice: Words
    accepted: Words | None = None
    quote: Quote | None = None
    other: Place | None = None
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """A rule's answer: failed (findings), passed (none, ``applied`` > 0), or not applicable with the reason why."""

    rule: str
    applied: int = 0
    findings: tuple[Finding, ...] = ()
    not_applicable: Words | None = None

    def __post_init__(self) -> None:
        if self.not_applicable is not None and (self.applied or self.findings):
            raise ValueError(f"{self.rule}: a rule that does not apply judged nothing")
        if self.not_applicable is None and not self.applied:
            raise ValueError(f"{self.rule}: a rule that judged nothing says why it does not apply")

    @property
    def passed(self) -> bool:
        return self.not_applicable is None and not self.findings
