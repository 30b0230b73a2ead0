"""`taikei charts`: the pictures of a report, each with its numbers."""

from pathlib import Path
from typing import Annotated

import typer

from taikei.cli.options import FormFile, Lang, Quiet, Tongue
from taikei.model.words import Language


def charts(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="報告書のファイル。 / The report.")],
    out: Annotated[Path, typer.Option("--out", help="書き出すフォルダー。 / Folder for the files.")],
    loans: Annotated[bool, typer.Option("--loans", help="貸付金と預託金も含める。 / Loans and deposits too.")] = False,
    form: FormFile = None,
    quiet: Quiet = False,
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.cli.named_files import form_at
    from taikei.cli.progress import Progress
    from taikei.pipeline import read_files
    from taikei.pipeline.charts import write_charts

    language: Language = lang.value
    with Progress(language, quiet=quiet) as progress:
        progress.reading("、".join(files))
        report = read_files(files, None if form is None else form_at(form)).report
        progress.writing(out)
        written = write_charts(report, out, language, loans)
    for path in written:
        typer.echo(path)
