"""The statutory report as .docx, the way an office would set it up: styles, ruled tables, no text boxes."""

import io
import zipfile
from collections.abc import Sequence
from datetime import datetime

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.enum.table import WD_ALIGN_VERTICAL, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Mm, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from taikei.language.eras import era_label
from taikei.model.amount import Component
from taikei.model.entry import Placement
from taikei.model.report import Chapter, ChapterKind, ChartArticle, Report
from taikei.model.section import Section
from taikei.writers.edition_date import edition_date
from taikei.writers.outline import Outline, outline, section_heading
from taikei.writers.places import anchor
from taikei.writers.printed import (
    NEW_MARK,
    RELISTED_MARK,
    amount_text,
    bracketed,
    charge_text,
    full_width,
    marked_name,
    settlement_text,
)
from taikei.writers.word_xml import (
    add_bookmark,
    add_field,
    number_pages_from_one,
    repeat_on_each_page,
    set_fonts,
    set_tight,
    update_fields_on_opening,
)
from taikei.writers.xml_text import fit_for_xml

_MINCHO = "ＭＳ 明朝"
_GOTHIC = "ＭＳ ゴシック"
_RESULT_WIDTHS = (Mm(36), Mm(33), Mm(101))
_PLAN_WIDTHS = (Mm(87), Mm(26), Mm(57))
_CHART_WIDTHS = (Mm(50), Mm(120))
_POLICIES = "policies"
_CHART = "chart"
_PROPERTY_LIMIT = 255  # characters; Word refuses longer properties
_EARLIEST = (1980, 1, 1, 0, 0, 0)


def write_word(report: Report) -> bytes:
    """A .docx file, the same bytes for the same report. Amounts as printed, in the unit above each table.

    The contents list the headings with page numbers as fields: Word fills them in when the reader updates fields.
    """
    report = fit_for_xml(report)
    document = Document()
    _set_up(document, report)
    parts = outline(report)
    _cover(document, report)
    _contents(document, parts)
    _body_section(document)
    _policies(document, report, parts)
    _chart(document, report, parts)
    for heading, name, chapter in parts.chapters:
        _chapter(document, heading, name, chapter)
    return _saved(document, edition_date(report))


def _set_up(document: WordDocument, report: Report) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(20)
    page.top_margin = page.bottom_margin = Mm(25)
    for name, font, size in (("Normal", _MINCHO, 10.5), ("Title", _GOTHIC, 18), ("Heading 1", _GOTHIC, 13),
                             ("Heading 2", _GOTHIC, 10.5)):  # fmt: skip
        style = document.styles[name]
        set_fonts(style, font)
        set_tight(style)
        style.font.size = Pt(size)
    document.styles["Normal"].paragraph_format.space_after = Pt(0)
    # The first part follows a page break already; Word does not make a second one.
    document.styles["Heading 1"].paragraph_format.page_break_before = True
    update_fields_on_opening(document)
    date = edition_date(report).replace(tzinfo=None)
    core = document.core_properties
    title, issuer = report.title[:_PROPERTY_LIMIT], report.issuer[:_PROPERTY_LIMIT]
    core.title, core.author, core.last_modified_by, core.comments = title, issuer, issuer, ""
    core.language, core.created, core.modified, core.revision = "ja-JP", date, date, 1


def _cover(document: WordDocument, report: Report) -> None:
    title = document.add_paragraph(report.title, style="Title")
    title.paragraph_format.space_before = Mm(50)
    _centred(title)
    for text, size, before in ((bracketed(report.subtitle), 12, Mm(6)), (report.notice, 12, Mm(10)),
                               (report.published, 14, Mm(80)), ("　".join(report.issuer), 16, Mm(6))):  # fmt: skip
        if text:
            line = _centred(document.add_paragraph())
            line.add_run(text).font.size = Pt(size)
            line.paragraph_format.space_before = before
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _contents(document: WordDocument, parts: Outline) -> None:
    _centred(document.add_paragraph("目　　次")).paragraph_format.space_after = Pt(12)
    for heading, bookmark in ((parts.policies, _POLICIES), (parts.chart, _CHART)):
        if heading is not None:
            _contents_line(document, heading, bookmark).paragraph_format.space_before = Pt(12)
    for heading, name, chapter in parts.chapters:
        bookmark = "" if chapter.sections else _bookmark(name)
        _contents_line(document, heading, bookmark).paragraph_format.space_before = Pt(12)
        for section in chapter.sections:
            line = _contents_line(document, section_heading(section), _bookmark(name, section))
            line.paragraph_format.left_indent = Pt(10.5)


def _contents_line(document: WordDocument, text: str, bookmark: str) -> Paragraph:
    """A heading, and the page of its bookmark; a heading that holds headings shows no page."""
    line = document.add_paragraph(text)
    if bookmark:
        line.paragraph_format.tab_stops.add_tab_stop(Mm(170), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.MIDDLE_DOT)
        line.add_run("\t")
        add_field(line, f"PAGEREF {bookmark} \\h")
    return line


def _body_section(document: WordDocument) -> None:
    """Page numbers start after the contents: - 1 -."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    number_pages_from_one(section)
    section.footer.is_linked_to_previous = False
    foot = _centred(section.footer.paragraphs[0])
    foot.add_run("- ")
    add_field(foot, "PAGE")
    foot.add_run(" -")


def _policies(document: WordDocument, report: Report, parts: Outline) -> None:
    if parts.policies is None:
        return
    _heading(document, parts.policies, 1, _POLICIES)
    _paragraphs(document, report.policies_lead)
    for policy in report.policies:
        document.add_paragraph(f"{policy.number}　{policy.text}").paragraph_format.space_before = Pt(8)
    for reference in report.references:
        document.add_paragraph()
        (cell,) = _new_row(_table(document, (Mm(170),))).cells
        title = "：".join(filter(None, (reference.label, reference.title)))
        _fill(cell, [title, *reference.text.split("\n")])


def _chart(document: WordDocument, report: Report, parts: Outline) -> None:
    if parts.chart is None:
        return
    _heading(document, parts.chart, 1, _CHART)
    _paragraphs(document, report.chart_lead)
    if report.chart:
        document.add_paragraph()
        table = _table(document, _CHART_WIDTHS, ("条例", "取組"))
        for article in report.chart:
            _chart_row(table, article)


def _chart_row(table: Table, article: ChartArticle) -> None:
    left, right = _new_row(table).cells
    _fill(left, [f"第{article.article}条", article.title])
    _fill(right, [f"{box.text}【取組{full_width(box.initiative)}】" for box in article.boxes])


def _chapter(document: WordDocument, heading: str, name: str, chapter: Chapter) -> None:
    _heading(document, heading, 1, _bookmark(name))
    for section in chapter.sections:
        _heading(document, section_heading(section), 2, _bookmark(name, section))
        for provision in section.ordinance[:-1]:
            _paragraphs(document, provision)
        if section.ordinance:
            _paragraphs(document, section.ordinance[-1] + bracketed(section.citation))
        _paragraphs(document, section.lead)
        if section.placements:
            _rows(document, chapter, section)
    for note in chapter.notes:
        document.add_paragraph(f"{bracketed(note.mark)} {note.text}").paragraph_format.space_before = Pt(4)


def _rows(document: WordDocument, chapter: Chapter, section: Section) -> None:
    unit = _right(document.add_paragraph(f"（単位：{chapter.unit.value}）"))
    unit.paragraph_format.keep_with_next = True
    if chapter.kind == ChapterKind.RESULTS:
        table = _table(document, _RESULT_WIDTHS, ("関係事業名", "当初予算額\n［決算額］", "実施概要（担当課・室）"))
        for placement in section.placements:
            _result(table, placement)
    else:
        year = era_label(chapter.fiscal_year)
        table = _table(document, _PLAN_WIDTHS, (f"{year}事業", "予算額", "担当課・室"))
        for placement in section.placements:
            _planned(table, placement)


def _result(table: Table, placement: Placement) -> None:
    entry = placement.entry
    name, money, text = _new_row(table).cells
    marks = f"{RELISTED_MARK if placement.relisted else ''}{NEW_MARK if entry.new else ''}"
    _fill(name, [entry.programme, marks])
    budget, settlement = entry.amount(Component.INITIAL_BUDGET), entry.amount(Component.SETTLEMENT)
    _fill(money, [amount_text(budget), settlement_text(settlement), bracketed(entry.note)], right=True)
    _fill(text, entry.narrative.split("\n"))
    charge = bracketed(charge_text(entry.charge))
    if charge:
        _right(text.add_paragraph(charge) if entry.narrative else _fill(text, [charge]))


def _planned(table: Table, placement: Placement) -> None:
    entry = placement.entry
    name, money, charge = _new_row(table).cells
    _fill(name, [marked_name(entry.programme, placement.relisted, entry.new)])
    _fill(money, [amount_text(entry.amount(Component.INITIAL_BUDGET)), bracketed(entry.note)], right=True)
    _fill(charge, [charge_text(entry.charge)])


def _table(document: WordDocument, widths: Sequence[int], header: Sequence[str] = ()) -> Table:
    """An empty ruled table. Rows break over pages; the header row is repeated on each."""
    table: Table = document.add_table(rows=0, cols=len(widths), style="Table Grid")
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    if header:
        repeat_on_each_page(_new_row(table))
        for cell, label in zip(table.rows[0].cells, header, strict=True):
            _fill(cell, label.split("\n"))
            cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER
            for paragraph in cell.paragraphs:
                _centred(paragraph)
    return table


def _new_row(table: Table) -> _Row:
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]
    return row


def _fill(cell: _Cell, lines: Sequence[str], *, right: bool = False) -> Paragraph:
    """One paragraph a line; empty lines at the ends are left out. Returns the last paragraph."""
    kept = [line for line in lines if line]
    paragraph: Paragraph = cell.paragraphs[0]
    for at, line in enumerate(kept):
        paragraph = paragraph if at == 0 else cell.add_paragraph()
        paragraph.add_run(line)
        if right:
            _right(paragraph)
    return paragraph


def _heading(document: WordDocument, text: str, level: int, bookmark: str) -> None:
    heading = document.add_heading(text, level)
    add_bookmark(heading, bookmark, number=len(document.paragraphs))


def _bookmark(chapter: str, section: Section | None = None) -> str:
    # A bookmark's name has no hyphen.
    return anchor(chapter, None if section is None else section.number).replace("-", "_")


def _paragraphs(document: WordDocument, text: str) -> None:
    for line in filter(None, text.split("\n")):
        document.add_paragraph(line).paragraph_format.first_line_indent = Pt(10.5)


def _centred(paragraph: Paragraph) -> Paragraph:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def _right(paragraph: Paragraph) -> Paragraph:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return paragraph


def _saved(document: WordDocument, date: datetime) -> bytes:
    """python-docx stamps the parts of the package with the clock; the same report must be the same bytes."""
    written = io.BytesIO()
    document.save(written)
    stamped = io.BytesIO()
    stamp = max(date.timetuple()[:6], _EARLIEST)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(stamped, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(zipfile.ZipInfo(name, stamp), source.read(name), zipfile.ZIP_DEFLATED)
    return stamped.getvalue()
