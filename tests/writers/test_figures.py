"""The charts of a report as a document prints them, in PDF and in Word."""

import io
from dataclasses import replace

import docx
import pypdfium2

from reports import small_report
from taikei.analysis.charts.charts_of import charts_of
from taikei.model.report import Report
from taikei.writers.pdf import write_pdf
from taikei.writers.printing.folder import template_at
from taikei.writers.word import write_word

FIGURES = template_at("figures")
CHARTS = charts_of(small_report())


def pdf_text(report: Report) -> str:
    document = pypdfium2.PdfDocument(write_pdf(report, FIGURES).data)
    return "".join(page.get_textpage().get_text_range() for page in document).replace("\r\n", "")


def test_every_chart_is_printed_with_its_numbers() -> None:
    assert CHARTS
    text = pdf_text(small_report())
    for chart in CHARTS:
        assert chart.caption.title.ja in text
        assert chart.caption.shows.ja in text
    # 木材の利用: 5,000 and then 2,000, less by three fifths.
    assert "5,000" in text
    assert "△60.0%" in text


def test_word_has_a_described_picture_and_a_table_for_each() -> None:
    document = docx.Document(io.BytesIO(write_word(small_report(), FIGURES)))
    described = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert described == [chart.caption.shows.ja for chart in CHARTS]
    assert len(document.tables) == len(CHARTS)
    numbers = [[cell.text for cell in row.cells] for row in document.tables[2].rows]
    assert numbers[2] == ["木材の利用", "5,000", "2,000", "△60.0%"]


def test_a_report_without_numbers_prints_no_figures() -> None:
    bare = replace(small_report(), chapters=())
    assert "図表" not in pdf_text(bare).replace("図表集", "")


def test_the_same_report_is_the_same_bytes() -> None:
    assert write_pdf(small_report(), FIGURES).data == write_pdf(small_report(), FIGURES).data
    assert write_word(small_report(), FIGURES) == write_word(small_report(), FIGURES)
