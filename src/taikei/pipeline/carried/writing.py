"""The prints of a report with its data inside; those of a sealed edition also with what the seal is of.

Each writer is imported where it is called: the PDF engine alone takes longer to load than a whole reading.
"""

from typing import TYPE_CHECKING

from taikei.model.edition import Edition
from taikei.model.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from taikei.writers.pdf import Pdf
    from taikei.writers.printing.folder import TemplateFolder
    from taikei.writers.printing.typesetting import Attachment


def pdf(report: Report, template: "TemplateFolder | None" = None, edition: Edition | None = None) -> "Pdf":
    """By a template, the statutory report by default. The seal of an edition stands at the foot of each page."""
    from taikei.writers.pdf import write_pdf

    seal = "" if edition is None else f"封印 SHA-256 {_seal_of(edition)}"
    return write_pdf(report, template, attachments=_attachments(report, edition), seal=seal)


def _seal_of(edition: Edition) -> str:
    from taikei.writers.canonical import seal_of

    return seal_of(edition)


def _attachments(report: Report, edition: Edition | None) -> "Iterator[Attachment]":
    """Made when they are asked for, which is while the chart is drawn."""
    from taikei.writers.carrying import attachments

    yield from attachments(report, edition)


def docx(report: Report, template: "TemplateFolder | None" = None, edition: Edition | None = None) -> bytes:
    from taikei.writers.carrying import carried_by, carrying
    from taikei.writers.word import write_word

    document = write_word(report, template)
    return carrying(document, carried_by(report, edition), "word/document.xml", packed=edition is None)


def xlsx(report: Report, edition: Edition | None = None) -> bytes:
    from taikei.writers.carrying import carried_by, carrying
    from taikei.writers.workbook import write_workbook

    return carrying(write_workbook(report), carried_by(report, edition), "xl/workbook.xml", packed=edition is None)


def html(report: Report, edition: Edition | None = None) -> bytes:
    from taikei.writers.page import write_page

    return write_page(report, edition=edition)
