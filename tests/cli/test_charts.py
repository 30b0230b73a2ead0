"""`taikei charts`: the files, the words, and nothing half-written."""

from pathlib import Path

from cli.command import taikei

SAMPLE = Path(__file__).parents[2] / "examples" / "sample.txt"


def test_a_picture_and_its_numbers_for_each_chart(tmp_path: Path) -> None:
    run = taikei("charts", SAMPLE, "--out", tmp_path / "charts", "--quiet")
    assert run.code == 0
    names = {path.name for path in (tmp_path / "charts").iterdir()}
    assert {"charts.html", "charts.xlsx", "money-flow.svg", "money-flow.csv"} <= names
    assert {Path(line).name for line in run.out.splitlines()} == names


def test_loans_change_the_picture_and_its_words(tmp_path: Path) -> None:
    pages = []
    for at, options in enumerate(((), ("--loans",))):
        folder = tmp_path / str(at)
        assert taikei("charts", SAMPLE, "--out", folder, "--quiet", "--lang", "en", *options).code == 0
        pages.append((folder / "charts.html").read_text(encoding="utf-8"))
    assert "Loans and deposits come back and are left out." in pages[0]
    assert "Loans and deposits come back and are left out." not in pages[1]


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    run = taikei("charts", SAMPLE, "--out", tmp_path / "taken", "--quiet")
    assert run.code == 2
    assert "このフォルダーには書き出せません" in run.err
