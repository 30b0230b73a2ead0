"""Drawn rules into the rules that a reader sees: doubled ones as one, pieces as a whole, and which of them meet."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from taikei.readers.pdf.marks import Rule, Rules
from taikei.readers.pdf.tolerances import RULE_GAP, RULE_LENGTH, RULE_SNAP, RULE_TOUCH


def merged(rules: Iterable[Rule]) -> list[Rule]:
    """Parallel rules that lie on one another or next to each other as one, from the first to the last."""
    whole = (rule for level in _levels(rules) for rule in _joined(level))
    return [rule for rule in whole if rule.end - rule.start >= RULE_LENGTH]


def _levels(rules: Iterable[Rule]) -> Iterator[list[Rule]]:
    """The rules by level. A level is measured from its first rule, so that a hatching does not become one level."""
    level: list[Rule] = []
    for rule in sorted(rules):
        if level and rule.at - level[0].at > RULE_SNAP:
            yield level
            level = []
        level.append(rule)
    if level:
        yield level


def _joined(level: Sequence[Rule]) -> Iterator[Rule]:
    if len(level) == 1:
        yield level[0]
        return
    at = sum([rule.at for rule in level]) / len(level)
    along = sorted(level, key=lambda rule: rule.start)
    start = end = along[0].start
    for _, first, last in along:
        if first - end > RULE_GAP:
            yield Rule(at, start, end)
            start, end = first, last
        elif last > end:
            end = last
    yield Rule(at, start, end)


def networks(rules: Rules) -> list[Rules]:
    """The rules in groups whose members meet, directly or through others."""
    walls = sorted(rules.vertical)
    places = [wall.at for wall in walls]
    groups: list[tuple[list[Rule], set[int]]] = []
    for floor in rules.horizontal:
        # Horizontal rules join groups through the vertical ones that they meet.
        first, end = bisect_left(places, floor.start - RULE_TOUCH), bisect_right(places, floor.end + RULE_TOUCH)
        met = {at for at in range(first, end) if _meet(walls[at], floor.at)}
        touched = [group for group in groups if not met.isdisjoint(group[1])]
        group = ([floor], met)
        for other in touched:
            groups.remove(other)
            group[0].extend(other[0])
            met |= other[1]
        groups.append(group)
    return [Rules(tuple(sorted(floors)), tuple(walls[at] for at in sorted(met))) for floors, met in groups]


def _meet(wall: Rule, height: float) -> bool:
    return wall.start - RULE_TOUCH <= height <= wall.end + RULE_TOUCH
