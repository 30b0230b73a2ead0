"""Which pairs are worth weighing: of five thousand by five thousand, a handful for each programme.

Most programmes keep their names, and need no weighing. Of these only those pairs are looked for that one of the others
is in: a programme left over is weighed against all that it may have come from or gone into.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from decimal import Decimal
from heapq import nlargest
from itertools import islice
from math import fsum

from taikei.analysis.lineage.names import Names, telling
from taikei.analysis.lineage.rulings import Pair
from taikei.analysis.lineage.standing import COMPARED, Standing

# The likest names that are weighed for each programme. Of 160 renamings of a ministry, hand-labelled, that has the
# right one for all that can be told by their names at all (docs/lineage.md).
LIKEST = 8

# A word that stands in more names than this finds nothing by itself: 事業 would make every pair a candidate.
COMMON_WORD = 250

# Sums of the same weights differ by how they were added up.
_ROUNDED = 1 + 1e-9

_Money = tuple[str, str, Decimal]
"""A division and an amount of it."""


def candidates(
    earlier: Sequence[Standing], later: Sequence[Standing], names: Names, kept: Set[Pair] = frozenset()
) -> Iterator[Pair]:
    """Pairs of positions, each once: like names, and the same division with the same amount.

    Without those of two programmes that both kept their names, as ``kept`` tells.
    """
    left_kept, right_kept = ({pair[side] for pair in kept} for side in (0, 1))
    free = frozenset(range(len(later))) - right_kept
    names_of = _Searched([new.entry.programme for new in later], names, free)
    alone = [*(each for at, each in enumerate(earlier) if at not in left_kept), *map(later.__getitem__, free)]
    sums = frozenset(yen for each in alone for yen in each.money if yen is not None and not yen.is_zero())
    with_money: dict[_Money, list[int]] = {}
    for right, new in enumerate(later):
        for money in _money(new, sums):
            with_money.setdefault(money, []).append(right)
    for left, old in enumerate(earlier):
        name = old.entry.programme
        found = names_of.likest_free(name) if left in left_kept else names_of.likest(name)
        for money in _money(old, sums):
            same = with_money.get(money, ())[:LIKEST]
            found |= free.intersection(same) if left in left_kept else set(same)
        yield from [(left, right) for right in sorted(found)]


class _Searched:
    """The names of the later list, to be found by their words; ``free`` are those that did not keep theirs.

    The words that find something by themselves are numbered from the weightiest on.
    """

    def __init__(self, later: Sequence[str], names: Names, free: Set[int]) -> None:
        often, whole = names.often, names.whole
        found = [word for word, times in often.items() if times <= COMMON_WORD]
        found.sort(key=lambda word: (often[word], -whole[word], word))
        self._names, self._free = names, free
        self._words_of: dict[str, list[int]] = {}
        self._sizes = [names.size(name) for name in later]
        self._numbers = {word: number for number, word in enumerate(found)}
        self._weights = [whole[word] for word in found]
        self._holders: list[set[int]] = [set() for _ in found]
        for right, name in enumerate(later):
            for word in self._words(name):
                self._holders[word].add(right)
        self._of_free = {word for right in free for word in self._words(later[right])}
        self._least_free = min((self._sizes[right] for right in free), default=0.0)

    def likest(self, name: str) -> set[int]:
        """The positions of the likest names."""
        return self._best(self._names.size(name), self._words(name))

    def likest_free(self, name: str) -> set[int]:
        """Those of the likest that are free."""
        words = self._words(name)
        of_free = sum(self._weights[word] for word in words if word in self._of_free)
        if of_free == 0:
            return set()
        size = self._names.size(name)
        if self._outdone(words, size, of_free / (size + self._least_free)):
            return set()
        return self._best(size, words) & self._free

    def _words(self, name: str) -> list[int]:
        """The numbers of its words, the weightiest first; most names are those of both lists."""
        words = self._words_of.get(name)
        if words is None:
            numbers = self._numbers
            words = self._words_of[name] = sorted([numbers[word] for word in telling(name) if word in numbers])
        return words

    def _outdone(self, words: Sequence[int], size: float, most: float) -> bool:
        """Whether so many names have so many of the words that they are liker than ``most`` by these alone."""
        common, sizes = 0.0, self._sizes
        others: Set[int] = frozenset()
        for word in words:
            narrowed = others & self._holders[word] if others else self._holders[word]
            if len(narrowed) < LIKEST:
                continue
            others, common = narrowed, common + self._weights[word]
            if common > most * size and common / (size + sorted(map(sizes.__getitem__, others))[LIKEST - 1]) > most:
                return True
        return False

    def _best(self, size: float, words: Sequence[int]) -> set[int]:
        """The positions of the names whose words in common with these weigh most, as shares of all their words."""
        shared: dict[int, float] = {}
        sizes, left = self._sizes, fsum(map(self._weights.__getitem__, words))
        others = True
        for word in words:
            # A name that has none of the weightier words has at most what is left in common, and most have no more.
            others = others and not self._settled(shared, size, left)
            weight, holders = self._weights[word], self._holders[word]
            for right in holders if others else shared.keys() & holders:
                shared[right] = shared.get(right, 0.0) + weight
            left -= weight
        likeness = {right: common / (size + sizes[right]) for right, common in shared.items()}
        least = min(nlargest(LIKEST, likeness.values()), default=0.0)
        best = sorted((-each, right) for right, each in likeness.items() if each >= least)
        return {right for _, right in best[:LIKEST]}

    def _settled(self, shared: Mapping[int, float], size: float, left: float) -> bool:
        """Whether no name that is not among ``shared`` can be of the likest, with the words ``left``."""
        if len(shared) < LIKEST:
            return False
        sizes, most = self._sizes, left * _ROUNDED / (size + left)
        liker = (right for right, common in shared.items() if common / (size + sizes[right]) > most)
        return next(islice(liker, LIKEST - 1, None), None) is not None


def _money(standing: Standing, sums: frozenset[Decimal]) -> list[_Money]:
    """The amounts of a programme that are among these ``sums``, in each of its divisions."""
    if sums.isdisjoint(standing.money):
        return []
    known = [
        (component, yen)
        for component, yen in zip(COMPARED, standing.money, strict=True)
        if yen is not None and yen in sums
    ]
    return [(division, *each) for division in standing.divisions for each in known]
