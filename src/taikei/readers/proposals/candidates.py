"""What a column may hold, each with a confidence from 0 to 1 and the reason for it."""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from statistics import median

from taikei.model.amount import Component
from taikei.model.words import Words
from taikei.readers.proposals.looks import is_amount, is_division, is_prose, share
from taikei.readers.proposals.vocabulary import meanings

ENOUGH = 0.5
"""From this confidence on, a candidate is chosen; below, it is named."""

AMOUNTS = frozenset(component.value for component in Component)
_LOOKED_AT = 400
_MOST = 0.99
# What the header alone is worth, the cells add the rest; without a cell, the header is taken at a part of its word.
_HEADER, _UNSEEN = 0.3, 0.7
_BY_LOOK = ((is_division, "division", 0.55), (is_prose, "narrative", 0.4))


@dataclass(frozen=True)
class Candidate:
    """One thing that a column may hold; ``confidence`` is from 0 to 1."""

    holds: str
    confidence: float
    reason: Words


@dataclass(frozen=True)
class Column:
    """A column of a table: its header as printed, where it stands, its cells that are not blank, its candidates."""

    header: str
    position: int
    cells: Sequence[str]
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True)
class Choice:
    """A column and what it is chosen to hold; ``chosen`` is None where nothing is sure enough. ``why_not`` says why."""

    column: Column
    chosen: Candidate | None
    why_not: Words | None = None


def column_of(header: str, position: int, cells: Iterable[str]) -> Column:
    """The column with its candidates, the most likely first; only the first cells are looked at."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    seen = filled[:_LOOKED_AT]
    by_header = [_by_header(holds, weight, seen) for holds, weight in meanings(header)]
    # A form names a column by its header: one without a header cannot be chosen.
    found = by_header or (list(_by_look(seen)) if header.strip() else [])
    ordered = sorted(found, key=lambda candidate: -candidate.confidence)
    return Column(header, position, filled, tuple(ordered))


def choices(columns: Sequence[Column], once: Set[str]) -> list[Choice]:
    """What each column holds, in their order. Of what may stand but ``once``, the most likely column has it."""
    taken: dict[str, Column] = {}
    chosen: dict[int, Candidate] = {}
    ranked = sorted(
        ((candidate, column) for column in columns for candidate in column.candidates[:2]),
        key=lambda pair: -pair[0].confidence,
    )
    for candidate, column in ranked:
        is_free = candidate.holds not in once or candidate.holds not in taken
        if candidate.confidence >= ENOUGH and is_free and column.position not in chosen:
            taken[candidate.holds] = column
            chosen[column.position] = candidate
    return [_choice(column, chosen.get(column.position), taken) for column in columns]


def held(found: Iterable[Choice], holds: str) -> list[Column]:
    """The columns that are chosen to hold it."""
    return [choice.column for choice in found if choice.chosen is not None and choice.chosen.holds == holds]


def _choice(column: Column, chosen: Candidate | None, taken: dict[str, Column]) -> Choice:
    if chosen is not None:
        return Choice(column, chosen)
    best = next(iter(column.candidates), None)
    if best is None:
        numbers = len(column.cells) > 0 and all(map(is_amount, column.cells))
        said = Words("候補なし。数の列", "no candidate; numbers") if numbers else Words("候補なし", "no candidate")
        return Choice(column, None, said)
    other = taken.get(best.holds)
    if best.confidence >= ENOUGH and other is not None:
        return Choice(column, None, Words(f"「{other.header}」の列を採った", f"the column '{other.header}' was taken"))
    return Choice(column, None, Words("確かでない", "not sure"))


def _by_header(holds: str, weight: float, cells: Sequence[str]) -> Candidate:
    fits = share(holds, cells)
    if not cells:
        return Candidate(
            holds, weight * _UNSEEN, Words("見出しの語。欄はすべて空", "the header's word; no cell is filled")
        )
    if fits is None:
        return Candidate(holds, min(weight, _MOST), Words("見出しの語", "the header's word"))
    confidence = min(weight * (_HEADER + (1 - _HEADER) * fits), _MOST)
    said = Words(f"見出しの語、欄の{fits:.0%}が合う", f"the header's word, {fits:.0%} of the cells fit")
    return Candidate(holds, confidence, said)


def _by_look(cells: Sequence[str]) -> Iterator[Candidate]:
    """What the cells alone suggest where the header is not known."""
    for look, holds, weight in _BY_LOOK:
        fits = sum(map(look, cells)) / len(cells) if cells else 0
        if fits >= 0.8 and median(map(len, cells)) > 1:
            yield Candidate(
                holds, weight * fits, Words(f"欄の{fits:.0%}の様子", f"the look of {fits:.0%} of the cells")
            )
