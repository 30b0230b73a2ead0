"""One file is written whole or not at all, and says in both languages why it is not."""

import os
from pathlib import Path

import pytest

from taikei.model.errors import Misuse
from taikei.pipeline.one_file import put, put_new


def full(_: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_new_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    there = tmp_path / "写し.docx"
    put_new(there, b"one", "--fix")
    with pytest.raises(Misuse) as refused:
        put_new(there, b"two", "--fix")
    assert refused.value.said("ja") == (
        f"{there}：このファイルはすでにあります（求めるもの：まだないファイルの名前）。"
        "ほかの名前を --fix で指定してください。"
    )
    assert there.read_bytes() == b"one"


def test_a_full_disk_leaves_no_half_of_a_new_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Misuse) as refused:
        put_new(tmp_path / "copy.docx", b"half", "--fix")
    assert "書き込めません（空き容量がありません）" in refused.value.said("ja")
    assert "it cannot be written (no space is left)" in refused.value.said("en")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_file_that_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = tmp_path / "reasons.toml"
    put(there, b"old")
    monkeypatch.setattr(Path, "write_bytes", lambda self, data: full(self))
    with pytest.raises(Misuse, match="Check --into"):
        put(there, b"new", "--into")
    assert (there.read_bytes(), list(tmp_path.iterdir())) == (b"old", [there])


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="no such file or folder"):
        put(tmp_path / "gone" / "r.pdf", b"")
