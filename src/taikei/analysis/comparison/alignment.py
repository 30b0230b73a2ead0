"""Two lists walked together, in the order of the document: what stayed, moved, came and went."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from taikei.analysis.comparison.order import unmoved
from taikei.analysis.comparison.pairing import paired_items
from taikei.analysis.comparison.rows import RowAt, paired_rows
from taikei.analysis.comparison.said import identity
from taikei.model.report import Chapter


class Step(NamedTuple):
    """Positions from 0; ``old`` is None for what came, ``new`` for what went."""

    old: int | None
    new: int | None
    moved: bool = False


class RowStep(NamedTuple):
    """A row of the old version and of the new one. A row that went to another section stands in the new one only."""

    old: RowAt | None
    new: RowAt | None
    moved: bool = False


@dataclass(frozen=True)
class SectionStep:
    """A section, and its rows."""

    section: Step
    rows: tuple[RowStep, ...]


def aligned(olds: Sequence[Any], news: Sequence[Any]) -> list[Step]:
    """Two versions of a list, the rows of sections left aside."""
    return _walked(olds, news, paired_items(olds, news))


def aligned_sections(old: Chapter | None, new: Chapter | None) -> list[SectionStep]:
    """The sections of two versions of a chapter, and their rows, which may have moved from one to another."""
    olds, news = (() if old is None else old.sections), (() if new is None else new.sections)
    pairs = paired_items(olds, news)
    rows = paired_rows(old, new, pairs)
    heads, new_heads = ([replace(section, placements=()) for section in sections] for sections in (olds, news))
    steps = []
    for step in _walked(heads, new_heads, pairs):
        here = {
            one.row: other.row for one, other in rows.items() if one.section == step.old and other.section == step.new
        }
        walked = _walked(
            () if step.old is None else olds[step.old].placements,
            () if step.new is None else news[step.new].placements,
            here,
        )
        steps.append(SectionStep(step, tuple(_rows(step, walked, rows))))
    return steps


def _rows(section: Step, walked: Sequence[Step], rows: Mapping[RowAt, RowAt]) -> list[RowStep]:
    back = {new: old for old, new in rows.items()}
    found = []
    for step in walked:
        old = None if section.old is None or step.old is None else RowAt(section.old, step.old)
        new = None if section.new is None or step.new is None else RowAt(section.new, step.new)
        if new is not None:
            origin = back.get(new)
            found.append(RowStep(origin, new, moved=origin is not None and (step.moved or old is None)))
        elif old is not None and old not in rows:
            found.append(RowStep(old, None))
    return found


def _walked(olds: Sequence[Any], news: Sequence[Any], pairs: Mapping[int, int]) -> list[Step]:
    """What went stands where it stood."""
    stayed = unmoved(pairs, lambda old: (identity(olds[old]), identity(news[pairs[old]])))
    back = {new: old for old, new in pairs.items()}
    gone = [old for old in range(len(olds)) if old not in pairs]
    steps: list[Step] = []
    for new in range(len(news)):
        old = back.get(new)
        if old is not None and old in stayed:
            steps += [Step(each, None) for each in gone if each < old]
            gone = [each for each in gone if each > old]
        steps.append(Step(old, new, moved=old is not None and old not in stayed))
    return steps + [Step(each, None) for each in gone]
