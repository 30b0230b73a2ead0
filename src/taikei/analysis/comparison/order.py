"""Which items of a list stayed in their order, so that the others are those that moved."""

from collections.abc import Callable, Hashable, Mapping
from itertools import pairwise
from zlib import crc32

_ONE = 1 << 40


def unmoved(pairs: Mapping[int, int], names: Callable[[int], tuple[Hashable, Hashable]]) -> frozenset[int]:
    """The old positions of the most items that stand in the same order before and after.

    Of two ways with as many items one is chosen by what ``names`` says of the item at an old position (old, new), which
    is the same when the lists are exchanged: A before B becoming B before A is the same move in both directions.
    """
    if all(one < other for one, other in pairwise(pairs[old] for old in sorted(pairs))):
        return frozenset(pairs)  # nothing moved, as in most lists
    columns = sorted(pairs.values())
    rank = {column: at for at, column in enumerate(columns, start=1)}
    best: list[tuple[int, int | None]] = [(0, None)] * (len(columns) + 1)  # a Fenwick tree of the best chain so far
    before: dict[int, int | None] = {}
    top: tuple[int, int | None] = (0, None)
    for old in sorted(pairs):
        at = rank[pairs[old]]
        weight, chain = _best(best, at - 1)
        before[old] = chain
        reached = (weight + _ONE + _weight(old, pairs[old], names(old)), old)
        while at < len(best):
            best[at] = max(best[at], reached, key=_by_weight)
            at += at & -at
        top = max(top, reached, key=_by_weight)
    chosen = set[int]()
    step = top[1]
    while step is not None:
        chosen.add(step)
        step = before[step]
    return frozenset(chosen)


def _best(tree: list[tuple[int, int | None]], at: int) -> tuple[int, int | None]:
    found: tuple[int, int | None] = (0, None)
    while at > 0:
        found = max(found, tree[at], key=_by_weight)
        at -= at & -at
    return found


def _by_weight(chain: tuple[int, int | None]) -> int:
    return chain[0]


def _weight(old: int, new: int, names: tuple[Hashable, Hashable]) -> int:
    return crc32(repr((sorted(map(repr, names)), abs(old - new), old + new)).encode("utf-8", "surrogatepass"))
