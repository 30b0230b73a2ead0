"""What stands on a page, in points from its top left corner: runs of text, rules, pictures."""

from collections.abc import Sequence
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


class Rule(NamedTuple):
    """A straight rule at ``at``, from ``start`` to ``end``: of a horizontal one, at is its height."""

    at: float
    start: float
    end: float


class Rules(NamedTuple):
    horizontal: tuple[Rule, ...]
    vertical: tuple[Rule, ...]


class Glyphs(NamedTuple):
    """The characters of a page in the order of the text layer, and the four edges of each.

    The edges are those after the page's rotation, but from the origin of the page's own coordinates, and upwards: there
    are thousands, and only those of runs need to be told from the corner.
    """

    text: str
    left: Sequence[float]
    bottom: Sequence[float]
    right: Sequence[float]
    top: Sequence[float]


class Marks(NamedTuple):
    """One page. ``pictures`` is the share of the page that pictures cover; ``outlines`` counts filled shapes."""

    number: int
    space: Space
    glyphs: Glyphs
    rules: Rules
    pictures: float
    outlines: int

    @property
    def box(self) -> Box:
        """The whole page."""
        return Box(self.number, 0, 0, self.space.width, self.space.height)
