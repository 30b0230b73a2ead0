"""`taikei agree`: the same programmes and years, told in two documents."""

from pathlib import Path
from typing import Annotated

import typer

from taikei.cli.options import FormFile, Lang, Quiet, Tongue
from taikei.cli.paper_output import OutFolder, Shape, ShapeOption
from taikei.model.words import Words

DIFFERENT_EXIT_CODE = 1


def agree(
    ours: Annotated[str, typer.Argument(help="この報告書。 / The report.")],
    theirs: Annotated[str, typer.Argument(help="もう一つの文書。 / The other document.")],
    other_form: Annotated[
        Path | None, typer.Option("--other-form", help="もう一つの文書の様式ファイル。 / The other one's form.")
    ] = None,
    out: OutFolder = None,
    shape: ShapeOption = Shape.TEXT,
    form: FormFile = None,
    quiet: Quiet = False,
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.analysis.agreement.agreement import agreement
    from taikei.cli.documents import read_each
    from taikei.cli.paper_output import put, show
    from taikei.cli.progress import Progress
    from taikei.writers.papers.agreed import agreed_paper
    from taikei.writers.papers.data import agreed_data

    with Progress(lang.value, quiet=quiet) as progress:
        (one,) = read_each([ours], form, progress)
        (other,) = read_each([theirs], other_form or form, progress)
        progress.step(Words("突き合わせています", "Holding them against each other"))
        found = agreement(one.report, one.document, other.report, other.document)
        paper, data = agreed_paper(found, one.document, other.document, lang.value), agreed_data(found)
        if out is not None:
            progress.writing(out)
            put({"agree": paper}, {"agree": data}, out, {})
    show(paper, data, shape)
    if found.findings:
        raise typer.Exit(DIFFERENT_EXIT_CODE)
