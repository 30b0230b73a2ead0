"""How alike the names of programmes are, among the names of both lists: a word that many have tells little."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log

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


@dataclass(frozen=True)
class Likeness:
    """From 0 to 1: what two names have ``common`` of all they say, and how much of the one with less is ``held``."""

    common: float
    held: float


class Names:
    """The names of two lists, and what each of their words weighs."""

    def __init__(self, earlier: Iterable[str], later: Iterable[str]) -> None:
        lists = [[telling(name) for name in names] for names in (earlier, later)]
        self._often: Mapping[str, int] = Counter()
        for words in lists:
            self._often |= Counter(word for one in words for word in one)  # the larger of both lists
        self._scale = log(1 + max(_USUAL_LIST, *map(len, lists)))
        self.whole = {word: self._weight(word, often) for word, often in self._often.items()}

    def _weight(self, word: str, often: int) -> float:
        rarity = 1 - log(often) / self._scale
        parts = word.split("\t")
        share = _GENERIC_SHARE if GENERIC_WORDS.issuperset(parts) else 1
        return rarity * share * (_PAIR_SHARE if len(parts) > 1 else 1) * sum(map(len, parts)) / len(parts)

    def often(self, word: str) -> int:
        """In how many names of one list the word stands, the larger of both."""
        return self._often[word]

    def size(self, name: str) -> float:
        """What all the words of a name weigh."""
        return self._size(telling(name))

    def likeness(self, one: str, other: str) -> Likeness:
        first, second = telling(one), telling(other)
        size, other_size = self._size(first), self._size(second)
        common = self._size(first & second)
        if common == 0:
            return Likeness(0, 0)
        return Likeness(2 * common / (size + other_size), common / min(size, other_size))

    def _size(self, words: frozenset[str]) -> float:
        return sum(self.whole[word] for word in words)


@lru_cache(maxsize=1 << 15)
def telling(name: str) -> frozenset[str]:
    """The words of a name, and each two that stand side by side, joined by a tab. Signs are none."""
    words = [word for word in morphemes(programme_key(name)) if any(map(str.isalnum, word))]
    return frozenset(words) | {f"{one}\t{other}" for one, other in pairwise(words)}
