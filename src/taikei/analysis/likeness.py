"""How alike two names of programmes are."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from taikei.language.names import programme_key

# Words that say that something is a programme, not which one. They stand in half of all names of any office.
GENERIC_WORDS = (
    "プロジェクト", "プログラム", "補助金", "助成金", "奨励金", "負担金", "貸付金", "交付金", "事業費",
    "事業", "支援", "推進", "促進", "強化", "整備", "対策",
)  # fmt: skip

# A character of a generic word counts a quarter: enough to tell 整備 from 支援, too little to bind two programmes.
ORDINARY_WEIGHT, GENERIC_WEIGHT = 4, 1

_GENERIC = re.compile("|".join(GENERIC_WORDS))
_NOTHING = Decimal("0.00")
_PUNCTUATION = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class _Name:
    pairs: tuple[str, ...]  # each two neighbouring characters
    weights: tuple[int, ...]  # one a character
    whole: int  # of all its characters
    pair_set: frozenset[str]


def likeness(first: str, second: str) -> Decimal:
    """From 0 (nothing in common) to 1 (the same name), in hundredths: the weighted share of common characters.

    A character is common when it stands in a run of two or more characters that the other name has too. Single
    Japanese characters recur by chance; words of two do not.
    """
    one, other = _parsed(first), _parsed(second)
    if one.pair_set.isdisjoint(other.pair_set):
        return _NOTHING
    whole = one.whole + other.whole
    return (Decimal(_common(one, other) + _common(other, one)) / whole).quantize(Decimal("0.01"))


def _common(name: _Name, other: _Name) -> int:
    shared = [pair in other.pair_set for pair in name.pairs]
    before_and_after = zip(name.weights, (False, *shared), (*shared, False), strict=False)
    return sum([weight for weight, before, after in before_and_after if before or after])


@lru_cache(maxsize=4096)
def _parsed(name: str) -> _Name:
    text = _PUNCTUATION.sub("", programme_key(name))
    weights = [ORDINARY_WEIGHT] * len(text)
    for word in _GENERIC.finditer(text):
        weights[word.start() : word.end()] = [GENERIC_WEIGHT] * len(word[0])
    pairs = tuple(text[position : position + 2] for position in range(len(text) - 1))
    return _Name(pairs, tuple(weights), sum(weights), frozenset(pairs))
