"""Where a finding stands, and how a reader is told of it."""

from taikei.language.terms import CHAPTERS
from taikei.model.entry import Placement
from taikei.model.finding import Place
from taikei.model.report import Chapter
from taikei.model.section import Section
from taikei.model.source import joined
from taikei.model.words import Words


def row_place(chapter: Chapter, section: Section, placement: Placement, field: str = "") -> Place:
    """The place of a row or of one of its fields; where the field has no place of its own, that of the row."""
    entry = placement.entry
    source = entry.sources.get(field) or entry.source
    return Place(chapter.kind, section.number, placement.order, field, entry.programme, source, chapter.fiscal_year)


def section_place(chapter: Chapter, section: Section, field: str = "title") -> Place:
    """The place of one of a section's texts, by itself of its heading."""
    source = section.sources.get(field) or joined(section.sources.values())
    return Place(chapter.kind, section.number, field=field, source=source, fiscal_year=chapter.fiscal_year)


def chapter_place(chapter: Chapter, programme: str = "") -> Place:
    """The place of a chapter; ``programme`` is one that has no row in it."""
    return Place(chapter.kind, programme=programme, source=chapter.source, fiscal_year=chapter.fiscal_year)


def section_words(chapter: Chapter, section: Section) -> Words:
    """実績（５）: how two people find the same section in print."""
    kind = CHAPTERS[chapter.kind]
    return Words(f"{kind.ja}（{section.number}）", f"{kind.en} ({section.number})")


def row_words(chapter: Chapter, section: Section, placement: Placement) -> Words:
    """実績（５）の６番目, in half-width digits: how two people find the same row in print."""
    kind = CHAPTERS[chapter.kind]
    return Words(
        f"{kind.ja}（{section.number}）の{placement.order}番目", f"{kind.en} ({section.number}) row {placement.order}"
    )
