"""One programme through the years: its entry in each chapter of the versions that hold, and where it is printed."""

from dataclasses import dataclass

from taikei.model.entry import Placement
from taikei.portal.figures import EntryFigures
from taikei.portal.reading import current_editions
from taikei.store.models import ChapterRow, Edition, EntryRow, PlacementRow, Programme, SectionRow
from taikei.store.override import Override
from taikei.store.rows import placement_value, placements_with_entries


@dataclass(frozen=True)
class Printed:
    """One place where an entry is printed. ``primary`` is the place that counts; others may print otherwise."""

    section: SectionRow
    placement: Placement
    override: Override | None
    primary: bool

    @property
    def figures(self) -> EntryFigures:
        return EntryFigures(self.placement.entry)

    @property
    def lines(self) -> str:
        return str(self.placement.entry.source)


@dataclass(frozen=True)
class Year:
    """What one chapter of one edition says of the programme."""

    edition: Edition
    chapter: ChapterRow
    entry: EntryRow
    places: tuple[Printed, ...]

    @property
    def primary(self) -> Printed:
        return next(place for place in self.places if place.primary)

    @property
    def figures(self) -> EntryFigures:
        return self.primary.figures


def history(programme: Programme) -> list[Year]:
    """The programme's years, the newest first, results before the plan of the same year."""
    rows = (
        placements_with_entries()
        .filter(entry__programme=programme, section__chapter__edition__in=current_editions())
        .select_related("entry__programme", "section__chapter__edition__issuer")
        .order_by("-section__chapter__fiscal_year", "-section__chapter__kind", "section__position", "order")
    )
    by_entry: dict[int, list[PlacementRow]] = {}
    for row in rows:
        by_entry.setdefault(row.entry_id, []).append(row)
    return [_year(placements) for placements in by_entry.values()]


def _year(rows: list[PlacementRow]) -> Year:
    counted = min(rows, key=lambda row: row.relisted)
    chapter = counted.section.chapter
    places = tuple(Printed(row.section, placement_value(row), row.override, row is counted) for row in rows)
    return Year(chapter.edition, chapter, counted.entry, places)
