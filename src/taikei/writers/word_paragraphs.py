"""Paragraphs of a Word document."""

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Length, Pt
from docx.text.paragraph import Paragraph

_LETTER = Pt(10.5)


def paragraphs(document: Document, text: str, *, before_table: bool = False) -> None:
    """One paragraph a line, each with its first line indented by one character; the last stays with a table below."""
    lines = [line for line in text.split("\n") if line]
    for at, line in enumerate(lines, start=1):
        form = document.add_paragraph(line).paragraph_format
        if not line.startswith("　"):  # what brings its own space is not pushed in twice
            form.first_line_indent = _LETTER
        if before_table and at == len(lines):
            form.keep_with_next = True


def note_of(document: Document, mark: str, text: str) -> None:
    """（注１） with its text beside it."""
    form = document.add_paragraph(f"{mark} {text}").paragraph_format
    form.space_before = Pt(4)
    form.left_indent, form.first_line_indent = Length(4 * _LETTER), Length(-4 * _LETTER)


def centred(paragraph: Paragraph) -> Paragraph:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def right(paragraph: Paragraph) -> Paragraph:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return paragraph


def empty_body(document: Document) -> None:
    """Takes all text out; what is left is the last section's page, header and footer."""
    body = document.element.body
    for element in list(body):
        if element.tag != qn("w:sectPr"):
            body.remove(element)
