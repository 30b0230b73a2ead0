"""The statutory PDF, read back by PDFium."""

import re
import subprocess
import sys
import unicodedata
from dataclasses import replace
from decimal import Decimal

import pypdfium2
import pytest
from hypothesis import given, settings

from reports import THOUSAND, amounts, reports, small_report
from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry, Placement
from taikei.model.organisation import Charge
from taikei.model.report import Report
from taikei.writers.glyphs import covered, printable
from taikei.writers.pdf import write_pdf


def pages_of(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def text_of(data: bytes) -> str:
    """All the text without white space: where a line breaks is the typesetter's business."""
    return re.sub(r"[\s\u2060]", "", "".join(pages_of(data)))


def report_of(*entries: Entry) -> Report:
    report = small_report()
    results, plan = report.chapters
    placements = tuple(Placement(order, entry) for order, entry in enumerate(entries, start=1))
    return replace(
        report, chapters=(replace(results, sections=(replace(results.sections[0], placements=placements),)), plan)
    )


def test_cover_contents_and_page_numbers() -> None:
    cover, contents, *body = pages_of(write_pdf(small_report()).data)
    assert re.sub(r"\s", "", cover) == (
        "森林づくりの推進に関する令和６年度の実施状況及び令和７年度の主な取組（架空県森林づくり条例第９条に基づく報告）"
        "※この報告書は見本です。令和７年９月架空県"
    )
    assert "- 1 -" not in cover + contents
    assert [f"- {number} -" in page for number, page in enumerate(body, start=1)] == [True] * 4
    lines = re.findall(r"^(.*?) ?・+ *(\d+)\s*$", contents, re.MULTILINE)
    assert [(title.strip(), int(page)) for title, page in lines] == [
        ("１ 基本方針", 1),
        ("２ 森林づくりに関する施策体系図", 2),
        ("（１）植林の推進", 3),
        ("（２）木材の利用", 3),
        ("（１）植林の推進", 4),
        ("（２）木材の利用", 4),
    ]
    assert re.search(r"^３ 令和６年度事業の実施状況\s*$", contents, re.MULTILINE)


def test_the_page_numbers_of_the_contents_are_right_in_a_long_report() -> None:
    long = [Entry(f"事業{number}", amounts(number, number), "実施した。" * 40) for number in range(60)]
    _, contents, *body = pages_of(write_pdf(report_of(*long)).data)
    number = next(at for at, page in enumerate(body, start=1) if page.startswith("４ 令和７年度"))
    assert number > 5
    assert re.search(rf"^（１）植林の推進 ?・+ *{number}\s*$", contents.split("４ 令和７年度")[1], re.MULTILINE)


def test_rows_break_over_pages_and_the_header_is_repeated() -> None:
    report = report_of(Entry("長い事業", amounts(1, 2), "長い説明が続く。" * 900, Charge("", ("課",))))
    pages = [page for page in pages_of(write_pdf(report).data) if "長い説明" in page]
    assert len(pages) > 2
    assert all("関係事業名" in page and "実施概要（担当課・室）" in page for page in pages)


def test_a_short_row_stays_on_one_page() -> None:
    """Its name is taller than its narrative in every second row, so both columns have to hold together."""
    rows = [
        (f"頭{number}番{'長い名の事業' * 12 * (number % 2)}尾", f"始{number}番{'実施した。' * 26}終")
        for number in range(50)
    ]
    pages = pages_of(write_pdf(report_of(*(Entry(name, amounts(1, 2), text) for name, text in rows))).data)
    squeezed = [re.sub(r"\s", "", page) for page in pages]
    assert sum("始" in page for page in squeezed) > 5
    for page in squeezed:
        assert page.count("頭") == page.count("尾") == page.count("始") == page.count("終")


def test_the_text_of_the_tables_can_be_found() -> None:
    text = text_of(write_pdf(small_report()).data)
    for expected in (
        "関係事業名当初予算額［決算額］実施概要（担当課・室）",
        "苗木育成事業（広葉樹）12,345［11,000］",
        "（森林整備課）",
        "植林基金貸付事業0［0］(過年度造成済)",
        "［再掲］",
        "（土木部建築課・営繕室）",
        "（単位：千円）",
        "令和７年度事業予算額担当課・室",
        "植林基金貸付事業過年度造成済林政課",
        "ドローン測量事業≪新規≫2,000",
        "第５条植林の推進",
        "【取組12】",
        "県は、苗木を育てるものとする。（第５条）",
        "（注１）林務部",
        "参考１：森林の定義（第２条関係）",
    ):
        assert expected in text


def test_it_claims_pdf_a_and_pdf_ua_and_is_tagged() -> None:
    data = write_pdf(small_report()).data
    assert b"<pdfaid:part>2</pdfaid:part>" in data
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data
    document = pypdfium2.PdfDocument(data)
    assert document.is_tagged()
    assert document.get_metadata_dict()["Title"] == small_report().title
    assert document.get_metadata_dict()["CreationDate"].startswith("D:20250901")
    document.close()


@pytest.mark.parametrize(
    "text",
    [
        "#panic(1)",
        "*太字*",
        "_下線_",
        "$x^2$",
        "[括弧] ]",
        "@ref",
        "<label>",
        "= 見出し",
        "- 箇条",
        "// 注",
        "\\n",
        "~ --- ...",
        '"引用"',
        "`生`",
    ],
)
def test_markup_of_the_typesetter_prints_as_it_stands(text: str) -> None:
    printed = text_of(write_pdf(replace(report_of(Entry(text, narrative=text, note=text)), title=text)).data)
    assert printed.count(re.sub(r"\s", "", text)) >= 3


def test_rare_kanji_print_and_what_no_font_has_is_said() -> None:
    result = write_pdf(report_of(Entry("𠮷野家・髙﨑・㋿①㈱☑葛\U000e0100事業"), Entry("笑顔😀事業한\x01\ue000")))
    text = text_of(result.data)
    assert "𠮷野家・髙﨑" in text
    assert "笑顔〓事業〓〓〓" in text
    assert result.replaced == ("\x01", "한", "\ue000", "😀")
    assert write_pdf(small_report()).replaced == ()


def test_no_bundled_font_brings_private_characters_along() -> None:
    assert not {point for point in covered() if unicodedata.category(chr(point)) == "Co"}


def test_no_spaces_creep_in_between_japanese_and_latin_characters() -> None:
    # Or else a search for 第5条 or 1,200人 finds nothing.
    text = "".join(pages_of(write_pdf(small_report()).data))
    assert "【取組12】" in text
    assert "延べ1,200人が参加した" in text


def test_tabs_and_line_ends_are_no_missing_characters() -> None:
    assert printable("あ\tい\r\nう") == ("あ い\nう", ())


def test_empty_parts_and_long_names() -> None:
    assert len(pages_of(write_pdf(Report("題")).data)) >= 2
    name = "長い名称の事業" * 43
    billions = Amount(Component.SETTLEMENT, THOUSAND, Decimal(-123_456_789_012))
    assert name in text_of(write_pdf(report_of(Entry(name, (billions,), "", Charge("", (name,) * 10)))).data)


@settings(max_examples=40)
@given(reports())
def test_any_report_can_be_printed(report: Report) -> None:
    assert write_pdf(report).data.startswith(b"%PDF")


def test_the_same_report_is_the_same_bytes_in_another_process() -> None:
    script = f"""
import sys
import unicodedata
sys.path[:0] = {sys.path!r}
import reports
from taikei.writers.pdf import write_pdf
sys.stdout.buffer.write(write_pdf(reports.small_report()).data)
"""
    other = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert other.stdout == write_pdf(small_report()).data
