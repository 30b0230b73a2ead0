"""Paragraphs of a Word document."""

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph


def paragraphs(document: Document, text: str, *, before_table: bool = False) -> None:
    """One paragraph a line, each with its first line indented by one character; the last stays with a table below."""
    lines = [line for line in text.split("\n") if line]
    for at, line in enumerate(lines, start=1):
        form = document.add_paragraph(line).paragraph_format
        form.first_line_indent = Pt(10.5)
        if before_table and at == len(lines):
            form.keep_with_next = True


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
