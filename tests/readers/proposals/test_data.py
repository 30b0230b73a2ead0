"""A form proposed for data files reads their rows as it is, and names what it does not read."""

import io
from collections.abc import Sequence

import pytest
from xlsxwriter import Workbook

from readers.documents import amounts, entries, years
from taikei.model.amount import Component, Unit
from taikei.model.errors import UnusableFile
from taikei.model.reading import Reading
from taikei.pipeline.read import read_bytes
from taikei.readers.data.tables import data_tables
from taikei.readers.forms.data_form import DataForm
from taikei.readers.forms.known import parse_form
from taikei.readers.proposals.proposal import form_for_content, form_for_data
from taikei.readers.workbook.content import workbook_content

LIST = """年度,事業番号,事業名,担当課,当初予算額（千円）,決算額,概要,係の印,担当者
令和6年度,11,灯台の事業,港湾課,"1,200","1,100",灯台を直し、夜も船が着けるようにした。,い,潮 太郎
令和6年度,12,桟橋の事業,港湾課・観光課,△300,－,桟橋を架け、来る人を増やした。,ろ,浜 花子
,,合計,,900,,,,
"""


def proposed(text: str, name: str = "list.csv") -> tuple[str, Reading]:
    data = text.encode()
    toml = form_for_data([data_tables(data, name)], "list", name, "ja")
    form = parse_form(toml)
    assert isinstance(form, DataForm)
    return toml, read_bytes(data, name, form)


def test_a_list_is_read_with_year_unit_divisions_and_without_totals() -> None:
    _, reading = proposed(LIST)
    assert (reading.form, years(reading)) == ("list", [("results", 2024, Unit.THOUSAND_YEN)])
    light, pier = entries(reading)
    assert (light.code, light.programme, light.narrative) == (
        "11",
        "灯台の事業",
        "灯台を直し、夜も船が着けるようにした。",
    )
    assert amounts(light) == {Component.INITIAL_BUDGET: 1200, Component.SETTLEMENT: 1100}
    assert amounts(pier) == {Component.INITIAL_BUDGET: -300, Component.SETTLEMENT: None}
    assert pier.charge.divisions == ("港湾課", "観光課")


def test_every_column_is_chosen_left_out_or_named() -> None:
    toml, reading = proposed(LIST)
    for column in ("年度", "事業番号", "事業名", "担当課", "当初予算額（千円）", "決算額", "概要", "係の印", "担当者"):
        assert column in toml
    assert '# "係の印" = ""  # 候補なし、例 い' in toml
    assert "潮" not in toml  # the names of officials are no examples
    said = [doubt.message.ja for doubt in reading.doubts]
    assert any("係の印" in each for each in said)
    assert any("担当者（理由" in each for each in said)


def test_of_two_columns_of_one_amount_the_surer_is_read_and_the_other_named() -> None:
    toml, reading = proposed("年度,事業名,決算額,うち決算額（見込）\nR6,灯台の事業,70,60\nR6,桟橋の事業,80,75\n")
    assert [amounts(entry) for entry in entries(reading)] == [{Component.SETTLEMENT: 70}, {Component.SETTLEMENT: 80}]
    assert '# "うち決算額（見込）" = "settlement"  # 「決算額」の列を採った' in toml


def test_cells_that_contradict_the_header_lower_the_confidence() -> None:
    _, agreed = proposed("年度,事業名,決算額\nR6,灯台の事業,70\nR6,桟橋の事業,80\n")
    toml, _ = proposed("年度,事業名,決算額,当初予算額\nR6,灯台の事業,済み,70\nR6,桟橋の事業,取りやめ,80\n")
    assert amounts(entries(agreed)[0]) == {Component.SETTLEMENT: 70}
    assert '# "決算額" = "settlement"  # 確かでない' in toml


def test_years_in_headers_make_chapters() -> None:
    _, reading = proposed("事業名,令和5年度決算額,令和6年度当初予算額\n灯台の事業,70,90\n桟橋の事業,80,95\n")
    assert [(kind, year) for kind, year, _ in years(reading)] == [("results", 2023), ("plan", 2024)]
    assert [amounts(entry) for entry in entries(reading, 1)] == [
        {Component.INITIAL_BUDGET: 90},
        {Component.INITIAL_BUDGET: 95},
    ]


def test_stages_make_chapters() -> None:
    _, reading = proposed("年度,段階,事業名,予算額\nR6,決算,灯台の事業,70\nR7,当初,灯台の事業,90\n")
    assert [(kind, year) for kind, year, _ in years(reading)] == [("results", 2024), ("plan", 2025)]


def test_a_sum_that_holds_in_every_row_is_proposed_and_one_that_does_not_is_not() -> None:
    head = "年度,事業名,予算額,国庫支出金,一般財源\n"
    toml, reading = proposed(f"{head}R6,灯台の事業,100,60,40\nR6,桟橋の事業,50,0,50\n")
    assert "[[sums]]" in toml
    assert [proof.proved for proof in reading.proofs] == [True]
    assert "[[sums]]" not in proposed(f"{head}R6,灯台の事業,100,60,40\nR6,桟橋の事業,50,1,50\n")[0]


def test_what_parts_two_divisions_also_stands_in_names() -> None:
    head = "年度,事業名,担当課,決算額\nR6,灯台の事業,港湾課・観光課,70\n"
    assert "separator" in proposed(head + "R6,桟橋の事業,港湾課,80\n")[0]
    toml, reading = proposed(head + "R6,桟橋の事業,スポーツ・文化課,80\n")
    assert "separator" not in toml
    assert entries(reading)[1].charge.divisions == ("スポーツ・文化課",)


def test_lines_of_a_breakdown_join_their_programme() -> None:
    head = "年度,款,款名称,事業,事業名称,節,節名称,予算額\n"
    _, reading = proposed(
        f"{head}R6,1,議会費,1,灯台の事業,1,報酬,70\nR6,1,議会費,1,灯台の事業,3,需用費,30\nR6,1,議会費,2,桟橋の事業,3,需用費,5\n"
    )
    light, pier = entries(reading)
    assert [(item.code, item.name, item.amount and item.amount.number) for item in light.items] == [
        ("1", "報酬", 70),
        ("3", "需用費", 30),
    ]
    assert (amounts(light), amounts(pier)) == ({Component.INITIAL_BUDGET: 100}, {Component.INITIAL_BUDGET: 5})


def test_amounts_that_are_a_list_within_a_record_are_read_with_it() -> None:
    _, reading = proposed(
        '[{"事業名": "灯台の事業", "予算": [{"年度": "2023", "執行額": "70"}, {"年度": "2024", "執行額": "80"}]},'
        ' {"事業名": "桟橋の事業", "予算": [{"年度": "2023", "執行額": "5"}]}]',
        "list.json",
    )
    assert [[(entry.programme, amounts(entry)) for entry in entries(reading, at)] for at in (0, 1)] == [
        [("灯台の事業", {Component.SETTLEMENT: 70}), ("桟橋の事業", {Component.SETTLEMENT: 5})],
        [("灯台の事業", {Component.SETTLEMENT: 80})],
    ]


def test_a_year_that_nothing_tells_must_be_written_first() -> None:
    toml = form_for_data([data_tables("事業名,決算額\n灯台の事業,70\n".encode(), "list.csv")], "x", "list.csv", "ja")
    assert 'year = { fixed = "年度を書いてください" }  # 0.00' in toml
    parse_form(toml)


def test_a_file_without_programmes_is_refused() -> None:
    with pytest.raises(UnusableFile, match="氏名"):
        form_for_data([data_tables("氏名,電話\n潮 太郎,12-34\n".encode(), "people.csv")], "x", "people.csv", "ja")


ROWS: Sequence[Sequence[object]] = [
    ("令和6年度 事業一覧（単位：千円）",),
    ("事業名", "所管課", "予算額", None),
    (None, None, "当初予算額", "決算額"),
    ("灯台の事業", "港湾課", 100, 90),
    ("桟橋の事業", "観光課", 200, "―"),
]


def test_a_workbook_is_read_below_its_two_header_rows() -> None:
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet("一覧")
        for number, row in enumerate(ROWS):
            for column, value in enumerate(row):
                if value is not None:
                    sheet.write(number, column, value)
    data = file.getvalue()
    toml = form_for_content(workbook_content(data, "list.xlsx"), "list", "list.xlsx", "ja")
    assert "header = [2, 3]" in toml
    reading = read_bytes(data, "list.xlsx", parse_form(toml))
    assert years(reading) == [("results", 2024, Unit.THOUSAND_YEN)]
    assert [amounts(entry) for entry in entries(reading)] == [
        {Component.INITIAL_BUDGET: 100, Component.SETTLEMENT: 90},
        {Component.INITIAL_BUDGET: 200, Component.SETTLEMENT: None},
    ]
