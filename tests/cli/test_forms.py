"""`taikei forms`: what is known, and a form to begin one's own with."""

from pathlib import Path

import pytest

from cli.command import taikei
from house.tree import ROOT
from taikei.readers.forms.known import known_forms, parse_form

REPORT = ROOT / "docs" / "examples" / "shiranami.txt"

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"


@pytest.mark.parametrize("name", ["aohama.txt", "shiomi.txt", "namiki.xlsx"])
def test_the_examples_of_the_page_on_forms_run(name: str) -> None:
    example = EXAMPLES / name
    run = taikei("audit", example, "--form", example.with_suffix(".toml"), "--quiet")
    assert (run.code, run.err) == (0, "")
    assert "未読0（100.0％）" in run.out
    assert "■ 読み取りの疑義 0件" in run.out


def test_the_list_names_every_form() -> None:
    run = taikei("forms", "list")
    assert run.code == 0
    assert [line.split("\t") for line in run.out.splitlines()] == [[form.id, form.title.ja] for form in known_forms()]


def test_a_shown_form_is_a_form_file() -> None:
    run = taikei("forms", "show", "miyagi-monodukuri")
    assert parse_form(run.out).id == "miyagi-monodukuri"


def test_an_unknown_form_is_refused_with_the_nearest() -> None:
    refused = taikei("forms", "show", "miyagi-monozukuri")
    assert refused.code == 2
    ids = sorted(form.id for form in known_forms())
    assert refused.err == (
        f"miyagi-monozukuri：この名の様式はありません（求めるもの：{'、'.join(ids)}）。"
        "miyagi-monodukuri のことではありませんか。\n"
    )


def test_a_proposed_form_is_printed_and_what_it_reads_is_said_apart() -> None:
    run = taikei("forms", "new", REPORT)
    assert parse_form(run.out).id == "shiranami"
    assert (run.code, run.err) == (0, "様式の案を作りました。このまま読むと、事業の行5、未読0、疑義0です。\n")


def test_a_proposal_comes_from_standard_input_too_and_speaks_english() -> None:
    run = taikei("forms", "new", "-", "--id", "own", "--lang", "en", stdin=REPORT.read_bytes())
    assert parse_form(run.out).id == "own"
    assert run.err == "A form is proposed. As it is, it reads 5 rows of programmes; 0 unread, 0 doubts.\n"


def test_a_proposal_is_written_and_never_over_another_file(tmp_path: Path) -> None:
    out = tmp_path / "own.toml"
    assert taikei("forms", "new", REPORT, "--out", out, "--id", "own").code == 0
    written = out.read_bytes()
    assert parse_form(written.decode()).id == "own"
    again = taikei("forms", "new", REPORT, "--out", out, "--id", "other")
    assert (again.code, out.read_bytes()) == (2, written)
    assert again.err == (
        f"{out}：このファイルはすでにあります（求めるもの：まだないファイルの名前）。"
        "ほかの名前を --out で指定してください。\n"
    )
    assert taikei("forms", "new", REPORT, "--out", tmp_path / "none" / "own.toml").code == 2


def test_a_proposal_that_cannot_be_read_with_says_what_to_finish(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("事業名,決算額\n灯台の事業,70\n桟橋の事業,80\n", "utf-8")
    run = taikei("forms", "new", file)
    assert parse_form(run.out).id == "list"
    assert run.code == 0
    assert run.err.startswith("様式の案を作りました。このままでは読めません。list.csv：")
    assert "年度" in run.err


@pytest.mark.parametrize(
    "content", [b"", b"\x00\x01\x02\xff", b"%PDF-1.7", "本文だけの文書\n".encode(), b"{}", b"PK\x03\x04"]
)
def test_what_no_form_can_be_proposed_for_is_refused_in_one_sentence(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "bad"
    file.write_bytes(content)
    run = taikei("forms", "new", file)
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith("bad：")
    assert run.err.count("\n") == 1
