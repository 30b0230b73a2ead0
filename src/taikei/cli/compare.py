"""`taikei compare`: two versions of one report."""

from typing import Annotated

import typer

from taikei.cli.options import FormFile, Lang, Tongue
from taikei.cli.paper_output import OutFolder, Shape, ShapeOption


def compare(
    old: Annotated[str, typer.Argument(help="前の版。 / The version before.")],
    new: Annotated[str, typer.Argument(help="後の版。 / The version after.")],
    out: OutFolder = None,
    shape: ShapeOption = Shape.TEXT,
    form: FormFile = None,
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.analysis.comparison.compare import compare as compared
    from taikei.cli.named_files import form_at
    from taikei.cli.paper_output import put, show
    from taikei.pipeline import read_file
    from taikei.writers.papers.compared import compared_paper
    from taikei.writers.papers.data import compared_data

    known = None if form is None else form_at(form)
    before, after = (read_file(path, known).report for path in (old, new))
    changes = compared(before, after)
    paper, data = compared_paper(before, after, changes, lang.value), compared_data(before, after, changes)
    if out is not None:
        put({"compare": paper}, {"compare": data}, out, {})
    show(paper, data, shape)
