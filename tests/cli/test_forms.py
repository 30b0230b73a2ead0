"""`taikei forms`: what is known, and a form to begin one's own with."""

from cli.command import taikei
from taikei.readers.forms.form import known_forms, parse_form


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
    assert refused.err == (
        "miyagi-monozukuri：この名の様式はありません（求めるもの：miyagi-monodukuri）。"
        "miyagi-monodukuri のことではありませんか。\n"
    )
