"""A print that was changed by hand parts from the data inside: said as a doubt with its place, never passed over."""

import copy
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from reports import small_report
from taikei.analysis.content import content_of
from taikei.model.reading import Doubt, Reading
from taikei.model.report import Report
from taikei.pipeline import read_bytes, write_report
from taikei.pipeline.printed_file import print_report
from taikei.writers.carrying import attachments
from taikei.writers.pdf import write_pdf

REPORT = small_report()


def doubts_of(data: bytes, name: str) -> list[Doubt]:
    """The doubts where print and data part; the report stays that of the data, whatever the print says."""
    reading = read_bytes(data, name)
    assert content_of(reading.report) == content_of(REPORT)
    assert reading.agreement is not None
    doubts = [doubt for doubt in reading.doubts if "inside the file" in doubt.message.en]
    assert reading.agreement.differences == len(doubts)
    return doubts


def edited_word(edit: Callable[[Any], None]) -> bytes:
    document = docx.Document(io.BytesIO(write_report(REPORT, "docx")))
    edit(document)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _amount(document: Any) -> None:
    cell = next(cell for table in document.tables for row in table.rows for cell in row.cells if "12,345" in cell.text)
    cell.paragraphs[0].runs[0].text = "12,346"


def _row_added(document: Any) -> None:
    row = document.tables[2].rows[1]._tr
    added = copy.deepcopy(row)
    row.addnext(added)
    next(text for text in added.iter(qn("w:t")) if text.text == "苗木育成事業（広葉樹）").text = "書き加えた事業"


def _row_removed(document: Any) -> None:
    row = document.tables[2].rows[1]._tr
    row.getparent().remove(row)


def _lead(document: Any) -> None:
    lead = next(each for each in document.paragraphs if each.text == "苗木の生産と植林への支援を行った。")
    lead.runs[0].text = "苗木の生産と植林への支援を大いに行った。"


def _name(document: Any) -> None:
    cell = next(
        cell for table in document.tables for row in table.rows for cell in row.cells if "建築支援" in cell.text
    )
    cell.paragraphs[0].runs[0].text = "木造公共施設支援事業"


@pytest.mark.parametrize(
    ("edit", "place", "said"),
    [
        (_amount, "表3!R2C1", "当初予算額「12,345」。表だけにあるもの：「12346」"),
        (_row_added, "表3!R3C1", "「書き加えた事業」は、ファイルの中のデータにありません"),
        (
            _row_removed,
            "",
            "令和６年度実績（1）1 苗木育成事業（広葉樹）：ファイルの中のデータにある行が、表に見当たりません",
        ),
        (_lead, "段落", "「苗木の生産と植林への支援を大いに行った。」は、ファイルの中のデータにありません"),
        (_name, "表4!R3C1", "事業名「木造公共建築支援事業」。表だけにあるもの：「木造公共施設支援事業」"),
    ],
)
def test_a_word_document_edited_by_hand(edit: Callable[[Any], None], place: str, said: str) -> None:
    doubts = doubts_of(edited_word(edit), "report.docx")
    assert any(said in doubt.message.ja and place in str(doubt.source) for doubt in doubts), doubts


def test_a_word_document_saved_again_agrees() -> None:
    assert doubts_of(edited_word(lambda document: None), "report.docx") == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("<div>11,000", "<div>11,001", "Only in the data: settlement '11,000'. Only in the table: '11001'"),
        ("<div>5,000", "<div>△5,000", "Only in the data: initial budget '5,000'. Only in the table: '△5000'"),
        ("延べ1,200人", "延べ1,300人", "Only in the data: narrative '延べ1,200人"),
        (
            "建築課・営繕室",
            "建築課・監査室",
            "Only in the data: division in charge '営繕室'. Only in the table: '監査室'",
        ),
        ("植林を進める。", "植林をやめる。", "'植林をやめる。' is not in the data inside the file"),
    ],
)
def test_a_page_edited_by_hand(old: str, new: str, said: str) -> None:
    page = write_report(REPORT, "html").decode()
    assert old in page
    doubts = doubts_of(page.replace(old, new, 1).encode(), "report.html")
    assert any(said in doubt.message.en for doubt in doubts), [doubt.message.en for doubt in doubts]
    assert len(doubts) <= 2


def test_a_field_that_is_printed_nowhere_is_said_to_be_left_out() -> None:
    page = write_report(REPORT, "html").decode().replace('<span class="mark new">新規</span>', "")
    agreement = read_bytes(page.encode(), "report.html").agreement
    assert agreement is not None
    assert (agreement.unprinted, agreement.differences) == (("new",), 0)


def test_a_workbook_edited_by_hand() -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(write_report(REPORT, "xlsx"))) as old, zipfile.ZipFile(written, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"<v>12345</v>", b"<v>12344</v>"))
    found = [str(doubt.source).split()[0] for doubt in doubts_of(written.getvalue(), "report.xlsx")]
    # The row, its re-listing; sums follow from the rows and are not values.
    assert found == ["実績!A2", "実績!A4"]


def test_a_pdf_whose_print_says_another_thing() -> None:
    results, plan = REPORT.chapters
    other = replace(REPORT, chapters=(replace(results, sections=results.sections[:1]), plan))
    data = write_pdf(other, attachments=attachments(REPORT)).data
    doubts = doubts_of(data, "report.pdf")
    missing = [doubt.message.en for doubt in doubts if "no table prints it" in doubt.message.en]
    assert [message.partition(":")[0] for message in missing] == [
        "FY2024 results (2) 1 苗木育成事業（広葉樹）",
        "FY2024 results (2) 2 木造公共建築支援事業",
    ]


def test_data_that_is_damaged_is_not_taken() -> None:
    page = write_report(REPORT, "html").decode().replace('{"chapters":', '{"chapters:', 1)
    with pytest.raises(Exception, match="no known form fits"):
        read_bytes(page.encode(), "report.html")


def test_with_a_form_only_the_print_is_read() -> None:
    from readers.samples import second_form

    with pytest.raises(Exception, match="no known form fits"):
        read_bytes(write_report(REPORT, "html"), "report.html", second_form())


def test_the_report_of_a_reading_keeps_the_places_of_its_rows() -> None:
    reading: Reading = read_bytes(write_report(REPORT, "docx"), "report.docx")
    report: Report = reading.report
    rows = [str(placement.entry.source) for _, _, placement in report.rows()]
    assert rows[0].split()[0] == "表3!R2C1"
    assert len(set(rows)) == len(rows)


def test_a_summary_is_not_held_against_all_of_its_data() -> None:
    reading = read_bytes(print_report(REPORT, "pdf", "budget-handout").data, "handout.pdf")
    assert content_of(reading.report) == content_of(REPORT)
    assert reading.agreement is not None
    assert (reading.agreement.partial, reading.agreement.differences) == (True, 0)
    (doubt,) = reading.doubts
    assert doubt.message.en.startswith("The file prints only a part of the data inside it (4 of 9 rows).")
