"""`taikei compare`: two versions on the command line."""

import json
from pathlib import Path

import pytest

from cli.command import taikei

REPORT = Path(__file__).parents[1] / "readers" / "first" / "report.txt"


@pytest.fixture
def corrected(tmp_path: Path) -> Path:
    """The report with one figure, one name and one width changed."""
    text = REPORT.read_text("utf-8")
    changes = {"小さな造船所の技術": "小さな造船所の技能", "網、かご、釣り針": "網，かご，釣り針"}
    for old, new in changes.items():
        assert text.count(old) == 1
        text = text.replace(old, new)
    path = tmp_path / "corrected.txt"
    path.write_text(text, "utf-8")
    return path


def test_substance_and_notation_stand_apart(corrected: Path) -> None:
    run = taikei("compare", REPORT, corrected)
    assert run.code == 0
    assert "内容の変更1件、表記だけの変更1件、移動0件です。" in run.out
    assert "前の版  小さな造船所の‹技術›を受け継ぎ" in run.out.replace("…", "")
    assert run.out.index("内容の変更 (1)") < run.out.index("基本方針一：本文") < run.out.index("表記だけの変更 (1)")


def test_a_report_compared_with_itself() -> None:
    assert "二つの版に違いはありません。" in taikei("compare", REPORT, REPORT).out
    assert "The two versions say the same." in taikei("compare", REPORT, REPORT, "--lang", "en").out


def test_json_says_the_same(corrected: Path) -> None:
    told = json.loads(taikei("compare", REPORT, corrected, "--format", "json").out)
    assert [(change["kind"], change["only_notation"]) for change in told["changes"]] == [
        ("changed", False),
        ("changed", True),
    ]
    assert told["changes"][0]["new"]["words"] == {"ja": "基本方針一：本文", "en": "basic policy 一: text"}


def test_all_formats_go_into_a_folder(corrected: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert taikei("compare", REPORT, corrected, "--out", out).code == 0
    assert sorted(file.name for file in out.iterdir()) == [
        f"compare.{ending}" for ending in ("csv", "docx", "html", "json", "pdf", "xlsx")
    ]


def test_html_on_standard_output(corrected: Path) -> None:
    assert taikei("compare", REPORT, corrected, "--format", "html").out.startswith("<!doctype html>")


def test_a_file_that_is_not_there() -> None:
    run = taikei("compare", REPORT, "nowhere.txt")
    assert run.code == 2
    assert "nowhere.txt：ファイルがありません" in run.err


def test_two_reports_without_a_programme_in_common_are_hardly_versions_of_one() -> None:
    other = REPORT.parents[1] / "second"
    for command in ("compare", "errata"):
        said = taikei(command, REPORT, other / "report.txt", "--form", other / "form.toml", "--quiet")
        assert said.code == 0
        assert said.err.startswith("二つの文書に共通する事業が一つもありません。")
        assert taikei(command, REPORT, REPORT, "--quiet").err == ""


def test_versions_of_which_one_programme_was_renamed_are_versions_of_one_report(tmp_path: Path) -> None:
    renamed = tmp_path / "renamed.txt"
    renamed.write_text(REPORT.read_text("utf-8").replace("港道路改良事業", "港道路整備事業"), "utf-8")
    assert taikei("compare", REPORT, renamed, "--quiet").err == ""
