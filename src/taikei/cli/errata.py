"""`taikei errata`: what a correction corrects (正誤表), from the version before and the corrected one."""

from datetime import datetime, timedelta, timezone
from typing import Annotated

import typer

from taikei.cli.options import FormFile, Lang, Quiet, Tongue
from taikei.cli.paper_output import OutFolder, Shape, ShapeOption
from taikei.model.errors import Misuse
from taikei.model.words import Language, Words

_JAPAN = timezone(timedelta(hours=9))


def errata(
    old: Annotated[str, typer.Argument(help="訂正前の版。 / The version that is corrected.")],
    new: Annotated[str, typer.Argument(help="訂正後の版。 / The corrected version.")],
    reasons: Annotated[
        str | None,
        typer.Option("--reasons", help="理由を記入したreasons.toml又は正誤表のExcel。 / The reasons, filled in."),
    ] = None,
    corrected: Annotated[
        str | None, typer.Option("--date", help="訂正日（省略すると今日）。 / Day of correction; today if left out.")
    ] = None,
    out: OutFolder = None,
    shape: ShapeOption = Shape.TEXT,
    form: FormFile = None,
    quiet: Quiet = False,
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.analysis.errata.errata import errata as listed
    from taikei.cli.documents import read_each, warn_of_strangers
    from taikei.cli.paper_output import put, show
    from taikei.cli.progress import Progress
    from taikei.language.eras import parse_date
    from taikei.pipeline.errata_reasons import errata_reasons_toml, read_errata_reasons
    from taikei.writers.papers.contrast import contrast_paper
    from taikei.writers.papers.data import errata_data
    from taikei.writers.papers.errata import errata_paper
    from taikei.writers.papers.marked_up import marked_up_paper

    day = datetime.now(_JAPAN).date() if corrected is None else parse_date(corrected)
    if day is None:
        raise Misuse(
            "--date",
            Words(f"日付として読めません：{corrected}", f"'{corrected}' is no date"),
            Words("2026-06-10、令和８年６月10日などの日付", "a date such as 2026-06-10"),
            Words("日付を確かめてください。", "Check the date."),
        )
    language: Language = lang.value
    with Progress(language, quiet=quiet) as progress:
        before, after = (reading.report for reading in read_each([old, new], form, progress))
        progress.step(Words("比べています", "Comparing"))
        given = {} if reasons is None else read_errata_reasons(reasons)
        found = listed(before, after, day, given)
        paper, data = errata_paper(found, after, language), errata_data(found)
        if out is not None:
            progress.writing(out)
            papers = {
                "errata": paper,
                "contrast": contrast_paper(found, after, language),
                "marked-up": marked_up_paper(before, after, day, language),
            }
            put(papers, {"errata": data}, out, {"reasons.toml": errata_reasons_toml(found, language).encode("utf-8")})
    show(paper, data, shape)
    warn_of_strangers(before, after, language)
    for key in found.unknown:
        gone = Words(
            f"理由の照合番号{key}に当たる訂正がありません。",
            f"There is no correction for the reason with the key {key}.",
        )
        typer.echo(gone.said(language), err=True)
    for key in found.refused:
        no_settlement = Words(
            f"照合番号{key}は決算の金額ではないため、「決算額の確定」にできません。",
            f"The correction {key} is of no settlement, so it cannot be a settlement finalised.",
        )
        typer.echo(no_settlement.said(language), err=True)
