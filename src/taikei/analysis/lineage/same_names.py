"""The programmes that kept their names, or all but their notation."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from taikei.analysis.lineage.rulings import Pair, Rulings
from taikei.analysis.lineage.standing import Standing, by_key
from taikei.language.widths import fold

_BRACKETED = re.compile(r"\([^()]*\)")
_SIGNS = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Kept:
    """``named`` have the same key on both sides, ``noted`` the same but for notation. Each programme once."""

    named: Set[Pair]
    noted: Set[Pair]

    @property
    def pairs(self) -> Set[Pair]:
        return self.named | self.noted


def kept_names(earlier: Sequence[Standing], later: Sequence[Standing], rulings: Rulings) -> Kept:
    """The pairs of one name, without the programmes that a person decided on and the pairs that one barred."""
    lefts = {left for left, _ in rulings.drawn} | rulings.ended
    rights = {right for _, right in rulings.drawn} | rulings.begun

    def taken(pairs: Iterable[Pair]) -> Set[Pair]:
        found = set()
        for left, right in pairs:
            if left not in lefts and right not in rights and (left, right) not in rulings.barred:
                lefts.add(left)
                rights.add(right)
                found.add((left, right))
        return found

    named = taken(same_names(earlier, later))
    free_left, free_right = _free(earlier, lefts), _free(later, rights)
    noted = variants([earlier[left] for left in free_left], [later[right] for right in free_right])
    return Kept(named, taken((free_left[left], free_right[right]) for left, right in noted))


def _free(side: Sequence[Standing], taken: Set[int]) -> list[int]:
    return [position for position in range(len(side)) if position not in taken]


def same_names(earlier: Sequence[Standing], later: Sequence[Standing]) -> Iterator[Pair]:
    """Of one name on both sides; where several have it, those with the same code.

    A code alone is no sign: a body may number its programmes anew every year.
    """
    olds, news = by_key(earlier), by_key(later)
    for name in olds.keys() & news.keys():
        if len(olds[name]) == len(news[name]) == 1:
            yield olds[name][0], news[name][0]
            continue
        coded = {fold(later[right].entry.code): right for right in news[name] if later[right].entry.code}
        for left in olds[name]:
            right = coded.pop(fold(earlier[left].entry.code), None)
            if right is not None:
                yield left, right


def variants(earlier: Sequence[Standing], later: Sequence[Standing]) -> Iterator[Pair]:
    """The names differ in signs (・ ／ ‐), or one has a part in brackets: …（試行含む）. Nobody else has the name."""
    for less in (_without_signs, _without_brackets):
        olds, news = Counter(map(less, earlier)), {less(standing): right for right, standing in enumerate(later)}
        rivals = Counter(map(less, later))
        for left, old in enumerate(earlier):
            name = less(old)
            if name == "" or olds[name] != 1 or rivals[name] != 1:
                continue
            new = later[news[name]]
            bare = less is _without_signs or name in (old.key, new.key)
            divided = bool(old.divisions and new.divisions) and old.divisions.isdisjoint(new.divisions)
            if bare and not new.entry.new and not divided:
                yield left, news[name]


def _without_signs(standing: Standing) -> str:
    return _SIGNS.sub("", standing.key)


def _without_brackets(standing: Standing) -> str:
    return _BRACKETED.sub("", standing.key)
