"""The report as an Excel workbook: the rows, their totals, the system chart and the notes."""

import io
from collections.abc import Iterable, Sequence

from xlsxwriter import Workbook

from taikei.analysis.components import components_of
from taikei.analysis.totals import Total, chapter_total, section_total
from taikei.language.eras import era_label
from taikei.language.terms import CHAPTERS, COMPONENTS
from taikei.model.amount import Component
from taikei.model.chapter_names import chapter_names
from taikei.model.report import Chapter, Report
from taikei.writers.chapter_sheet import UNIT, chapter_columns, chapter_rows
from taikei.writers.edition_date import edition_date
from taikei.writers.sheet import Cell, Column, add_sheet, formats
from taikei.writers.xml_text import fit_for_xml

_PROPERTY_LIMIT = 255  # characters

_CHAPTER = Column("章", 18)
_TOTALS = (
    _CHAPTER, Column("節番号", 7), Column("節名", 34), Column("事業数", 8), Column("うち再掲", 9),
)  # fmt: skip
_CHART = (Column("条", 6), Column("条の見出し", 34), Column("取組番号", 9), Column("取組", 60), Column("うち", 50))
_NOTES = (_CHAPTER, Column("注", 8), Column("内容", 100))


def write_workbook(report: Report) -> bytes:
    """An .xlsx file: one sheet a chapter, 合計, 施策体系, 注. Amounts are in the unit that stands beside them.

    A chapter's sheet has a column for each kind of money that the chapter prints, and for what else one of its rows
    has. 執行率 is 決算額 ÷ 予算現額; a row whose current budget is not told has 当初予算比, 決算額 ÷ 当初予算額, in a
    column of its own. Both are empty where one of the amounts is no number or the budget is zero. A word in the place
    of an amount stands in its column as text. Foreign text is never a formula, a link or a number.
    """
    report = fit_for_xml(report)
    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(buffer, options) as workbook:
        workbook.set_properties(
            {
                "title": report.title[:_PROPERTY_LIMIT],
                "author": report.issuer[:_PROPERTY_LIMIT],
                "created": edition_date(report).replace(tzinfo=None),
            }
        )
        forms = formats(workbook)
        named = _named(report)
        for name, chapter in named:
            columns = chapter_columns(chapter)
            add_sheet(workbook, forms, name, [column for column, _ in columns], chapter_rows(chapter, columns))
        add_sheet(workbook, forms, "合計", *_totals(report, named))
        add_sheet(workbook, forms, "施策体系", _CHART, _chart_rows(report))
        add_sheet(workbook, forms, "注", _NOTES, _note_rows(named))
    return buffer.getvalue()


def _named(report: Report) -> list[tuple[str, Chapter]]:
    """Each chapter with its name: 実績, and 実績（令和３年度） for that of an earlier year."""
    names = chapter_names((chapter.kind, chapter.fiscal_year) for chapter in report.chapters)
    return [
        (
            CHAPTERS[chapter.kind].ja
            if names[chapter.kind, chapter.fiscal_year] == chapter.kind.value
            else f"{CHAPTERS[chapter.kind].ja}（{era_label(chapter.fiscal_year)}）",
            chapter,
        )
        for chapter in report.chapters
    ]


def _totals(report: Report, named: Sequence[tuple[str, Chapter]]) -> tuple[Sequence[Column], Iterable[Sequence[Cell]]]:
    """Columns and rows of the totals: each kind of money that the report prints, without and with re-listings."""
    components = components_of(placement.entry for _, _, placement in report.rows())
    money = [
        Column(f"{COMPONENTS[component].ja}（再掲を{how}）", 24, "amount")
        for component in components
        for how in ("除く", "含む")
    ]
    return (*_TOTALS, *money, UNIT), _total_rows(named, components)


def _total_rows(named: Sequence[tuple[str, Chapter]], components: Sequence[Component]) -> Iterable[Sequence[Cell]]:
    for label, chapter in named:
        unit = chapter.unit.value
        for section in chapter.sections:
            yield (label, section.number, section.title, *_sums(section_total(section), components), unit)
        yield (label, None, "計", *_sums(chapter_total(chapter), components), unit)


def _sums(total: Total, components: Sequence[Component]) -> Sequence[Cell]:
    both = (total.amounts, total.amounts_with_relisted)
    return (total.rows, total.relisted, *(sums.get(component) for component in components for sums in both))


def _chart_rows(report: Report) -> Iterable[Sequence[Cell]]:
    for article in report.chart:
        if not article.boxes:
            yield (article.article, article.title, None, None, None)
        for box in article.boxes:
            yield (article.article, article.title, box.initiative, box.name, box.scope)


def _note_rows(named: Sequence[tuple[str, Chapter]]) -> Iterable[Sequence[Cell]]:
    for label, chapter in named:
        for note in chapter.notes:
            yield (label, note.mark, note.text)
