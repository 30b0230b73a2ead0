"""The report as an Excel workbook: the rows, their totals, the system chart and the notes."""

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from taikei.analysis.execution import initial_budget_ratio
from taikei.analysis.totals import Total, chapter_total, section_total
from taikei.language.terms import CHAPTERS
from taikei.model.amount import Amount, Component
from taikei.model.entry import Placement
from taikei.model.report import Chapter, Report
from taikei.model.section import Section
from taikei.writers.edition_date import edition_date
from taikei.writers.xml_text import fit_for_xml

Cell = str | Decimal | Fraction | int | None
"""Text, a number, or None for a cell that stays empty."""

_A4 = 9
_CELL_LIMIT = 32_767  # characters; Excel refuses a file with more in one cell
_PROPERTY_LIMIT = 255  # characters
_CUT_MARK = "…（以下は報告書を参照）"


@dataclass(frozen=True)
class _Column:
    """``kind`` chooses the format: text, amount or ratio. ``width`` is in half-width characters."""

    label: str
    width: int
    kind: str = "text"


_ROWS = (
    _Column("節番号", 7), _Column("節名", 22), _Column("順", 5), _Column("事業名", 34), _Column("再掲", 6),
    _Column("新規", 6), _Column("当初予算額", 15, "amount"), _Column("決算額", 15, "amount"), _Column("単位", 6),
    _Column("当初予算比", 11, "ratio"), _Column("部", 12), _Column("課・室", 22), _Column("備考", 16),
    _Column("実施概要", 70), _Column("出典", 14),
)  # fmt: skip
_TOTALS = (
    _Column("章", 8), _Column("節番号", 7), _Column("節名", 34), _Column("事業数", 8), _Column("うち再掲", 9),
    _Column("当初予算額（再掲を除く）", 25, "amount"), _Column("当初予算額（再掲を含む）", 25, "amount"),
    _Column("決算額（再掲を除く）", 22, "amount"), _Column("決算額（再掲を含む）", 22, "amount"), _Column("単位", 6),
)  # fmt: skip
_CHART = (_Column("条", 6), _Column("条の見出し", 34), _Column("取組番号", 9), _Column("取組", 60), _Column("うち", 50))
_NOTES = (_Column("章", 8), _Column("注", 8), _Column("内容", 100))


def write_workbook(report: Report) -> bytes:
    """An .xlsx file: one sheet a chapter, 合計, 施策体系, 注. Amounts are in the unit that stands beside them.

    当初予算比 is 決算額 ÷ 当初予算額, empty where either is no number or the budget is zero; it is not 執行率. A word
    in the place of an amount stands in its column as text. Foreign text is never a formula, a link or a number.
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
        formats = _formats(workbook)
        for chapter in report.chapters:
            _sheet(workbook, formats, CHAPTERS[chapter.kind].ja, _ROWS, _chapter_rows(chapter))
        _sheet(workbook, formats, "合計", _TOTALS, _total_rows(report))
        _sheet(workbook, formats, "施策体系", _CHART, _chart_rows(report))
        _sheet(workbook, formats, "注", _NOTES, _note_rows(report))
    return buffer.getvalue()


def _formats(workbook: Workbook) -> Mapping[str, Format]:
    ruled = {"border": 1, "border_color": "#9A9A9A", "valign": "top", "font_name": "游ゴシック", "font_size": 10}
    head = {"bold": True, "bg_color": "#E8ECF1", "align": "center", "valign": "vcenter"}
    return {
        "head": workbook.add_format({**ruled, **head, "text_wrap": True}),
        "text": workbook.add_format({**ruled, "text_wrap": True}),
        "amount": workbook.add_format({**ruled, "num_format": "#,##0;△#,##0", "align": "right"}),
        "ratio": workbook.add_format({**ruled, "num_format": "0.0%"}),
    }


def _sheet(
    workbook: Workbook,
    formats: Mapping[str, Format],
    name: str,
    columns: Sequence[_Column],
    rows: Iterable[Sequence[Cell]],
) -> None:
    sheet = workbook.add_worksheet(name)
    for at, column in enumerate(columns):
        sheet.set_column(at, at, column.width)
        sheet.write_string(0, at, column.label, formats["head"])
    last = 0
    for last, row in enumerate(rows, start=1):
        for at, (column, cell) in enumerate(zip(columns, row, strict=True)):
            _write(sheet, last, at, cell, formats[column.kind])
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(columns) - 1)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.print_area(0, 0, last, len(columns) - 1)
    sheet.set_footer("&C- &P -")


def _write(sheet: Worksheet, row: int, column: int, cell: Cell, form: Format) -> None:
    if cell is None or cell == "":
        sheet.write_blank(row, column, None, form)
    elif isinstance(cell, str):
        sheet.write_string(row, column, _fitting(cell), form)
    else:
        sheet.write_number(row, column, _excel_number(cell), form)


def _fitting(text: str) -> str:
    return text if len(text) <= _CELL_LIMIT else text[: _CELL_LIMIT - len(_CUT_MARK)] + _CUT_MARK


def _excel_number(number: Decimal | Fraction | int) -> int | float:
    """Excel keeps binary doubles: whole amounts pass exactly up to fifteen digits, and only fractions become floats."""
    return int(number) if number == int(number) else float(number)


def _chapter_rows(chapter: Chapter) -> Iterable[Sequence[Cell]]:
    for section in chapter.sections:
        for placement in section.placements:
            yield _row(chapter, section, placement)


def _row(chapter: Chapter, section: Section, placement: Placement) -> Sequence[Cell]:
    entry = placement.entry
    return (
        section.number, section.title, placement.order, entry.programme,
        "再掲" if placement.relisted else None, "新規" if entry.new else None,
        _amount(entry.amount(Component.INITIAL_BUDGET)), _amount(entry.amount(Component.SETTLEMENT)),
        chapter.unit.value, initial_budget_ratio(entry),
        entry.charge.department, "・".join(entry.charge.divisions), entry.note, entry.narrative, str(entry.source),
    )  # fmt: skip


def _amount(amount: Amount | None) -> Cell:
    if amount is None or amount.blank:
        return None
    return amount.word if amount.number is None else amount.number


def _total_rows(report: Report) -> Iterable[Sequence[Cell]]:
    for chapter in report.chapters:
        label = CHAPTERS[chapter.kind].ja
        for section in chapter.sections:
            yield (label, section.number, section.title, *_sums(section_total(section)), chapter.unit.value)
        yield (label, None, "計", *_sums(chapter_total(chapter)), chapter.unit.value)


def _sums(total: Total) -> Sequence[Cell]:
    return (
        total.rows,
        total.relisted,
        total.amounts.get(Component.INITIAL_BUDGET),
        total.amounts_with_relisted.get(Component.INITIAL_BUDGET),
        total.amounts.get(Component.SETTLEMENT),
        total.amounts_with_relisted.get(Component.SETTLEMENT),
    )


def _chart_rows(report: Report) -> Iterable[Sequence[Cell]]:
    for article in report.chart:
        if not article.boxes:
            yield (article.article, article.title, None, None, None)
        for box in article.boxes:
            yield (article.article, article.title, box.initiative, box.name, box.scope)


def _note_rows(report: Report) -> Iterable[Sequence[Cell]]:
    for chapter in report.chapters:
        for note in chapter.notes:
            yield (CHAPTERS[chapter.kind].ja, note.mark, note.text)
