"""The programmes that kept their names, or all but their notation."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from taikei.analysis.lineage.rulings import Pair
from taikei.analysis.lineage.standing import Standing, by_key
from taikei.language.widths import fold

_BRACKETED = re.compile(r"\([^()]*\)")
_SIGNS = re.compile(r"[\W_]+")


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
