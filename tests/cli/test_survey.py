"""taikei survey: one line a file."""

from pathlib import Path

import pytest

from cli.command import taikei
from readers.samples import FIRST


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "b.txt").write_bytes(FIRST.read_bytes())
    (tmp_path / "a.txt").touch()
    (tmp_path / "inner").mkdir()
    (tmp_path / ".DS_Store").write_bytes(b"\x00\x00\x00\x01Bud1")
    return tmp_path


def test_every_file_of_a_folder_has_one_line_and_the_worst_tells_the_exit_code(folder: Path) -> None:
    run = taikei("survey", folder)
    head, *lines = run.out.splitlines()
    assert head == "ファイル\t行\t未読\t疑義\t誤り\t要確認"
    assert sorted(lines)[0].startswith(f"{folder / 'a.txt'}\ta.txt：中身がありません")
    assert sorted(lines)[1].startswith(f"{folder / 'b.txt'}\t12\t0\t1\t")
    assert (len(lines), run.code, run.err) == (2, 2, "")


def test_findings_alone_give_exit_code_1(folder: Path) -> None:
    assert taikei("survey", folder / "b.txt").code == 1


def test_english_is_one_option_away(folder: Path) -> None:
    run = taikei("survey", folder, "--lang", "en")
    assert run.out.splitlines()[0] == "file\trows\tunread\tdoubts\terrors\twarnings"
    assert "the file is empty" in run.out
