"""Which row of one chapter is which of another version: in its section, in another, or under another name."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from taikei.analysis.comparison.pairing import Keys, paired
from taikei.analysis.comparison.said import identity
from taikei.analysis.lineage import lineage
from taikei.analysis.placements import KeyOf, programme_keys
from taikei.model.entry import Entry, Placement
from taikei.model.report import Chapter
from taikei.model.section import Section


class RowAt(NamedTuple):
    """The section and the row, by their positions from 0."""

    section: int
    row: int


def paired_rows(old: Chapter | None, new: Chapter | None, sections: dict[int, int]) -> dict[RowAt, RowAt]:
    """Old row → new row. ``sections`` are the sections that are the same in both."""
    key_of = programme_keys([chapter for chapter in (old, new) if chapter is not None])
    olds = _rows(() if old is None else old.sections, key_of)
    news = _rows(() if new is None else new.sections, key_of)
    # A section goes by its place in the new version; one that has no counterpart, by its place below zero.
    old_homes = [sections.get(row.at.section, -1 - row.at.section) for row in olds]
    new_homes = [row.at.section for row in news]
    rounds: list[tuple[Keys, Keys]] = [
        (list(zip(old_homes, _all(olds), strict=True)), list(zip(new_homes, _all(news), strict=True))),
        (_with(old_homes, [row.key for row in olds]), _with(new_homes, [row.key for row in news])),
        (_all(olds), _all(news)),
        ([(row.key, row.placement.relisted) for row in olds], [(row.key, row.placement.relisted) for row in news]),
        ([row.key for row in olds], [row.key for row in news]),
    ]
    found = paired(rounds, len(olds), len(news))
    taken = set(found.values())
    renamed = _renamed(
        [row for at, row in enumerate(olds) if at not in found],
        [row for at, row in enumerate(news) if at not in taken],
    )
    old_names: Keys = [renamed.get(row.key) for row in olds]
    rounds += [
        (_with(old_homes, old_names), _with(new_homes, [row.key for row in news])),
        (old_names, [row.key for row in news]),
        (_with(old_homes, _rest(olds)), _with(new_homes, _rest(news))),
    ]
    return {olds[one].at: news[other].at for one, other in paired(rounds, len(olds), len(news)).items()}


class _Row(NamedTuple):
    at: RowAt
    placement: Placement
    key: str


def _rows(sections: Sequence[Section], key_of: KeyOf) -> list[_Row]:
    return [
        _Row(RowAt(section_at, row_at), placement, key_of(placement.entry))
        for section_at, section in enumerate(sections)
        for row_at, placement in enumerate(section.placements)
    ]


def _with(homes: Sequence[int], keys: Keys) -> Keys:
    return [None if key is None else (home, key) for home, key in zip(homes, keys, strict=True)]


def _all(rows: Sequence[_Row]) -> Keys:
    return [identity(row.placement) for row in rows]


def _rest(rows: Sequence[_Row]) -> Keys:
    """All that a row says but its name, where it says something that is its own."""
    return [
        identity(replace(row.placement.entry, programme="*"))
        if row.placement.entry.narrative or any(amount.number for amount in row.placement.entry.amounts)
        else None
        for row in rows
    ]


def _renamed(olds: Sequence[_Row], news: Sequence[_Row]) -> dict[str, str]:
    """Old key → new key of what the lineage takes for renamed, seen from either side."""
    before, after = ({row.key: row.placement.entry for row in rows} for rows in (olds, news))
    ahead = _links(list(before.values()), list(after.values()))
    back = _links(list(after.values()), list(before.values()))
    names = {entry.programme: key for key, entry in before.items()}
    later = {entry.programme: key for key, entry in after.items()}
    return {names[old]: later[new] for old, new in ahead.items() if back.get(new) == old}


def _links(earlier: Sequence[Entry], later: Sequence[Entry]) -> dict[str, str]:
    return {
        link.earlier[0]: link.later[0]
        for link in lineage(earlier, later).links
        if len(link.earlier) == 1 and len(link.later) == 1
    }
