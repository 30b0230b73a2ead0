"""One text of one programme is told of once, in however many years it stands.

A register of programmes (a review sheet, an evaluation workbook) keeps one name and one description for all the years
of a programme, and a reader gives them to each year. Who mends such a text mends one cell. A report without programme
numbers prints each text in its chapter, and each is a place to mend.
"""

from collections.abc import Iterable, Iterator

from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit
from taikei.model.entry import Entry
from taikei.model.source import Source

_TEXTS = frozenset(("programme", "narrative", "note", "charge"))


def told_once(hits: Iterable[Hit], subject: Subject) -> Iterator[Hit]:
    """Of hits on the same words of one numbered programme in several chapters, the first.

    A correction is told for each cell that holds the words, so that none is left as it was.
    """
    kept = tuple(hits)
    entries = _entries(subject) if any(hit.place.field in _TEXTS for hit in kept) else {}
    told: dict[tuple[object, ...], tuple[object, Source | None]] = {}
    for hit in kept:
        place = hit.place
        chapter = (place.chapter, place.fiscal_year)
        entry = entries.get((*chapter, place.section, place.order)) if place.field in _TEXTS else None
        if entry is None:
            yield hit
            continue
        own = entry.sources.get(place.field)
        fact = (entry.code, place.programme, place.field, hit.found, hit.quote)
        first, cell = told.setdefault(fact, (chapter, own))
        if first == chapter or (hit.fixes and own is not None and own != cell):
            yield hit


def _entries(subject: Subject) -> dict[tuple[object, ...], Entry]:
    """The entries with a number, by their place."""
    return {
        (row.chapter.kind, row.chapter.fiscal_year, row.section.number, row.placement.order): row.placement.entry
        for row in subject.rows
        if row.placement.entry.code
    }
