"""Where the characters of a field stand in its document, whose lines, runs and spaces the field no longer has."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from taikei.model.finding import Fix

_UNMISTAKABLE = 20  # characters: so long a text is no part of another by chance


@dataclass(frozen=True)
class Correction:
    """``pieces[piece][start:end]`` becomes ``text``."""

    piece: int
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class FixedField:
    """A field as the report has it, and the corrections of it."""

    text: str
    fixes: tuple[Fix, ...]


def corrections(pieces: Sequence[str], fields: Iterable[FixedField]) -> Iterator[Correction]:
    """The corrections of the document's pieces, in the order of the document, each once.

    A field is found by its characters without white space, as often as the document has it; a short one (an amount, a
    name) only where it fills whole pieces. One that is not found, or whose spot lies in two pieces, is left alone.
    """
    marks = [(at, offset) for at, piece in enumerate(pieces) for offset, one in enumerate(piece) if not one.isspace()]
    joined = "".join(pieces[at][offset] for at, offset in marks)
    ends = list(accumulate(sum(not one.isspace() for one in piece) for piece in pieces))
    found = {
        correction
        for field in fields
        for first in _occurrences(joined, "".join(field.text.split()), ends)
        for fix in field.fixes
        if (correction := _placed(field.text, fix, marks[first:])) is not None
    }
    yield from sorted(found, key=lambda each: (each.piece, each.start))


def applied(text: str, found: Iterable[Correction]) -> str:
    """A piece's text with its corrections."""
    for each in sorted(found, key=lambda each: each.start, reverse=True):
        text = text[: each.start] + each.text + text[each.end :]
    return text


def _occurrences(joined: str, squeezed: str, ends: Sequence[int]) -> Iterator[int]:
    """Where the squeezed field stands."""
    borders = {0, *ends}
    at = joined.find(squeezed) if squeezed else -1
    while at >= 0:
        if len(squeezed) >= _UNMISTAKABLE or (at in borders and at + len(squeezed) in borders):
            yield at
        at = joined.find(squeezed, at + 1)


def _placed(text: str, fix: Fix, marks: Sequence[tuple[int, int]]) -> Correction | None:
    """The correction in the document; ``marks`` are the places of the field's characters from its first on."""
    before = sum(not one.isspace() for one in text[: fix.start])
    inside = sum(not one.isspace() for one in text[fix.start : fix.end])
    if inside:
        (piece, start), (last_piece, last) = marks[before], marks[before + inside - 1]
        return Correction(piece, start, last + 1, fix.text) if piece == last_piece else None
    if before == 0 or before >= len(marks):
        return None
    (piece, last), (next_piece, start) = marks[before - 1], marks[before]
    return Correction(piece, last + 1, start, fix.text) if piece == next_piece else None
