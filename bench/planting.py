"""Planted faults found again: the plants of bench/plants.py in rows of a document, and how many its rule hits there.

Of each plant up to twelve rows are drawn among those that offer a place for it and that the rule does not hit as they
are. All are changed in one copy of the report, which the rule then judges. The rules were mended by what seed 2024
showed; what another seed draws is seen for the first time.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from random import Random
from typing import NamedTuple

from plants import ONE_YEAR, PLANTS, RELISTED

from taikei.checks.catalogue import all_rules
from taikei.checks.house import House
from taikei.checks.subject import Subject
from taikei.model.entry import Entry
from taikei.model.finding import Place
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind, Report

KNOWN, FRESH, ROWS = 2024, 1128, 12
# Rules that judge by what most rows do: more than a few of the fault would be a custom.
FEW = {"C-18": 1}

Key = tuple[ChapterKind | None, FiscalYear | None, int | None, int | None]


class Planted(NamedTuple):
    """One rule on one document: rows with the fault, those hit, and where the others are."""

    rule: str
    what: str
    rows: int
    missed: tuple[str, ...]


def planted(report: Report, house: House, seed: int) -> Iterator[Planted]:
    """Each rule for whose fault the document has a place, and that applies to it."""
    rules = {rule.id: rule for rule in all_rules()}
    as_it_is = Subject(report, house)
    several = sum(chapter.kind == ChapterKind.RESULTS for chapter in report.chapters) > 1
    for rule, what, plant in PLANTS:
        if rule in ONE_YEAR and several:
            continue
        before = rules[rule].check(as_it_is)
        if before.applied == 0:
            continue
        hit = {_key(each.place) for each in before.hits}
        changed: dict[Key, Entry] = {}
        for row in as_it_is.rows if rule in RELISTED else as_it_is.primary:
            key = (row.chapter.kind, row.chapter.fiscal_year, row.section.number, row.placement.order)
            if key in hit or (rule in RELISTED and not row.placement.relisted):
                continue
            entry = plant(row.placement.entry, row.chapter)
            if entry is not None:
                changed[key] = entry
        drawn = Random(seed).sample(sorted(changed, key=str), min(FEW.get(rule, ROWS), len(changed)))
        if not drawn:
            continue
        after = rules[rule].check(Subject(_with(report, {key: changed[key] for key in drawn}), house))
        found = {_key(place) for each in after.hits for place in (each.place, each.other) if place is not None}
        yield Planted(rule, what, len(drawn), tuple(_name(key) for key in drawn if key not in found))


def _key(place: Place) -> Key:
    return (place.chapter, place.fiscal_year, place.section, place.order)


def _name(key: Key) -> str:
    kind, year, section, order = key
    return f"{'' if year is None else year.start}-{str(kind)[0].upper()}{section}-{order}"


def _with(report: Report, entries: Mapping[Key, Entry]) -> Report:
    chapters = []
    for chapter in report.chapters:
        sections = []
        for section in chapter.sections:
            keys = [(chapter.kind, chapter.fiscal_year, section.number, each.order) for each in section.placements]
            placements = tuple(
                replace(each, entry=entries.get(key, each.entry))
                for key, each in zip(keys, section.placements, strict=True)
            )
            sections.append(replace(section, placements=placements))
        chapters.append(replace(chapter, sections=tuple(sections)))
    return replace(report, chapters=tuple(chapters))
