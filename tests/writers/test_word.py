"""The .docx, read back by python-docx."""

import io
import time
import zipfile
from dataclasses import replace
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings

from reports import reports, small_report
from taikei.model.entry import Entry, Placement
from taikei.model.report import Report
from taikei.readers.word.content import word_content
from taikei.writers.printed import numeral
from taikei.writers.printing.folder import template_at
from taikei.writers.word import write_word


def opened(report: Report) -> Any:
    return docx.Document(io.BytesIO(write_word(report)))


def cells(table: Any) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_headings_are_real() -> None:
    headings = [
        (each.style.name, each.text)
        for each in opened(small_report()).paragraphs
        if each.style.name.startswith("Heading")
    ]
    assert headings == [
        ("Heading 1", "基本方針"),
        ("Heading 1", "森林づくりに関する施策体系図"),
        ("Heading 1", "令和６年度事業の実施状況"),
        ("Heading 2", "植林の推進"),
        ("Heading 2", "木材の利用"),
        ("Heading 1", "令和７年度の主な取組"),
        ("Heading 2", "植林の推進"),
        ("Heading 2", "木材の利用"),
    ]


def lines(data: bytes) -> list[str]:
    """The document's lines as Word shows them, with the numbers that it counts."""
    return [line.text for line in word_content(data, "report.docx").lines]


def test_word_counts_the_headings_as_they_are_printed() -> None:
    shown = lines(write_word(small_report()))
    at = [
        shown.index(line) for line in ("１ 基本方針", "２ 森林づくりに関する施策体系図", "３ 令和６年度事業の実施状況")
    ]
    assert at == sorted(at)
    # In the contents, and above its table: in the results and in the plan.
    entries = [line.partition("\t")[0] for line in shown]
    assert entries.count("（１）植林の推進") == 4
    assert entries.count("（２）木材の利用") == 4


@pytest.mark.parametrize("numbers", [(1, 3), (9, 10), (2, 11, 12), (10, 5)])
def test_a_number_that_word_would_not_count_is_set(numbers: tuple[int, ...]) -> None:
    report = small_report()
    results, plan = report.chapters
    sections = tuple(replace(results.sections[0], number=number) for number in numbers)
    shown = lines(write_word(replace(report, chapters=(replace(results, sections=sections), plan))))
    assert [line for line in shown if line.endswith("植林の推進") and line.startswith("（")][: len(numbers)] == [
        f"（{numeral(number)}）植林の推進" for number in numbers
    ]


def test_tables_hold_what_is_printed() -> None:
    _, chart, results, _, plan, new = [cells(table) for table in opened(small_report()).tables]
    assert results == [
        ["関係事業名", "当初予算額\n［決算額］", "実施概要（担当課・室）"],
        [
            "苗木育成事業（広葉樹）",
            "12,345\n［11,000］",
            "県内３か所の苗畑で苗木を育てた。\n延べ1,200人が参加した（前年度比△50人）。\n（森林整備課）",
        ],
        ["植林基金貸付事業", "0\n［0］\n(過年度造成済)", "貸付を行った。\n（林政課）"],
    ]
    assert plan[0] == ["令和７年度事業", "予算額", "担当課・室"]
    assert plan[2] == ["植林基金貸付事業", "過年度造成済", "林政課"]
    assert [row[0] for row in new[1:]] == [
        "ドローン測量事業≪新規≫",
        "苗木育成事業（広葉樹）［再掲］",
        "木造公共建築支援事業",
    ]
    assert new[3][1] == ""
    assert chart[1] == [
        "第５条\n植林の推進",
        "緑を増やす社会の実現（うち、植林に関すること）【取組１】\n水を守る【取組12】",
    ]


def test_header_rows_repeat_and_only_long_rows_break() -> None:
    report = small_report()
    results = report.chapters[0]
    rows = tuple(
        Placement(order, Entry(f"事業{order}", narrative="灯台を直した。" * size)) for order, size in ((1, 2), (2, 90))
    )
    section = replace(results.sections[0], placements=rows)
    table = opened(replace(report, chapters=(replace(results, sections=(section,)),))).tables[-1]
    assert [row._tr.find(f".//{qn('w:cantSplit')}") is not None for row in table.rows[1:]] == [True, False]


def test_header_rows_repeat_and_nothing_floats() -> None:
    document = opened(small_report())
    for table in document.tables[1:]:
        marks = [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows]
        assert marks == [True] + [False] * (len(marks) - 1)
    assert not document.element.body.findall(f".//{qn('w:txbxContent')}")


def test_the_division_stands_right_at_the_end_of_its_cell() -> None:
    last = opened(small_report()).tables[2].rows[1].cells[2].paragraphs[-1]
    assert (last.text, last.alignment) == ("（森林整備課）", docx.enum.text.WD_ALIGN_PARAGRAPH.RIGHT)


def test_japanese_fonts_are_set_where_word_looks_for_them() -> None:
    styles = opened(small_report()).styles
    for name, font in (("Normal", "ＭＳ 明朝"), ("Heading 1", "ＭＳ ゴシック"), ("Title", "ＭＳ ゴシック")):
        fonts = styles[name].element.rPr.rFonts
        assert fonts.get(qn("w:eastAsia")) == font
        assert not [attribute for attribute in fonts.attrib if "heme" in attribute]


def test_contents_point_at_bookmarks_that_exist() -> None:
    body = opened(small_report()).element.body
    wanted = [
        each.get(qn("w:instr")).split()[1]
        for each in body.iter(qn("w:fldSimple"))
        if each.get(qn("w:instr")).startswith("PAGEREF")
    ]
    marks = [each.get(qn("w:name")) for each in body.iter(qn("w:bookmarkStart"))]
    numbers = [each.get(qn("w:id")) for each in body.iter(qn("w:bookmarkStart"))]
    assert wanted == ["policies", "chart", "results", "results_1", "results_2", "plan", "plan_1", "plan_2"]
    assert set(wanted) <= set(marks)
    assert len(numbers) == len(set(numbers))


def test_contents_show_where_word_has_not_yet_counted() -> None:
    """Each entry stands there, with a dash in the place of its page, until Word counts the pages."""
    document = opened(small_report())
    shown = [each.text for each in document.paragraphs if each.style.name.startswith("toc")]
    assert shown[:2] == ["１ 基本方針\t", "２ 森林づくりに関する施策体系図\t"]
    fields = [each for each in document.element.body.iter(qn("w:fldSimple")) if "PAGEREF" in each.get(qn("w:instr"))]
    assert len(fields) == len(shown)
    assert [text.text for field in fields for text in field.iter(qn("w:t"))] == ["－"] * len(fields)
    assert document.settings.element.find(qn("w:updateFields")).get(qn("w:val")) == "true"


def test_the_drawn_system_chart_is_a_described_picture_before_its_table() -> None:
    document = opened(small_report())
    (shape,) = document.inline_shapes
    assert shape._inline.docPr.get("descr") == "条例の各条から取組へ線を引いた図。同じ内容を次の一覧に示す。"
    blocks = [each.tag.rpartition("}")[2] for each in document.element.body]
    drawn = next(at for at, each in enumerate(document.element.body) if each.findall(f".//{qn('w:drawing')}"))
    assert "tbl" in blocks[drawn : drawn + 3]
    assert round(shape.width.mm) == 170


def test_a_picture_stands_at_the_edge_of_the_text() -> None:
    (picture,) = opened(small_report()).inline_shapes
    assert {picture._inline.get(side) for side in ("distT", "distB", "distL", "distR")} == {"0"}


def test_a_note_hangs_beside_its_mark() -> None:
    notes = [each.paragraph_format for each in opened(small_report()).paragraphs if each.text.startswith("（注")]
    assert notes
    for form in notes:
        assert form.left_indent is not None
        assert form.first_line_indent == -form.left_indent


def test_tables_have_letters_of_their_own_size() -> None:
    document = opened(small_report())
    assert document.styles["表の文字"].font.size.pt == 10
    for table in document.tables[1:]:
        assert {each.style.name for row in table.rows for cell in row.cells for each in cell.paragraphs} == {"表の文字"}


def test_the_cover_fits_a_page_that_lies() -> None:
    """What stands between the lines of the cover is a share of the page's height."""
    document = docx.Document(io.BytesIO(write_word(small_report(), template_at("results-statement"))))
    page, lines = document.sections[0], document.paragraphs[:5]
    assert lines[1].text == "（地方自治法第233条第５項に基づく書類）"
    gaps = sum(each.paragraph_format.space_before for each in lines)
    assert gaps < (page.page_height - page.top_margin - page.bottom_margin) * 0.7


def sheet_lines() -> tuple[Any, list[str]]:
    document = docx.Document(io.BytesIO(write_word(small_report(), template_at("programme-evaluation"))))
    return document, [each.text for each in document.paragraphs if each.style.name == "Heading 1"]


def test_a_sheet_in_word_begins_a_page_for_each_programme() -> None:
    document, names = sheet_lines()
    results = small_report().chapters[0]
    assert names == [
        row.entry.programme for section in results.sections for row in section.placements if not row.relisted
    ]
    heads = [each for each in document.paragraphs if each.style.name == "Heading 1"]
    assert [each.paragraph_format.page_break_before for each in heads] == [False] + [True] * (len(heads) - 1)
    assert "事務事業評価シート" in document.sections[-1].header.paragraphs[0].text
    foot = document.sections[-1].footer.paragraphs[0]._p
    assert "".join(text.text for text in foot.iter(qn("w:t"))) == "1 / 1"


def test_a_sheet_in_word_asks_what_the_template_asks() -> None:
    document, names = sheet_lines()
    asked = [cells(table) for table in document.tables if table.rows[0].cells[0].text == "妥当性"]
    assert len(asked) == len(names)
    assert asked[0][0] == ["妥当性", "□ 高い　□ おおむね高い　□ 低い"]
    assert asked[0][3] == ["成果と課題", ""]
    boxes = [table.rows[3].height for table in document.tables if table.rows[0].cells[0].text == "妥当性"]
    assert all(height is not None and height.mm >= 20 for height in boxes)
    questions = next(table for table in document.tables if table.rows[0].cells[0].text == "妥当性")
    kept = [
        all(each.paragraph_format.keep_with_next for cell in row.cells for each in cell.paragraphs)
        for row in questions.rows
    ]
    assert kept == [True] * 5 + [False]  # all on one page


def test_page_numbers_start_after_the_contents() -> None:
    front, body = opened(small_report()).sections
    assert front.footer.paragraphs[0].text == ""
    assert body.footer.paragraphs[0].text.replace("1", "") == "-  -"
    assert body._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
    assert (round(body.page_width.mm), round(body.page_height.mm)) == (210, 297)


@settings(max_examples=25)
@given(reports())
def test_any_report_gives_a_document_that_opens(report: Report) -> None:
    printed = "".join(cell for table in opened(report).tables for row in cells(table) for cell in row)
    for _, _, placement in report.rows():
        if placement.entry.programme.isprintable():
            assert placement.entry.programme in printed


def test_control_characters_do_not_spoil_the_file() -> None:
    report = small_report()
    results, _ = report.chapters
    section = replace(results.sections[0], placements=(Placement(1, Entry("事\x00業\x0b")),))
    document = opened(replace(report, chapters=(replace(results, sections=(section,)),)))
    assert document.tables[-1].rows[1].cells[0].text == "事〓業〓"


def test_the_same_report_is_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    before = write_word(small_report())
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(2_000_000_000))
    assert write_word(small_report()) == before
    with zipfile.ZipFile(io.BytesIO(before)) as package:
        assert {each.date_time for each in package.infolist()} == {(2025, 9, 1, 0, 0, 0)}
