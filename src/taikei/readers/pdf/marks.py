"""What stands on a page, in points from its top left corner: runs of text, rules, pictures."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from taikei.model.source import Box
from taikei.readers.pdf.space import Space


class Run(NamedTuple):
    """Characters that follow one another on one baseline without a gap."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def around(runs: Iterable[Run]) -> Run:
    """The runs as one, and the rectangle around them."""
    texts, lefts, tops, rights, bottoms = zip(*runs, strict=True)
    return Run("".join(texts), min(lefts), min(tops), max(rights), max(bottoms))


class Rule(NamedTuple):
    """A straight rule at ``at``, from ``start`` to ``end``: of a horizontal one, at is its height."""

    at: float
    start: float
    end: float


class Rules(NamedTuple):
    horizontal: tuple[Rule, ...]
    vertical: tuple[Rule, ...]


class Marks(NamedTuple):
    """One page.

    ``pieces`` are its characters in the order of the text layer; ``pictures`` is the share of the page that pictures
    cover; ``outlines`` counts filled shapes. ``turned`` says that it lay on its side; ``slanted`` is the text of a
    watermark, which is in no piece.
    """

    number: int
    space: Space
    pieces: Sequence[Run]
    rules: Rules
    pictures: float
    outlines: int
    turned: bool = False
    slanted: str = ""

    @property
    def text(self) -> str:
        return "".join([piece.text for piece in self.pieces])

    @property
    def box(self) -> Box:
        """The whole page."""
        return Box(self.number, 0, 0, self.space.width, self.space.height)
