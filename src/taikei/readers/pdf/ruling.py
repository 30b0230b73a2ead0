"""Drawn rules into the rules that a reader sees: doubled ones as one, pieces as a whole, and which of them meet."""

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
    at = sum(rule.at for rule in level) / len(level)
    along = sorted(level, key=lambda rule: rule.start)
    start, end = along[0].start, along[0].start
    for rule in along:
        if rule.start - end > RULE_GAP:
            yield Rule(at, start, end)
            start, end = rule.start, rule.end
        end = max(end, rule.end)
    yield Rule(at, start, end)


def networks(rules: Rules) -> list[Rules]:
    """The rules in groups whose members meet, directly or through others."""
    groups: list[tuple[list[Rule], list[Rule]]] = []
    waiting = list(rules.vertical)
    for rule in rules.horizontal:
        # Horizontal rules join groups through the vertical ones that they meet.
        met = [wall for wall in rules.vertical if _meet(rule, wall)]
        touched = [group for group in groups if any(wall in group[1] for wall in met)]
        group: tuple[list[Rule], list[Rule]] = ([rule], met)
        for other in touched:
            groups.remove(other)
            group[0].extend(other[0])
            group[1].extend(wall for wall in other[1] if wall not in met)
        groups.append(group)
        waiting = [wall for wall in waiting if wall not in met]
    return [Rules(tuple(sorted(floors)), tuple(sorted(walls))) for floors, walls in groups if walls]


def _meet(floor: Rule, wall: Rule) -> bool:
    return (
        floor.start - RULE_TOUCH <= wall.at <= floor.end + RULE_TOUCH
        and wall.start - RULE_TOUCH <= floor.at <= wall.end + RULE_TOUCH
    )
