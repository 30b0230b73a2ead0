"""A label in its parts, and the words that it is made of."""

from collections.abc import Callable
from typing import NamedTuple


class Label(NamedTuple):
    """``told`` names what is counted, ``deed`` what was done with it; ``said`` is both, as the label shows them.
    ``by_unit`` says that no noun stood at the number, so that only the unit names the counted: 3チームに賞を贈った.
    """

    told: str
    deed: str
    said: str
    by_unit: bool = False


NOTHING = Label("", "", "")


class Context(NamedTuple):
    """The words behind the counts (``after``), what stands before them in their sentence and, where it is asked for, in
    their line, what follows to the end of the sentence, the label of the count before them if their sentence goes on
    from it, and the label of the count that their bracket remarks on: 63社（うち県内11社）. ``whole`` is the label of
    what they break down (内訳は), ``before`` that of the last count in their line, ``above`` tells the line over their
    list.
    """

    after: str
    sentence: str
    line: Callable[[], str]
    rest: str
    previous: Label
    remarked: Label | None
    whole: Label
    before: Label
    above: Callable[[], str]
