"""The words of a rule's dictionary in the prose of a report, and what to write instead.

The dictionary is the house's (庁内の取決め, wrong word → right word); the rule says where a word counts.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from taikei.checks.house import Correction
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
_HEAD, _MANY, _GROUPS = 2, 12, 4


@lru_cache(maxsize=64)
def any_of(words: tuple[str, ...], also: str = "") -> re.Pattern[str]:
    """A pattern of these words, the longer ones first, and of what else is looked for.

    Where each alternative begins with a plain character, the search passes over a page in microseconds; so what must
    stand around a word is asked afterwards, of the few words that were found. Words alone are looked for by the two
    characters that each begins with, so that a thousand cost little more than ten.
    """
    longest_first = sorted({*words} - {""}, key=len, reverse=True)
    if not also and len(longest_first) > _MANY:
        return re.compile(_of_many(longest_first))
    either = [re.escape(word) for word in longest_first]
    return re.compile("|".join([*either, *([also] if also else [])]) or _NOTHING_AT_ALL)


def _of_many(longest_first: Sequence[str]) -> str:
    """A pattern of words that asks at each place for their first two characters before it tries them group by group."""
    rests: dict[str, list[str]] = {}
    for word in longest_first:
        if len(word) >= _HEAD:
            rests.setdefault(word[0], []).append(word[1:])
    single = [word for word in longest_first if len(word) < _HEAD]
    if not single:
        return f"{_class(sorted(rests))}{_rest(rests)}"
    longer = [f"(?<={_class(sorted(rests))}){_rest(rests)}"] if rests else []
    return f"{_class(sorted({*rests, *single}))}(?:{'|'.join([*longer, f'(?<={_class(single)})'])})"


def _rest(rests: Mapping[str, Sequence[str]]) -> str:
    """What follows a first character: its rests, or where there are many of them the group that it is in."""
    heads, seconds = sorted(rests), sorted({rest[0] for each in rests.values() for rest in each})
    if len(heads) == 1:
        return f"(?:{'|'.join(map(re.escape, rests[heads[0]]))})"
    size = -(-len(heads) // _GROUPS)
    parts = [heads[at : at + size] for at in range(0, len(heads), size)]
    either = (f"(?<={_class(part)}){_rest({head: rests[head] for head in part})}" for part in parts)
    return f"(?={_class(seconds)})(?:{'|'.join(either)})"


def _class(characters: Iterable[str]) -> str:
    return f"[{''.join(map(re.escape, characters))}]"


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
        if not wrong:
            return None
        said = hit_of(wrong, (right[spot.printed] for spot in wrong), telling)
        known = subject.house.correction(rule, wrong[0].printed)
        return said if known is None else said._replace(advice=_with_reason(telling.advice, known))

    return subject.prose.judged(any_of(tuple(right)), hit)


def _with_reason(advice: Words, known: Correction) -> Words:
    """The advice with the reading of the right word, and in Japanese why the other is wrong."""
    ja = "：".join(part for part in (f"「{known.right}」", known.reason) if part)
    return Words(
        f"{advice.ja}{ja}。", f"{advice.en} {known.right} is read {known.reading}." if known.reading else advice.en
    )


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
