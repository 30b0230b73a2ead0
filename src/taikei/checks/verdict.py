"""What a rule answers: how many things it judged, and what is wrong with which."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from taikei.model.finding import Fix, Place, Quote
from taikei.model.words import Words

_Thing = TypeVar("_Thing")


class Hit(NamedTuple):
    """One thing that is wrong, as its rule sees it; the catalogue adds which rule it was and how severe that is.

    ``accepted`` is the reason, printed in the document itself, why it may stand. ``other`` is the second place where
    two disagree. The fields are those of a ``Finding``, in its order.
    """

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
class Verdict:
    """``applied`` counts the things that the rule judged; at zero it does not apply."""

    applied: int
    hits: tuple[Hit, ...] = ()


def judged(things: Iterable[_Thing], hit: Callable[[_Thing], Hit | None]) -> Verdict:
    """The verdict on things that are right or wrong one by one."""
    answers = [hit(thing) for thing in things]
    return Verdict(len(answers), tuple([answer for answer in answers if answer is not None]))
