"""One programme through the years: its entry in each chapter of the versions that hold, and where it is printed."""

from dataclasses import dataclass

from taikei.model.amount import Amount, Component
from taikei.model.chapter_names import chapter_names
from taikei.model.entry import Entry, Item, Placement
from taikei.portal.original import pages_shown
from taikei.portal.reading import current_editions
from taikei.store.loading import placement_value, placements_with_entries
from taikei.store.models import ChapterRow, Edition, PlacementRow, Programme, SectionRow
from taikei.store.override import Override


@dataclass(frozen=True)
class Breakdown:
    """The items of an entry. ``component`` is the money that they divide, None where they divide several."""

    items: tuple[Item, ...]

    @property
    def amounts(self) -> tuple[Amount, ...]:
        return tuple(item.amount for item in self.items if item.amount is not None)

    @property
    def component(self) -> Component | None:
        components = {amount.component for amount in self.amounts}
        return components.pop() if len(components) == 1 else None


@dataclass(frozen=True)
class Printed:
    """One place where an entry is printed. ``primary`` is the place that counts; others may print otherwise.

    ``shown`` tells whether there is a picture of it in the original document.
    """

    section: SectionRow
    placement: Placement
    override: Override | None
    primary: bool
    row_id: int
    shown: bool

    @property
    def lines(self) -> str:
        return str(self.placement.entry.source)

    @property
    def breakdown(self) -> Breakdown:
        return Breakdown(self.placement.entry.items)


@dataclass(frozen=True)
class Year:
    """What one chapter of one edition says of the programme. ``chapter_name`` stands in the addresses."""

    edition: Edition
    chapter: ChapterRow
    chapter_name: str
    places: tuple[Printed, ...]

    @property
    def anchor(self) -> str:
        """Two editions may speak of the same year."""
        return f"{self.chapter.kind}-{self.chapter.fiscal_year}-{self.edition.pk}"

    @property
    def primary(self) -> Printed:
        return next(place for place in self.places if place.primary)

    @property
    def entry(self) -> Entry:
        return self.primary.placement.entry

    @property
    def breakdown(self) -> Breakdown:
        return self.primary.breakdown


def history(programme: Programme) -> list[Year]:
    """The programme's years, the newest first, results before the plan of the same year, the newest edition first."""
    rows = (
        placements_with_entries()
        .filter(entry__programme=programme, section__chapter__edition__in=current_editions())
        .select_related("entry__programme", "section__chapter__edition__issuer")
        .prefetch_related("section__chapter__edition__chapters")
        .order_by(
            "-section__chapter__fiscal_year",
            "-section__chapter__kind",
            "-section__chapter__edition__fiscal_year",
            "section__position",
            "order",
        )
    )
    by_entry: dict[int, list[PlacementRow]] = {}
    for row in rows:
        by_entry.setdefault(row.entry_id, []).append(row)
    return [_year(placements) for placements in by_entry.values()]


def _year(rows: list[PlacementRow]) -> Year:
    counted = min(rows, key=lambda row: row.relisted)
    chapter = counted.section.chapter
    names = chapter_names(one.known_by for one in chapter.edition.chapters.all())
    places = tuple(_printed(row, chapter.edition, primary=row is counted) for row in rows)
    return Year(chapter.edition, chapter, names[chapter.known_by], places)


def _printed(row: PlacementRow, edition: Edition, *, primary: bool) -> Printed:
    placement = placement_value(row)
    return Printed(row.section, placement, row.override, primary, row.pk, bool(pages_shown(edition, placement)))
