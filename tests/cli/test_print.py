"""`taikei print` and `taikei templates`."""

from pathlib import Path

import pytest

from cli.command import taikei
from house.tree import ROOT
from taikei.writers.printing.folder import known_templates

SAMPLE = ROOT / "examples" / "sample.txt"


def test_the_list_names_every_template() -> None:
    run = taikei("templates", "list")
    assert [line.split("\t")[0] for line in run.out.splitlines()] == [each.name for each in known_templates()]
    assert "Statutory report" in taikei("templates", "list", "--lang", "en").out


def test_show_gives_the_settings() -> None:
    assert "[[tables.results.columns]]" in taikei("templates", "show", "statutory-report").out


def test_a_report_is_printed_with_a_copy_of_a_template(tmp_path: Path) -> None:
    own, out = tmp_path / "own", tmp_path / "report.pdf"
    assert taikei("templates", "copy", "statutory-report", own).code == 0
    run = taikei("print", SAMPLE, "--template", own, "--out", out, "--quiet")
    assert (run.code, run.err, run.out) == (0, "", f"{out} を作りました（事業の行220）。\n")
    assert out.read_bytes().startswith(b"%PDF")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["own", "report.pdf"]


@pytest.mark.parametrize(("name", "start"), [("r.docx", b"PK"), ("r.xlsx", b"PK"), ("r.json", b"{"), ("r.html", b"<!")])
def test_every_format_is_printed(name: str, start: bytes, tmp_path: Path) -> None:
    assert taikei("print", SAMPLE, "--out", tmp_path / name).code == 0
    assert (tmp_path / name).read_bytes().startswith(start)


@pytest.mark.parametrize(
    ("out", "sentence"),
    [
        ("r.doc", "doc：その形式では書き出せません"),
        ("gone/r.pdf", "書き込めません（ファイルかフォルダーがありません）"),
    ],
)
def test_a_file_that_cannot_be_made_is_refused(out: str, sentence: str, tmp_path: Path) -> None:
    run = taikei("print", SAMPLE, "--out", tmp_path / out)
    assert run.code == 2
    assert sentence in run.err
    assert list(tmp_path.iterdir()) == []


def test_the_report_itself_is_not_written_over(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    assert taikei("print", SAMPLE, "--out", report).code == 0
    before = report.read_bytes()
    run = taikei("print", report, "--out", report)
    assert (run.code, report.read_bytes()) == (2, before)
    assert "読むファイルと同じ名前です" in run.err
