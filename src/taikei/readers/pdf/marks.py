"""What stands on a page, in points from its top left corner: runs of text, rules, pictures."""

from typing import NamedTuple


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
    """The characters of a page in the order of the text layer, and the four edges of each."""

    text: str
    left: list[float]
    top: list[float]
    right: list[float]
    bottom: list[float]


class Marks(NamedTuple):
    """One page. ``pictures`` is the share of the page that pictures cover; ``outlines`` counts filled shapes."""

    number: int
    width: float
    height: float
    glyphs: Glyphs
    rules: Rules
    pictures: float
    outlines: int
