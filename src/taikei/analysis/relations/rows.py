"""A report into the rows of its tables."""

from collections.abc import Iterator, Mapping

from taikei.analysis.relations.columns import Cell, Row
from taikei.analysis.relations.identifiers import entry_id, placement_id, programme_id, reference_id, section_id
from taikei.analysis.relations.shapes import REPORT, SHAPES
from taikei.model.amount import Amount
from taikei.model.chapter_names import chapter_names
from taikei.model.entry import Placement
from taikei.model.report import Chapter, Report
from taikei.model.section import Section

Told = Iterator[tuple[str, Row]]
"""The name of a table and one of its rows, in the order of the table's columns."""


def rows_of(report: Report) -> Mapping[str, list[Row]]:
    """The rows of every table, by its name; of some there are none."""
    found: dict[str, list[Row]] = {shape.name: [] for shape in SHAPES}
    for table, row in _report(report):
        found[table].append(row)
    return found


def _report(report: Report) -> Told:
    statute = report.statute
    yield "report", (
        report.title, report.issuer, report.published, report.subtitle, report.notice,
        None if statute is None else statute.name, None if statute is None else statute.article,
    )  # fmt: skip
    yield from _prose(REPORT, "policies_lead", report.policies_lead)
    yield from _prose(REPORT, "chart_lead", report.chart_lead)
    for order, line in enumerate(report.contents, start=1):
        yield "contents", (order, line.title, line.page)
    for order, policy in enumerate(report.policies, start=1):
        yield "basic_policies", (order, policy.number, policy.text)
    for order, reference in enumerate(report.references, start=1):
        yield "references", (order, reference.label, reference.title)
        yield from _prose(reference_id(order), "text", reference.text)
    for order, article in enumerate(report.chart, start=1):
        yield "articles", (order, article.article, article.title)
        for at, box in enumerate(article.boxes, start=1):
            yield "initiatives", (order, at, box.initiative, box.name, box.scope)
    names = chapter_names((chapter.kind, chapter.fiscal_year) for chapter in report.chapters)
    for order, chapter in enumerate(report.chapters, start=1):
        yield from _chapter(names[chapter.kind, chapter.fiscal_year], order, chapter)


def _chapter(name: str, order: int, chapter: Chapter) -> Told:
    yield (
        "chapters",
        (name, order, chapter.kind.value, chapter.title, chapter.fiscal_year.start, chapter.unit.value),
    )
    for at, note in enumerate(chapter.notes, start=1):
        yield "notes", (name, at, note.mark, note.text)
    for at, section in enumerate(chapter.sections, start=1):
        own = section_id(name, section.number)
        yield "sections", (own, name, at, section.number, section.title, section.article, section.citation)
        yield from _prose(own, "lead", section.lead)
        for number, provision in enumerate(section.ordinance, start=1):
            yield "provisions", (own, number, provision)
        for placement in section.placements:
            yield from _placement(name, chapter, section, placement)


def _placement(name: str, chapter: Chapter, section: Section, placement: Placement) -> Told:
    entry = placement.entry
    own = placement_id(name, section.number, placement.order)
    yield "placements", (
        own, section_id(name, section.number), placement.order, programme_id(entry),
        entry_id(entry, chapter.fiscal_year, chapter.kind), entry.programme, placement.relisted, entry.new,
        entry.expanded, entry.ended, entry.code, entry.charge.department, entry.charge.printed, entry.note,
    )  # fmt: skip
    yield from _prose(own, "narrative", entry.narrative)
    for at, division in enumerate(entry.charge.divisions, start=1):
        yield "divisions", (own, at, division)
    for at, amount in enumerate(entry.amounts, start=1):
        yield "amounts", (own, at, *_amount(amount))
    for at, policy in enumerate(entry.policies, start=1):
        yield "policies", (own, at, policy)
    for at, basis in enumerate(entry.bases, start=1):
        yield "bases", (own, at, basis.law, basis.number, basis.provision)
    for at, item in enumerate(entry.items, start=1):
        yield "items", (own, at, item.by.value, item.name, item.level, item.code, *_amount(item.amount))


def _prose(of: str, field: str, text: str) -> Told:
    """One row a paragraph, so that no cell has a line break; none for a text that is not there."""
    if text != "":
        for at, paragraph in enumerate(text.split("\n"), start=1):
            yield "paragraphs", (of, field, at, paragraph)


def _amount(amount: Amount | None) -> tuple[Cell, ...]:
    if amount is None:
        return None, None, None, None, None
    return amount.component.value, amount.number, amount.unit.value, amount.word, amount.printed
