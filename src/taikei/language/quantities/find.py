"""From the text of a narrative to its quantities."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import partial

from taikei.language.quantities.bases import basis_of, basis_of_remarked, basis_of_subject
from taikei.language.quantities.carried import carried_periods
from taikei.language.quantities.label import NOTHING, Context, Label
from taikei.language.quantities.labels import label_of
from taikei.language.quantities.plain import plain
from taikei.language.quantities.relations import links, parts
from taikei.language.quantities.roles import told_apart
from taikei.language.quantities.spans import Span, spans
from taikei.language.quantities.stages import stage_of
from taikei.language.quantities.surroundings import Surroundings, end_before, surroundings
from taikei.language.quantities.times import masked, times
from taikei.model.quantity import Basis, Period, Quantity

_REACH = 400
_PEOPLE = ("人", "名")
# 28者、延べ135回; 11社と関係機関へ延べ60か所.
_HOW = "(?:延べ|合計|計|約|およそ)"
_COMMON = re.compile(
    rf" ?(?:[、,]? ?{_HOW}|、(?:その他)?[^\u3040-\u309f、。()\n]{{1,10}}{_HOW}?|と[^、。\n]{{0,30}}{_HOW}?"
    rf"|で{_HOW}?|、[^、。()\n]{{2,24}}に{_HOW}?"
    rf"|、 ?\0+[にはも年度まで]{{0,4}}[^、。()\n\0]{{0,10}}{_HOW}?) ?"
)
# 地域別では: what is broken down was told before.
_BREAKDOWN = re.compile("内訳は|別(?:では?|に(?:見|み)ると|の内訳)")
_STOP = re.compile("[。\n]")
# What a list stands under has another form than its items: 令和４年度 3件, 東部:3件, 3件.
_ITEM = re.compile(r"[ ・(]*(?:[\0\x01]|(?:[^、。\n0-9]{0,14}: ?)?[0-9][0-9,.]*[^、。0-9\n]{1,6}(?:\n|$|\())")
_Group = list[int]


def quantities(text: str) -> tuple[Quantity, ...]:
    """Every counted outcome of a narrative, in order. Offsets are into ``text`` as given."""
    return quantities_of([text])[0]


def quantities_of(texts: Sequence[str]) -> list[tuple[Quantity, ...]]:
    """The counted outcomes of each of many narratives.

    They go through it step by step together: what a step needs then stays at hand for the processor, and a hundred
    narratives take a seventh less than one by one.
    """
    narrow = list(map(plain, texts))
    told = list(map(times, narrow))
    timeless = list(map(masked, narrow, told))
    counted = list(map(spans, timeless))
    around = list(map(surroundings, timeless, counted))
    groups = list(map(_groups, around))
    chains = list(map(links, timeless, counted))
    labels = map(_labels, timeless, counted, around, groups, chains)
    wholes = list(map(parts, timeless, counted, around))
    periods = map(carried_periods, narrow, counted, around, groups, chains, wholes, told)
    each = zip(texts, counted, around, groups, list(labels), list(periods), wholes, chains, strict=True)
    return [_quantities(*of_text) for of_text in each]


def _quantities(
    text: str,
    counted: Sequence[Span],
    around: Sequence[Surroundings],
    groups: Sequence[_Group],
    labels: Sequence[Label],
    periods: Sequence[Period | None],
    wholes: Sequence[int | None],
    chain: Sequence[int | None],
) -> tuple[Quantity, ...]:
    found: list[Quantity] = []
    bases = _bases(text, counted, around)
    for group, label, period in zip(groups, labels, periods, strict=True):
        first, last = around[group[0]], around[group[-1]]
        stage, one_of_many = stage_of(first.before or first.remarked, last.after), len(group) > 1
        for at in group:
            start, end, value, unit, upper = counted[at]
            quote, said = text[start:end], told_apart(label, unit, one_of_many=one_of_many)
            basis, qualifier = bases[at]
            part_of, follows = wholes[at], chain[at]
            found.append(
                Quantity(value, unit, start, end, quote, said, basis, qualifier, stage, period, upper, part_of, follows)
            )
    return tuple(found)


def _groups(around: Sequence[Surroundings]) -> list[_Group]:
    """Counts that follow each other at once (3社8回) are told of one thing."""
    groups: list[_Group] = []
    for at, surrounding in enumerate(around):
        if surrounding.joined and groups:
            groups[-1].append(at)
        else:
            groups.append([at])
    return groups


def _labels(
    text: str,
    counted: Sequence[Span],
    around: Sequence[Surroundings],
    groups: Sequence[_Group],
    chain: Sequence[int | None],
) -> list[Label]:
    """The label of each group: its own, or that of the chain that it goes on."""
    labels: list[Label] = []
    lists, stops = _lists(text, counted, around, groups), _stops(text)
    has_breakdown = _BREAKDOWN.search(text) is not None
    by_end: dict[int, Label] = {}
    end, label, whole = 0, NOTHING, NOTHING
    for group, closing in zip(groups, lists, strict=True):
        start, first, last = counted[group[0]].start, around[group[0]], counted[group[-1]]
        if chain[group[0]] is None:
            sentence, rest = _sentence(text, stops, start, counted[closing[-1]].end)
            is_new = start - end >= len(sentence)
            if has_breakdown and _BREAKDOWN.search(text, end, start):
                whole = label
            elif is_new:
                whole = NOTHING
            after, previous = around[closing[-1]].after, NOTHING if is_new else label
            remarked = by_end.get(end_before(text, first.bracket))
            before = label if text.find("\n", end, start) < 0 else NOTHING
            line, above = partial(_line, text, start), partial(_above, text, start)
            context = Context(after, sentence, line, rest, previous, remarked, whole, before, above)
            label = label_of(first, context, last.unit)
        labels.append(label)
        end = last.end
        by_end[end] = label
    return labels


def _lists(
    text: str, counted: Sequence[Span], around: Sequence[Surroundings], groups: Sequence[_Group]
) -> list[_Group]:
    """For each group the one that closes its list, whose deed all have in common: 28者、延べ135回派遣."""
    closing = list(groups)
    for place in reversed(range(len(groups) - 1)):
        last, following = groups[place][-1], groups[place + 1][0]
        if around[last].bracket is None and _COMMON.fullmatch(text, counted[last].end, counted[following].start):
            closing[place] = closing[place + 1]
    return closing


def _bases(text: str, counted: Sequence[Span], around: Sequence[Surroundings]) -> list[tuple[Basis | None, str]]:
    """The basis of each count: its own, or that of the one that it stands right behind (延べ38社・647人)."""
    bases: list[tuple[Basis | None, str]] = []
    for span, surrounding in zip(counted, around, strict=True):
        own: tuple[Basis | None, str] | None = basis_of(surrounding.before, surrounding.after)
        if own is None and not surrounding.before.strip():
            own = basis_of_remarked(surrounding.remarked)
        if own is None and span.unit in _PEOPLE:
            own = basis_of_subject(text, span.start)
        if own is None and surrounding.goes_on and bases[-1][0] is not Basis.FREQUENCY:
            own = bases[-1]
        bases.append(own or (None, ""))
    return bases


def _stops(text: str) -> list[int]:
    """Where its sentences stop: before the text, at each 。 and line break, and at its end."""
    return [-1, *(stop.start() for stop in _STOP.finditer(text)), len(text)]


def _sentence(text: str, stops: Sequence[int], start: int, end: int) -> tuple[str, str]:
    """What stands before and after a place within its sentence, up to some hundred characters."""
    lowest = max(stops[bisect_left(stops, start) - 1] + 1, start - _REACH)
    return text[lowest:start], text[end : min(stops[bisect_left(stops, end)], end + _REACH)]


def _line(text: str, start: int) -> str:
    """What stands before a place in its line."""
    lowest = max(start - _REACH, 0)
    return text[max(text.rfind("\n", lowest, start) + 1, lowest) : start]


def _above(text: str, start: int) -> str:
    """The line over the list that a place stands in: the last that does not begin with a time, or is a bare count."""
    lowest = max(start - _REACH, 0)
    end = text.rfind("\n", lowest, start)
    while end > lowest:
        start = max(text.rfind("\n", lowest, end) + 1, lowest)
        if not _ITEM.match(text, start):
            return text[start:end]
        end = start - 1
    return ""
