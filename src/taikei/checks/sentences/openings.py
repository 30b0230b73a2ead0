"""The opening (書き出し) that two sentences share, and whether it is all that they share."""

import unicodedata
from itertools import takewhile

_CONJUNCTIONS = ("また、", "さらに、", "更に、", "なお、", "一方、")


def without_conjunction(sentence: str) -> str:
    """The sentence without what only takes up the one before."""
    words = sentence.lstrip()
    conjunction = next(filter(words.startswith, _CONJUNCTIONS), "") if words.startswith(_CONJUNCTIONS) else ""
    return words.removeprefix(conjunction)


def shared_opening(one: str, other: str) -> str:
    """What both begin with, as the first prints it; the width of letters does not count."""
    if not (one and other and _same(one[0], other[0])):
        return ""
    alike = takewhile(lambda pair: _same(*pair), zip(one, other, strict=False))
    return "".join(character for character, _ in alike)


def only_opens(opening: str, one: str, other: str) -> bool:
    """Whether the two go on for longer than they are the same: a subject said twice, and no copy of a sentence."""
    return one != other and 2 * len(opening) < min(len(one), len(other))


def _same(one: str, other: str) -> bool:
    return one == other or unicodedata.normalize("NFKC", one) == unicodedata.normalize("NFKC", other)
