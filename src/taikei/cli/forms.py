"""`taikei forms`: the known forms, the text of one, and a form proposed for a document that none describes."""

import re
from pathlib import Path, PurePath
from typing import Annotated

import typer

from taikei.cli.commands import Commands
from taikei.cli.options import Lang, Tongue
from taikei.model.errors import UnusableFile
from taikei.model.reading import Reading
from taikei.model.words import Words

forms = typer.Typer(
    cls=Commands, help="様式：報告書の書かれ方。 / Forms: how a report is laid out.", no_args_is_help=True
)

_UNNAMED = "new-form"


@forms.command("list", help="同梱の様式の一覧を示します。 / List the forms that come with Taikei.")
def list_forms(lang: Lang = Tongue.JA) -> None:
    from taikei.readers.forms.known import known_forms

    for form in known_forms():
        typer.echo(f"{form.id}\t{form.title.said(lang.value)}")


@forms.command(help="様式を、様式ファイルの形で示します。 / Show a form as a form file.")
def show(
    form: Annotated[str, typer.Argument(help="様式の名（list で分かります）。 / Its id, as list tells it.")],
) -> None:
    from taikei.readers.forms.known import form_text

    typer.echo(form_text(form), nl=False)


@forms.command(help="文書を調べて様式の案を作ります。 / Propose a form for a document.")
def new(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE...", help="文書。データファイルは複数可。 / The document, or data files."),
    ],
    out: Annotated[
        Path | None, typer.Option("--out", help="書き込むファイル（TOML）。 / The form file to write.")
    ] = None,
    form_id: Annotated[str, typer.Option("--id", help="様式の名（英小文字など）。 / The form's id.")] = "",
    lang: Lang = Tongue.JA,
) -> None:
    # Readers are loaded only where a file is read.
    from taikei.pipeline.one_file import put_new, there_already
    from taikei.pipeline.propose import propose_form

    if out is not None and out.exists():
        raise there_already(out)
    proposed = propose_form(files, form_id or _id_of(files[0]), lang.value)
    if out is None:
        typer.echo(proposed.toml, nl=False)
    else:
        put_new(out, proposed.toml.encode())
    typer.echo(_outcome(proposed.tried).said(lang.value), err=out is None)


def _id_of(path: str) -> str:
    """The file's name as an id: letters and digits of ASCII, and hyphens."""
    found = re.sub(r"[^a-z0-9]+", "-", PurePath(path).stem.lower()).strip("-")
    return found or _UNNAMED


def _outcome(tried: Reading | UnusableFile) -> Words:
    """What the proposal reads as it is."""
    if isinstance(tried, UnusableFile):
        return Words(
            f"様式の案を作りました。このままでは読めません。{tried.said('ja')}",
            f"A form is proposed. As it is, it does not read the document. {tried.said('en')}",
        )
    rows, unread = sum(1 for _ in tried.report.rows()), len(tried.coverage.unread)
    doubts = len(tried.doubts)
    return Words(
        f"様式の案を作りました。このまま読むと、事業の行{rows:,}、未読{unread:,}、疑義{doubts:,}です。",
        f"A form is proposed. As it is, it reads {rows:,} rows of programmes; {unread:,} unread, {doubts:,} doubts.",
    )
