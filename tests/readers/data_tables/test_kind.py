"""What a file is told to be by its bytes: data, a report of its own, a text layer, an office document."""

import gzip
import io
import zipfile
from pathlib import Path

import pytest

from readers.data_tables.packing import zipped
from readers.samples import FIRST, SECOND
from readers.test_guard import small_workbook
from taikei.pipeline import read_file, write_report
from taikei.readers.kind import Kind, kind_of_file

ROOT = Path(__file__).resolve().parents[3]
SHARED = ROOT.parent / "shared" / "data"
TEXTS = [FIRST, SECOND, ROOT / "docs" / "examples" / "aohama.txt", ROOT / "examples" / "sample.txt"]
EXAMPLES: dict[str, Kind] = {"sample.txt": "text", "sample.pdf": "pdf", "sample.docx": "word"}
RECORDS = '[{"事業名": "花壇"}]'
ROWS = "事業番号,事業名,予算額\n1,花壇,10\n"


def stored(mimetype: str) -> bytes:
    """An OpenDocument begins with what it is, uncompressed."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("mimetype", mimetype)
    return written.getvalue()


SMALL: dict[str, tuple[bytes, Kind]] = {
    "CSV": (ROWS.encode(), "data"),
    "TSV in UTF-16": (ROWS.replace(",", "\t").encode("utf-16"), "data"),
    "a long CSV": (
        ROWS.encode() + b"2,\xe8\x8a\xb1,3\n" * 9_000,
        "data",
    ),
    "a CSV of which the first row fills what is looked at": (b'a,b,c\n1,2,"' + b"x" * 90_000 + b'"\n', "data"),
    "JSON": (RECORDS.encode(), "data"),
    "JSON in UTF-16 without mark": (RECORDS.encode("utf-16-le"), "data"),
    "JSON with mark": (b"\xef\xbb\xbf\r\n" + RECORDS.encode(), "data"),
    "NDJSON": (b'{"a": 1}\n{"a": 2}\n', "data"),
    "someone's JSON with a title": (b'{"title": "x", "events": [{"a": 1}]}', "data"),
    "a report of another order": (b'{"chapters": [], "name": {}, "title": ""}', "report_json"),
    "a report cut off": (b'{"title": "x", "chapters": [{"kind": "pl', "report_json"),
    "a list of numbered sources": ("[1] 概要\n[2] 本文\n".encode(), "text"),
    "a ZIP of data": (zipped({"a.csv": ROWS.encode()}), "data"),
    "an OpenDocument sheet": (zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}), "workbook"),
    "rich text, which Word opens": (rb"{\rtf1\ansi text, with, commas}", "word"),
    "an OpenDocument text, which Word opens": (stored("application/vnd.oasis.opendocument.text"), "word"),
    "a Word document": (zipped({"[Content_Types].xml": b"", "word/document.xml": b""}), "word"),
    "a workbook cut off": (zipped({"[Content_Types].xml": b"", "xl/workbook.xml": b"x" * 99})[:80], "workbook"),
    "a gzip": (gzip.compress(b""), "data"),
    "a PDF": (b"%PDF-1.7\n1,2,3\n4,5,6\n", "pdf"),
    "nothing": (b"", "text"),
    "noise": (bytes(range(128, 256)) * 9, "text"),
}


@pytest.mark.parametrize("case", SMALL)
def test_the_kind_is_told_by_the_bytes(case: str) -> None:
    data, kind = SMALL[case]
    assert kind_of_file(data) == kind


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_text_layer_with_commas_in_its_amounts_stays_text(path: Path) -> None:
    text = path.read_text("utf-8")
    assert kind_of_file(text.encode()) == "text"
    lines = text.splitlines(keepends=True)
    # Wherever it is cut: also where it begins with rows of a table.
    starts = [kind_of_file("".join(lines[at:]).encode()) for at in range(len(lines) - 3)]
    assert set(starts) == {"text"}


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_kinds_of_the_examples(name: str) -> None:
    assert kind_of_file((ROOT / "examples" / name).read_bytes()) == EXAMPLES[name]


def test_a_workbook_is_no_data_and_what_taikei_writes_is_known() -> None:
    assert kind_of_file(small_workbook()) == "workbook"
    report = read_file(str(FIRST)).report
    kinds = {ending: kind_of_file(write_report(report, ending)) for ending in ("json", "csv", "xlsx", "html", "pdf")}
    assert kinds == {"json": "report_json", "csv": "data", "xlsx": "workbook", "html": "html", "pdf": "pdf"}


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real documents are not beside this folder")
def test_the_kinds_of_real_files() -> None:
    kinds = {".csv": "data", ".zip": "data", ".gz": "data", ".json": "data", ".xlsx": "workbook", ".pdf": "pdf"}
    files = [path for path in (SHARED / "real").rglob("*") if path.suffix in kinds]
    assert len(files) > 15
    assert {path.name: kind_of_file(path.read_bytes()) for path in files} == {
        path.name: kinds[path.suffix] for path in files
    }
    lines = (SHARED / "miyagi-2023" / "report.txt").read_text("utf-8").splitlines(keepends=True)
    assert {kind_of_file("".join(lines[at : at + 40]).encode()) for at in range(len(lines) - 3)} == {"text"}


@pytest.mark.parametrize("head", [b" " * 4000, b"<!---->" * 500], ids=["blanks", "comments"])
def test_a_long_beginning_is_gone_through_once(head: bytes) -> None:
    """Each blank or comment is tried once: in every grouping it would take years."""
    assert kind_of_file(head + b"page") == "text"
    assert kind_of_file(head + b"<html>") == "html"
