"""The commands that need no database. Exit codes: 0 clean, 1 findings of severity error, 2 unusable input or misuse."""

import sys
from enum import StrEnum
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from taikei.model.errors import Misuse
from taikei.model.words import Language, Words
from taikei.readers.forms.form import Form, form_text, known_forms, parse_form

FINDINGS_EXIT_CODE = 1

app = typer.Typer(
    help="体系：施策の報告書を読み、確かめ、書き直し、公開します。 / Reads, checks, rewrites and publishes reports.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


forms = typer.Typer(help="様式：報告書の書かれ方。 / Forms: how a report is laid out.", no_args_is_help=True)
app.add_typer(forms, name="forms")


class OutputFormat(StrEnum):
    TEXT = "text"
    JSON = "json"


class Tongue(StrEnum):
    """The language of what is printed: a Literal as typer wants it."""

    JA = "ja"
    EN = "en"


FormFile = Annotated[Path | None, typer.Option("--form", help="様式ファイル（TOML）。 / A form file.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="経過を表示しない。 / No progress.")]
Lang = Annotated[Tongue, typer.Option("--lang", help="表示の言語。 / Language of what is printed.")]


@app.callback()
def taikei() -> None:
    # A terminal that lacks a character (鷗 in code page 932) shows ? in its place, rather than none of the report.
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


@app.command(help="報告書を読み、確かめ、書き直します。 / Read a report, check it, write it again.")
def audit(
    file: Annotated[str, typer.Argument(help="報告書のファイル。- は標準入力。 / The report; - reads standard input.")],
    out: Annotated[Path | None, typer.Option("--out", help="書き出すフォルダー。 / Folder for the files.")] = None,
    form: FormFile = None,
    output: Annotated[OutputFormat, typer.Option("--format", help="表示の形式。 / Shape.")] = OutputFormat.TEXT,
    quiet: Quiet = False,
    lang: Lang = Tongue.JA,
) -> None:
    # The pipeline loads rules and readers; `taikei --help` should not wait for them.
    from taikei.cli.audit_json import audit_json
    from taikei.cli.audit_text import audit_lines
    from taikei.cli.progress import Progress
    from taikei.pipeline import audit as judged
    from taikei.pipeline import read_file, write_audit

    language: Language = lang.value
    with Progress(language, quiet=quiet) as progress:
        progress.step(Words(f"{file} を読んでいます", f"Reading {file}"))
        reading = read_file(file, None if form is None else form_at(form))
        progress.step(Words("確かめています", "Checking"))
        result = judged(reading)
        written = None
        if out is not None:
            progress.step(Words(f"{out} に書き出しています", f"Writing to {out}"))
            written = write_audit(result, out, language)
    if output == OutputFormat.JSON:
        typer.echo(audit_json(result, written))
    else:
        for line in audit_lines(result, written, language):
            typer.echo(line)
    if not result.clean:
        raise typer.Exit(FINDINGS_EXIT_CODE)


def form_at(path: Path) -> Form:
    """The form in a file. Raises Misuse where it is not there or says what no form says."""
    try:
        return parse_form(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise Misuse(
            str(path),
            Words(f"様式ファイルとして読めません（{error}）", f"not a form file ({error})"),
            Words("docs/forms.md に書かれた形の TOML ファイル", "a TOML file as docs/forms.md describes it"),
            Words("様式の書き方を確かめて直してください。", "Compare it with that page and correct it."),
        ) from error


@forms.command("list", help="同梱の様式の一覧を示します。 / List the forms that come with Taikei.")
def list_forms(lang: Lang = Tongue.JA) -> None:
    for form in known_forms():
        typer.echo(f"{form.id}\t{form.title.said(lang.value)}")


@forms.command(help="様式を、様式ファイルの形で示します。 / Show a form as a form file.")
def show(
    form: Annotated[str, typer.Argument(help="様式の名（list で分かります）。 / Its id, as list tells it.")],
) -> None:
    typer.echo(form_text(form), nl=False)


@app.command(help="多くの報告書をまとめて確かめ、一件一行で示します。 / Audit many files, one line each.")
def survey(
    files: Annotated[list[Path], typer.Argument(help="報告書のファイルまたはフォルダー。 / Files or folders.")],
    form: FormFile = None,
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.bulk.survey import survey as survey_files
    from taikei.bulk.survey import surveyed
    from taikei.cli.survey_text import HEADER, survey_line

    language: Language = lang.value
    worst = 0
    typer.echo(HEADER.said(language))
    one = partial(surveyed, form=None if form is None else form_at(form))
    for each in survey_files(_files_of(files), each=one):
        typer.echo(survey_line(each, language))
        code = each.refusal.exit_code if each.refusal is not None else int(each.errors > 0)
        worst = max(worst, code)
    if worst:
        raise typer.Exit(worst)


def _files_of(paths: list[Path]) -> list[Path]:
    """The files named, and those directly in the folders named, by name. What a system hides there is no report."""
    return [
        file
        for path in paths
        for file in (sorted(path.glob("[!.]*")) if path.is_dir() else [path])
        if not file.is_dir()
    ]
