"""Each re-listed row (再掲) with the primary row of its programme."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from taikei.analysis.placements import main_row
from taikei.checks.programmes import Programmes
from taikei.language.widths import fold
from taikei.model.entry import Placement
from taikei.model.report import Chapter
from taikei.model.section import Section


class Pair(NamedTuple):
    """Two rows of one chapter that speak of one programme."""

    chapter: Chapter
    section: Section
    relisted: Placement
    primary_section: Section
    primary: Placement


def relisted_pairs(chapters: Iterable[Programmes]) -> Iterator[Pair]:
    """In the order of the document. A re-listed row whose programme stands nowhere else has no partner."""
    for programmes in chapters:
        chapter = programmes.chapter
        for section in chapter.sections:
            for placement in section.placements:
                if placement.relisted:
                    primary_section, primary = main_row(programmes.by_key[programmes.key_of(placement.entry)])
                    if placement is not primary:
                        yield Pair(chapter, section, placement, primary_section, primary)


def refers_back(text: str) -> bool:
    """Whether a re-listed row only points to the first one, 再掲 or （再掲、４ページ参照）, in place of a value."""
    return "掲" in text and fold(text).lstrip("([").startswith("再掲")
