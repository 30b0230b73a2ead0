"""`taikei lineage`: who became whom, through the years of one or several reports."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from taikei.cli.options import DecisionFile, FormFile, Lang, Quiet, Tongue
from taikei.model.words import Language, Words


class LineageFormat(StrEnum):
    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    HTML = "html"


def lineage(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...",
            help="報告書。一つの報告書を一つのファイルかフォルダーで。順序は問わない。 / "
            "Reports, each a file or a folder, in any order.",
        ),
    ],
    decisions: DecisionFile = None,
    out: Annotated[Path | None, typer.Option("--out", help="書き出すフォルダー。 / Folder for the files.")] = None,
    form: FormFile = None,
    output: Annotated[LineageFormat, typer.Option("--format", help="表示の形式。 / Shape.")] = LineageFormat.TEXT,
    quiet: Quiet = False,
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.cli.documents import read_each
    from taikei.cli.named_files import decisions_at
    from taikei.cli.progress import Progress
    from taikei.pipeline.lineage import traced, write_lineage

    language: Language = lang.value
    with Progress(language, quiet=quiet) as progress:
        reports = [reading.report for reading in read_each(files, form, progress)]
        progress.step(Words("年度をつないでいます", "Hanging the years together"))
        decided = () if decisions is None else decisions_at(decisions)
        found = traced(reports, decided, str(decisions))
        if out is not None:
            progress.writing(out)
            write_lineage(reports, found, out, language)
    match output:
        case LineageFormat.TEXT:
            from taikei.cli.lineage_text import lineage_lines

            typer.echo("\n".join(lineage_lines(found, language)))
        case LineageFormat.CSV:
            from taikei.writers.lineage.links_csv import write_links

            typer.echo(write_links(found.steps, language), nl=False)
        case LineageFormat.JSON:
            from taikei.writers.lineage.history_json import encode_history

            typer.echo(encode_history(found), nl=False)
        case LineageFormat.HTML:
            from taikei.writers.lineage.page import write_history_page

            typer.echo(write_history_page(reports, found, language), nl=False)
