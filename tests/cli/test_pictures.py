"""taikei audit --pictures: the pictures are written, and text and JSON name that of each finding."""

import json
from pathlib import Path

import pytest

from cli.command import taikei
from readers.samples import FIRST
from taikei.cli.findings_text import pictures_lines

SAMPLE = Path(__file__).parents[2] / "examples" / "sample.pdf"


def test_json_names_the_pictures_of_each_finding_and_lists_them_among_the_files(tmp_path: Path) -> None:
    run = taikei("audit", SAMPLE, "--out", tmp_path, "--pictures", "--format", "json")
    document = json.loads(run.out)
    named = [name for finding in document["findings"] for name in finding["pictures"]]
    assert len(named) >= len(document["findings"]) > 20
    assert sorted(named) == sorted(f"pictures/{path.name}" for path in (tmp_path / "pictures").iterdir())
    assert [str(tmp_path / name) for name in named] == document["files"][7:]
    for finding in document["findings"]:
        assert all(name.startswith(f"pictures/{finding['rule']}-p") for name in finding["pictures"])
        assert finding["pictures"][0].startswith(f"pictures/{finding['rule']}-{finding['source'].split()[0]}-")


def test_the_text_names_them_beside_the_finding_and_counts_them_at_the_end(tmp_path: Path) -> None:
    printed = taikei("audit", "-", "--out", tmp_path, "--pictures", "--lang", "en", stdin=SAMPLE.read_bytes()).out
    pictures = list((tmp_path / "pictures").iterdir())
    assert printed.endswith(f"\n  {tmp_path / 'pictures'} ({len(pictures)} pictures)\n")
    assert all(f"picture: pictures/{path.name}" in printed or f" pictures/{path.name}" in printed for path in pictures)


def test_without_the_option_there_are_none_and_the_json_says_so(tmp_path: Path) -> None:
    document = json.loads(taikei("audit", SAMPLE, "--out", tmp_path, "--format", "json").out)
    assert not (tmp_path / "pictures").exists()
    assert {tuple(finding["pictures"]) for finding in document["findings"]} == {()}
    assert len(document["files"]) == 7


def test_a_place_of_many_pages_does_not_flood_the_text() -> None:
    names = [f"pictures/doubt-p{page}-1.png" for page in range(1, 7)]
    assert list(pictures_lines(names[:4], "ja")) == ["          画像：" + " ".join(names[:4])]
    assert list(pictures_lines(names, "ja")) == ["          画像：" + " ".join(names[:4]) + " ほか2枚"]
    assert list(pictures_lines(names, "en")) == ["          picture: " + " ".join(names[:4]) + " and 2 more"]
    assert list(pictures_lines([], "ja")) == []


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ["audit", str(FIRST), "--pictures", "--out", "OUT"],
            (
                "report.txt：PDFではないため、ページの画像を作れません（求めるもの：--pictures にはPDFの報告書）。"
                "PDFを指定するか、--pictures を外してください。\n"
            ),
        ),
        (
            ["audit", str(SAMPLE), "--pictures", "--lang", "en"],
            "--pictures: no folder is named for the pictures; expected --out with a folder. Add --out.\n",
        ),
    ],
)
def test_misuse_is_one_sentence_and_no_file(arguments: list[str], sentence: str, tmp_path: Path) -> None:
    run = taikei(*(str(tmp_path / "out") if each == "OUT" else each for each in arguments), "--quiet")
    assert (run.code, run.out, run.err) == (2, "", sentence)
    assert not (tmp_path / "out").exists()
