"""One text of one programme is told of once, in however many years it stands.

A register of programmes (a review sheet, an evaluation workbook) keeps one name and one description for all the years
of a programme, and a reader gives them to each year. Who mends such a text mends one cell. A report without programme
numbers prints each text in its chapter, and each is a place to mend.
"""

from collections.abc import Iterable, Iterator

from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit

_TEXTS = frozenset(("programme", "narrative", "note", "charge"))


def told_once(hits: Iterable[Hit], subject: Subject) -> Iterator[Hit]:
    """Of hits on the same words of one numbered programme in several chapters, the first."""
    kept = tuple(hits)
    codes = _codes(subject) if any(hit.place.field in _TEXTS for hit in kept) else {}
    told: dict[tuple[object, ...], tuple[object, ...]] = {}
    for hit in kept:
        place = hit.place
        chapter = (place.chapter, place.fiscal_year)
        code = codes.get((*chapter, place.section, place.order), "") if place.field in _TEXTS else ""
        fact = (code, place.programme, place.field, hit.found, hit.quote)
        if not code or told.setdefault(fact, chapter) == chapter:
            yield hit


def _codes(subject: Subject) -> dict[tuple[object, ...], str]:
    return {
        (row.chapter.kind, row.chapter.fiscal_year, row.section.number, row.placement.order): row.placement.entry.code
        for row in subject.rows
        if row.placement.entry.code
    }
