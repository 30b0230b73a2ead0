"""`taikei errata`: the list, the reasons that come back, the files."""

import re
import tomllib
from pathlib import Path

import openpyxl
import pytest
import tomli_w

from cli.command import taikei
from taikei.pipeline import read_file

REPORT = Path(__file__).parents[1] / "readers" / "first" / "report.txt"


@pytest.fixture
def corrected(tmp_path: Path) -> Path:
    """The report with one settlement changed, which is printed once."""
    text = REPORT.read_text("utf-8")
    assert text.count("2,399,001") == 1
    path = tmp_path / "corrected.txt"
    path.write_text(text.replace("2,399,001", "2,399,010"), "utf-8")
    return path


def made(corrected: Path, out: Path, *more: str | Path) -> str:
    run = taikei("errata", REPORT, corrected, "--date", "令和８年６月10日", "--out", out, *more)
    assert run.code == 0, run.err
    return run.out + run.err


def test_the_list_and_its_papers(corrected: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    said = made(corrected, out)
    assert "1件のうち1件の理由が未記入です。" in said
    assert "令和８年６月10日" in said
    assert "Ａ 数値・名称" in said
    stems = ("contrast", "errata", "marked-up")
    endings = ("csv", "docx", "html", "pdf", "xlsx")
    expected = [f"{stem}.{ending}" for stem in stems for ending in endings] + ["errata.json", "reasons.toml"]
    assert sorted(file.name for file in out.iterdir()) == sorted(expected)


def test_reasons_come_back_from_toml(corrected: Path, tmp_path: Path) -> None:
    made(corrected, tmp_path / "out")
    answers = tomllib.loads((tmp_path / "out" / "reasons.toml").read_text("utf-8"))
    [answer] = answers["erratum"]
    answer["reason"] = "転記の誤りのため"
    filled = tmp_path / "filled.toml"
    filled.write_text(tomli_w.dumps(answers), "utf-8")
    said = made(corrected, tmp_path / "again", "--reasons", filled)
    assert "転記の誤りのため" in said
    assert "未記入" not in said


def test_reasons_come_back_from_the_workbook(corrected: Path, tmp_path: Path) -> None:
    made(corrected, tmp_path / "out")
    book = openpyxl.load_workbook(tmp_path / "out" / "errata.xlsx")
    sheet = book.worksheets[0]
    columns = {str(cell.value): cell.column for cell in sheet[1]}
    sheet.cell(2, columns["理由"], "出納整理期間中の戻入による")
    sheet.cell(2, columns["区分"], "決算額の確定")
    filled = tmp_path / "filled.xlsx"
    book.save(filled)
    said = made(corrected, tmp_path / "again", "--reasons", filled)
    assert "出納整理期間中の戻入による" in said
    assert re.search("区分 +決算額の確定", said)


def test_a_row_of_the_workbook_that_has_lost_its_key_is_refused(corrected: Path, tmp_path: Path) -> None:
    made(corrected, tmp_path / "out")
    book = openpyxl.load_workbook(tmp_path / "out" / "errata.xlsx")
    sheet = book.worksheets[0]
    columns = {str(cell.value): cell.column for cell in sheet[1]}
    sheet.cell(2, columns["理由"], "転記の誤りのため")
    sheet.cell(2, columns["照合番号"]).value = None
    filled = tmp_path / "filled.xlsx"
    book.save(filled)
    run = taikei("errata", REPORT, corrected, "--reasons", filled)
    assert run.code == 2
    assert "filled.xlsx：照合番号が消えている行があります（filled.xlsx 1 正誤表 2行）" in run.err


def test_a_reason_that_fits_nothing_is_told(corrected: Path, tmp_path: Path) -> None:
    reasons = tmp_path / "reasons.toml"
    reasons.write_text('[[erratum]]\nkey = "0123"\nreason = "x"\n', "utf-8")
    assert "照合番号0123に当たる訂正がありません" in made(corrected, tmp_path / "out", "--reasons", reasons)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("erratum = 1", "reasons.toml：erratum が 1 です（求めるもの：[ ] で囲んだ並び）"),
        ("[[erratum]]\nkey = 'a'\nfinal = true", "erratum（1番目）.final という項目はありません"),
        ("[[erratum]]\nkey ＝ 'a'", "reasons.toml：2行目の5字目に全角の ＝ があります"),
        ("\x00\x01", "1行目の1字目に目に見えない文字（U+0000）があります"),
    ],
)
def test_a_file_that_holds_no_reasons(text: str, words: str, corrected: Path, tmp_path: Path) -> None:
    reasons = tmp_path / "reasons.toml"
    reasons.write_text(text, "utf-8")
    run = taikei("errata", REPORT, corrected, "--reasons", reasons)
    assert run.code == 2
    assert words in run.err


def test_a_date_that_is_none(corrected: Path) -> None:
    run = taikei("errata", REPORT, corrected, "--date", "きのう")
    assert run.code == 2
    assert "--date：日付として読めません：きのう" in run.err


def test_the_corrected_report_is_what_the_errata_say(corrected: Path, tmp_path: Path) -> None:
    """The errata name the one cell in which the files differ, at its line."""
    rows = [row[2].entry.programme for row in read_file(str(corrected)).report.rows()]
    said = made(corrected, tmp_path / "out")
    line = next(at for at, text in enumerate(REPORT.read_text("utf-8").splitlines(), start=1) if "2,399,001" in text)
    assert f"L{line}" in said
    assert any(name in said for name in rows)
