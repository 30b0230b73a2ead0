"""Rows back into a report: what is loaded equals what was saved."""

from collections.abc import Iterator

from django.db.models import QuerySet

from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import Chapter, ChapterKind, Report, Statute
from taikei.model.section import Section
from taikei.store.models import AmountRow, ChapterRow, DivisionRow, Edition, PlacementRow
from taikei.store.override import overridden


def load_report(edition: Edition) -> Report:
    """The report exactly as it was saved."""
    statute = None
    if edition.statute_article is not None:
        statute = Statute(edition.statute_name, edition.statute_article)
    return Report(
        title=edition.title,
        issuer=edition.issuer.name,
        published=edition.published,
        subtitle=edition.subtitle,
        notice=edition.notice,
        statute=statute,
        contents=edition.contents,
        policies_lead=edition.policies_lead,
        policies=edition.policies,
        references=edition.references,
        chart_lead=edition.chart_lead,
        chart=edition.chart,
        chapters=tuple(load_chapter(chapter) for chapter in edition.chapters.all()),
        sources=edition.sources,
    )


def placements_with_entries() -> "QuerySet[PlacementRow]":
    """Placements with all that ``placement_value`` needs, in three queries; for a page of them, not for thousands."""
    return PlacementRow.objects.select_related("entry__programme").prefetch_related(
        "entry__amounts", "entry__divisions"
    )


def load_chapter(row: ChapterRow) -> Chapter:
    """One chapter exactly as it was saved."""
    return Chapter(
        kind=ChapterKind(row.kind),
        title=row.title,
        fiscal_year=FiscalYear(row.fiscal_year),
        unit=Unit(row.unit),
        sections=tuple(_sections(row)),
        notes=row.notes,
        source=row.source,
    )


def _sections(chapter: ChapterRow) -> Iterator[Section]:
    placed = _placements(chapter)
    for row in chapter.sections.all():
        yield Section(
            number=row.number,
            title=row.title,
            article=row.article,
            citation=row.citation,
            ordinance=row.ordinance,
            lead=row.lead,
            placements=tuple(placed.get(row.pk, ())),
            sources=row.sources,
        )


def _placements(chapter: ChapterRow) -> dict[int, list[Placement]]:
    """By section, in order. No question names the rows one by one: databases limit the values of a question."""
    using = chapter.sections.all().db
    amounts, divisions = _amounts(chapter, using), _divisions(chapter, using)
    placed: dict[int, list[Placement]] = {}
    for row in PlacementRow.objects.using(using).filter(section__chapter=chapter).select_related("entry"):
        said = _placement(row, tuple(amounts.get(row.entry_id, ())), tuple(divisions.get(row.entry_id, ())))
        placed.setdefault(row.section_id, []).append(said)
    return placed


def _amounts(chapter: ChapterRow, using: str) -> dict[int, list[Amount]]:
    """By entry, as printed. Plain values and no rows: there are many times as many as entries."""
    amounts: dict[int, list[Amount]] = {}
    found = AmountRow.objects.using(using).filter(entry__chapter=chapter).order_by("position")
    for entry, component, unit, number, word, printed in found.values_list(
        "entry", "component", "unit", "number", "word", "printed"
    ):
        amounts.setdefault(entry, []).append(Amount(Component(component), Unit(unit), number, word, printed))
    return amounts


def _divisions(chapter: ChapterRow, using: str) -> dict[int, list[str]]:
    divisions: dict[int, list[str]] = {}
    found = DivisionRow.objects.using(using).filter(entry__chapter=chapter).order_by("position")
    for entry, name in found.values_list("entry", "name"):
        divisions.setdefault(entry, []).append(name)
    return divisions


def placement_value(row: PlacementRow) -> Placement:
    """The placement as its place prints it. Ask for the row by ``placements_with_entries``."""
    entry = row.entry
    amounts = tuple(amount.value for amount in entry.amounts.all())
    return _placement(row, amounts, tuple(division.name for division in entry.divisions.all()))


def _placement(row: PlacementRow, amounts: tuple[Amount, ...], divisions: tuple[str, ...]) -> Placement:
    entry = row.entry
    said = Entry(
        programme=entry.name,
        amounts=amounts,
        narrative=entry.narrative,
        charge=Charge(entry.department, divisions, entry.charge),
        new=entry.new,
        note=entry.note,
        expanded=entry.expanded,
        ended=entry.ended,
        code=entry.code,
        policies=entry.policies,
        bases=entry.bases,
        items=entry.items,
        sources=row.sources,
    )
    return Placement(row.order, overridden(said, row.override), row.relisted)
