"""The words of a rule's dictionary in the prose of a report, and what to write instead.

The dictionary is the house's (庁内の取決め, wrong word → right word); the rule says where a word counts.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.model.words import Words

NOTHING = Words(
    "前文、実施概要及び注に文章がないか、この規則の辞書が空です。",
    "There is no prose in the leads, narratives and notes, or the dictionary of this rule is empty.",
)


@dataclass(frozen=True)
class Telling:
    """What a rule tells of the words that it finds."""

    message: Words
    advice: Words


_NOTHING_AT_ALL = "(?!)"


@lru_cache(maxsize=64)
def any_of(words: tuple[str, ...], also: str = "") -> re.Pattern[str]:
    """A pattern of these words, the longer ones first, and of what else is looked for.

    Where each alternative begins with a plain character, the search passes over a page in microseconds; so what must
    stand around a word is asked afterwards, of the few words that were found.
    """
    either = [re.escape(word) for word in sorted({*words} - {""}, key=len, reverse=True)]
    return re.compile("|".join([*either, *([also] if also else [])]) or _NOTHING_AT_ALL)


def anywhere(_: Spot) -> bool:
    return True


def outside_titles(spot: Spot) -> bool:
    """Not within 「」 or 『』: names and titles are printed as they are."""
    text = spot.text.text
    return not any(
        text.rfind(opening, 0, spot.start) > text.rfind(closing, 0, spot.start) for opening, closing in ("「」", "『』")
    )


def as_a_conjunction(spot: Spot) -> bool:
    """A word that ends in 、 counts at the start of a sentence only: 計画に従って、 is none."""
    if not spot.printed.endswith("、"):
        return True
    before = spot.text.text[: spot.start].rstrip(" 　")
    return not before or before[-1] in "。\n）)」』】］"


def judged_words(
    subject: Subject, rule: str, telling: Telling, counts: Callable[[Spot], bool] = outside_titles
) -> Verdict:
    """One hit for each text of the prose with words of the rule's dictionary; not applicable without a dictionary.

    Latin words count in capitals and in small letters too.
    """
    words = subject.house.dictionary(rule)
    if not words:
        return Verdict(0)
    right = {form: instead for word, instead in words.items() for form in (word.lower(), word.upper(), word)}

    def hit(spots: Sequence[Spot]) -> Hit | None:
        wrong = [spot for spot in spots if counts(spot)]
        return hit_of(wrong, (right[spot.printed] for spot in wrong), telling) if wrong else None

    return subject.prose.judged(any_of(tuple(right)), hit)


def hit_of(wrong: Sequence[Spot], right: Iterable[str], telling: Telling) -> Hit:
    """The hit on one text: the words that stand in it, and those that would be right."""
    return Hit(
        place=wrong[0].text.place,
        message=telling.message,
        found=listed(spot.printed for spot in wrong),
        expected=listed(right),
        advice=telling.advice,
        quote=wrong[0].quote,
    )
