"""Cells are read exactly as they stand, each with its place, its row and its column."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readers.workbook.making import PLAIN, SHEET, places, told, with_sheet, workbook, zipped
from taikei.model.layout import letters
from taikei.readers.office.xml import transitional
from taikei.readers.workbook import workbook_content
from taikei.readers.workbook.values import text_of


def test_a_line_for_each_line_of_a_cell_with_row_column_and_place() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("実績")
        sheet.write("B3", "当初予算額\n\n［決算額］")
        sheet.write("D3", "　港 ")
        sheet.write("B6", "   ")
        sheet.write("C7", "次")
        book.add_worksheet("空")
        book.add_worksheet("計画").write("A1", "別")

    content = workbook_content(workbook(fill), "港.xlsx")
    assert [
        (line.number, line.text, line.before, line.row, line.column, str(line.source)) for line in content.lines
    ] == [
        (1, "当初予算額", 2, 3, 1, "実績!B3"),
        (2, "［決算額］", 1, 3, 1, "実績!B3"),
        (3, "港", 0, 3, 3, "実績!D3"),
        (4, "次", 3, 7, 2, "実績!C7"),
        (5, "別", 0, 8, 0, "計画!A1"),
    ]
    assert content.lines[2].raw == "　港 "
    assert (content.of, content.encoding, content.doubts) == ("cells", "xlsx", ())


def test_values_are_told_exactly() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("実績")

        def form(code: str) -> Any:
            return book.add_format({"num_format": code})

        sheet.write_number("A1", 12371, form("#,##0"))
        sheet.write_number("A2", -7661)
        sheet.write_number("A3", 999_999_999_999_999)
        sheet.write_number("A4", 0.1 + 0.2)
        sheet.write_number("A5", 1e-7)
        sheet.write_number("A6", 0)
        sheet.write_string("A7", "00123")
        sheet.write_string("A8", "１２，３４５")
        sheet.write_string("A9", "△")
        sheet.write_datetime("A10", datetime.date(2024, 4, 1), form('[$-411]ggge"年"m"月"d"日"'))
        sheet.write_datetime("A11", datetime.datetime.fromisoformat("2024-04-01T06:30"), form("yyyy/m/d h:mm"))
        sheet.write_number("A12", 1.5, form("[h]:mm"))
        sheet.write_number("A13", 5, form('"令和"0"年度"'))
        sheet.write_boolean("A14", True)
        sheet.write_formula("A15", "=1+1", value=2)
        sheet.write_formula("A16", '=""&"x"', value="文")

    content = workbook_content(workbook(fill), "港.xlsx")
    assert [line.text for line in content.lines] == [
        *("12371", "-7661", "999999999999999", "0.3", "0.0000001", "0", "00123", "１２，３４５", "△"),
        *("2024-04-01", "2024-04-01 06:30:00", "36:00:00", "5", "TRUE", "2", "文"),
    ]
    assert content.doubts == ()


@given(st.integers(-(10**15) + 1, 10**15 - 1))
def test_every_whole_number_keeps_its_digits(number: int) -> None:
    assert text_of(float(number)) == str(number)


def test_a_zero_with_a_sign_is_zero() -> None:
    assert text_of(-0.0) == "0"


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=3))
def test_every_fraction_of_few_digits_keeps_them(number: Decimal) -> None:
    assert Decimal(text_of(float(number))) == number


@pytest.mark.parametrize(("at", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")])
def test_columns_have_their_letters(at: int, name: str) -> None:
    assert letters(at) == name


def test_kana_over_kanji_are_no_part_of_the_text() -> None:
    rich = "<is><r><t>漢</t></r><r><t>字</t></r><rPh sb='0' eb='2'><t>カンジ</t></rPh></is>"
    content = workbook_content(with_sheet(f'<row r="1"><c r="A1" t="inlineStr">{rich}</c></row>'), "港.xlsx")
    assert places(content) == {"実績!A1": "漢字"}


def test_a_merged_banner_is_one_cell_of_its_row() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("実績")
        sheet.merge_range("A1:C1", "３ 実施状況")
        sheet.write_row("A2", ["事業名", "予算", "課"])

    lines = workbook_content(workbook(fill), "港.xlsx").lines
    assert [(line.row, line.column, line.text) for line in lines] == [
        (1, 0, "３ 実施状況"),
        (2, 0, "事業名"),
        (2, 1, "予算"),
        (2, 2, "課"),
    ]


def test_cells_that_do_not_say_where_they_are_follow_one_another() -> None:
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c t='e'><v>#REF!</v></c></row>"
    content = workbook_content(with_sheet(rows), "港.xlsx")
    assert places(content) == {"実績!A1": "1", "実績!B1": "2", "実績!A2": "#REF!"}


def test_the_strict_form_of_the_standard_is_read_as_well() -> None:
    strict = {
        name: part.replace(
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        ).replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for name, part in PLAIN.items()
    }
    assert strict[SHEET] != PLAIN[SHEET] == transitional(strict[SHEET])
    assert places(workbook_content(zipped(strict), "港.xlsx")) == {"実績!A1": "港"}
    assert told(workbook_content(zipped(strict), "港.xlsx")) == []
