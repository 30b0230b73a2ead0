"""Each re-listed row (再掲) with the primary row of its programme."""

from collections.abc import Iterator
from dataclasses import dataclass

from taikei.analysis.placements import primary_placements, programme_keys
from taikei.language.widths import fold
from taikei.model.entry import Placement
from taikei.model.report import Chapter, Report
from taikei.model.section import Section


@dataclass(frozen=True)
class Pair:
    """Two rows of one chapter that speak of one programme."""

    chapter: Chapter
    section: Section
    relisted: Placement
    primary_section: Section
    primary: Placement


def relisted_pairs(report: Report) -> Iterator[Pair]:
    """In the order of the document. A re-listed row whose programme stands nowhere else has no partner."""
    for chapter in report.chapters:
        if not any(placement.relisted for section in chapter.sections for placement in section.placements):
            continue
        key_of = programme_keys([chapter])
        primaries = primary_placements(chapter, key_of)
        for section in chapter.sections:
            for placement in section.placements:
                primary_section, primary = primaries[key_of(placement.entry)]
                if placement.relisted and placement is not primary:
                    yield Pair(chapter, section, placement, primary_section, primary)


def refers_back(text: str) -> bool:
    """Whether a re-listed row only points to the first one, 再掲 or （再掲、４ページ参照）, in place of a value."""
    return "掲" in text and fold(text).lstrip("([").startswith("再掲")
