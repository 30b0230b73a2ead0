"""`taikei survey`: many files, one line each."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from taikei.cli.options import FormFile, Lang, Tongue
from taikei.model.words import Language


def survey(
    files: Annotated[list[Path], typer.Argument(help="報告書のファイルまたはフォルダー。 / Files or folders.")],
    form: FormFile = None,
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.bulk.survey import survey as survey_files
    from taikei.bulk.survey import surveyed
    from taikei.cli.named_files import form_at
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
