"""Rules that look for a pattern: one hit for each text, which names its spots."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from taikei.checks.listing import listed
from taikei.checks.texts import Sign, Spot, Texts
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Fix
from taikei.model.words import Words


@dataclass(frozen=True)
class Telling:
    """What a rule tells of the spots that it finds. Where it can fix them, it quotes the fixed ones as expected."""

    message: Words
    expected: Words
    advice: Words


def spotted(
    texts: Texts,
    pattern: re.Pattern[str],
    telling: Telling,
    counts: Callable[[Spot], bool] = lambda _: True,
    fixed: Callable[[str], str] | None = None,
    signs: Iterable[Sign] = (),
) -> Verdict:
    """The verdict on each text by the spots of ``pattern`` that ``counts``; ``fixed`` corrects what is printed.

    Every match has one of the ``signs``, and few texts have, as ``Texts.spots`` says.
    """

    def hit(spots: Sequence[Spot]) -> Hit | None:
        wrong = [spot for spot in spots if counts(spot)]
        return hit_of(wrong, telling, fixed) if wrong else None

    return texts.judged(pattern, hit, signs)


def hit_of(wrong: Sequence[Spot], telling: Telling, fixed: Callable[[str], str] | None = None) -> Hit:
    """The hit on one text with these spots."""
    return Hit(
        place=wrong[0].text.place,
        message=telling.message,
        found=listed(spot.printed for spot in wrong),
        expected=telling.expected if fixed is None else listed(fixed(spot.printed) for spot in wrong),
        advice=telling.advice,
        quote=wrong[0].quote,
        fixes=() if fixed is None else tuple(Fix(spot.start, spot.end, fixed(spot.printed)) for spot in wrong),
    )
