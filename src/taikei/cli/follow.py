"""`taikei follow`: what last year's edition planned, and what this year's says became of it."""

from typing import Annotated

import typer

from taikei.cli.options import FormFile, Lang, Quiet, Tongue
from taikei.cli.paper_output import OutFolder, Shape, ShapeOption
from taikei.model.errors import Misuse
from taikei.model.words import Words


def follow(
    earlier: Annotated[str, typer.Argument(help="前年度の報告書（計画）。 / Last year's edition, with the plan.")],
    later: Annotated[str, typer.Argument(help="今年度の報告書（実績）。 / This year's, with the results.")],
    out: OutFolder = None,
    shape: ShapeOption = Shape.TEXT,
    form: FormFile = None,
    quiet: Quiet = False,
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.analysis.follow.follow import follow as followed
    from taikei.analysis.follow.follow import plan_and_results, results_by_plan
    from taikei.analysis.follow.promises import unkept
    from taikei.cli.documents import read_each
    from taikei.cli.paper_output import put, show
    from taikei.cli.progress import Progress
    from taikei.writers.papers.data import followed_data
    from taikei.writers.papers.followed import followed_paper

    with Progress(lang.value, quiet=quiet) as progress:
        before, after = (reading.report for reading in read_each([earlier, later], form, progress))
        progress.step(Words("前年度の計画を追っています", "Following last year's plan"))
        chapters = plan_and_results(before, after)
        if chapters is None:
            raise Misuse(
                f"{earlier}, {later}",
                Words("同じ年度の計画と実績がありません", "there is no plan with results of the same year"),
                Words(
                    "前年度の報告書の計画と、その年度の実績を載せた報告書",
                    "last year's edition with a plan, and the one that reports on that year",
                ),
                Words("前年度、今年度の順に指定してください。", "Name last year's edition first."),
            )
        follow_up = followed(*chapters)
        promised = [each for each in unkept(before, results_by_plan(follow_up)) if each.chapter is chapters[0]]
        announced = list(unkept(after))
        paper = followed_paper(follow_up, promised, announced, lang.value)
        data = followed_data(follow_up, promised, announced)
        if out is not None:
            progress.writing(out)
            put({"follow": paper}, {"follow": data}, out, {})
    show(paper, data, shape)
