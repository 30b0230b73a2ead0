"""A paper in every format: the same words, the inks, nothing that runs."""

import io
import re

import openpyxl
import pypdfium2
import pytest
from docx import Document
from hypothesis import given, settings
from lxml import html

from taikei.writers.papers.files import paper_files
from taikei.writers.papers.html import write_html
from taikei.writers.papers.lines import paper_lines
from taikei.writers.papers.paper import Column, Paper, Table
from taikei.writers.papers.pdf import write_paper_pdf
from taikei.writers.papers.sheets import write_paper_csv, write_paper_workbook
from taikei.writers.papers.word import write_paper_word
from writers.papers.papers import papers, small_paper


def test_html_says_what_was_struck_out_and_put_in_to_eye_and_ear() -> None:
    page = html.fromstring(write_html(small_paper()).decode("utf-8"))
    assert [each.text_content() for each in page.xpath("//del")] == ["削除：1,200人"]
    assert [each.text_content() for each in page.xpath("//ins")] == ["追加：1,210人"]
    assert [each.text_content() for each in page.xpath("//u")] == ["した"]


def test_html_tables_name_their_rows_and_columns() -> None:
    page = html.fromstring(write_html(small_paper()).decode("utf-8"))
    [table] = page.xpath("//table")
    assert table.xpath("string(caption)") == "表"
    assert [each.text for each in table.xpath(".//th[@scope='col']")] == ["番号", "項目", "誤"]
    assert [each.text_content() for each in table.xpath(".//th[@scope='row']")] == ["=植林", "木材利用"]
    assert page.xpath("//p[contains(., '空の表')]")[0].text_content() == "空の表：該当する記載はありません。"
    assert page.xpath("//script") == []


def test_what_is_for_sheets_alone_is_not_printed() -> None:
    paper = small_paper()
    assert "照合番号" not in write_html(paper).decode("utf-8")
    assert "照合番号" not in "\n".join(paper_lines(paper))
    assert "照合番号" in write_paper_csv(paper).decode("utf-8-sig")


def test_word_strikes_and_underlines() -> None:
    document = Document(io.BytesIO(write_paper_word(small_paper())))
    runs = document.tables[0].rows[1].cells[2].paragraphs[0].runs
    assert [(run.text, bool(run.font.strike), bool(run.font.underline)) for run in runs] == [
        ("延べ", False, False),
        ("1,200人", True, False),
        ("1,210人", False, True),
        ("が参加", False, False),
        ("した", False, True),
    ]
    assert document.core_properties.created is not None
    assert document.core_properties.created.date().isoformat() == "2026-06-10"


def test_pdf_has_all_the_words() -> None:
    document = pypdfium2.PdfDocument(write_paper_pdf(small_paper()).data)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    printed = re.sub(r"\s", "", text)
    assert printed.startswith("正誤表架空県見出し理由が未記入です。表番号項目誤1=植林延べ1,200人1,210人が参加した")


def test_sheets_hold_text_that_no_program_runs() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_paper_workbook(small_paper())))
    assert [sheet.title for sheet in book] == ["1 表", "2 空の表"]
    rows = list(book["1 表"].iter_rows(values_only=True))
    assert rows[1] == ("1", "=植林", "延べ1,200人1,210人が参加した", "k1")
    assert book["1 表"]["B2"].data_type == "s"
    assert "\r\n1,'=植林,\"延べ1,200人" in write_paper_csv(small_paper()).decode("utf-8-sig")


def test_text_marks_the_inks() -> None:
    lines = list(paper_lines(small_paper()))
    assert "  1  =植林" in lines
    assert "      誤    延べ[-1,200人-]{+1,210人+}が参加‹した›" in lines
    assert lines[-2:] == ["空の表 (0)", "  該当する記載はありません。"]


def test_the_same_paper_is_the_same_bytes() -> None:
    assert paper_files(small_paper(), "p") == paper_files(small_paper(), "p")


def test_a_row_has_a_cell_for_every_column() -> None:
    with pytest.raises(ValueError, match="表: every row has 2 cells"):
        Table("表", (Column("甲", 1), Column("乙", 1)), (((),),))


@settings(max_examples=25)
@given(papers())
def test_any_text_can_be_printed(paper: Paper) -> None:
    for name, data in paper_files(paper, "paper").items():
        assert data, name
    html.fromstring(write_html(paper).decode("utf-8"))
    openpyxl.load_workbook(io.BytesIO(write_paper_workbook(paper)))
    Document(io.BytesIO(write_paper_word(paper)))
