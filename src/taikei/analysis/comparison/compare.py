"""All changes between two versions of a report."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from taikei.analysis.comparison.alignment import Step, aligned, aligned_sections
from taikei.analysis.comparison.change import Change, ChangeKind, Path
from taikei.analysis.comparison.rows import RowAt
from taikei.analysis.comparison.said import is_cell, parts, said
from taikei.model.amount import Component
from taikei.model.entry import Entry, Placement
from taikei.model.report import Chapter, Report


def compare(old: Report, new: Report) -> tuple[Change, ...]:
    """The changes that lead from the old to the new, in the order of the document.

    Places in the document are no part of what is compared: equal reports give none, wherever their values stand.
    """
    return tuple(_values(said(old), said(new), (), ()))


def _values(old: Any, new: Any, at_old: Path, at_new: Path) -> Iterator[Change]:
    """The changes between two values that are the same part of the report."""
    if is_cell(old):
        if old != new:
            yield Change(ChangeKind.CHANGED, at_old, at_new, old, new)
        return
    for name in parts(old):
        one, other = getattr(old, name), getattr(new, name)
        here, there = (*at_old, name), (*at_new, name)
        if name == "sections":
            yield from _sections(old, new, here, there)
        elif name == "amounts":
            yield from _amounts(old, new, here, there)
        elif name == "chapters":
            yield from _chapters(one, other, here, there)
        elif isinstance(one, tuple):
            yield from _items(one, other, here, there)
        else:
            yield from _values(one, other, here, there)


def _amounts(old: Entry, new: Entry, at_old: Path, at_new: Path) -> Iterator[Change]:
    for component in Component:
        yield from _values(
            old.amount(component), new.amount(component), (*at_old, component.value), (*at_new, component.value)
        )


def _items(olds: Sequence[Any], news: Sequence[Any], at_old: Path, at_new: Path) -> Iterator[Change]:
    for step in aligned(olds, news):
        yield from _step(step, olds, news, at_old, at_new)
        if step.old is not None and step.new is not None:
            yield from _values(olds[step.old], news[step.new], (*at_old, step.old), (*at_new, step.new))


def _chapters(olds: Sequence[Chapter], news: Sequence[Chapter], at_old: Path, at_new: Path) -> Iterator[Change]:
    heads, new_heads = ([replace(chapter, sections=()) for chapter in chapters] for chapters in (olds, news))
    for step in aligned(heads, new_heads):
        yield from _step(step, heads, new_heads, at_old, at_new)
        here, there = (*at_old, step.old or 0), (*at_new, step.new or 0)
        if step.old is not None and step.new is not None:
            yield from _values(olds[step.old], news[step.new], here, there)
        else:
            one = None if step.old is None else olds[step.old]
            other = None if step.new is None else news[step.new]
            yield from _sections(one, other, (*here, "sections"), (*there, "sections"))


def _sections(old: Chapter | None, new: Chapter | None, at_old: Path, at_new: Path) -> Iterator[Change]:
    olds, news = (() if old is None else old.sections), (() if new is None else new.sections)
    heads, new_heads = ([replace(section, placements=()) for section in sections] for sections in (olds, news))

    def row(sections: Sequence[Any], at: Path, place: RowAt | None) -> tuple[Placement, Path] | None:
        if place is None:
            return None
        return sections[place.section].placements[place.row], (*at, place.section, "placements", place.row)

    for step in aligned_sections(old, new):
        yield from _step(step.section, heads, new_heads, at_old, at_new)
        if step.section.old is not None and step.section.new is not None:
            one, other = step.section.old, step.section.new
            yield from _values(heads[one], new_heads[other], (*at_old, one), (*at_new, other))
        for each in step.rows:
            yield from _row(row(olds, at_old, each.old), row(news, at_new, each.new), each.moved)


def _row(old: tuple[Placement, Path] | None, new: tuple[Placement, Path] | None, moved: bool) -> Iterator[Change]:
    if old is not None and new is not None:
        if moved:
            yield Change(ChangeKind.MOVED, old[1], new[1])
        yield from _values(old[0], new[0], old[1], new[1])
    elif old is not None:
        yield Change(ChangeKind.REMOVED, old[1], None, before=old[0])
    elif new is not None:
        yield Change(ChangeKind.ADDED, None, new[1], after=new[0])


def _step(step: Step, olds: Sequence[Any], news: Sequence[Any], at_old: Path, at_new: Path) -> Iterator[Change]:
    """That an item went, came, or moved."""
    if step.old is None and step.new is not None:
        yield Change(ChangeKind.ADDED, None, (*at_new, step.new), after=news[step.new])
    elif step.new is None and step.old is not None:
        yield Change(ChangeKind.REMOVED, (*at_old, step.old), None, before=olds[step.old])
    elif step.moved and step.old is not None and step.new is not None:
        yield Change(ChangeKind.MOVED, (*at_old, step.old), (*at_new, step.new))
