"""What is left of a draft: the sentences that still carry the mark of last year."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from taikei.analysis.rollover.marks import sentences_of, settled
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.section import Section


@dataclass(frozen=True)
class Left:
    """One sentence that nobody has touched. ``order`` is None in a lead, ``section`` too in a note of the chapter."""

    chapter: ChapterKind
    section: int | None
    order: int | None
    programme: str
    divisions: tuple[str, ...]
    sentence: str


def touched(draft: Report, last_year: Report) -> Report:
    """The draft without the marks of sentences that were changed, though the mark was left standing before them."""
    old = [text for chapter in last_year.chapters for text in _texts(chapter)]
    return replace(draft, chapters=tuple(_settled(chapter, old) for chapter in draft.chapters))


def _texts(chapter: Chapter) -> Iterator[str]:
    yield from (note.text for note in chapter.notes)
    for section in chapter.sections:
        yield section.lead
        yield from (row.entry.narrative for row in section.placements)


def _settled(chapter: Chapter, old: list[str]) -> Chapter:
    def settle(section: Section) -> Section:
        rows = tuple(
            replace(row, entry=replace(row.entry, narrative=settled(row.entry.narrative, old)))
            for row in section.placements
        )
        return replace(section, lead=settled(section.lead, old), placements=rows)

    notes = tuple(replace(note, text=settled(note.text, old)) for note in chapter.notes)
    return replace(chapter, sections=tuple(map(settle, chapter.sections)), notes=notes)


def left(draft: Report) -> Iterator[Left]:
    """Each marked sentence, in the order of the document."""
    for chapter in draft.chapters:
        for section in chapter.sections:
            yield from (Left(chapter.kind, section.number, None, "", (), text) for text in _marked(section.lead))
            for row in section.placements:
                entry = row.entry
                for text in _marked(entry.narrative):
                    yield Left(chapter.kind, section.number, row.order, entry.programme, entry.charge.divisions, text)
        for note in chapter.notes:
            yield from (Left(chapter.kind, None, None, "", (), text) for text in _marked(note.text))


def _marked(text: str) -> Iterator[str]:
    return (sentence.text for sentence in sentences_of(text) if sentence.marked)
