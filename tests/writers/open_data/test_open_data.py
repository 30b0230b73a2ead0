"""What is published as data obeys the standards it names, and gives the report back."""

import csv
import io
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from arro3.io import read_parquet
from hypothesis import given, settings
from hypothesis import strategies as st

from reports import reports, small_report, three_year_report
from taikei.analysis.content import content_of
from taikei.analysis.relations.identifiers import programme_id
from taikei.analysis.relations.report import Unrelated, report_of
from taikei.analysis.relations.rows import rows_of
from taikei.analysis.relations.shapes import SHAPES
from taikei.checks.catalogue import all_rules, judge
from taikei.checks.subject import Subject
from taikei.language.inert import exact, inert
from taikei.model.entry import Entry
from taikei.model.errors import UnusableFile
from taikei.model.report import Report
from taikei.pipeline import read_file
from taikei.readers.guard import guarded_data
from taikei.readers.laid_out import layout_of_data
from taikei.writers.open_data.catalogue import catalogue
from taikei.writers.open_data.csvw import csvw
from taikei.writers.open_data.dictionary import dictionary
from taikei.writers.open_data.package import DESCRIPTOR, csv_files, descriptor, tables_of
from taikei.writers.open_data.parquet import parquet_files

ROOT = Path(__file__).resolve().parents[3]
ORACLES = ROOT.parent / "shared" / "oracles"
REPORTS = (small_report(), three_year_report())


def needs(path: Path) -> Path:
    if not path.exists():
        pytest.skip(f"{path.name} of the reference data is not beside the checkout: {path}")
    return path


def package(report: Report) -> dict[str, bytes]:
    files = csv_files(report)
    return {**files, DESCRIPTOR: descriptor(report, files)}


def put(files: dict[str, bytes], folder: Path) -> Path:
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


# ---- there and back


@given(reports())
def test_the_tables_give_the_report_back(report: Report) -> None:
    assert report_of(rows_of(report)) == content_of(report)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("package")


@settings(max_examples=8, deadline=None)
@given(report=reports())
def test_a_package_is_read_as_the_report_that_it_was_written_from(folder: Path, report: Report) -> None:
    put(package(report), folder)
    for named in (folder / DESCRIPTOR,):
        reading = read_file(str(named))
        assert content_of(reading.report) == content_of(report)
        assert (reading.form, reading.doubts, reading.coverage.unread) == ("taikei-package", (), ())


@given(st.text())
def test_inert_text_is_not_run_and_is_given_back(text: str) -> None:
    assert not inert(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert exact(inert(text)) == text


def test_a_table_changed_by_hand_is_told(tmp_path: Path) -> None:
    files = package(small_report())
    assert files["amounts.csv"].count(b"12345") > 0
    put({**files, "amounts.csv": files["amounts.csv"].replace(b",12345,", b",12344,")}, tmp_path)
    reading = read_file(str(tmp_path / DESCRIPTOR))
    said = [doubt.message.en for doubt in reading.doubts]
    assert said == [
        "amounts.csv was changed after it was written. Its present values were read.",
        "fiscal.csv differs from what follows from the other tables, whose values were taken.",
    ]
    assert str(reading.doubts[0].source) == "amounts.csv!"


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("amounts.csv", b"results-1-1,", b"results-1-9,", "amounts.csv: no other table has the row 'results-1-9'"),
        ("amounts.csv", b",12345,", b",12345yen,", "amounts.csv: record 2 has '12345yen' as its number"),
        ("chapters.csv", b"fiscal_year", b"year", "chapters.csv: its columns are not those of this table"),
        ("chapters.csv", b",results,", b",outcome,", "a value cannot stand ('outcome' is not a valid ChapterKind)"),
        ("report.csv", b"\xef\xbb\xbf", b"\xff", "report.csv: it is no CSV in UTF-8"),
    ],
)
def test_tables_that_make_no_report_are_refused(name: str, old: bytes, new: bytes, said: str, tmp_path: Path) -> None:
    files = package(small_report())
    assert old in files[name]
    put({**files, name: files[name].replace(old, new, 1)}, tmp_path)
    with pytest.raises(UnusableFile) as refusal:
        read_file(str(tmp_path / DESCRIPTOR))
    assert said in refusal.value.said("en")


def test_a_value_that_a_report_may_not_have_is_refused_in_both_languages(tmp_path: Path) -> None:
    files = package(small_report())
    header, row, *rest = files["report.csv"].decode("utf-8-sig").split("\r\n")
    title = small_report().title
    assert title in row
    put({**files, "report.csv": "\r\n".join([header, row.replace(title, "", 1), *rest]).encode("utf-8-sig")}, tmp_path)
    with pytest.raises(UnusableFile) as refusal:
        read_file(str(tmp_path / DESCRIPTOR))
    assert refusal.value.found.ja == "題名が空です"
    assert refusal.value.found.en == "a report needs a title"


def test_a_row_that_belongs_to_nothing_is_not_lost() -> None:
    rows = {name: list(found) for name, found in rows_of(small_report()).items()}
    rows["divisions"].append(("results-9-9", 1, "監査課"))
    with pytest.raises(Unrelated):
        report_of(rows)


# ---- one system of identifiers


def test_identifiers_are_stated_and_stay() -> None:
    assert programme_id(Entry("苗木育成事業")) == programme_id(Entry(" 苗木育成\u3000事業"))
    assert programme_id(Entry("苗木育成事業", code="0101")) == programme_id(Entry("育苗事業", code="0101"))
    # The stated scheme, by another road: printf 'code:0101' | sha256sum | cut -c 1-12
    assert programme_id(Entry("苗木育成事業", code="0101")) == "p-19034dee32c1"


def test_the_identifiers_of_the_tables_are_the_anchors_of_the_page() -> None:
    from taikei.writers.page import write_page

    page = write_page(small_report()).decode()
    rows = rows_of(small_report())
    for identifier in [row[0] for name in ("chapters", "sections", "placements") for row in rows[name]]:
        assert f'id="{identifier}"' in page


# ---- standards


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize(
    "profile",
    ["fiscal.json", "frictionless-1.0-datapackage.json", "frictionless-2.0-datapackage.json"],
)
def test_the_descriptor_passes_the_published_schema(profile: str, report: Report) -> None:
    schema = json.loads(needs(ORACLES / "fiscal-data-package" / profile).read_bytes())
    jsonschema.validate(json.loads(package(report)[DESCRIPTOR]), schema)


@pytest.mark.parametrize("report", REPORTS)
# rdflib's reader of JSON-LD uses what rdflib itself calls old.
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_catalogue_conforms_to_dcat_ap(report: Report) -> None:
    pyshacl, rdflib = pytest.importorskip("pyshacl"), pytest.importorskip("rdflib")
    shapes = rdflib.Graph()
    shapes.parse(needs(ORACLES / "dcat-ap" / "dcat-ap-SHACL.ttl"))
    data = rdflib.Graph().parse(
        data=catalogue(report, [*package(report), "../report.pdf"]), format="json-ld", publicID="https://example.org/"
    )
    conforms, _, words = pyshacl.validate(data, shacl_graph=shapes)
    assert conforms, words
    assert len(data) > 100


def _records(data: bytes) -> Iterator[dict[str, str]]:
    return csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))


@pytest.mark.parametrize("report", REPORTS)
def test_csv_on_the_web_names_the_columns_and_references_that_are_there(report: Report) -> None:
    files = csv_files(report)
    metadata = json.loads(csvw(report))
    assert metadata["@context"][0] == "http://www.w3.org/ns/csvw"
    assert [table["url"] for table in metadata["tables"]] == list(files)
    for table in metadata["tables"]:
        schema = table["tableSchema"]
        header = files[table["url"]].decode("utf-8-sig").partition("\r\n")[0].split(",")
        assert [column["titles"] for column in schema["columns"]] == header
        keys = [tuple(row[name] for name in schema["primaryKey"]) for row in _records(files[table["url"]])]
        assert len(keys) == len(set(keys))
        for reference in schema["foreignKeys"]:
            there = reference["reference"]
            known = {row[there["columnReference"]] for row in _records(files[there["resource"]])}
            assert {row[reference["columnReference"]] for row in _records(files[table["url"]])} <= known


def test_the_phases_of_the_budget_are_counted_once() -> None:
    rows = list(_records(csv_files(small_report())["fiscal.csv"]))
    results = [row for row in rows if row["kind"] == "results"]
    # 12,345 + 0 + 5,000 thousand yen; the re-listed row is left out.
    assert sum(Decimal(row["approved"]) for row in results) == 17_345_000
    assert [row["adjusted"] for row in results] == ["", "", ""]
    three = list(_records(csv_files(three_year_report())["fiscal.csv"]))
    assert next(row["adjusted"] for row in three if row["name"] == "水源林整備事業") == "2200000"


@pytest.mark.parametrize("report", REPORTS)
def test_parquet_holds_what_the_csv_holds(report: Report) -> None:
    for name, (shape, rows) in tables_of(report).items():
        table = read_parquet(io.BytesIO(parquet_files(report)[f"{name}.parquet"])).read_all()
        for at, column in enumerate(shape.columns):
            found: list[Any] = [] if not rows else table[column.name].to_pylist()
            assert found == [row[at] for row in rows], (name, column.name)


def test_the_dictionary_has_every_column_in_both_languages() -> None:
    for language in ("ja", "en"):
        words = dictionary(language).decode()
        for shape in SHAPES:
            assert f"## {shape.name}.csv" in words
            assert all(f"| `{column.name}` |" in words for column in shape.columns)


# ---- the national check list of machine readability


@pytest.mark.parametrize("report", REPORTS)
def test_the_tables_keep_the_rules_of_machine_readability(report: Report) -> None:
    datas = [guarded_data(data, name) for name, data in csv_files(report).items() if tables_of(report)[name[:-4]][1]]
    outcomes = judge(Subject(report, layout=layout_of_data(datas, None)))
    ours = [outcome for outcome in outcomes if outcome.rule.startswith("H-")]
    assert len(ours) >= 31
    found = {outcome.rule: [finding.found.en for finding in outcome.findings] for outcome in ours}
    basis = {rule.id: re.search(r"L\d-\d\d", rule.basis.en) for rule in all_rules()}
    items = {match[0] for rule, places in found.items() if places and (match := basis[rule]) is not None}
    kept = _check_list("docs/open-data.md")
    # What the page calls kept is kept; what it remarks on is just this.
    assert {item for item in items if kept[item][0] != "○"} == set()
    assert all("published" in place for place in found["H-25"])


def _check_list(page: str) -> dict[str, tuple[str, ...]]:
    """The marks of the page's table, by item: CSV, XLSX, Parquet, JSON."""
    rows = re.findall(
        r"^\| (L\d-\d\d) [^|]*\| (.) \| (.) \| (.) \| (.) \|$", (ROOT / page).read_text("utf-8"), re.MULTILINE
    )
    return {item: tuple(mark.replace("－", "–") for mark in marks) for item, *marks in rows}


def test_the_pages_tell_of_all_items_of_the_national_list_and_agree() -> None:
    titles = needs(ORACLES / "machine-readability" / "rules_ids_titles.csv").read_text("utf-8-sig")
    assert list(_check_list("docs/open-data.md")) == [line.partition(",")[0] for line in titles.splitlines()[1:]]
    assert _check_list("docs/open-data.md") == _check_list("docs/open-data.ja.md")
