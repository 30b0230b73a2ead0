"""Who became whom, for the whole of two lists at once: one to one where the world is so, several where it is not.

1. The same name, then the same but for notation (``same_names``).
2. What is left is paired one to one, so that the odds together are the best.
3. What is left then may have gone into what a neighbour goes on as (MERGED), or have come out of it (SPLIT).
4. A pair that is less likely than not, among its rivals, is none.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from taikei.analysis.assignment import best_pairs
from taikei.analysis.lineage.confidence import among_rivals, gain, join_odds
from taikei.analysis.lineage.evidence import nearness
from taikei.analysis.lineage.rulings import Pair, Rulings
from taikei.analysis.lineage.weighed import Weighed

LIKELIER_THAN_NOT = 0.5

# A pair that is a little less likely than not by itself may be likely once what joins it adds its money.
WORTH_A_TRY = -1.0
_HUNDREDTHS = 100


class _Join(NamedTuple):
    """How likely one is to join the pair ``core``: from the earlier list (side 0) or the later (1)."""

    likely: float
    core: Pair
    side: int
    money: float


@dataclass(frozen=True)
class Solution:
    """The pairs, and how likely each is. A programme in several pairs was merged or split."""

    pairs: Mapping[Pair, float]

    @cached_property
    def lefts(self) -> Set[int]:
        """The earlier programmes that go on."""
        return {left for left, _ in self.pairs}

    @cached_property
    def rights(self) -> Set[int]:
        """The later programmes that were there before."""
        return {right for _, right in self.pairs}


def solve(weighed: Weighed, rulings: Rulings) -> Solution:
    """The pairs of two lists, with those that a person drew and without those that one barred."""
    kept = weighed.kept
    lefts = {left for left, _ in rulings.drawn} | rulings.ended
    rights = {right for _, right in rulings.drawn} | rulings.begun
    settled = rulings.barred | {pair for pair in weighed.pairs if pair[0] in lefts or pair[1] in rights}
    lefts |= {left for left, _ in kept}
    rights |= {right for _, right in kept}
    odds = {
        pair: each
        for pair, each in weighed.odds.items()
        if pair[0] not in lefts and pair[1] not in rights and pair not in settled
    }
    scores = {pair: round((each - WORTH_A_TRY) * _HUNDREDTHS) for pair, each in odds.items()}
    assigned = best_pairs({pair: score for pair, score in scores.items() if score > 0}).items()
    joined, gains = _joined(weighed, [*kept, *assigned], settled)
    odds |= {pair: odds[pair] + money for pair, money in gains.items() if pair in odds}
    likely = {pair: _among_rivals(pair, odds, weighed, joined) for pair in assigned}
    pairs = dict.fromkeys((*rulings.drawn, *kept), 1.0)
    pairs |= {pair: each for pair, each in likely.items() if each >= LIKELIER_THAN_NOT}
    # What would join a pair that is none after all joins nothing.
    linked = Solution(dict(pairs))
    pairs |= {pair: each for pair, each in joined.items() if pair[0] in linked.lefts or pair[1] in linked.rights}
    return Solution(pairs)


def _among_rivals(pair: Pair, odds: Mapping[Pair, float], weighed: Weighed, joined: Mapping[Pair, float]) -> float:
    """How likely the pair is beside all that share a programme with it. Who joins it is no rival."""
    rivals = {*weighed.by_left[pair[0]], *weighed.by_right[pair[1]]} - joined.keys() - {pair}
    return among_rivals(odds[pair], (odds[rival] for rival in rivals if rival in odds))


def _joined(
    weighed: Weighed, linked: Sequence[Pair], settled: Set[Pair]
) -> tuple[dict[Pair, float], dict[Pair, float]]:
    """Those left over that join a pair, and how likely, the best for each; and what the pairs joined gain in odds."""
    heirs, parents = dict(linked), {right: left for left, right in linked}
    joins: dict[Pair, _Join] = {}
    for side, taken, groups in ((0, heirs, weighed.by_left), (1, parents, weighed.by_right)):
        for position, pairs in groups.items():
            if position in taken:
                continue
            cores = {pair: _core(pair, side, heirs, parents) for pair in pairs if pair not in settled}
            gains = {pair: _gain(pair, core, weighed) for pair, core in cores.items() if core is not None}
            odds = {
                pair: join_odds(weighed.pairs[pair], kept_name=cores[pair] in weighed.kept, money=money)
                for pair, money in gains.items()
            }
            if odds:
                best = max(odds, key=lambda pair: (odds[pair], -pair[0], -pair[1]))
                likely = among_rivals(odds.pop(best), odds.values())
                joins[best] = _Join(likely, cores[best] or best, side, gains[best])
    kept = _one_way({pair: join for pair, join in joins.items() if join.likely >= LIKELIER_THAN_NOT})
    return {pair: join.likely for pair, join in kept.items()}, {join.core: join.money for join in kept.values()}


def _core(pair: Pair, side: int, heirs: Mapping[int, int], parents: Mapping[int, int]) -> Pair | None:
    """The pair that this one would join."""
    left, right = pair
    if side == 0:
        return (parents[right], right) if right in parents else None
    return (left, heirs[left]) if left in heirs else None


def _gain(pair: Pair, core: Pair, weighed: Weighed) -> float:
    olds = [weighed.earlier[left] for left in {core[0], pair[0]}]
    news = [weighed.later[right] for right in {core[1], pair[1]}]
    alone = nearness([weighed.earlier[core[0]]], [weighed.later[core[1]]])
    return gain(alone, nearness(olds, news))


def _one_way(joins: Mapping[Pair, _Join]) -> dict[Pair, _Join]:
    """Merged and split at once would tie two pairs into one knot: what joins a pair first, the likelier, says which."""
    sides: dict[Pair, int] = {}
    return {
        pair: joins[pair]
        for pair in sorted(joins, key=lambda each: (-joins[each].likely, each))
        if sides.setdefault(joins[pair].core, joins[pair].side) == joins[pair].side
    }
