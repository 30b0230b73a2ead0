"""A command line that asks for what there is not: one sentence, in the user's language, that says what to do."""

from pathlib import Path

import pytest

from cli.command import taikei

LOOK = "使い方は {} --help で確かめられます。"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("audit", "--formm", "x"), "--formm という指定はありません（求めるもの：--help に示すもの）。--form のことで"),
        (
            ("adit", "x"),
            "adit というコマンドはありません（求めるもの：--help に示すもの）。audit のことではありませんか。",
        ),
        (("zzz",), "zzz というコマンドはありません"),
        (("print",), "FILE... がありません（求めるもの：報告書のファイル。データファイルは複数可）。"),
        (("audit", "x.txt", "--out"), "--out に値がありません（求めるもの：--out とその値）。"),
        (("audit", "x.txt", "--quiet=3"), "--quiet は値を取りません（求めるもの：--quiet だけ）。"),
        (("audit", "x.txt", "--lang", "fr"), "--lang に fr は使えません（求めるもの：ja、en）。"),
        (("serve", "--port", "0"), "--port に 0 は使えません（求めるもの：1 から 65535 までの整数）。"),
        (("serve", "--port", "x"), "--port に x は使えません（求めるもの：1 から 65535 までの整数）。"),
        (("rules", "list", "a", "b"), "余分な指定があります（a b）"),
    ],
)
def test_the_sentence_says_what_was_typed_and_what_there_is(asked: tuple[str, ...], told: str) -> None:
    run = taikei(*asked)
    assert run.code == 2
    assert run.out == ""
    assert told in run.err
    assert len(run.err.splitlines()) == 1
    assert not {"No such", "Invalid", "Missing", "Usage"} & set(run.err.split())


@pytest.mark.parametrize("asked", [("audit", "x.txt", "--out", "--quiet"), ("audit", "x.txt", "--fix", "--quiet"),
                                   ("reasons", "ask", "x.txt", "--out", "--house")])  # fmt: skip
def test_an_option_is_no_value_of_another(
    asked: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run = taikei(*asked)
    assert run.code == 2
    assert f"{asked[-2]} に値がありません（求めるもの：{asked[-2]} とその値）。" in run.err
    assert list(tmp_path.iterdir()) == []


def test_a_value_may_begin_as_an_option_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert "--weird.txt" in taikei("compare", "old.txt", "--weird.txt").err


def test_a_value_may_be_called_as_an_argument_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert "に値がありません" not in taikei("audit", "x.txt", "--form", "files").err


def test_where_nothing_is_alike_it_points_to_the_help_of_the_command() -> None:
    assert "--zzzzzz" in taikei("audit", "--zzzzzz").err
    assert taikei("audit", "--zzzzzz").err.rstrip().endswith("audit --help で確かめられます。")


def test_in_english_where_english_is_asked_for() -> None:
    told = taikei("compare", "--lang", "en", "--formm", "x").err
    assert "there is no option --formm; expected one that --help lists. Did you mean --form?" in told


def test_a_file_of_settings_that_cannot_be_read_is_told_without_the_words_of_the_system(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("forms")
    (folder / "sjis.toml").write_bytes("name = '様式'".encode("cp932"))
    report = folder / "report.txt"
    report.write_text("", "utf-8")
    missing = taikei("audit", report, "--form", folder / "none.toml").err
    assert "読めないファイルです（ファイルかフォルダーがありません）" in missing
    assert (
        "文字コードがShift_JIS（ANSI）のようです（1行目にUTF-8でない文字があります）"
        in taikei("audit", report, "--form", folder / "sjis.toml").err
    )


@pytest.mark.parametrize(("asked", "code"), [(("--help",), 0), (("forms",), 2), ((), 2), (("rules", "--help"), 0)])
def test_help_is_no_error_sentence(asked: tuple[str, ...], code: int) -> None:
    run = taikei(*asked)
    assert (run.code, run.err) == (code, "")
    assert "コマンド / Commands" in run.out


def test_the_help_has_no_sentence_in_english_alone() -> None:
    shown = taikei("audit", "--help").out
    assert "この説明を表示する。" in shown
    assert "Show this message and exit." not in shown
    assert "[既定 / default: ja]" in " ".join(shown.split())
