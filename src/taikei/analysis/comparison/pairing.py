"""Which item of one list is which of another: the same, then of the same name, then alike."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any

from rapidfuzz.distance import Indel

from taikei.analysis.comparison.said import identity
from taikei.language.morphemes import morphemes
from taikei.language.notation import notation_key
from taikei.model.entry import Item, LegalBasis
from taikei.model.report import BasicPolicy, Chapter, ChartArticle, ChartBox, ContentsLine, Note, Reference
from taikei.model.section import Section

Key = Hashable
Keys = Sequence[Key | None]
"""One key an item; None pairs with nothing."""

# Half of the words the same: below this a changed text is better told as one gone and one come.
ALIKE = 0.5

# Lists whose every pair is weighed have some hundred items; in longer ones a changed text is one gone and one come.
_MOST_WEIGHED = 250_000

_NAMES: dict[type, Sequence[Callable[[Any], Key]]] = {
    Chapter: (lambda it: (it.kind, it.fiscal_year), lambda it: it.kind),
    Section: (lambda it: notation_key(it.title), lambda it: it.number),
    Note: (lambda it: notation_key(it.text), lambda it: it.mark),
    BasicPolicy: (lambda it: notation_key(it.text), lambda it: it.number),
    Reference: (lambda it: notation_key(it.title), lambda it: it.label),
    ChartArticle: (lambda it: notation_key(it.title), lambda it: it.article),
    ChartBox: (lambda it: notation_key(it.text), lambda it: notation_key(it.name), lambda it: it.initiative),
    ContentsLine: (lambda it: notation_key(it.title),),
    Item: (lambda it: (it.by, it.code, notation_key(it.name)), lambda it: (it.by, notation_key(it.name))),
    LegalBasis: (lambda it: notation_key(it.law),),
    str: (notation_key,),
}
_TEXTS: dict[type, Callable[[Any], str]] = {
    ContentsLine: lambda it: it.title,
    Item: lambda it: it.name,
    str: lambda it: it,
}


def paired_items(olds: Sequence[Any], news: Sequence[Any]) -> dict[int, int]:
    """Old position → new position, each used once; exchanging the lists gives the same pairs."""
    of = type((*olds, *news)[0]) if olds or news else str
    # A line of the contents goes by its title alone: every page may change, and two chapters have sections of one name.
    keys = _NAMES[of] if of is ContentsLine else (identity, *_NAMES[of])
    rounds: list[tuple[Keys, Keys]] = [([key(old) for old in olds], [key(new) for new in news]) for key in keys]
    pairs = paired(rounds, len(olds), len(news))
    if of in _TEXTS:
        pairs |= _alike([_TEXTS[of](old) for old in olds], [_TEXTS[of](new) for new in news], pairs)
    return pairs


def paired(rounds: Iterable[tuple[Keys, Keys]], olds: int, news: int) -> dict[int, int]:
    """Round by round, what is left with equal keys is paired in its order."""
    pairs: dict[int, int] = {}
    left_old, left_new = list(range(olds)), list(range(news))
    for old_keys, new_keys in rounds:
        waiting: dict[Key, list[int]] = {}
        for new in reversed(left_new):
            key = new_keys[new]
            if key is not None:
                waiting.setdefault(key, []).append(new)
        for old in left_old:
            key = old_keys[old]
            if key is not None and waiting.get(key):
                pairs[old] = waiting[key].pop()
        taken = set(pairs.values())
        left_old = [old for old in left_old if old not in pairs]
        left_new = [new for new in left_new if new not in taken]
    return pairs


def _alike(olds: Sequence[str], news: Sequence[str], pairs: dict[int, int]) -> dict[int, int]:
    taken = set(pairs.values())
    left_old = [(at, morphemes(text)) for at, text in enumerate(olds) if at not in pairs]
    left_new = [(at, morphemes(text)) for at, text in enumerate(news) if at not in taken]
    if len(left_old) * len(left_new) > _MOST_WEIGHED:
        return {}
    weighed = sorted(
        (-likeness, abs(old - new), old + new, old, new)
        for old, one in left_old
        for new, other in left_new
        if (likeness := Indel.normalized_similarity(one, other)) >= ALIKE
    )
    found: dict[int, int] = {}
    for *_, old, new in weighed:
        if old not in found and new not in found.values():
            found[old] = new
    return found
