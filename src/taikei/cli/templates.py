"""`taikei templates`: the documents that can be printed, and a copy of one to make an office's own of."""

from pathlib import Path
from typing import Annotated

import typer

from taikei.cli.commands import Commands
from taikei.cli.options import Lang, Tongue
from taikei.model.words import Words

templates = typer.Typer(
    cls=Commands, help="テンプレート：印刷する文書の形。 / Templates: the look of documents.", no_args_is_help=True
)
_Name = Annotated[str, typer.Argument(help="テンプレートの名（list で分かります）。 / Its name, as list tells it.")]


@templates.command("list", help="テンプレートの一覧を示します。 / List the templates.")
def list_templates(lang: Lang = Tongue.JA) -> None:
    from taikei.writers.printing.folder import known_templates

    for each in known_templates():
        title = Words(each.template.title.ja, each.template.title.en).said(lang.value)
        about = Words(each.template.about.ja, each.template.about.en).said(lang.value)
        typer.echo(f"{each.name}\t{title}\t{about}\t{' '.join(each.template.formats)}")


@templates.command(help="テンプレートの設定を示します。 / Show the settings of a template.")
def show(template: _Name) -> None:
    from taikei.writers.printing.folder import template_at

    typer.echo(template_at(template).text, nl=False)


@templates.command(help="テンプレートを新しいフォルダーに写します。 / Copy a template into a new folder.")
def copy(
    template: _Name,
    folder: Annotated[Path, typer.Argument(help="作るフォルダー。 / The folder to make.")],
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.writers.printing.folder import copy_template

    for path in copy_template(template, folder):
        typer.echo(path)
    typer.echo(
        Words(
            f"template.toml などを直し、taikei print FILE --template {folder} --out 名前.pdf で試してください。",
            f"Change template.toml and report.typ, and try it: taikei print FILE --template {folder} --out NAME.pdf",
        ).said(lang.value)
    )
