"""The prints of a report with its data inside; those of a sealed edition also with what the seal is of."""

from taikei.model.edition import Edition
from taikei.model.report import Report
from taikei.writers.canonical import seal_of
from taikei.writers.carrying import attachments, carried_by, carrying
from taikei.writers.page import write_page
from taikei.writers.pdf import Pdf, write_pdf
from taikei.writers.printing.folder import TemplateFolder
from taikei.writers.word import write_word
from taikei.writers.workbook import write_workbook


def pdf(report: Report, template: TemplateFolder | None = None, edition: Edition | None = None) -> Pdf:
    """By a template, the statutory report by default. The seal of an edition stands at the foot of each page."""
    seal = "" if edition is None else f"封印 SHA-256 {seal_of(edition)}"
    return write_pdf(report, template, attachments=attachments(carried_by(report, edition)), seal=seal)


def docx(report: Report, template: TemplateFolder | None = None, edition: Edition | None = None) -> bytes:
    document = write_word(report, template)
    return carrying(document, carried_by(report, edition), "word/document.xml", packed=edition is None)


def xlsx(report: Report, edition: Edition | None = None) -> bytes:
    return carrying(write_workbook(report), carried_by(report, edition), "xl/workbook.xml", packed=edition is None)


def html(report: Report, edition: Edition | None = None) -> bytes:
    return write_page(report, edition=edition)
