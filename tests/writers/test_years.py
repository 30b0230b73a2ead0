"""A report with several chapters of one kind: every writer tells the years apart, and prints all the money."""

import io
import re

import docx
import openpyxl
import pypdfium2

from reports import three_year_report
from taikei.model.finding import Place
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind
from taikei.writers.page import write_page
from taikei.writers.pdf import write_pdf
from taikei.writers.text import write_text
from taikei.writers.word import write_word
from taikei.writers.workbook import write_workbook
from writers.test_page import Page, finding


def _rows(sheet: str) -> list[dict[object, object]]:
    book = openpyxl.load_workbook(io.BytesIO(write_workbook(three_year_report())))
    head, *rows = book[sheet].iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_the_page_has_an_anchor_for_each_year() -> None:
    page = Page(write_page(three_year_report()))
    names = [str(attributes["id"]) for _, attributes in page.elements if "id" in attributes]
    assert len(names) == len(set(names))
    assert {"results2022", "results2022-1-2", "results", "results-1-2", "plan-1-1"} <= set(names)
    assert {str(attributes["href"]).removeprefix("#") for attributes in page.all("a")} <= set(names)


def test_a_finding_leads_to_the_row_of_its_year() -> None:
    def target(year: int | None) -> str | None:
        place = Place(ChapterKind.RESULTS, 1, 2, fiscal_year=None if year is None else FiscalYear(year))
        html = write_page(three_year_report(), [finding(place)]).decode("utf-8")
        return re.findall(r'<li>\s*<p>[^<]*<a href="#([^"]*)"', html)[0]

    assert target(2022) == "results2022-1-2"
    assert target(2023) == target(None) == "results-1-2"


def test_the_page_prints_all_money_and_all_marks() -> None:
    html = write_page(three_year_report()).decode("utf-8")
    assert html.count('<th role="columnheader" scope="col" class="num">予算現額</th>') == 3 * 2  # of rows, of sums
    assert re.findall(r'<span class="mark[^"]*">(拡充|終了)</span>', html) == ["終了", "拡充"]


def test_a_sheet_for_each_year() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_workbook(three_year_report())))
    assert book.sheetnames == ["実績（令和４年度）", "実績", "計画", "合計", "施策体系", "注"]
    first, second = _rows("実績（令和４年度）")
    assert (first["事業番号"], first["予算現額"], first["終了"], second["終了"]) == ("0101", 2200, None, "終了")
    assert "拡充" not in first
    assert first["根拠法令"] == "架空森林法（昭和30年法律第１号）第３条\n架空水源条例"


def test_the_execution_rate_and_the_share_of_the_initial_budget_are_never_one_column() -> None:
    first, second = _rows("実績（令和４年度）")
    assert (first["執行率"], first["当初予算比"]) == (0.75, None)
    assert (second["執行率"], second["当初予算比"]) == (None, 0.9)


def test_totals_by_year() -> None:
    rows = [row for row in _rows("合計") if row["節番号"] is None]
    assert [(row["章"], row["決算額（再掲を除く）"], row["予算現額（再掲を含む）"]) for row in rows] == [
        ("実績（令和４年度）", 1_740, 2_200),
        ("実績", 1_741, 2_200),
        ("計画", 1_742, 2_200),
    ]


def test_print_keeps_the_statutory_layout_year_after_year() -> None:
    headings = ["１ 令和4年度", "２ 令和5年度", "３ 令和6年度"]
    text = write_text(three_year_report())
    contents = text[text.index("目   次") :]
    assert [line for line in contents.splitlines() if line in headings] == headings * 2
    word = docx.Document(io.BytesIO(write_word(three_year_report())))
    assert [one.text for one in word.paragraphs if one.style.name == "Heading 1"] == [line[2:] for line in headings]
    marks = [
        mark.get(f"{{{mark.nsmap['w']}}}name") for mark in word.element.iter() if mark.tag.endswith("bookmarkStart")
    ]
    assert len(marks) == len(set(marks))
    document = pypdfium2.PdfDocument(write_pdf(three_year_report()).data)
    pages = "".join(page.get_textpage().get_text_range() for page in document)
    assert [pages.count(heading) for heading in headings] == [2, 2, 2]
    assert "2,200" not in pages  # 予算現額 has no place in the statutory layout
