"""A paper as .docx: headings, ruled tables, text struck out and underlined."""

from datetime import datetime
from typing import cast

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph

from taikei.writers.papers.paper import Heading, Ink, Paper, Table, Text, plain
from taikei.writers.papers.words import PAPER_WORDS
from taikei.writers.word_file import saved
from taikei.writers.word_xml import add_field, repeat_on_each_page, set_fonts, set_tight
from taikei.writers.xml_text import fit_text

_MINCHO = "ＭＳ 明朝"
_GOTHIC = "ＭＳ ゴシック"
_MARGIN, _SHORT, _LONG = 16, 210, 297  # mm
_PROPERTY_LIMIT = 255  # characters; Word refuses longer properties
_UNDATED = datetime(2000, 1, 1)  # noqa: DTZ001 (file formats keep no zone)
_STRUCK, _INSERTED = RGBColor(0x8F, 0x12, 0x20), RGBColor(0x0B, 0x5A, 0x2B)


def write_paper_word(paper: Paper) -> bytes:
    """A .docx file, the same bytes for the same paper."""
    document = Document()
    wide = _set_up(document, paper)
    document.add_paragraph(fit_text(paper.title), style="Title").alignment = WD_ALIGN_PARAGRAPH.CENTER
    if paper.subtitle:
        document.add_paragraph(fit_text(paper.subtitle)).alignment = WD_ALIGN_PARAGRAPH.CENTER
    for block in paper.printed.blocks:
        if isinstance(block, Table):
            _table(document, block, wide, PAPER_WORDS["none"].said(paper.language))
        elif isinstance(block, Heading):
            _fill(document.add_heading("", block.level), block.text)
        else:
            _fill(document.add_paragraph(), block.text)
    return saved(document, _dated(paper))


def _dated(paper: Paper) -> datetime:
    return _UNDATED if paper.dated is None else datetime(*paper.dated.timetuple()[:3])  # noqa: DTZ001


def _set_up(document: WordDocument, paper: Paper) -> int:
    """Page, styles and properties. Returns the width of the text in mm."""
    page = document.sections[0]
    width, height = (_LONG, _SHORT) if paper.landscape else (_SHORT, _LONG)
    page.orientation = WD_ORIENT.LANDSCAPE if paper.landscape else WD_ORIENT.PORTRAIT
    page.page_width, page.page_height = Mm(width), Mm(height)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(_MARGIN)
    for name, font, size in (("Normal", _MINCHO, 10), ("Title", _GOTHIC, 15), ("Heading 1", _GOTHIC, 12),
                             ("Heading 2", _GOTHIC, 10.5), ("Heading 3", _GOTHIC, 10)):  # fmt: skip
        style = document.styles[name]
        set_fonts(style, font)
        set_tight(style)
        style.font.size = Pt(size)
    document.styles["Normal"].paragraph_format.space_after = Pt(3)
    foot = page.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    foot.add_run("- ")
    add_field(foot, "PAGE")
    foot.add_run(" -")
    core = document.core_properties
    core.title, core.author, core.comments = fit_text(paper.title)[:_PROPERTY_LIMIT], "", ""
    core.language, core.revision = "ja-JP" if paper.language == "ja" else "en-GB", 1
    core.created = core.modified = _dated(paper)
    return width - 2 * _MARGIN


def _table(document: WordDocument, block: Table, width: int, none: str) -> None:
    caption = document.add_paragraph()
    caption.paragraph_format.space_before = Pt(8)
    caption.paragraph_format.keep_with_next = True
    caption.add_run(fit_text(block.caption)).bold = True
    if not block.rows:
        document.add_paragraph(none)
        return
    table = document.add_table(rows=1 + len(block.rows), cols=len(block.columns), style="Table Grid")
    table.autofit = False
    shares = sum(column.width for column in block.columns)
    for at, column in enumerate(block.columns):
        table.columns[at].width = Mm(width * column.width / shares)
    repeat_on_each_page(table.rows[0])
    heads = tuple(plain(column.label) for column in block.columns)
    # python-docx looks every row's cells up anew: taken once, a long table is written in time that grows with it.
    for row, texts in zip(table.rows, (heads, *block.rows), strict=True):
        for at, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
            cell.width = Mm(width * block.columns[at].width / shares)
            paragraph = _fill(cast("_Cell", cell).paragraphs[0], text)
            paragraph.paragraph_format.space_after = Pt(0)
            if texts is heads:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            elif block.columns[at].figures:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _fill(paragraph: WordParagraph, text: Text) -> WordParagraph:
    for run in text:
        printed = paragraph.add_run(fit_text(run.text))  # a line break in it becomes one of the paragraph
        if run.ink == Ink.STRUCK:
            printed.font.strike, printed.font.color.rgb = True, _STRUCK
        elif run.ink == Ink.INSERTED:
            printed.font.underline, printed.font.color.rgb = True, _INSERTED
        elif run.ink == Ink.UNDERLINED:
            printed.font.underline = True
    return paragraph
