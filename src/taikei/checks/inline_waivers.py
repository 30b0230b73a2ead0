"""Reasons that stand in the document itself: ［理由 A-05：活用した企業がなかったため（産業立地課 2026-06-10）］."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from taikei.language.widths import fold
from taikei.model.entry import Entry
from taikei.model.report import Chapter, Report
from taikei.model.section import Section
from taikei.model.waiver import Waiver

_MARK = re.compile(
    r"\s*[［\[]理由\s*(?P<rule>[A-ZＡ-Ｚ][-－][0-9０-９]{2})\s*[：:]\s*(?P<reason>[^［］\[\]]+?)\s*"
    r"[（(](?P<by>[^（）()]+?)[\s、,]+(?P<since>[0-9０-９]{4}-[0-9０-９]{2}-[0-9０-９]{2})[）)]\s*[］\]]"
)


def without_waivers(report: Report) -> tuple[Report, tuple[Waiver, ...]]:
    """The report as it is to be judged and printed, and the reasons that stood in its leads, narratives and notes.

    A mark with a date that no calendar has is no mark: it stays in the text, where a reader sees it.
    """
    if not any(_MARK.search(text) for text in _texts(report)):
        return report, ()
    found: list[Waiver] = []
    chapters = tuple(_chapter(chapter, found) for chapter in report.chapters)
    return replace(report, chapters=chapters), tuple(found)


def _texts(report: Report) -> Iterator[str]:
    """Those in which a mark may stand: nearly all say at once that they have none."""
    for chapter in report.chapters:
        for section in chapter.sections:
            yield section.lead
            for placement in section.placements:
                yield placement.entry.narrative
                yield placement.entry.note


def _chapter(chapter: Chapter, found: list[Waiver]) -> Chapter:
    of_chapter = partial(Waiver, chapter=chapter.kind, fiscal_year=chapter.fiscal_year.start)
    return replace(chapter, sections=tuple(_section(section, of_chapter, found) for section in chapter.sections))


def _section(section: Section, waiver: Callable[..., Waiver], found: list[Waiver]) -> Section:
    placements = tuple(
        replace(placement, entry=_entry(placement.entry, waiver, found)) for placement in section.placements
    )
    lead = _without(section.lead, partial(waiver, section=section.number), found)
    return replace(section, lead=lead, placements=placements)


def _entry(entry: Entry, waiver: Callable[..., Waiver], found: list[Waiver]) -> Entry:
    on_row = partial(waiver, programme=entry.programme)
    return replace(entry, narrative=_without(entry.narrative, on_row, found), note=_without(entry.note, on_row, found))


def _without(text: str, waiver: Callable[..., Waiver], found: list[Waiver]) -> str:
    """The text without its marks, each of which is added to ``found`` as the waiver of its place."""

    def take(mark: re.Match[str]) -> str:
        try:
            since = date.fromisoformat(fold(mark["since"]))
        except ValueError:
            return mark[0]
        found.append(waiver(rule=fold(mark["rule"]), reason=mark["reason"], by=mark["by"], since=since))
        return ""

    return _MARK.sub(take, text)
