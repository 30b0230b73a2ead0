"""The pairs of two lists that are worth weighing, each with its evidence and its odds."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property

from taikei.analysis.lineage.candidates import candidates
from taikei.analysis.lineage.confidence import log_odds
from taikei.analysis.lineage.evidence import Evidence, evidence
from taikei.analysis.lineage.names import Names
from taikei.analysis.lineage.rulings import Pair
from taikei.analysis.lineage.standing import Standing, shared_sections

# A link needs a word in common, be it a weak one, or the office's own word for it.
NAME_FLOOR = 0.15


@dataclass(frozen=True)
class Weighed:
    """Two lists side by side, and the pairs of programmes that ``kept`` their names.

    A later programme that is marked as new has no pair, unless it names the former one.
    """

    earlier: Sequence[Standing]
    later: Sequence[Standing]
    kept: Set[Pair] = frozenset()

    @cached_property
    def names(self) -> Names:
        return Names(*([each.entry.programme for each in side] for side in (self.earlier, self.later)))

    @cached_property
    def sections(self) -> frozenset[str]:
        return shared_sections(self.earlier, self.later)

    @cached_property
    def pairs(self) -> Mapping[Pair, Evidence]:
        """Those of which one programme at least did not keep its name: the others are not in doubt."""
        found = {pair: self.evidence(pair) for pair in candidates(self.earlier, self.later, self.names, self.kept)}
        return {
            (left, right): each
            for (left, right), each in found.items()
            if each.told or (each.name.held >= NAME_FLOOR and not self.later[right].entry.new)
        }

    @cached_property
    def odds(self) -> Mapping[Pair, float]:
        return {pair: log_odds(each) for pair, each in self.pairs.items()}

    @cached_property
    def by_left(self) -> Mapping[int, Sequence[Pair]]:
        return _grouped(self.pairs, 0)

    @cached_property
    def by_right(self) -> Mapping[int, Sequence[Pair]]:
        return _grouped(self.pairs, 1)

    def evidence(self, pair: Pair) -> Evidence:
        """The evidence of any pair, a candidate or not."""
        return evidence(self.earlier[pair[0]], self.later[pair[1]], self.names, self.sections)


def _grouped(pairs: Iterable[Pair], side: int) -> Mapping[int, Sequence[Pair]]:
    groups: dict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        groups[pair[side]].append(pair)
    return groups
