"""Finding placements: words in name, text and division, and the filters of the list."""

from dataclasses import dataclass

from django.db.models import FloatField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Cast

from taikei.language.widths import fold
from taikei.model.amount import Component
from taikei.model.chapter_names import ChapterKey
from taikei.model.entry import Entry
from taikei.store.models import AmountRow, Edition, PlacementRow


@dataclass(frozen=True)
class Query:
    """What to list. None and empty ask for nothing. All words must be found; width and case do not count."""

    words: str = ""
    chapter: ChapterKey | None = None
    section: int | None = None
    division: str = ""
    relisted: bool | None = None
    new: bool | None = None


def searchable(entry: Entry) -> str:
    """The text that a search looks in."""
    fields = (
        entry.programme,
        entry.code,
        entry.narrative,
        *entry.policies,
        entry.charge.department,
        *entry.charge.divisions,
    )
    return "\n".join(_folded(field) for field in fields)


def _folded(text: str) -> str:
    return fold(text).casefold()


def find_placements(edition: Edition, query: Query) -> "QuerySet[PlacementRow]":
    """The placements of the edition that the query asks for, in the order of the document."""
    found = PlacementRow.objects.filter(section__chapter__edition=edition)
    for word in query.words.split():
        found = found.filter(entry__search__contains=_folded(word))
    if query.chapter is not None:
        kind, year = query.chapter
        found = found.filter(section__chapter__kind=kind.value, section__chapter__fiscal_year=year.start)
    if query.section is not None:
        found = found.filter(section__number=query.section)
    if query.division:
        found = found.filter(entry__divisions__name=query.division).distinct()
    if query.relisted is not None:
        found = found.filter(relisted=query.relisted)
    if query.new is not None:
        found = found.filter(entry__new=query.new)
    return found.order_by("section__chapter__position", "section__position", "order")


def amount_of(component: Component) -> Cast:
    """A number to sort placements by. Exact only for sorting: the amount itself comes with the value."""
    number = AmountRow.objects.filter(entry=OuterRef("entry"), component=component.value).values("number")[:1]
    return Cast(Subquery(number), FloatField())


def divisions_of(edition: Edition) -> tuple[str, ...]:
    """The divisions that answer for something in the edition, in the order in which it first names them."""
    names = (
        PlacementRow.objects.filter(section__chapter__edition=edition, entry__divisions__isnull=False)
        .order_by("section__chapter__position", "section__position", "order", "entry__divisions__position")
        .values_list("entry__divisions__name", flat=True)
    )
    return tuple(dict.fromkeys(names))
