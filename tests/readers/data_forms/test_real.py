"""Data files of real bodies, held against counts and sums that the tests make of the same files by another road."""

import csv
import gzip
import io
import json
import zipfile
from collections import Counter, defaultdict
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from readers.data_forms.tables import csv_table, data_forms, entries, json_tables, numbers, read
from taikei.model.amount import Component, Unit
from taikei.model.reading import Reading
from taikei.model.report import ChapterKind
from taikei.readers.data.sheets import read_sheets
from taikei.readers.workbook import workbook_content

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "data" / "real"
pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the files of other bodies are not published with Taikei: no ../shared/data/real here"
)
C, K = Component, ChapterKind


def unzipped(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        (name,) = archive.namelist()
        return archive.read(name).decode("utf-8-sig")


def records(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


@cache
def rs_texts() -> dict[str, str]:
    return {path.name.split("_")[0]: unzipped(path) for path in sorted((FOLDER / "rs2024").glob("*.zip"))}


@cache
def rs(*, alone: bool = False) -> Reading:
    return read([csv_table(text, f"{key}.csv") for key, text in rs_texts().items() if key == "2-1" or not alone])


@cache
def rs_totals() -> list[dict[str, str]]:
    """The rows of totals of the budget table."""
    return [row for row in records(rs_texts()["2-1"]) if row["計（歳出予算現額合計）"]]


RS_TOTALS = {
    C.INITIAL_BUDGET: "当初予算（合計）",
    C.SUPPLEMENTARY: "補正予算（合計）",
    C.CARRIED_IN: "前年度からの繰越し（合計）",
    C.RESERVE: "予備費等（合計）",
    C.CURRENT_BUDGET: "計（歳出予算現額合計）",
    C.SETTLEMENT: "執行額（合計）",
    C.CARRIED_OUT: "翌年度への繰越し(合計）",
    C.REQUEST: "翌年度要求額（合計）",
}


@pytest.mark.parametrize("alone", [False, True], ids=["three tables", "the budget alone"])
def test_rs_has_every_programme_and_year_and_accounts_for_every_row(alone: bool) -> None:
    reading = rs(alone=alone)
    years = Counter(int(row["予算年度"]) for row in rs_totals())
    found = [(each.kind, each.fiscal_year.start, each.unit) for each in reading.report.chapters]
    assert found == [(K.RESULTS if year < 2024 else K.PLAN, year, Unit.YEN) for year in sorted(years)]
    assert Counter(chapter.fiscal_year.start for chapter, _, _ in reading.report.rows()) == years
    assert len({entry.code for entry in entries(reading)}) == 5664
    rows = sum(len(records(text)) for key, text in rs_texts().items() if key == "2-1" or not alone)
    assert rows == 37981 or not alone
    assert (reading.coverage.total, reading.coverage.used) == (rows, rows)


def test_rs_amounts_are_those_of_the_file_programme_by_programme() -> None:
    expected = {
        (row["予算事業ID"], int(row["予算年度"])): {
            component: Decimal(row[column]) for component, column in RS_TOTALS.items()
        }
        for row in rs_totals()
    }
    found = {
        (row.entry.code, chapter.fiscal_year.start): {each.component: each.number for each in row.entry.amounts}
        for chapter, _, row in rs().report.rows()
    }
    assert found == expected


def test_rs_every_printed_total_is_proved_as_many_times_as_it_can_be_counted() -> None:
    lines = {(row["予算事業ID"], row["予算年度"]) for row in records(rs_texts()["2-1"]) if row["歳出予算現額"]}
    assert all(proof.proved for proof in rs().proofs)
    assert len(rs().proofs) == 4 * (1 + 7)
    for year, words in (
        (2021, "令和３年度実績"),
        (2022, "令和４年度実績"),
        (2023, "令和５年度実績"),
        (2024, "令和６年度計画"),
    ):
        of_year = [row for row in rs_totals() if row["予算年度"] == str(year)]
        lined = [row for row in of_year if (row["予算事業ID"], row["予算年度"]) in lines]
        for proof in (proof for proof in rs().proofs if proof.of.ja.startswith(words)):
            held = lined if "明細の合計" in proof.of.ja else of_year
            assert f"{len(held):,}件を照合、一致{len(held):,}件、不一致0件、合計の記載なし0件" in proof.of.ja
        (current,) = (p for p in rs().proofs if p.of.ja.startswith(f"{words}の予算現額と内訳"))
        assert current.printed == sum(Decimal(row["計（歳出予算現額合計）"]) for row in of_year)


def test_rs_a_planted_error_is_found_and_named() -> None:
    text = rs_texts()["2-1"].replace(
        ",33498000,0,0,0,33498000,0,,0,34482000.0,", ",33498000,0,0,0,33498001,0,,0,34482000.0,", 1
    )
    failed = [proof for proof in read(csv_table(text, "2-1.csv")).proofs if not proof.proved]
    named = [proof for proof in failed if proof.of.ja.startswith("「内閣人事局経費」")]
    assert len(failed) == 4
    letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[list(rs_totals()[0]).index("計（歳出予算現額合計）")]
    expected = (33498001, 33498000, f"2-1.csv!{letter}2")
    assert [(proof.printed, proof.summed, str(proof.source)) for proof in named] == [expected] * 2


def test_rs_divisions_policies_and_laws_come_from_their_tables() -> None:
    laws: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    policies: defaultdict[str, list[str]] = defaultdict(list)
    for row in records(rs_texts()["1-3"]):
        if row["法令名"].strip():
            laws[row["予算事業ID"]].append((row["法令名"].strip(), row["法令番号"].strip()))
        if row["政策"] or row["施策"]:
            policies[row["予算事業ID"]].append(row["政策"].strip())
    offices = {row["予算事業ID"]: row for row in records(rs_texts()["1-1"])}
    for entry in entries(rs(), year=2024):
        assert {(basis.law, basis.number) for basis in entry.bases} == set(laws[entry.code])
        assert {policy.split("／")[0] for policy in entry.policies} >= {text for text in policies[entry.code] if text}
        assert entry.charge.department == offices[entry.code]["府省庁"].strip()
    order = {row["政策所管府省庁"]: int(row["府省庁の建制順"]) for row in records(rs_texts()["2-1"])}
    plan = rs().report.chapter(K.PLAN)
    assert plan is not None
    assert [section.title for section in plan.sections] == sorted(order, key=order.__getitem__)


def test_rs_no_official_is_named_anywhere() -> None:
    names = {row["作成責任者"].strip() for row in records(rs_texts()["1-1"])} - {""}
    texts = "\n".join(doubt.message.ja for doubt in rs().doubts)
    divisions = {text for entry in entries(rs()) for text in (entry.charge.department, *entry.charge.divisions)}
    assert len(names) > 1000
    assert not names & divisions
    assert not [name for name in names if name in texts]
    assert "作成責任者（理由：職員の氏名であるため）" in texts


@cache
def judgit_records() -> list[dict[str, Any]]:
    text = unzipped(FOLDER / "judgit-meti" / "meti_2022.ndjson.zip")
    return [json.loads(line, parse_float=Decimal) for line in text.splitlines()]


@cache
def judgit() -> Reading:
    text = unzipped(FOLDER / "judgit-meti" / "meti_2022.ndjson.zip")
    return read(json_tables(f"[{','.join(text.splitlines())}]", "meti_2022.ndjson"))


def test_judgit_has_five_fiscal_years_of_466_programmes_in_million_yen() -> None:
    report = judgit().report
    assert [(each.kind, each.fiscal_year.start, each.unit) for each in report.chapters] == [
        (K.RESULTS if year < 2022 else K.PLAN, year, Unit.MILLION_YEN) for year in range(2019, 2024)
    ]
    assert [len(entries(judgit(), year=year)) for year in range(2019, 2024)] == [466] * 5
    for year in range(2019, 2023):
        budgets = [each for record in judgit_records() for each in record["予算"] if each["年度"] == year]
        assert numbers(judgit(), C.CURRENT_BUDGET, year=year) == [each["予算計"] for each in budgets]
        assert numbers(judgit(), C.SETTLEMENT, year=year) == [each.get("執行額") for each in budgets]
    assert len(judgit().proofs) == 4
    assert all(proof.proved for proof in judgit().proofs)
    officials = {
        name for record in judgit_records() for name in (record["作成責任者"] or "").split("\n") if len(name) > 4
    }
    said = "\n".join(doubt.message.ja for doubt in judgit().doubts)
    assert not [name for name in officials if name in said]


@cache
def mof_text() -> str:
    return gzip.decompress((FOLDER / "mof-jikou" / "mof-jikou-2024.json.gz").read_bytes()).decode()


@cache
def mof() -> Reading:
    return read(json_tables(mof_text(), "mof-jikou-2024.json"))


def test_mof_has_a_chapter_of_each_kind_and_every_control_total_is_proved() -> None:
    given = json.loads(mof_text())
    kinds = {"当初予算": K.PLAN, "補正予算（第1号）": K.AMENDED_PLAN, "決算": K.RESULTS}
    items = defaultdict(list)
    for item in given["items"]:
        items[kinds[item["budgetType"]]].append(item)
    assert {chapter.kind: chapter.unit for chapter in mof().report.chapters} == dict.fromkeys(kinds.values(), Unit.YEN)
    assert {kind: len(entries(mof(), kind)) for kind in kinds.values()} == {kind: len(items[kind]) for kind in items}
    held = {K.PLAN: (C.INITIAL_BUDGET, "amount"), K.RESULTS: (C.SETTLEMENT, "spent")}
    for kind, (component, key) in held.items():
        assert sum(filter(None, numbers(mof(), component, kind))) == sum(item[key] for item in items[kind])
    totals = [each for by in ("byBudgetType", "byAccountType", "byMinistry") for each in given["summary"][by]]
    proofs = {(proof.printed, proof.summed) for proof in mof().proofs if "の合計（summary" in proof.of.ja}
    assert proofs == {(each["amount"], each["amount"]) for each in totals}
    assert sum("の合計（summary" in proof.of.ja for proof in mof().proofs) == len(totals)
    assert all(proof.proved for proof in mof().proofs)
    assert not any("件とあります" in doubt.message.ja or "重ねて" in doubt.message.ja for doubt in mof().doubts)


def test_mof_a_planted_error_in_a_control_total_is_found() -> None:
    given = json.loads(mof_text())
    given["items"][7]["amount"] += 1
    reading = read(json_tables(json.dumps(given), "mof.json"))
    assert len([proof for proof in reading.proofs if not proof.proved]) == 3


@pytest.mark.parametrize(("name", "count"), [("shimotsuma", 503), ("kosai", 142)])
def test_evaluations_tell_their_unit_and_year_and_the_generated_stories_are_left_out(name: str, count: int) -> None:
    text = (FOLDER / "jimujigyo-eval" / f"{name}.json").read_text("utf-8")
    events = json.loads(text)["events"]
    reading = read(json_tables(text, f"{name}.json"))
    (chapter,) = reading.report.chapters
    assert (chapter.kind, chapter.fiscal_year.start, chapter.unit) == (K.RESULTS, 2024, Unit.THOUSAND_YEN)
    assert len(entries(reading)) == count == len(events)
    settled = {entry.code: entry.amounts[0].number for entry in entries(reading)}
    assert settled == {event["no"]: event["budget"] for event in events}
    charges = {entry.code: entry.charge for entry in entries(reading)}
    for event in events:
        assert charges[event["no"]].divisions == (event["dept"].split("　")[-1],)
        assert charges[event["no"]].department == event["bureau"].replace("データなし", "")
    stories = {event["story_p1"] for event in events if len(event["story_p1"]) > 20}
    kept = {text for entry in entries(reading) for text in (entry.narrative, entry.note)}
    assert stories
    assert not stories & kept
    assert any("story_p1" in doubt.message.ja and "機械で作られた" in doubt.message.ja for doubt in reading.doubts)


@pytest.mark.parametrize(
    ("name", "amount", "programme", "unit", "rows", "programmes"),
    [
        ("tsukuba_2021", "amount", "事業", Unit.YEN, 4105, 530),
        ("tama_R3", "予算額", "細目", Unit.THOUSAND_YEN, 1580, 411),
    ],
)
def test_one_form_finds_yen_and_thousand_yen_by_evidence(
    name: str, amount: str, programme: str, unit: Unit, rows: int, programmes: int
) -> None:
    text = (FOLDER / "spendingjp-csv" / f"{name}.csv").read_text("utf-8-sig")
    reading = read(csv_table(text, f"{name}.csv"))
    (chapter,) = reading.report.chapters
    assert (chapter.kind, chapter.fiscal_year.start, chapter.unit) == (K.PLAN, 2021, unit)
    expected: Counter[str] = Counter()
    for row in records(text):
        expected["-".join(row[key] for key in ("款", "項", "目", programme))] += int(row[amount])
    assert {entry.code: entry.amounts[0].number for entry in entries(reading)} == expected
    assert len(expected) == programmes
    assert (reading.coverage.total, reading.coverage.used) == (rows, rows)
    assert sum(item.amount is not None for entry in entries(reading) for item in entry.items) == rows
    assert "金額の単位の記載がないため" in reading.doubts[0].message.ja


def test_ofunato_has_six_years_of_forty_programmes_whose_funds_add_up() -> None:
    path = FOLDER / "ofunato-xlsx" / "ofunato_first40_names_removed.xlsx"
    reading = read_sheets(workbook_content(path.read_bytes(), path.name), path.name, "0" * 64, data_forms())
    assert reading is not None
    openpyxl = pytest.importorskip("openpyxl")
    sheet = openpyxl.load_workbook(path, data_only=True).worksheets[0]
    rows = list(sheet.iter_rows(min_row=3, values_only=True))
    header = [
        "".join(str(cell or "").split()) for cell in next(sheet.iter_rows(min_row=2, max_row=2, values_only=True))
    ]
    costs = [at for at, text in enumerate(header) if text == "事業費計（A）"]
    assert len(costs) == 6
    for year, at in zip(range(2020, 2026), costs, strict=True):
        kind, component = (K.PLAN, C.INITIAL_BUDGET) if year == 2025 else (K.RESULTS, C.SETTLEMENT)
        found = {entry.code: entry.amount(component) for entry in entries(reading, kind, year)}
        assert {code: amount and amount.number for code, amount in found.items()} == {
            str(row[header.index("事務事業ID")]): Decimal(str(row[at])) for row in rows
        }
        assert len(found) == 40
    assert [proof.proved for proof in reading.proofs] == [True] * 6
    assert {entry.charge.department + "".join(entry.charge.divisions) for entry in entries(reading)} == {
        str(row[header.index("部課名")]) for row in rows
    }
    assert all(entry.charge.divisions for entry in entries(reading))


def test_moldova_is_read_by_its_descriptor_and_its_factors_are_doubted() -> None:
    folder = FOLDER / "fdp-boost-moldova"
    text = (folder / "data" / "boost-moldova-2014.csv").read_text("utf-8-sig")
    described = json_tables((folder / "datapackage.json").read_text("utf-8"), "datapackage.json")
    reading = read([*described, csv_table(text, "boost-moldova-2014.csv")])
    (chapter,) = reading.report.chapters
    assert (chapter.unit, chapter.fiscal_year.start, chapter.kind) == (Unit.LEU, 2014, K.RESULTS)
    rows = records(text)
    factors: dict[Component, tuple[str, int]] = {
        C.INITIAL_BUDGET: ("approved", 1000),
        C.CURRENT_BUDGET: ("adjusted", 1),
        C.SETTLEMENT: ("executed", 100),
    }
    for component, (column, factor) in factors.items():
        total: Callable[[list[Any]], Any] = sum
        assert total(numbers(reading, component)) == sum(Decimal(row[column]) for row in rows) * factor
    assert sum(len(entry.items) for entry in entries(reading)) == len(rows) == 2000
    assert any("倍率が異なります" in doubt.message.ja for doubt in reading.doubts)
    assert reading.coverage.unread == ()
