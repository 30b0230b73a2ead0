"""What is not seen on the screen, or not what it seems, is told with its cells; and told only where it is so."""

from typing import Any

import pytest

from readers.workbook.making import ods, places, told, with_sheet, workbook
from taikei.model.source import CellPlace
from taikei.readers.office.xml import parse
from taikei.readers.workbook import workbook_content
from taikei.readers.workbook.xlsx_marks import rescaled_styles


def test_hidden_sheets_rows_and_columns_are_read_and_told() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("実績")
        sheet.write_column("A1", ["一", "二", "三"])
        sheet.write("C1", "列")
        sheet.set_row(1, None, None, {"hidden": True})
        sheet.set_row(9, None, None, {"hidden": True})
        sheet.set_column("C:XFD", None, None, {"hidden": True})
        other = book.add_worksheet("控え")
        other.write("A1", "控")
        other.hide()
        book.add_worksheet("空").very_hidden()

    content = workbook_content(workbook(fill), "港.xlsx")
    assert [line.text for line in content.lines] == ["一", "列", "二", "三", "控"]
    assert told(content) == [
        "非表示のシートが1枚あります（控え）。その内容も読みました。",
        "内容のある非表示の行が1行あります（実績!2行）。その内容も読みました。",
        "内容のある非表示の列が1列あります（実績!C列）。その内容も読みました。",
    ]


def test_errors_are_told_and_keep_their_text() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("実績")
        sheet.write("A1", "合計")
        sheet.write_formula("B1", "=Z1/0", value="#DIV/0!")
        sheet.write_formula("B2", "=1", value="#REF!")

    content = workbook_content(workbook(fill), "港.xlsx")
    assert places(content) == {"実績!A1": "合計", "実績!B1": "#DIV/0!", "実績!B2": "#REF!"}
    assert told(content) == ["エラーになっているセルが2個あります（実績!B1, 実績!B2）。値は分かりません。"]


def test_a_formula_without_a_result_is_told_and_an_empty_result_is_none() -> None:
    rows = (
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f></c><c r="C1"><f>A1</f><v></v></c>'
        '<c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><f>A1</f><v>1</v></c></row>'
    )
    content = workbook_content(with_sheet(rows), "港.xlsx")
    assert places(content) == {"実績!A1": "1", "実績!E1": "1"}
    assert [doubt.source.cells for doubt in content.doubts] == [(CellPlace("実績", "B1"), CellPlace("実績", "C1"))]


@pytest.mark.parametrize(
    ("code", "rescaled"),
    [
        ("#,##0", False),
        ("#,##0,", True),
        ("#,##0,,", True),
        ('#,##0,"千円"', True),
        ("0.0%", True),
        ('0"%"', False),
        (r"0\%", False),
        ("#,##0;△#,##0", False),
        ("#,##0,;△#,##0,", True),
        ("yyyy/m/d", False),
        ("#,##0_ ;[Red]-#,##0 ", False),
    ],
)
def test_formats_that_show_another_number(code: str, rescaled: bool) -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("実績")
        sheet.write_number("A1", 12_371_000, book.add_format({"num_format": code}))
        sheet.write_number("A2", 0, book.add_format({"num_format": code}))
        sheet.write_number("A3", 5)

    content = workbook_content(workbook(fill), "港.xlsx")
    assert [doubt.source.cells for doubt in content.doubts] == ([(CellPlace("実績", "A1"),)] if rescaled else [])
    if code != "yyyy/m/d":
        assert content.lines[0].text == "12371000"


def test_a_built_in_percentage_is_one_too() -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    styles = f'<styleSheet xmlns="{main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>'
    assert rescaled_styles(parse(styles.encode())) == {1}


def test_what_stands_under_a_merged_cell_is_left_out_and_told() -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>'
    merged = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>'
    content = workbook_content(with_sheet(rows, merged), "港.xlsx")
    assert places(content) == {"実績!A1": "1", "実績!C1": "3"}
    assert content.doubts[0].source.cells == (CellPlace("実績", "B1"),)


def test_more_digits_than_a_workbook_keeps_are_told() -> None:
    content = workbook_content(with_sheet('<row r="1"><c r="A1"><v>1234567890123456</v></c></row>'), "港.xlsx")
    assert told(content)[0].startswith("16桁以上の数が数値として入っているセルが1個あります（実績!A1）。")


def test_text_in_drawings_is_told() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("実績")
        sheet.write("A1", "港")
        sheet.insert_textbox("C3", "図の中の文字")

    assert told(workbook_content(workbook(fill), "港.xlsx")) == [
        "図形の中に文字のあるところが1個あります。図形の文字は読んでいません。"
    ]


def test_many_places_are_counted_and_ten_of_them_named() -> None:
    cells = "".join(f'<row r="{at}"><c r="A{at}" t="e"><v>#N/A</v></c></row>' for at in range(1, 31))
    doubt = workbook_content(with_sheet(cells), "港.xlsx").doubts[0]
    assert len(doubt.source.cells) == 10
    assert "30個" in doubt.message.ja
    assert "実績!A10…" in doubt.message.ja


def cell(text: str, more: str = 'office:value-type="string"') -> str:
    return f"<table:table-cell {more}><text:p>{text}</text:p></table:table-cell>"


def test_an_open_document_is_read_and_its_doubts_told() -> None:
    number = 'office:value-type="float" office:value="12371"'
    error = 'office:value-type="string" calcext:value-type="error"'
    blank = '<table:table-cell table:number-columns-repeated="{}"/>'
    rows = (
        f"<table:table-row>{cell('事業名')}{cell('12,371', number)}</table:table-row>"
        '<table:table-row table:number-rows-repeated="2"/>'
        f'<table:table-row table:visibility="collapse">{blank.format(2)}{cell("港")}</table:table-row>'
        f'<table:table-row>{cell("#REF!", error)}<table:table-cell table:formula="of:=1"/></table:table-row>'
        f'<table:table-row table:number-rows-repeated="1048000">{blank.format(16384)}</table:table-row>'
    )
    columns = '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>'
    content = workbook_content(ods(rows, columns), "港.ods")
    assert places(content) == {"実績!A1": "事業名", "実績!B1": "12371", "実績!C4": "港", "実績!A5": "#REF!"}
    assert [str(doubt.source) for doubt in content.doubts] == ["実績!4行", "実績!C列", "実績!A5", "実績!B5"]
    assert content.encoding == "ods"
