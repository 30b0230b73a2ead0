"""The layout of files of tables, as their readers hand it on."""

import io
import json

from xlsxwriter import Workbook

from readers.samples import FIRST
from taikei.model.layout import Grid, Layout, Trait
from taikei.model.source import CellPlace
from taikei.pipeline.read import read_bytes
from taikei.readers.data.tables import data_tables
from taikei.readers.forms.data_form import DataForm
from taikei.readers.forms.known import known_forms
from taikei.readers.laid_out import layout_of_data, layout_of_workbook
from taikei.readers.workbook.content import workbook_content


def _workbook() -> bytes:
    buffer = io.BytesIO()
    with Workbook(buffer) as book:
        sheet = book.add_worksheet("一覧")
        sheet.merge_range("A1:C1", "事業の一覧")
        sheet.write_row("A3", ["事業名", "予算額\n（千円）", "担当課"])
        sheet.write_row("A4", ["　見守り事業", 1200, "福祉課"])
        sheet.write_row("A6", ["橋事業", 30, "土木課"])
        sheet.write_formula("B7", "=SUM(B4:B6)", value=1230)
        sheet.write("A7", "計")
        sheet.set_row(5, None, None, {"hidden": True})
        sheet.insert_textbox("E2", "集計中")
    return buffer.getvalue()


def test_a_sheet_has_its_header_its_rows_and_what_stands_above() -> None:
    layout = layout_of_workbook(workbook_content(_workbook(), "一覧.xlsx"), None)
    (grid,) = layout.grids
    assert grid.columns == ("事業名", "予算額\n（千円）", "担当課")
    assert list(grid.rows) == [("　見守り事業", "1200", "福祉課"), ("橋事業", "30", "土木課"), ("計", "1230", "")]
    assert (grid.numbers, grid.header, grid.above) == ([4, 6, 7], 3, (1,))
    assert grid.place(1, 1) == CellPlace("一覧", "B6")
    assert layout.encoding == "xlsx"


def test_a_workbook_tells_what_it_has_besides_values() -> None:
    traits = layout_of_workbook(workbook_content(_workbook(), "一覧.xlsx"), None).traits
    assert {trait: [str(place) for place in places] for trait, places in traits.items()} == {
        Trait.MERGED: ["一覧!A1"],
        Trait.FORMULA: ["一覧!B7"],
        Trait.HIDDEN: ["一覧!6行"],
        Trait.DRAWN: ["一覧!"],
    }


def test_a_sheet_without_names_of_columns_is_no_table() -> None:
    buffer = io.BytesIO()
    with Workbook(buffer) as book:
        book.add_worksheet("表紙").write("B2", "事業の一覧")
    assert layout_of_workbook(workbook_content(buffer.getvalue(), "一覧.xlsx"), None).grids == ()


def test_csv_goes_by_letters_and_json_by_names() -> None:
    (csv,) = layout_of_data([data_tables("事業名,予算額\n橋,30\n".encode(), "一覧.csv")], None).grids
    data = json.dumps([{"事業名": "橋", "予算額": 30}] * 2, ensure_ascii=False).encode()
    (records,) = layout_of_data([data_tables(data, "一覧.json")], None).grids
    assert (csv.place(0, 1), csv.head(1)) == (CellPlace("一覧.csv", "B2"), CellPlace("一覧.csv", "B1"))
    assert (records.place(1, 1), records.head(1)) == (
        CellPlace("一覧.json", "2.予算額"),
        CellPlace("一覧.json", "予算額"),
    )


def test_columns_that_a_form_leaves_out_are_not_looked_at() -> None:
    form = next(form for form in known_forms() if isinstance(form, DataForm) and form.id == "spending-lines")
    table = data_tables(",年度,事業名称,予算額\n1,R3,橋,30\n".encode(), "一覧.csv")
    (grid,) = layout_of_data([table], form).grids
    assert grid.left_out == {0}


def test_a_text_has_no_layout() -> None:
    assert read_bytes(FIRST.read_bytes(), FIRST.name).layout == Layout()


def test_the_place_of_a_row() -> None:
    grid = Grid("一覧", ("事業名",), (("橋",),), (2,))
    assert str(grid.line(2)) == "一覧!2行"
    assert str(Grid("一覧.json", ("事業名",), (("橋",),), (2,), lettered=False).line(2)) == "一覧.json!2"
