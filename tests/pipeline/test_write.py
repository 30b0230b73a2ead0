"""The files of an audit: all of them, or none."""

import json
from pathlib import Path

import pytest

from readers.samples import FIRST
from taikei.model.errors import Misuse
from taikei.pipeline import Audit, audit, read_bytes, read_file, write_audit, write_report

FILES = [
    "entries.csv", "findings.csv", "quantities.csv", "report.html", "report.json", "report.pdf", "report.xlsx",
]  # fmt: skip


@pytest.fixture(scope="module")
def judged() -> Audit:
    return audit(read_file(str(FIRST)))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_files_are_those_of_the_contract_and_nothing_else(judged: Audit, tmp_path: Path) -> None:
    written = write_audit(judged, tmp_path / "new" / "folder", "ja")
    assert names(tmp_path / "new" / "folder") == FILES == sorted(file.name for file in written.files)
    assert all(file.stat().st_size > 0 for file in written.files)


def test_files_of_an_earlier_audit_are_replaced_and_others_are_let_alone(judged: Audit, tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text("old", "utf-8")
    (tmp_path / "memo.txt").write_text("mine", "utf-8")
    write_audit(judged, tmp_path, "ja")
    assert names(tmp_path) == sorted([*FILES, "memo.txt"])
    assert json.loads((tmp_path / "report.json").read_text("utf-8"))["title"] == judged.reading.report.title
    assert (tmp_path / "memo.txt").read_text("utf-8") == "mine"


@pytest.mark.parametrize("writer", ["pdf.write_pdf", "entries_csv.write_entries", "workbook.write_workbook"])
def test_a_writer_that_fails_leaves_the_folder_as_it_was(
    writer: str, judged: Audit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> bytes:
        raise RuntimeError("the writer has failed")

    (tmp_path / "report.json").write_text("old", "utf-8")
    monkeypatch.setattr(f"taikei.writers.{writer}", fail)
    with pytest.raises(RuntimeError, match="the writer has failed"):
        write_audit(judged, tmp_path, "ja")
    with pytest.raises(RuntimeError, match="the writer has failed"):
        write_audit(judged, tmp_path / "new", "ja")
    assert names(tmp_path) == ["report.json"]
    assert (tmp_path / "report.json").read_text("utf-8") == "old"


def test_a_folder_that_holds_a_folder_of_that_name_is_refused_before_any_file_is_replaced(
    judged: Audit, tmp_path: Path
) -> None:
    (tmp_path / "report.xlsx").mkdir()
    (tmp_path / "entries.csv").write_text("old", "utf-8")
    with pytest.raises(Misuse, match="cannot be written to"):
        write_audit(judged, tmp_path, "ja")
    assert names(tmp_path) == ["entries.csv", "report.xlsx"]
    assert (tmp_path / "entries.csv").read_text("utf-8") == "old"


def test_a_file_in_the_place_of_the_folder_is_refused(judged: Audit, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file", "utf-8")
    with pytest.raises(Misuse) as refusal:
        write_audit(judged, tmp_path / "out", "ja")
    assert refusal.value.said("ja") == (
        f"{tmp_path / 'out'}：このフォルダーには書き出せません（同じ名前のものがすでにあります）"
        "（求めるもの：書き込めるフォルダー）。"
        "--out に別のフォルダーを指定してください。"
    )


def test_what_is_written_as_json_is_read_back_the_same(judged: Audit) -> None:
    again = read_bytes(write_report(judged.reading.report, "json"), "report.json")
    assert again.report == judged.reading.report
    assert (again.coverage.of, again.coverage.used, again.doubts) == ("rows", 12, ())


def test_a_format_that_is_not_written_is_refused_with_those_that_are(judged: Audit) -> None:
    with pytest.raises(Misuse, match="odt: this format cannot be written; expected one of json, csv, xlsx, html, pdf"):
        write_report(judged.reading.report, "odt")
