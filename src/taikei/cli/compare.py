"""`taikei compare`: two versions of one report."""

from typing import Annotated

import typer

from taikei.cli.options import FormFile, Lang, Quiet, Tongue
from taikei.cli.paper_output import OutFolder, Shape, ShapeOption
from taikei.model.words import Words


def compare(
    old: Annotated[str, typer.Argument(help="前の版。 / The version before.")],
    new: Annotated[str, typer.Argument(help="後の版。 / The version after.")],
    out: OutFolder = None,
    shape: ShapeOption = Shape.TEXT,
    form: FormFile = None,
    quiet: Quiet = False,
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.analysis.comparison.compare import compare as compared
    from taikei.cli.documents import read_each, warn_of_strangers
    from taikei.cli.paper_output import put, show
    from taikei.cli.progress import Progress
    from taikei.writers.papers.compared import compared_paper
    from taikei.writers.papers.data import compared_data

    with Progress(lang.value, quiet=quiet) as progress:
        before, after = (reading.report for reading in read_each([old, new], form, progress))
        progress.step(Words("比べています", "Comparing"))
        changes = compared(before, after)
        paper, data = compared_paper(before, after, changes, lang.value), compared_data(before, after, changes)
        if out is not None:
            progress.writing(out)
            put({"compare": paper}, {"compare": data}, out, {})
    show(paper, data, shape)
    warn_of_strangers(before, after, lang.value)
