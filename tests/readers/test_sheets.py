"""Sheets with label cells: one programme a sheet of a workbook, a page of a document, or a block of text."""

import io
from decimal import Decimal

import pytest
import xlsxwriter

from readers.documents import CHARGE, amounts, entries, form_of, read, words, years
from taikei.model.amount import Component, Unit
from taikei.model.errors import UnusableFile
from taikei.model.reading import Reading
from taikei.model.slip import Slip
from taikei.pipeline import read_bytes
from taikei.readers.lines import Content, lines_of
from taikei.readers.report import read_content

HEAD = r"""
reads = "report"
id = "isobe-sheets"
title = { ja = "磯部町 事務事業評価シート", en = "Isobe, review sheets" }
recognise = ['事務事業評価シート']
furniture = ['^\d+ページ$']

[unit]
stated = '（単位：(?P<unit>円|千円)）'
usual = "千円"

[amounts]
blank = ["－"]

[marks]
new = '【新】'
"""
SHEETS = r"""
[sheets]
kind = "results"
start = '^事務事業評価シート'
year = '（(?P<year>令和\d+年度)実績）'
"""


def label(pattern: str, holds: str, more: str = "") -> str:
    return f"[[sheets.labels]]\nlabel = '{pattern}'\nholds = \"{holds}\"\n{more}\n"


LABELS = (
    label("^事業名$", "programme"),
    label("^事業番号$", "code"),
    label("^担当課$", "divisions"),
    label("^施策$", "policies"),
    label("^根拠法令$", "bases"),
    label("^事業の成果$", "narrative", 'value = "below"'),
)
YEARS = r"""
[[sheets.years]]
header = '^(?P<year>令和\d+年度)決算$'
kind = "results"
holds = "settlement"

[[sheets.years]]
header = '^(?P<year>令和\d+年度)予算$'
kind = "plan"
holds = "initial_budget"
"""
MONEY = (label("^事業費", "amounts"), label("^うち一般財源$", "general_funds"))
FORM = form_of(HEAD, CHARGE, SHEETS, *LABELS, *MONEY, YEARS)

Cells = list[list[str]]

PIER: Cells = [
    ["町の様式", "", "", "", ""],
    ["事務事業評価シート（令和6年度実績）", "", "", "", ""],
    ["事業番号", "010-2", "", "担当課", "建設部港湾課"],
    ["事業名", "桟橋改修事業", "", "施策", "港を直す"],
    ["根拠法令", "港湾法", "", "（単位：千円）", ""],
    ["", "", "令和5年度決算", "令和6年度決算", "令和7年度予算"],
    ["事業費", "", "900", "1,100", "1,300"],
    ["うち一般財源", "", "300", "400", "－"],
    ["評価", "Ａ", "", "", ""],
    ["事業の成果", "", "", "", ""],
    ["桟橋を直した。\n利用は延べ40隻。", "", "", "", ""],
]
FAIR: Cells = [
    ["事務事業評価シート（令和6年度実績）", "", "", "", ""],
    ["事業番号", "020", "", "担当課", "商工課"],
    ["事業名", "朝市事業【新】", "", "施策", "人を呼ぶ"],
    ["", "", "", "（単位：千円）", ""],
    ["", "", "令和5年度決算", "令和6年度決算", "令和7年度予算"],
    ["事業費", "", "－", "30", "未定"],
]


def workbook(sheets: dict[str, Cells]) -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                for column, text in enumerate(row):
                    if text:
                        sheet.write_string(at, column, text)
    return made.getvalue()


def of_workbook(**sheets: Cells) -> Reading:
    return read_bytes(workbook(sheets), "評価シート.xlsx", FORM)


def of_document(*sheets: Cells) -> Reading:
    """The sheets as tables of a document of pages, one after the other, as a PDF or a Word file has them."""
    return read(FORM, *(row for rows in sheets for row in rows))


READINGS = {
    "workbook": lambda: of_workbook(桟橋=PIER, 朝市=FAIR),
    "pages": lambda: of_document(PIER[1:], FAIR),
}


@pytest.mark.parametrize("kind", READINGS)
def test_each_sheet_is_a_programme_and_each_year_a_chapter(kind: str) -> None:
    reading = READINGS[kind]()
    assert years(reading) == [
        ("results", 2023, Unit.THOUSAND_YEN),
        ("results", 2024, Unit.THOUSAND_YEN),
        ("plan", 2025, Unit.THOUSAND_YEN),
    ]
    pier, fair = entries(reading, 1)
    assert (pier.programme, pier.code, pier.policies, pier.new) == ("桟橋改修事業", "010-2", ("港を直す",), False)
    assert (pier.charge.department, pier.charge.divisions) == ("建設部", ("港湾課",))
    assert (pier.narrative, pier.bases[0].law) == ("桟橋を直した。\n利用は延べ40隻。", "港湾法")
    assert amounts(pier) == {Component.SETTLEMENT: Decimal(1100), Component.GENERAL_FUNDS: Decimal(400)}
    assert (fair.programme, fair.new, fair.charge.divisions) == ("朝市事業", True, ("商工課",))
    assert [(each.programme, each.code, each.charge.divisions, amounts(each)) for each in entries(reading, 0)] == [
        (
            "桟橋改修事業",
            "010-2",
            ("港湾課",),
            {Component.SETTLEMENT: Decimal(900), Component.GENERAL_FUNDS: Decimal(300)},
        ),
        ("朝市事業", "020", ("商工課",), {Component.SETTLEMENT: None}),
    ]
    assert [(each.programme, amounts(each)) for each in entries(reading, 2)] == [
        ("桟橋改修事業", {Component.INITIAL_BUDGET: Decimal(1300), Component.GENERAL_FUNDS: None}),
        ("朝市事業", {Component.INITIAL_BUDGET: "未定"}),
    ]
    assert words(reading) == []


def test_each_value_keeps_its_cell_and_what_no_label_names_is_unread() -> None:
    reading = of_workbook(桟橋=PIER, 朝市=FAIR)
    sources = entries(reading, 1)[0].sources
    assert {name: str(sources[name]) for name in ("programme", "code", "settlement", "narrative")} == {
        "programme": "桟橋!B4",
        "code": "桟橋!B3",
        "settlement": "桟橋!D7",
        "narrative": "桟橋!A11",
    }
    assert [str(place) for place in reading.coverage.unread] == ["桟橋!A1", "桟橋!A9", "桟橋!B9"]


def test_a_sheet_without_the_title_is_none_and_one_without_a_name_is_told() -> None:
    nameless = [["事業名", ""] if row[0] == "事業名" else row for row in FAIR]
    reading = of_workbook(目次=[["一覧", "桟橋改修事業"]], 桟橋=PIER, 朝市=nameless)
    assert [entry.programme for entry in entries(reading, 1)] == ["桟橋改修事業"]
    (doubt,) = reading.doubts
    assert doubt.message.ja == (
        "「事務事業評価シート（令和6年度実績）」のシートに事業名が見当たりません。このシートは読み取っていません。"
    )
    assert (
        doubt.message.en
        == "The sheet '事務事業評価シート（令和6年度実績）' has no name of a programme; it was not read."
    )
    assert not reading.complete
    unread = [str(place) for place in reading.coverage.unread]
    assert unread[:2] == ["目次!A1", "目次!B1"]
    assert {"朝市!C6", "朝市!D6"} < set(unread)


def test_a_label_beside_a_label_has_no_value() -> None:
    empty = [["担当課", "施策", "港を直す"] if row[0] == "事業番号" else row for row in PIER]
    (entry,) = entries(of_workbook(桟橋=empty), 1)
    assert (entry.charge.divisions, entry.policies) == ((), ("港を直す", "港を直す"))


def test_what_a_sheet_of_its_own_says_of_a_year_is_not_said_twice() -> None:
    before = [[text.replace("（令和6年度実績）", "（令和5年度実績）") for text in row] for row in PIER]
    reading = of_workbook(桟橋R5=before, 桟橋R6=PIER)
    assert [entry.programme for entry in entries(reading, 0)] == ["桟橋改修事業"]
    assert str(entries(reading, 0)[0].sources["settlement"]) == "桟橋R5!C7"
    assert "桟橋R6!C7" in [str(place) for place in reading.coverage.unread]


def test_a_year_may_stand_before_the_first_sheet() -> None:
    form = form_of(HEAD, CHARGE, SHEETS.replace("（(?P<year>令和\\d+年度)実績）", "^(?P<year>令和\\d+年度)$"), *LABELS)
    assert "^(?P<year>" in SHEETS.replace("（(?P<year>令和\\d+年度)実績）", "^(?P<year>令和\\d+年度)$")
    rows: Cells = [["事務事業評価シート", ""], ["事業名", "桟橋改修事業"]]
    reading = read(form, "令和6年度", *rows)
    assert years(reading)[0][:2] == ("results", 2024)
    with pytest.raises(UnusableFile, match="not one row of a programme"):
        read(form, *rows)


TEXT = """事務事業評価シート（令和6年度実績）
事業名：桟橋改修事業
担当課：建設部港湾課
決算額：1,100 千円
1ページ
事務事業評価シート（令和6年度実績）
事業名：朝市事業【新】
担当課：商工課
決算額：－ 千円
"""


def test_labels_and_values_may_share_a_line() -> None:
    labels = (
        label("^事業名：(?P<value>.+)$", "programme"),
        label("^担当課：(?P<value>.+)$", "divisions"),
        label(r"^決算額：(?P<value>\S+)\s千円$", "settlement"),
    )
    form = form_of(HEAD.replace("stated = '（単位：(?P<unit>円|千円)）'\n", ""), CHARGE, SHEETS, *labels)
    reading = read_content(Content(tuple(lines_of(TEXT)), "lines", "utf-8"), "評価.txt", "0" * 64, [form])
    assert [(each.programme, each.charge.divisions, amounts(each)) for each in entries(reading)] == [
        ("桟橋改修事業", ("港湾課",), {Component.SETTLEMENT: Decimal(1100)}),
        ("朝市事業", ("商工課",), {Component.SETTLEMENT: None}),
    ]
    assert str(entries(reading)[1].sources["programme"]) == "L7"
    assert (words(reading), reading.coverage.unread, reading.coverage.furniture) == ([], (), 1)


REFUSED = {
    "no programme": ((label("^名$", "code"),), "no label holds the programme"),
    "no such holder": ((*LABELS, label("^名$", "name")), "holds = 'name' is not known"),
    "amounts without years": ((*LABELS, *MONEY), "a label that holds amounts needs years"),
    "a group that no label has": ((*LABELS, label("^(?P<name>.+)$", "code")), "may have the group value"),
    "chapters as well": (
        (*LABELS, "[[chapters]]\nkind = \"plan\"\nheading = '(?P<year>.)'\n"),
        "neither columns",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_sheets_that_cannot_be_meant_are_refused(case: str) -> None:
    parts, message = REFUSED[case]
    with pytest.raises(Slip, match=message):
        form_of(HEAD, CHARGE, SHEETS, *parts)


def test_a_form_has_chapters_or_sheets() -> None:
    with pytest.raises(Slip, match="both chapters and sheets, or neither"):
        form_of(HEAD, CHARGE)
