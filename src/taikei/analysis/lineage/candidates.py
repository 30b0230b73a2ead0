"""Which pairs are worth weighing: of five thousand by five thousand, a handful for each programme."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from heapq import nlargest

from taikei.analysis.lineage.evidence import COMPARED
from taikei.analysis.lineage.names import Names, telling
from taikei.analysis.lineage.standing import Standing

# The likest names that are weighed for each programme. Of 160 renamings of a ministry, hand-labelled, that has the
# right one for all that can be told by their names at all (docs/lineage.md).
LIKEST = 8

# A word that stands in more names than this finds nothing by itself: 事業 would make every pair a candidate.
COMMON_WORD = 250


def candidates(earlier: Sequence[Standing], later: Sequence[Standing], names: Names) -> Iterator[tuple[int, int]]:
    """Pairs of positions, each once: like names, and the same division with the same amount."""
    with_word: dict[str, list[int]] = defaultdict(list)
    with_money: dict[tuple[str, object], list[int]] = defaultdict(list)
    sizes = [names.size(new.entry.programme) for new in later]
    for right, new in enumerate(later):
        for word in telling(new.entry.programme):
            with_word[word].append(right)
        for money in _money(new):
            with_money[money].append(right)
    for left, old in enumerate(earlier):
        shared: dict[int, float] = defaultdict(float)
        for word in telling(old.entry.programme):
            if names.often(word) <= COMMON_WORD:
                for right in with_word.get(word, ()):
                    shared[right] += names.whole[word]
        size = names.size(old.entry.programme)
        found = set(nlargest(LIKEST, shared, key=lambda right: (shared[right] / (size + sizes[right]), -right)))
        found.update(right for money in _money(old) for right in with_money.get(money, ())[:LIKEST])
        yield from ((left, right) for right in sorted(found))


def _money(standing: Standing) -> Iterator[tuple[str, object]]:
    for component in COMPARED:
        amount = standing.entry.amount(component)
        if amount is not None and amount.yen is not None and amount.yen != 0:
            yield from ((division, (component, amount.yen)) for division in sorted(standing.divisions))
