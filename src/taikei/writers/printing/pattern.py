"""Patterns: a line of print with places for fields. ［{settlement}］ prints its brackets with a figure only."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

import msgspec

from taikei.model.slip import Slip
from taikei.model.words import Words

_PLACE = re.compile(r"([（［\[(≪〈【「]*)\{(\w+)\}([）］\])≫〉】」]*)", re.ASCII)
_BROKEN = re.compile(r"[{}]")


class Said(msgspec.Struct, frozen=True, array_like=True):
    """A piece of print, and what is read aloud in its place (empty: the piece itself)."""

    text: str
    spoken: str = ""


class Place(msgspec.Struct, frozen=True):
    """A field within a pattern, with the brackets that stand close around it."""

    opening: str
    field: str
    closing: str


Field = Callable[[str], Said]
"""What a field prints, by its name."""


class Pattern(msgspec.Struct, frozen=True):
    """``fields`` are those of its places."""

    pieces: tuple[str | Place, ...]
    fields: tuple[str, ...]

    @property
    def opening(self) -> str:
        """The brackets that the pattern begins with; empty where it begins with something else."""
        first = self.pieces[0] if self.pieces else ""
        return first.opening if isinstance(first, Place) else ""

    def filled(self, field: Field) -> tuple[tuple[Said, ...], ...]:
        """The lines that the pattern gives: none where it has places and all of them are empty.

        A text of several paragraphs in a place gives as many lines.
        """
        first = self.pieces[0] if self.pieces else ""
        if isinstance(first, Place) and len(self.pieces) == 1:  # as most are
            said = field(first.field)
            return tuple([(each,) for each in _bracketed(first, said)]) if said.text else ()
        lines: list[list[Said]] = [[]]
        empty = bool(self.fields)
        for piece in self.pieces:
            if isinstance(piece, str):
                lines[-1].append(Said(piece))
            elif (said := field(piece.field)).text:
                empty = False
                beside, *below = _bracketed(piece, said)
                lines[-1].append(beside)
                lines += [[each] for each in below]
        return () if empty else tuple(map(tuple, lines))

    def text(self, field: Field) -> str:
        """The same as plain text."""
        return "\n".join("".join(said.text for said in line) for line in self.filled(field))


def _bracketed(place: Place, said: Said) -> Sequence[Said]:
    text, opening, closing = said.text, place.opening, place.closing
    if opening and text[0] in _OPENING and text[-1] in _CLOSING:  # a note that brings its brackets along
        opening = closing = ""
    if opening or said.spoken:
        return (aloud(Said(f"{opening}{text}{closing}", said.spoken)),)
    if "\n" in text:
        *paragraphs, last = text.split("\n")
        return (*map(Said, paragraphs), Said(last + closing))
    return (Said(text + closing) if closing else said,)


def aloud(said: Said) -> Said:
    """A plain figure is read aloud as it stands: 19,225. What stands in brackets or with a sign is not."""
    return Said(said.text) if said.spoken and said.text[0].isdigit() else said


_OPENING = frozenset("（［[(≪〈【「")
_CLOSING = frozenset("）］])≫〉】」")


@lru_cache(maxsize=1_000)
def parse_pattern(text: str) -> Pattern:
    """A pattern from its text. Raises Slip where a brace does not belong to a field."""
    pieces: list[str | Place] = []
    at = 0
    for match in _PLACE.finditer(text):
        pieces += [text[at : match.start()], Place(match[1], match[2], match[3])]
        at = match.end()
    pieces.append(text[at:])
    if any(isinstance(piece, str) and _BROKEN.search(piece) for piece in pieces):
        raise Slip(
            Words(f"「{text}」に、欄にならない括弧 {{ }} があります", f"a brace that belongs to no field in '{text}'"),
            Words("欄の名前を囲む括弧（例 {name}）", "a field: a name in braces such as {name}"),
        )
    fields = tuple(piece.field for piece in pieces if isinstance(piece, Place))
    return Pattern(tuple(piece for piece in pieces if piece != ""), fields)
