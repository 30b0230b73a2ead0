"""`taikei freeze` and `taikei verify`, as a person types them."""

import re
from pathlib import Path

import pytest

from cli.command import taikei
from house.tree import ROOT
from readers.samples import FIRST

SAMPLE = ROOT / "examples" / "sample.txt"


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("editions") / "first"
    run = taikei("freeze", FIRST, "--out", folder, "--with-errors", "--quiet")
    assert (run.code, run.err) == (0, "")
    assert run.out.startswith(f"第1版を {folder} に作りました（")
    assert "\n封印 " in run.out
    return folder


def test_an_edition_is_as_it_was_sealed(edition: Path) -> None:
    run = taikei("verify", edition, "--lang", "en")
    assert (run.code, run.err) == (0, "")
    first, second = run.out.splitlines()
    assert first == "first: as it was sealed"
    assert second.startswith("  edition no. 1, seal ")


def test_errors_are_not_sealed_by_oversight(tmp_path: Path) -> None:
    out = tmp_path / "edition"
    refused = taikei("freeze", SAMPLE, "--out", out, "--quiet")
    assert refused.code == 2
    assert "理由のない「誤り」の指摘が4件あります（B-01、C-02）" in refused.err
    assert not out.exists()
    run = taikei("freeze", SAMPLE, "--out", out, "--with-errors", "--quiet")
    assert (run.code, run.err) == (0, "")
    assert run.out.endswith("\n理由のない「誤り」の指摘4件を残しています。\n")


def test_what_was_changed_is_named_with_exit_code_1(edition: Path, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    page.write_bytes((edition / "report.html").read_bytes().replace(b"<title>", b"<title>x", 1))
    assert taikei("verify", page).code == 0  # the title in the head is no print
    page.write_bytes((edition / "report.html").read_bytes().replace(b"<h1", b"<p>x</p><h1", 1))
    run = taikei("verify", page)
    assert run.code == 1
    assert "report.html：封印したときと異なる所が1か所あります" in run.out
    assert "「x」は、ファイルの中のデータにありません" in run.out


def test_a_correction_says_what_it_corrects(edition: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.txt"
    changed.write_text(FIRST.read_text("utf-8").replace("令和", "令和", 1), "utf-8")
    second = tmp_path / "second"
    assert taikei("freeze", changed, "--out", second, "--corrects", edition, "--with-errors", "--quiet").code == 0
    run = taikei("verify", second, edition)
    assert run.code == 0
    (seal,) = re.findall("第1版　封印 ([0-9a-f]{64})", run.out)
    assert run.out.count("訂正前の版の封印") == run.out.count(f"訂正前の版の封印 {seal}") == 1
    assert run.out.splitlines()[-1] == "second は first を訂正した版です。"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["verify", str(FIRST.parent)], "manifest.json"),
        (["verify", str(FIRST)], "版の封印のないファイルです"),
        (["freeze", str(FIRST), "--out", str(FIRST.parent), "--with-errors"], "このフォルダーにはすでに何かがあります"),
        (["freeze", str(FIRST), "--out", "x", "--corrects", str(FIRST.parent)], "manifest.json"),
    ],
)
def test_exit_code_2_means_unusable_or_misused(arguments: list[str], sentence: str) -> None:
    run = taikei(*arguments)
    assert run.code == 2
    assert sentence in run.err
