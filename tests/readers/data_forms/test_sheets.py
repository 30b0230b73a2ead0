"""A workbook's cells are read by the header rows that the form tells."""

import io
from collections.abc import Sequence

import pytest
from xlsxwriter import Workbook

from readers.data_forms.tables import data_forms, entries, form, said
from taikei.model.amount import Component
from taikei.model.reading import Reading
from taikei.readers.data.sheets import read_sheets
from taikei.readers.forms.data_form import DataForm
from taikei.readers.lines import Content, lines_of
from taikei.readers.workbook import workbook_content

ROWS = (
    ("事業の一覧",),
    (None, "事業名", "年度", "予算", None, "予算", None),
    (None, None, None, "国", "計", "国", "計"),
    (None, "港の事業", "R5", "0", "1,200", "－", "1,300"),
    (None, "灯台の\n事業", "R5", "―", 40, "5", 60),
)
FORM = form(
    'unit = { fixed = "千円" }\nblank = ["－"]\nzero = ["―"]\nsheet = { header = [2, 3] }',
    year='{ column = "年度" }',
    columns='"予算国" = "national_funds"',
    rest="""
[[chapters]]
kind = "results"
block = 1
columns = { "計" = "settlement" }
[[chapters]]
kind = "plan"
block = 2
plus = 1
columns = { "計" = "initial_budget" }
""",
)


def read(rows: Sequence[Sequence[object]] = ROWS, known: DataForm = FORM, *, second: bool = False) -> Reading | None:
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet("一覧")
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if value is not None:
                    sheet.write(number, column, value)
        if second:
            book.add_worksheet("控え").write(0, 0, "控え")
            book.get_worksheet_by_name("控え").write(5, 0, "値")
    return read_sheets(workbook_content(file.getvalue(), "list.xlsx"), "list.xlsx", "0" * 64, [*data_forms(), known])


def test_two_header_rows_name_the_columns_and_blocks_tell_the_years() -> None:
    reading = read()
    assert reading is not None
    results, plan = reading.report.chapters
    assert (results.fiscal_year.start, plan.fiscal_year.start) == (2023, 2024)
    port, light = (placement.entry for placement in results.sections[0].placements)
    assert (port.programme, light.programme) == ("港の事業", "灯台の\n事業")
    assert [(a.component, a.number) for a in light.amounts] == [
        (Component.SETTLEMENT, 40),
        (Component.NATIONAL_FUNDS, 0),
    ]
    next_port = plan.sections[0].placements[0].entry
    assert next_port.amounts[1].blank
    assert (next_port.amounts[0].component, next_port.amounts[0].number) == (Component.INITIAL_BUDGET, 1300)
    assert str(next_port.sources["initial_budget"]) == "一覧!G4"
    assert (reading.coverage.of, reading.coverage.total) == ("rows", 2)


def test_what_stands_above_the_header_and_other_sheets_are_told() -> None:
    reading = read(second=True)
    assert reading is not None
    assert said(reading) == [
        ("見出しの上の記載は読んでいません：事業の一覧", "What stands above the header was not read: 事業の一覧"),
        (
            "表「控え」（1行）は様式に定めがなく、読んでいません。",
            "The table 控え (1 rows) is not in the form and was not read.",
        ),
    ]


def test_a_workbook_or_a_text_that_no_form_describes_is_left_to_others() -> None:
    assert read([("報告書",), ("本文",)]) is None
    assert read_sheets(Content(tuple(lines_of("報告書")), "lines", "utf-8"), "a.txt", "0", [FORM]) is None


def test_a_sheet_is_no_place_for_a_form_of_csv() -> None:
    reading = read()
    assert reading is not None
    assert (reading.form, len(entries(reading))) == ("trial", 4)


@pytest.mark.parametrize(
    ("first", "last"), [("予算額当初", "予算額最終"), ("予算額当初", "最終"), ("当初予算", "最終")]
)
def test_a_merged_header_names_all_columns_below_it(first: str, last: str) -> None:
    rows = (
        ("事業名", "担当課", "予算額", None, "決算額"),
        (None, None, "当初", "最終", None),
        ("港の事業", "港湾課", 10, 20, 15),
        ("灯台の事業", None, 30, 40, 35),
        ("砂浜の事業", "観光課", 50, 60, 55),
        ("花火の事業", None, 70, 80, 75),
    )
    columns = f'"担当課" = "division"\n"{first}" = "initial_budget"\n"{last}" = "current_budget"'
    known = form('unit = { fixed = "千円" }\nsheet = { header = [1, 2] }', columns=columns)
    reading = read(rows, known)
    assert reading is not None
    found = entries(reading)
    numbers = [[amount.number for amount in entry.amounts] for entry in found]
    assert [row[-1] for row in numbers] == [20, 40, 60, 80]
    assert len(numbers[0]) == (1 if first == "当初予算" else 2)
    assert [entry.charge.divisions for entry in found] == [("港湾課",), ("港湾課",), ("観光課",), ("観光課",)]
