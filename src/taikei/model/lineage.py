"""系譜: how the programmes of one chapter go on in a later one. A document prints none of these links."""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from taikei.model.entry import Entry
from taikei.model.words import Words


class LinkKind(StrEnum):
    """What became of a programme, by the most telling: one that was renamed and moved is RENAMED."""

    SAME = "same"
    VARIANT = "variant"  # the same name in other notation
    MOVED = "moved"  # the same name, in another section or division
    RENAMED = "renamed"
    MERGED = "merged"
    SPLIT = "split"
    RESUMED = "resumed"  # back after a year without it
    NEW = "new"  # and marked so
    UNMARKED = "new_unmarked"
    ENDED = "ended"


class Move(StrEnum):
    """In what a programme moved."""

    SECTION = "section"
    DIVISION = "division"


SIDES = {
    LinkKind.MERGED: ("several", "one"),
    LinkKind.SPLIT: ("one", "several"),
    LinkKind.NEW: ("none", "one"),
    LinkKind.UNMARKED: ("none", "one"),
    LinkKind.ENDED: ("one", "none"),
}
"""How many programmes a link has on each side; one on both, where the kind does not stand here."""


def _how_many(side: tuple[Entry, ...]) -> str:
    return "one" if len(side) == 1 else "several" if side else "none"


@dataclass(frozen=True)
class Link:
    """``before`` became ``after``. ``confidence`` is the share of such links that are right, from 0 to 1.

    ``tell`` gives the ``evidence``, and is asked once it is read: of thousands of links the words of a few are.
    ``moves`` says in what it moved, whatever the kind. ``decided`` is true where a person said so.
    """

    kind: LinkKind
    before: tuple[Entry, ...]
    after: tuple[Entry, ...]
    confidence: Decimal
    tell: Callable[[], Words] = field(repr=False, compare=False)
    moves: tuple[Move, ...] = ()
    decided: bool = False

    def __post_init__(self) -> None:
        found = _how_many(self.before), _how_many(self.after)
        wanted = SIDES.get(self.kind, ("one", "one"))
        if found != wanted:
            raise ValueError(f"a link {self.kind} has {wanted[0]} before and {wanted[1]} after, found {found}")
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"a confidence is from 0 to 1, found {self.confidence}")

    @cached_property
    def evidence(self) -> Words:
        """What speaks for it."""
        return self.tell()

    @property
    def earlier(self) -> tuple[str, ...]:
        """The names of ``before``, as printed."""
        return tuple(entry.programme for entry in self.before)

    @property
    def later(self) -> tuple[str, ...]:
        """The names of ``after``, as printed."""
        return tuple(entry.programme for entry in self.after)


@dataclass(frozen=True)
class Lineage:
    """``links`` are the programmes that go on, in the order of the later list; the others end or begin.

    Each programme of either list stands in one link, of whatever kind.
    """

    links: tuple[Link, ...]
    endings: tuple[Link, ...] = ()
    beginnings: tuple[Link, ...] = ()

    @property
    def ended(self) -> tuple[str, ...]:
        """The earlier names without a later one."""
        return tuple(name for link in self.endings for name in link.earlier)

    @property
    def begun(self) -> tuple[str, ...]:
        """The later names without an earlier one."""
        return tuple(name for link in self.beginnings for name in link.later)

    @property
    def all_links(self) -> tuple[Link, ...]:
        """Every programme of both lists."""
        return (*self.links, *self.beginnings, *self.endings)
