"""The page, the styles and the properties of a Word document that has no look of an office's own."""

from datetime import datetime
from typing import Any

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Length, Mm, Pt

from taikei.writers.printing.document import Document as Laid
from taikei.writers.printing.template import Paper, Template
from taikei.writers.word_paragraphs import centred
from taikei.writers.word_table import TABLE_LETTERS
from taikei.writers.word_xml import (
    add_field,
    number_pages_from_one,
    set_fonts,
    set_outline_level,
    set_tight,
    update_fields_on_opening,
)

_PROPERTY_LIMIT = 255  # characters; Word refuses longer properties
_UNITS = {"mm": Mm(1), "cm": Mm(10), "pt": Pt(1), "em": Pt(10.5)}


def properties(document: Document, laid: Laid, date: datetime) -> None:
    """Title, author and dates; fields are worked out when the file is opened."""
    update_fields_on_opening(document)
    core = document.core_properties
    title, issuer = laid.title[:_PROPERTY_LIMIT], laid.issuer[:_PROPERTY_LIMIT]
    plain = date.replace(tzinfo=None)
    core.title, core.author, core.last_modified_by, core.comments = title, issuer, issuer, ""
    core.language, core.created, core.modified, core.revision = "ja-JP", plain, plain, 1


def missing_styles(document: Document) -> None:
    """The styles that the text is written in, where the document has none of that name.

    Word keeps a style in the file only once it was used: an office's file may well lack a heading.
    """
    _in_words_spelling(document)
    known = {style.name for style in document.styles}
    for name, level in (("Title", None), ("Heading 1", 0), ("Heading 2", 1)):
        if name not in known:
            style = _added(document, name)
            style.font.bold = True
            style.paragraph_format.keep_with_next = True
            if level is not None:
                set_outline_level(style, level)
    width = text_width(document)
    for level in (1, 2):
        if f"toc {level}" not in known:
            form = _added(document, f"toc {level}").paragraph_format
            form.tab_stops.add_tab_stop(Length(width), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.MIDDLE_DOT)
            form.left_indent = Pt(10.5 * (level - 1))
            form.space_before = Pt(12 if level == 1 else 0)


def _in_words_spelling(document: Document) -> None:
    """Headings and contents under the names that Word gives them: LibreOffice writes Heading 1 for heading 1."""
    for style in document.styles.element.style_lst:
        name = (style.name_val or "").lower()
        if name.startswith(("heading ", "toc ")):
            style.name_val = name


def text_width(document: Document) -> int:
    """What the margins leave of the page."""
    page = document.sections[0]
    return (page.page_width or Mm(210)) - (page.left_margin or Mm(20)) - (page.right_margin or Mm(20))


def text_height(document: Document) -> int:
    page = document.sections[0]
    return (page.page_height or Mm(297)) - (page.top_margin or Mm(25)) - (page.bottom_margin or Mm(25))


def _added(document: Document, name: str, *, builtin: bool = True) -> Any:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=builtin)
    style.base_style = document.styles.default(WD_STYLE_TYPE.PARAGRAPH)
    return style


def own_look(document: Document, template: Template) -> None:
    """The page and the fonts that the template names."""
    _page(document, template.paper)
    size = float(template.type.size[:-2])
    body, headings = template.type.word_body, template.type.word_headings
    for name, font, points in (("Normal", body, size), ("Title", headings, 18 if "cover" in template.parts else 15),
                               ("Heading 1", headings, size * 1.24), ("Heading 2", headings, size)):  # fmt: skip
        style = document.styles[name]
        set_fonts(style, font)
        set_tight(style)
        style.font.size = Pt(round(points * 2) / 2)
    document.styles["Title"].font.bold = True
    document.styles["Normal"].paragraph_format.space_after = Pt(0)
    _added(document, TABLE_LETTERS, builtin=False).font.size = Pt(float(template.type.table[:-2]))
    # The first part follows a page break already; Word does not make a second one.
    document.styles["Heading 1"].paragraph_format.page_break_before = "cover" in template.parts


def body_section(document: Document, numbering: str) -> None:
    """Page numbers start after cover and contents: - 1 -, or 1 / 1 with how many there are."""
    front = document.element.body.xpath("./w:p | ./w:tbl")
    section = document.add_section(WD_SECTION.NEW_PAGE) if front else document.sections[0]
    number_pages_from_one(section)
    section.footer.is_linked_to_previous = False
    if numbering:
        foot = centred(section.footer.paragraphs[0])
        first, *rest = numbering.split("1")
        foot.add_run(first)
        for field, after in zip(("PAGE", "SECTIONPAGES" if front else "NUMPAGES"), rest, strict=False):
            add_field(foot, field, until="1")
            foot.add_run(after)


def _page(document: Document, paper: Paper) -> None:
    page = document.sections[0]
    width, height = paper.millimetres
    page.orientation = WD_ORIENT.LANDSCAPE if paper.landscape else WD_ORIENT.PORTRAIT
    page.page_width, page.page_height = Mm(width), Mm(height)
    page.left_margin = page.right_margin = _length(paper.sides)
    page.top_margin, page.bottom_margin = _length(paper.top), _length(paper.bottom)


def _length(text: str) -> Length:
    return Length(round(float(text[:-2]) * _UNITS[text[-2:]]))
