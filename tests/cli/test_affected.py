"""`taikei affected`: what a change would touch, on the bundled example."""

import json
from pathlib import Path

import pytest

from cli.command import Run, taikei

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
FORM = ("--form", EXAMPLES / "aohama.toml")
SHIPS = ("--programme", "遊覧船運航支援事業")


def affected(*options: str | Path, documents: tuple[str, ...] = ("r7", "r8")) -> Run:
    files = [EXAMPLES / "years" / f"aohama-{name}.txt" for name in documents]
    return taikei("affected", *files, *FORM, *options)


def test_every_place_in_every_document() -> None:
    run = affected(*SHIPS, "--field", "initial_budget", "--year", "2025", "--to", "9,500,000", "--format", "json")
    assert run.code == 0, run.err
    told = json.loads(run.out)
    assert told["proposal"]["ja"] == (
        "「遊覧船運航支援事業」の令和７年度の当初予算額を9,000,000円から9,500,000円に変えます。"
    )
    counts = {how: count for how, count in told["counts"].items() if count}
    assert counts == {"shown": 1, "disagrees": 1, "total": 4, "chart": 1, "data": 1}
    assert [place["document"] for place in told["places"] if place["dependence"] == "disagrees"] == ["aohama-r8.txt"]


def test_nothing_is_saved(tmp_path: Path) -> None:
    before = {file: file.read_bytes() for file in (EXAMPLES / "years").iterdir()}
    assert affected(*SHIPS, "--field", "settlement", "--to", "1", "--out", tmp_path / "out").code == 0
    assert {file: file.read_bytes() for file in (EXAMPLES / "years").iterdir()} == before
    assert (tmp_path / "out" / "affected.html").exists()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--programme", "ない事業", "--field", "settlement", "--to", "1"), "「ない事業」はどの文書にもありません"),
        ((*SHIPS, "--field", "price", "--to", "1"), "price という項目はありません"),
        ((*SHIPS, "--field", "settlement", "--to", "たくさん"), "「たくさん」は金額として読めません"),
        ((*SHIPS, "--field", "fund", "--to", "1"), "「遊覧船運航支援事業」のその年度の金額がありません"),
        ((*SHIPS, "--field", "narrative", "--to", "1"), "その計数は令和７年度の実施概要にありません"),
        (
            ("--programme", "海辺の宿改修支援事業", "--field", "narrative", "--from", "６件", "--to", "７件"),
            "その計数は令和７年度の実施概要にありません",
        ),
        ((*SHIPS, "--field", "charge", "--from", "宿課", "--to", "港営課"), "令和７年度の担当課に「宿課」はありません"),
        (
            ("--programme", "海辺の宿改修支援事業", "--field", "charge", "--to", "宿課"),
            "変える課が一つに決まりません",
        ),
    ],
)
def test_what_cannot_be_proposed(options: tuple[str, ...], words: str) -> None:
    run = affected(*options)
    assert run.code == 2
    assert words in run.err


def test_a_count_of_the_year_that_tells_it() -> None:
    inn = ("--programme", "海辺の宿改修支援事業", "--year", "2024")
    counted = affected(*inn, "--field", "narrative", "--from", "６件", "--to", "７件")
    assert "の令和６年度の計数を６件から７件に変えます。" in counted.out
    assert "記載 1、再掲の記載 1" in counted.out


def test_a_name_and_a_division() -> None:
    named = affected(*SHIPS, "--field", "programme", "--to", "遊覧船冬期運航支援事業")
    assert "記載 4" in named.out
    division = affected(*SHIPS, "--field", "charge", "--to", "港営課", "--year", "2024")
    assert "港湾課" in division.out
    assert "港営課" in division.out
