"""Which rows of another table belong to a row of the first."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from operator import itemgetter
from typing import TypeVar

from taikei.readers.data.fitting import Part

_Key = TypeVar("_Key", bound=Hashable)

Related = Callable[[int], Sequence[int]]
"""The rows of the other table, by the position of a row of the first."""


def relation(main: Part, other: Part) -> Related:
    """By the columns of the form's ``join``; else as a list belongs to its record; else one row belongs to all."""
    if other is main:
        return lambda at: (at,)
    if other.form.join:
        return _joined(main, other)
    inner, outer = main.table, other.table
    if inner.parent == outer.name and inner.parents is not None:
        parents = inner.parents
        return lambda at: (parents[at],)
    if outer.parent == inner.name and outer.parents is not None:
        below = _grouped(outer.parents)
        return lambda at: below.get(at, ())
    if len(outer.rows) == 1:
        return lambda at: (0,)
    return lambda at: ()


def _joined(main: Part, other: Part) -> Related:
    here, there = main.positions(other.form.join), other.positions(other.form.join)
    if not len(here) == len(there) == len(other.form.join):
        return lambda at: ()
    key, key_there = itemgetter(*here), itemgetter(*there)
    below = _grouped(key_there(row) for row in other.table.rows)
    rows = main.table.rows
    return lambda at: below.get(key(rows[at]), ())


def _grouped(keys: Iterable[_Key]) -> dict[_Key, tuple[int, ...]]:
    found: defaultdict[_Key, list[int]] = defaultdict(list)
    for at, key in enumerate(keys):
        found[key].append(at)
    return {key: tuple(rows) for key, rows in found.items()}
