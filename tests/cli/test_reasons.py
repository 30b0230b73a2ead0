"""Findings out to the divisions, their reasons back in, and only what is open on the next run."""

from pathlib import Path

import openpyxl
import pytest

from cli.command import taikei
from taikei.pipeline.waiver_file import read_waivers

REPORT = str(Path(__file__).parents[1] / "readers" / "first" / "report.txt")


def rows(book: Path) -> list[tuple[str, ...]]:
    sheet = openpyxl.load_workbook(book).active
    assert sheet is not None
    return [tuple(str(cell or "") for cell in row) for row in sheet.iter_rows(values_only=True)]


def answer(book: Path, row: int, **cells: str) -> None:
    opened = openpyxl.load_workbook(book)
    sheet = opened.active
    assert sheet is not None
    columns = {str(cell.value): cell.column for cell in sheet[1]}
    for label, text in cells.items():
        sheet.cell(row, columns[label], text)
    opened.save(book)


def asked(folder: Path) -> list[Path]:
    run = taikei("reasons", "ask", REPORT, "--out", str(folder))
    assert run.code == 0
    return sorted(folder.glob("*.xlsx"))


def open_findings(*options: str) -> int:
    run = taikei("audit", REPORT, "--quiet", "--format", "github", *options)
    return len(run.out.splitlines())


def test_every_open_finding_is_asked_once(tmp_path: Path) -> None:
    books = asked(tmp_path / "asked")
    keys = [row[-1] for book in books for row in rows(book)[1:]]
    assert len(keys) == open_findings() > 0


def test_what_is_answered_is_open_no_more(tmp_path: Path) -> None:
    book = asked(tmp_path / "asked")[0]
    answer(book, 2, 理由="資材の納入が遅れたため", 回答者="水道課", 期限="令和99年３月31日")
    record = tmp_path / "理由.toml"
    run = taikei("reasons", "take", REPORT, str(book), "--into", str(record))
    assert (run.code, run.err) == (0, "")
    (waiver,) = read_waivers(record.read_text("utf-8"), "理由.toml")
    assert (waiver.reason, waiver.by, str(waiver.until)) == ("資材の納入が遅れたため", "水道課", "2117-03-31")
    assert open_findings("--reasons", str(record)) == open_findings() - 1
    again = taikei("reasons", "take", REPORT, str(book), "--into", str(record))
    assert again.code == 0
    assert read_waivers(record.read_text("utf-8"), "理由.toml") == (waiver,)


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"理由": "遅れたため"}, "回答者が書かれていません。"),
        ({"理由": "遅れたため", "回答者": "水道課", "期限": "来年"}, "期限「来年」が日付として読めません。"),
        ({"理由": "遅れたため", "回答者": "水道課", "期限": "令和元年5月1日"}, "が過ぎています。"),
        ({"理由": "遅れたため", "回答者": "水道課", "照合番号": "000000000000"}, "いまの報告書にはありません。"),
    ],
)
def test_an_answer_that_says_too_little_is_told_and_not_recorded(
    tmp_path: Path, cells: dict[str, str], words: str
) -> None:
    book = asked(tmp_path / "asked")[0]
    answer(book, 2, **cells)
    record = tmp_path / "理由.toml"
    run = taikei("reasons", "take", REPORT, str(book), "--into", str(record))
    assert words in run.err
    assert read_waivers(record.read_text("utf-8"), "理由.toml") == ()


def test_a_folder_with_old_questions_is_refused(tmp_path: Path) -> None:
    (tmp_path / "古い課.xlsx").write_bytes(b"")
    run = taikei("reasons", "ask", REPORT, "--out", str(tmp_path))
    assert run.code == 2
    assert "中にファイルのあるフォルダーです" in run.err


def test_a_file_in_the_place_of_the_folder_is_refused_in_a_sentence(tmp_path: Path) -> None:
    there = tmp_path / "asked"
    there.write_text("mine")
    run = taikei("reasons", "ask", REPORT, "--out", str(there))
    assert run.code == 2
    assert f"{there}：このフォルダーには書き出せません（同じ名前のものがすでにあります）" in run.err
    assert there.read_text() == "mine"
