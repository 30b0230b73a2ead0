"""An edition: the same bytes everywhere, every change named, each correction chained to what it corrects."""

import hashlib
import io
import json
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from reports import small_report, three_year_report
from taikei.analysis.content import content_of
from taikei.model.amount import Component
from taikei.model.errors import Misuse, UnusableFile
from taikei.model.report import Report
from taikei.pipeline import audit, read_bytes, read_file, write_report
from taikei.pipeline.editions.freeze import frozen, put_edition, report_to_freeze
from taikei.pipeline.editions.manifest import MANIFEST, Manifest, manifest_bytes, read_manifest
from taikei.pipeline.editions.verify import Verified, corrected, verify

REPORT = small_report()
FILES = frozen(REPORT)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put_edition(FILES, tmp_path / "edition")
    return tmp_path / "edition"


def manifest() -> Manifest:
    return read_manifest(FILES[MANIFEST], MANIFEST)


def said(verified: Verified) -> list[str]:
    return [f"{fault.where}: {fault.words.en}" for fault in verified.faults]


def with_settlement(report: Report, number: int) -> Report:
    """The report with another settlement in its first row."""
    results = report.chapters[0]
    section = results.sections[0]
    placement = section.placements[0]
    amounts = tuple(
        replace(each, number=type(each.number)(number)) if each.component == Component.SETTLEMENT else each
        for each in placement.entry.amounts
    )
    placement = replace(placement, entry=replace(placement.entry, amounts=amounts))
    section = replace(section, placements=(placement, *section.placements[1:]))
    return replace(report, chapters=(replace(results, sections=(section, *results.sections[1:])), *report.chapters[1:]))


# ---- the same bytes

_FREEZE = """
import hashlib, sys
from reports import small_report
from taikei.pipeline.editions.freeze import frozen
for path, data in sorted(frozen(small_report()).items()):
    print(path, hashlib.sha256(data).hexdigest())
"""


@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8", "LANG": "ja_JP.UTF-8", "PYTHONHASHSEED": "2"},
    ],
)
def test_the_same_report_is_the_same_bytes_anywhere(environment: dict[str, str], tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _FREEZE],
        env={**os.environ, **environment, "PYTHONPATH": os.pathsep.join(sys.path)},
        cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert dict(line.split() for line in run.stdout.splitlines()) == {
        path: hashlib.sha256(data).hexdigest() for path, data in FILES.items()
    }


def test_packed_files_do_not_hang_on_what_packs_them() -> None:
    for name in ("report.docx", "report.xlsx"):
        with zipfile.ZipFile(io.BytesIO(FILES[name])) as archive:
            assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}


def test_idle_zeros_and_places_are_no_content() -> None:
    reading = read_bytes(write_report(with_settlement(REPORT, 11_000), "json"), "report.json")
    assert frozen(report_to_freeze(audit(reading))) == FILES


# ---- the seal


def test_the_seal_is_what_sha256sum_says_of_the_record_of_the_edition() -> None:
    record = json.loads(FILES["edition.json"])
    assert hashlib.sha256(FILES["edition.json"]).hexdigest() == manifest().seal
    assert record == {"corrects": None, "data": hashlib.sha256(FILES["report.json"]).hexdigest(), "number": 1}


def test_the_seal_stands_in_the_pdf_on_the_page_and_at_the_entrance() -> None:
    import pypdfium2

    seal = manifest().seal
    document = pypdfium2.PdfDocument(FILES["report.pdf"])
    pages = ["".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    assert all(f"封印SHA-256{seal}" in page for page in pages)
    assert f'<code id="seal">{seal}</code>' in FILES["report.html"].decode()
    assert f"<code>{seal}</code>" in FILES["index.html"].decode()


# ---- verifying


def test_an_edition_verifies(folder: Path) -> None:
    verified = verify(str(folder))
    assert (verified.intact, verified.edition) == (True, manifest().edition)
    assert verify(str(folder / MANIFEST)).intact


@pytest.mark.parametrize("name", ["report.pdf", "report.docx", "report.xlsx", "report.html"])
def test_a_single_file_of_an_edition_verifies(name: str, folder: Path) -> None:
    verified = verify(str(folder / name))
    assert (said(verified), verified.edition) == ([], manifest().edition)


def test_files_that_came_went_and_changed_are_named(folder: Path) -> None:
    (folder / "index.html").unlink()
    (folder / "data" / "memo.txt").write_text("mine", "utf-8")
    (folder / "search.js").write_text("alert(1)", "utf-8")
    assert said(verify(str(folder))) == [
        "index.html: the file is missing",
        "data/memo.txt: the file was added after sealing",
        "search.js: the file was changed after sealing",
    ]


def test_a_changed_value_of_the_data_is_named(folder: Path) -> None:
    data = folder / "report.json"
    data.write_bytes(data.read_bytes().replace(b'"number":11000', b'"number":11001', 1))
    first, second = said(verify(str(folder)))
    assert first == "report.json: the file was changed after sealing"
    where = "report.json: amounts results-1-1 settlement number (the amount in unit; blank if no number)"
    assert second == f"{where}: sealed '11000', found '11001'"


@pytest.mark.parametrize(
    ("old", "new", "ja", "en"),
    [
        (
            b'"kind":"results"',
            b'"kind":"outcome"',
            '値までは読めません（chapters（1番目）.kind が "outcome" です）',
            'its values cannot be read (chapters (no. 1).kind is "outcome")',
        ),
        (b"}", b"", "値までは読めません（1行目の", "its values cannot be read (line 1, character "),
    ],
)
def test_data_changed_so_that_they_cannot_be_read_say_where(
    old: bytes, new: bytes, ja: str, en: str, folder: Path
) -> None:
    data = folder / "report.json"
    assert old in data.read_bytes()
    data.write_bytes(data.read_bytes().replace(old, new, 1))
    fault = verify(str(folder)).faults[-1]
    assert fault.words.ja.startswith(ja)
    assert fault.words.en.startswith(en)


def test_a_changed_value_of_a_table_is_named(folder: Path) -> None:
    table = folder / "data" / "amounts.csv"
    table.write_bytes(table.read_bytes().replace(b",5000,", b",5001,"))
    faults = said(verify(str(folder)))
    assert faults[0] == "data/amounts.csv: the file was changed after sealing"
    assert "sealed 'results-2-2,1,initial_budget,5000" in faults[1]
    assert "found 'results-2-2,1,initial_budget,5001" in faults[1]


def test_what_stands_in_a_table_behind_its_end_is_named_and_of_many_lines_the_first_fifty(folder: Path) -> None:
    table = folder / "data" / "sections.csv"
    lines = len(table.read_bytes().split(b"\r\n"))
    table.write_bytes(table.read_bytes() + b"\r\n".join(b"x" for _ in range(60)))
    faults = said(verify(str(folder)))[1:]
    assert faults[0] == f"data/sections.csv: line {lines}: sealed '', found 'x'"
    assert (len(faults), faults[-1]) == (51, "data/sections.csv: and 10 more")


def test_a_changed_file_that_cannot_be_read_is_named_all_the_same(folder: Path) -> None:
    (folder / "report.json").write_bytes(b"{")
    (folder / "report.pdf").write_bytes(b"%PDF-1.7")
    faults = said(verify(str(folder)))
    for name in ("report.json", "report.pdf"):
        changed, told = (fault for fault in faults if fault.startswith(f"{name}: "))
        assert changed == f"{name}: the file was changed after sealing"
        assert told.startswith(f"{name}: its values cannot be read (")


def test_data_inside_a_file_that_is_damaged_is_no_edition(tmp_path: Path) -> None:
    page = FILES["report.html"].decode().replace('"chapters":[', '"chapters":7,"x":[', 1)
    (tmp_path / "report.html").write_text(page, "utf-8")
    verified = verify(str(tmp_path / "report.html"))
    assert (verified.edition, verified.intact) == (None, False)
    assert said(verified) == ["report.html: the data inside is damaged"]


def test_a_changed_print_is_named_by_its_values(folder: Path) -> None:
    page = folder / "report.html"
    page.write_bytes(page.read_bytes().replace(b"<div>11,000", b"<div>19,000", 1))
    faults = said(verify(str(folder)))
    assert faults[0] == "report.html: the file was changed after sealing"
    assert "Only in the data: settlement '11,000'. Only in the table: '19000'" in faults[1]


def test_data_exchanged_inside_a_print_is_named(folder: Path) -> None:
    other = frozen(with_settlement(REPORT, 11_500))
    (folder / "report.pdf").write_bytes(other["report.pdf"])
    faults = said(verify(str(folder)))
    assert any("report.pdf: amounts results-1-1 settlement number" in fault for fault in faults)
    # Alone, the other PDF is whole: only its seal tells that it is another edition.
    alone = verify(str(folder / "report.pdf"))
    assert alone.intact
    assert alone.edition != manifest().edition


def test_a_seal_that_is_not_of_the_data_is_found(tmp_path: Path) -> None:
    page = FILES["report.html"].decode().replace('"number":11000', '"number":11500', 1)
    (tmp_path / "report.html").write_text(page, "utf-8")
    said_of_it = said(verify(str(tmp_path / "report.html")))
    assert (
        "report.html: The data inside the file is not what its seal is of: it was changed after sealing." in said_of_it
    )
    agreement = read_file(str(tmp_path / "report.html")).agreement
    assert agreement is not None
    assert (agreement.seal, agreement.proved) == ("", False)


def test_a_forged_manifest_is_found_where_it_contradicts_itself(folder: Path) -> None:
    forged = json.loads(FILES[MANIFEST])
    forged["edition"]["data"] = "0" * 64
    (folder / MANIFEST).write_text(json.dumps(forged), "utf-8")
    assert said(verify(str(folder))) == [
        "manifest.json: its hashes of the data disagree",
        "manifest.json: its hashes of the edition disagree",
        "manifest.json: it states another seal than its edition has",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        '{"format": "urn:taikei:manifest:1"}',
        FILES[MANIFEST].decode().replace('"data/amounts.csv"', '"../amounts.csv"'),
    ],
)
def test_what_is_no_manifest_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text(text, "utf-8")
    with pytest.raises(UnusableFile, match="this is no manifest of an edition"):
        verify(str(tmp_path))


def test_a_file_without_a_seal_is_refused(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(write_report(REPORT, "pdf"))
    with pytest.raises(UnusableFile, match="this file is of no sealed edition"):
        verify(str(tmp_path / "report.pdf"))


# ---- corrections


def test_a_correction_is_chained_to_what_it_corrects(folder: Path) -> None:
    second = frozen(with_settlement(REPORT, 11_001), corrected(folder))
    put_edition(second, folder.parent / "second")
    edition = verify(str(folder.parent / "second")).edition
    assert edition is not None
    assert (edition.number, edition.corrects) == (2, manifest().seal)
    assert "訂正版（第2版）" in second["index.html"].decode()
    # The chain is a part of the seal: the same data as a first edition has another one.
    first = frozen(with_settlement(REPORT, 11_001))
    assert read_manifest(second[MANIFEST], "").seal != read_manifest(first[MANIFEST], "").seal


def test_what_was_changed_is_not_corrected(folder: Path) -> None:
    (folder / "search.js").unlink()
    with pytest.raises(Misuse, match="the edition to be corrected is not as it was sealed"):
        corrected(folder)


# ---- writing


def test_an_edition_is_never_written_over(folder: Path) -> None:
    with pytest.raises(Misuse, match="there is something in this folder already"):
        put_edition(FILES, folder)
    assert verify(str(folder)).intact


def test_nothing_half_written_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(Misuse, match="no space is left"):
        put_edition(FILES, tmp_path / "edition")
    assert list(tmp_path.iterdir()) == []


def test_a_file_whose_print_was_changed_is_not_frozen() -> None:
    page = write_report(REPORT, "html").replace(b"<div>11,000", b"<div>19,000", 1)
    with pytest.raises(Misuse, match="the data inside the file is not proved by its print"):
        report_to_freeze(audit(read_bytes(page, "report.html")))


@pytest.mark.parametrize("report", [small_report(), three_year_report()])
def test_every_file_of_an_edition_gives_the_report_back(report: Report, tmp_path: Path) -> None:
    put_edition(frozen(report), tmp_path / "edition")
    for name in ("report.json", "report.pdf", "report.docx", "report.xlsx", "report.html", "data/datapackage.json"):
        assert content_of(read_file(str(tmp_path / "edition" / name)).report) == content_of(report), name


def test_the_manifest_is_read_as_it_was_written() -> None:
    assert manifest_bytes(manifest()) == FILES[MANIFEST]
    assert set(manifest().files) == set(FILES) - {MANIFEST}
