"""How alike the names of programmes are, among the names of both lists: a word that many have tells little."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import chain, pairwise
from math import fsum, log
from typing import NamedTuple

from taikei.language.morphemes import morphemes
from taikei.language.names import programme_key

# Words that say that something is a programme, not which one. They stand in half of all names of any office, and in a
# short list too they tell a quarter of what another word tells.
GENERIC_WORDS = frozenset((
    "プロジェクト", "プログラム", "補助金", "助成金", "奨励金", "負担金", "貸付金", "交付金", "委託費", "事業費",
    "事業", "支援", "推進", "促進", "強化", "整備", "対策", "補助", "費",
))  # fmt: skip
_GENERIC_SHARE = 0.25

# A pair of neighbouring words tells more than both apart: 地域 and 産業 are everywhere, 地域産業 is not.
_PAIR_SHARE = 0.5

# In a list shorter than this a word is taken to be as rare as in one of this length: two names make no custom.
_USUAL_LIST = 60


class Likeness(NamedTuple):
    """From 0 to 1: what two names have ``common`` of all they say, and how much of the one with less is ``held``."""

    common: float
    held: float


class Names:
    """The names of two lists, and what each of their words weighs: ``whole``.

    ``often`` is in how many names of one list a word stands, the larger of both.
    """

    def __init__(self, earlier: Iterable[str], later: Iterable[str]) -> None:
        lists = [[telling(name) for name in names] for names in (earlier, later)]
        often = [Counter(chain.from_iterable(words)) for words in lists]
        self.often: Mapping[str, int] = often[0] | often[1]
        self._scale = log(1 + max(_USUAL_LIST, *map(len, lists)))
        self.whole = {word: self._weight(word, times) for word, times in self.often.items()}
        self._sizes: dict[str, float] = {}

    def _weight(self, word: str, often: int) -> float:
        rarity = 1 - log(often) / self._scale
        parts = word.split("\t")
        share = _GENERIC_SHARE if GENERIC_WORDS.issuperset(parts) else 1
        return rarity * share * (_PAIR_SHARE if len(parts) > 1 else 1) * sum(map(len, parts)) / len(parts)

    def size(self, name: str) -> float:
        """What all the words of a name weigh. Most programmes keep their names, which are weighed once then."""
        size = self._sizes.get(name)
        if size is None:
            size = self._sizes[name] = self.weight(telling(name))
        return size

    def likeness(self, one: str, other: str) -> Likeness:
        common = self.weight(telling(one) & telling(other))
        if common == 0:
            return Likeness(0, 0)
        size, other_size = self.size(one), self.size(other)
        return Likeness(2 * common / (size + other_size), common / min(size, other_size))

    def weight(self, words: Iterable[str]) -> float:
        """What these words weigh, whatever their order."""
        return fsum(map(self.whole.__getitem__, words))


@lru_cache(maxsize=1 << 15)
def telling(name: str) -> frozenset[str]:
    """The words of a name, and each two that stand side by side, joined by a tab. Signs are none."""
    words = [word for word in morphemes(programme_key(name)) if any(map(str.isalnum, word))]
    return frozenset(words) | {f"{one}\t{other}" for one, other in pairwise(words)}
