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


def hanging(paragraph: Paragraph) -> Paragraph:
    """（注１） with its text beside it."""
    paragraph.paragraph_format.left_indent = Length(4 * _LETTER)
    paragraph.paragraph_format.first_line_indent = Length(-4 * _LETTER)
    return paragraph


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
