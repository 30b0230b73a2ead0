"""Which pairs are worth weighing: of five thousand by five thousand, a handful for each programme.

Most programmes keep their names, and need no weighing. Of these only those pairs are looked for that one of the others
is in: a programme left over is weighed against all that it may have come from or gone into.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from heapq import nlargest

from taikei.analysis.lineage.names import Names, telling
from taikei.analysis.lineage.rulings import Pair
from taikei.analysis.lineage.standing import COMPARED, Standing

# The likest names that are weighed for each programme. Of 160 renamings of a ministry, hand-labelled, that has the
# right one for all that can be told by their names at all (docs/lineage.md).
LIKEST = 8

# A word that stands in more names than this finds nothing by itself: 事業 would make every pair a candidate.
COMMON_WORD = 250

_NONE: frozenset[int] = frozenset()


def candidates(
    earlier: Sequence[Standing], later: Sequence[Standing], names: Names, kept: Set[Pair] = frozenset()
) -> Iterator[Pair]:
    """Pairs of positions, each once: like names, and the same division with the same amount.

    Without those of two programmes that both kept their names, as ``kept`` tells.
    """
    left_kept, right_kept = ({pair[side] for pair in kept} for side in (0, 1))
    free = frozenset(range(len(later))) - right_kept
    names_of = _Searched([new.entry.programme for new in later], names, free)
    with_money: dict[tuple[str, str, Decimal], list[int]] = defaultdict(list)
    for right, new in enumerate(later):
        for money in _money(new):
            with_money[money].append(right)
    for left, old in enumerate(earlier):
        name = old.entry.programme
        found = names_of.likest_free(name) if left in left_kept else names_of.likest(name)
        same_money = {right for money in _money(old) for right in with_money.get(money, ())[:LIKEST]}
        found |= same_money & free if left in left_kept else same_money
        yield from ((left, right) for right in sorted(found))


@dataclass(frozen=True)
class _Searched:
    """The names of the later list, to be found by their words; ``free`` are those that did not keep theirs."""

    later: Sequence[str]
    names: Names
    free: Set[int]

    def likest(self, name: str) -> set[int]:
        """The positions of the likest names."""
        return self._best(self.names.size(name), self._shared(self._rarest_first(name)))

    def likest_free(self, name: str) -> set[int]:
        """Those of the likest that are free.

        Mostly there is none: so many others have so many words in common with the name that they are liker by these
        alone than a free one can be by all the words that any has.
        """
        words, size = self._rarest_first(name), self.names.size(name)
        others, common, of_free = self._all, 0.0, 0.0
        for word in words:
            weight = self.names.whole[word]
            if word in self._free_words:
                of_free += weight
            narrowed = others & self._with_word.get(word, _NONE)
            if len(narrowed) >= LIKEST:
                others, common = narrowed, common + weight
        if of_free == 0:
            return set()
        most = of_free / (size + self._least_free)
        if common > 0 and sum(common / (size + self._sizes[right]) > most for right in others) >= LIKEST:
            return set()
        return self._best(size, self._shared(words)) & self.free

    def _rarest_first(self, name: str) -> list[str]:
        return sorted(telling(name) & self._ranks.keys(), key=self._ranks.__getitem__)

    def _shared(self, words: Sequence[str]) -> Mapping[int, float]:
        """What the words that each name has in common with these weigh."""
        shared: dict[int, float] = defaultdict(float)
        for word in words:
            weight = self.names.whole[word]
            for right in self._with_word.get(word, ()):
                shared[right] += weight
        return shared

    def _best(self, size: float, shared: Mapping[int, float]) -> set[int]:
        sizes = self._sizes
        likeness = ((each / (size + sizes[right]), -right) for right, each in shared.items())
        return {-right for _, right in nlargest(LIKEST, likeness)}

    @cached_property
    def _sizes(self) -> Sequence[float]:
        return [self.names.size(name) for name in self.later]

    @cached_property
    def _ranks(self) -> Mapping[str, int]:
        """The words that find something by themselves, numbered from the weightiest on."""
        names = self.names
        found = sorted(
            (word for word, times in names.often.items() if times <= COMMON_WORD),
            key=lambda word: (names.often[word], -names.whole[word], word),
        )
        return {word: rank for rank, word in enumerate(found)}

    @cached_property
    def _all(self) -> Set[int]:
        return set(range(len(self.later)))

    @cached_property
    def _with_word(self) -> Mapping[str, Set[int]]:
        found: dict[str, set[int]] = defaultdict(set)
        for right, name in enumerate(self.later):
            for word in telling(name):
                found[word].add(right)
        return found

    @cached_property
    def _free_words(self) -> Set[str]:
        return {word for right in self.free for word in telling(self.later[right])}

    @cached_property
    def _least_free(self) -> float:
        return min((self._sizes[right] for right in self.free), default=0)


def _money(standing: Standing) -> Iterator[tuple[str, str, Decimal]]:
    for component, yen in zip(COMPARED, standing.money, strict=True):
        if yen is not None and yen != 0:
            yield from ((division, component, yen) for division in standing.divisions)
