"""One text of one programme is told of once, in however many years it stands.

A register of programmes (a review sheet, an evaluation workbook) keeps one name and one description for all the years
of a programme, and a reader gives them to each year. Who mends such a text mends one cell. A report without programme
numbers prints each text in its chapter, and each is a place to mend.
"""

from collections.abc import Iterator

from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit
from taikei.model.source import Source

_TEXTS = frozenset(("programme", "narrative", "note", "charge"))


def told_once(hits: tuple[Hit, ...], subject: Subject) -> tuple[Hit, ...]:
    """Of hits on the same words of one numbered programme in several chapters, the first.

    A correction is told for each cell that holds the words, so that none is left as it was.
    """
    return tuple(_once(hits, subject)) if hits and subject.numbered else hits


def _once(hits: tuple[Hit, ...], subject: Subject) -> Iterator[Hit]:
    told: dict[tuple[object, ...], tuple[object, Source | None]] = {}
    for hit in hits:
        place = hit.place
        entry = subject.entry_at(place) if place.field in _TEXTS else None
        if entry is None or not entry.code:
            yield hit
            continue
        chapter, own = (place.chapter, place.fiscal_year), entry.sources.get(place.field)
        fact = (entry.code, place.programme, place.field, hit.found, hit.quote)
        first, cell = told.setdefault(fact, (chapter, own))
        if first == chapter or (hit.fixes and own is not None and own != cell):
            yield hit
