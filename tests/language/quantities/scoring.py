"""How well quantities are found: what was found held against what a reader wrote down, one to one."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from taikei.language.quantities import quantities
from taikei.language.quantities.units import counter
from taikei.language.widths import fold, squeeze
from taikei.model.quantity import Quantity


@dataclass(frozen=True)
class Fact:
    """One count that a reader found: ``places`` are where it may stand, [start, end) without white space."""

    value: Decimal
    unit: str
    places: tuple[tuple[int, int], ...]
    basis: str
    period: str
    label: str = ""


@dataclass(frozen=True)
class Score:
    """Sums over narratives. ``labels`` has, of each pair with a written label, how much of it was found, and how
    much of the found one is in it.
    """

    expected: int = 0
    found: int = 0
    right: int = 0
    exact: int = 0
    bases: int = 0
    periods: int = 0
    labels: tuple[tuple[float, float], ...] = ()

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.expected + other.expected,
            self.found + other.found,
            self.right + other.right,
            self.exact + other.exact,
            self.bases + other.bases,
            self.periods + other.periods,
            self.labels + other.labels,
        )

    @property
    def recall(self) -> float:
        return self.right / self.expected if self.expected else 1.0

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    def share(self, right: int) -> float:
        """Of the pairs, the share of those in which something is right."""
        return right / self.right if self.right else 1.0

    @property
    def labelled(self) -> float:
        """The share of labels of which at least four fifths was found."""
        return sum(covered >= 0.8 for covered, _ in self.labels) / len(self.labels) if self.labels else 1.0


@dataclass(frozen=True)
class Difference:
    """A fact that was not found, or a find that is no fact."""

    fact: Fact | None
    quantity: Quantity | None


def score(text: str, facts: Sequence[Fact]) -> tuple[Score, list[Difference]]:
    """A find is right when value and unit are those of the fact and its place overlaps with the fact's."""
    finds = list(quantities(text))
    left = list(finds)
    pairs: list[tuple[Fact, Quantity]] = []
    missed: list[Fact] = []
    for fact in facts:
        match = next((find for find in left if _is_same(text, fact, find)), None)
        if match is None:
            missed.append(fact)
        else:
            left.remove(match)
            pairs.append((fact, match))
    result = Score(
        expected=len(facts),
        found=len(finds),
        right=len(pairs),
        exact=sum(_place(text, find) in fact.places for fact, find in pairs),
        bases=sum(fact.basis == (find.basis.value if find.basis else "") for fact, find in pairs),
        periods=sum(_is_same_period(fact, find) for fact, find in pairs),
        labels=tuple(overlap(fact.label, find.label) for fact, find in pairs if fact.label),
    )
    return result, [*(Difference(fact, None) for fact in missed), *(Difference(None, find) for find in left)]


def total(scores: Iterable[Score]) -> Score:
    return sum(scores, Score())


def place_without_space(text: str, start: int, end: int) -> tuple[int, int]:
    return len(squeeze(text[:start])), len(squeeze(text[:end]))


def places_of(text: str, quote: str) -> tuple[tuple[int, int], ...]:
    """All places of a quote, white space left out of both."""
    return tuple((match.start(), match.end()) for match in re.finditer(re.escape(squeeze(quote)), squeeze(text)))


def overlap(expected: str, found: str) -> tuple[float, float]:
    """Of the tokens of one label those in the other, both ways. A token is a pair of neighbouring characters within a
    run of one script; hiragana, marks and single characters are none.
    """
    ours, theirs = _tokens(found), _tokens(expected)
    if not theirs:  # その他
        return float(fold(expected) in fold(found)), 1.0
    return len(ours & theirs) / len(theirs), len(ours & theirs) / (len(ours) or 1)


_RUNS = re.compile(r"[\u4e00-\u9fff々]{2,}|[\u30a1-\u30ffー]{2,}|[A-Z0-9]{2,}")


def _tokens(label: str) -> set[str]:
    runs = _RUNS.findall(unicodedata.normalize("NFKC", label).upper())
    return {run[at : at + 2] for run in runs for at in range(len(run) - 1)}


def _place(text: str, find: Quantity) -> tuple[int, int]:
    return place_without_space(text, find.start, find.end)


def _is_same(text: str, fact: Fact, find: Quantity) -> bool:
    if fact.value != find.value or fold(counter(fact.unit)) != fold(counter(find.unit)):
        return False
    start, end = _place(text, find)
    return any(start < last and first < end for first, last in fact.places)


def _is_same_period(fact: Fact, find: Quantity) -> bool:
    printed = fold(find.period.printed) if find.period else ""
    return printed.startswith(fold(fact.period)) and bool(printed) == bool(fact.period)
