"""The Excel workbook: values, formats, and no foreign text that runs."""

import io
import time
from dataclasses import replace
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings

from reports import reports, small_report
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.report import Report
from taikei.writers.workbook import write_workbook


def opened(report: Report) -> Any:
    return openpyxl.load_workbook(io.BytesIO(write_workbook(report)))


def with_first_entry(entry: Entry) -> Report:
    report = small_report()
    results, plan = report.chapters
    first, *others = results.sections
    changed = replace(first, placements=(Placement(1, entry),))
    return replace(report, chapters=(replace(results, sections=(changed, *others)), plan))


def test_sheets_and_a_row() -> None:
    book = opened(small_report())
    assert book.sheetnames == ["実績", "計画", "合計", "施策体系", "注"]
    head, first, zero, again, *_ = book["実績"].iter_rows(values_only=True)
    assert head == (
        "節番号", "節名", "順", "事業名", "再掲", "新規", "当初予算額", "決算額", "単位", "当初予算比", "部", "課・室",
        "備考", "実施概要", "出典",
    )  # fmt: skip
    assert first[:9] == (1, "植林の推進", 1, "苗木育成事業（広葉樹）", None, None, 12345, 11000, "千円")
    assert first[9] == pytest.approx(11000 / 12345)
    assert zero[6:10] == (0, 0, "千円", None)
    assert again[4] == "再掲"


def test_a_word_stands_in_its_column_and_a_blank_stays_empty() -> None:
    rows = list(opened(small_report())["計画"].iter_rows(values_only=True))
    assert [row[6] for row in rows[1:]] == [13000, "過年度造成済", 2000, 13000, None]
    assert rows[3][5] == "新規"


def test_totals_both_ways() -> None:
    rows = list(opened(small_report())["合計"].iter_rows(values_only=True))
    assert rows[3] == ("実績", None, "計", 4, 1, 17345, 29690, 16250, 27250, "千円")
    assert rows[6] == ("計画", None, "計", 5, 1, 15000, 28000, None, None, "千円")


def test_chart_and_notes() -> None:
    book = opened(small_report())
    assert list(book["施策体系"].iter_rows(min_row=2, values_only=True)) == [
        (5, "植林の推進", 1, "緑を増やす社会の実現", "植林に関すること"),
        (5, "植林の推進", 12, "水を守る", None),
        (6, "木材の利用", None, None, None),
    ]
    assert [row[1] for row in book["注"].iter_rows(min_row=2, values_only=True)] == ["（注１）", "注"]


def test_formats_and_print_layout() -> None:
    sheet = opened(small_report())["実績"]
    assert sheet["G2"].number_format == "#,##0;△#,##0"
    assert sheet["J2"].number_format == "0.0%"
    assert sheet["N2"].alignment.wrap_text
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:O5"
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 8)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (
        None,
        0,
    )  # one is the default


def test_a_row_is_as_tall_as_its_longest_text() -> None:
    report = small_report()
    results, plan = report.chapters
    rows = (Placement(1, Entry("短", narrative="短い。")), Placement(2, Entry("長", narrative="長い文章" * 175)))
    section = replace(results.sections[0], placements=rows)
    sheet = opened(replace(report, chapters=(replace(results, sections=(section,)), plan)))["実績"]
    # 700 characters of two columns each, in a column of 70: twenty lines.
    assert [sheet.row_dimensions[number].height for number in (2, 3)] == [15.75, 315]


@pytest.mark.parametrize("text", ["=1+1", "http://example.jp", "0123", "internal:Sheet!A1", "+1", "@SUM(A1)"])
def test_foreign_text_is_never_a_formula_a_link_or_a_number(text: str) -> None:
    cell = opened(with_first_entry(Entry(text, narrative=text)))["実績"]["D2"]
    assert (cell.data_type, cell.value, cell.hyperlink) == ("s", text, None)


def test_a_fraction_and_a_negative_amount() -> None:
    amounts = (
        Amount(Component.INITIAL_BUDGET, Unit.THOUSAND_YEN, Decimal("0.5")),
        Amount(Component.SETTLEMENT, Unit.THOUSAND_YEN, Decimal(-3)),
    )
    sheet = opened(with_first_entry(Entry("事業", amounts)))["実績"]
    assert (sheet["G2"].value, sheet["H2"].value, sheet["J2"].value) == (0.5, -3, -6)
    assert [sheet[cell].number_format for cell in ("G2", "H2")] == ["#,##0.0;△#,##0.0", "#,##0;△#,##0"]


def test_a_column_of_amounts_is_as_wide_as_its_longest() -> None:
    """Excel shows #### for a number that has no room."""
    amount = Amount(Component.INITIAL_BUDGET, Unit.YEN, Decimal(-12_345_678_901_234))
    sheet = opened(with_first_entry(Entry("事業", (amount,))))["実績"]
    assert sheet.column_dimensions["G"].width >= len("△12,345,678,901,234") + 1
    assert 15 <= opened(small_report())["実績"].column_dimensions["G"].width < 16


def test_text_too_long_for_a_cell_says_that_it_was_cut() -> None:
    cell = opened(with_first_entry(Entry("事業", narrative="長" * 40_000)))["実績"]["N2"]
    assert len(cell.value) == 32_767
    assert cell.value.endswith("長…（以下は報告書を参照）")


@settings(max_examples=25)
@given(reports())
def test_any_report_gives_a_workbook_that_opens(report: Report) -> None:
    assert len(opened(report).sheetnames) == len(report.chapters) + 3


def test_the_same_report_is_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    before = write_workbook(small_report())
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    assert write_workbook(small_report()) == before
    assert opened(small_report()).properties.created.isoformat() == "2025-09-01T00:00:00"
