"""Corrections: shown when asked, written only into a new file."""

from pathlib import Path

import pytest

from cli.command import taikei

REPORT = Path(__file__).parents[2] / "examples" / "sample.txt"


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    """The sample with a number of two widths in its first number of two digits."""
    text = REPORT.read_text("utf-8")
    path = tmp_path / "report.txt"
    path.write_text(text.replace("94件", "9４件", 1), "utf-8")
    assert path.read_text("utf-8") != text
    return path


def test_a_copy_is_corrected_and_the_original_stays(wrong: Path, tmp_path: Path) -> None:
    before, copy = wrong.read_bytes(), tmp_path / "corrected.txt"
    run = taikei("audit", wrong, "--quiet", "--fix", copy)
    assert "9４件" in run.err
    assert wrong.read_bytes() == before
    assert f"訂正した写しを {copy} に書き出しました。" in run.err
    assert copy.read_text("utf-8") == REPORT.read_text("utf-8")


def test_a_difference_is_shown_and_nothing_written(wrong: Path, tmp_path: Path) -> None:
    run = taikei("audit", wrong, "--quiet", "--diff", "--lang", "en")
    assert "1 found, 1 texts can be changed." in run.err
    assert sorted(tmp_path.iterdir()) == [wrong]


def test_what_has_no_file_of_its_own_is_not_corrected(wrong: Path) -> None:
    run = taikei("audit", "-", "--quiet", "--diff", stdin=wrong.read_bytes())
    assert run.code == 2
    assert "訂正するファイルが一つに決まりません" in run.err


def test_of_several_files_none_is_corrected(tmp_path: Path) -> None:
    examples = REPORT.parents[1] / "docs" / "examples"
    data = examples / "shiosai.csv"
    run = taikei("audit", data, data, "--form", examples / "shiosai.toml", "--quiet", "--fix", tmp_path / "copy.csv")
    assert run.code == 2
    assert "訂正するファイルが一つに決まりません" in run.err
    assert list(tmp_path.iterdir()) == []


def test_no_file_is_replaced(wrong: Path) -> None:
    run = taikei("audit", wrong, "--quiet", "--fix", wrong)
    assert run.code == 2
    assert "まだないファイルの名前" in run.err
