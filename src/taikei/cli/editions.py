"""`taikei freeze` and `taikei verify`: make a sealed edition, and check one."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from taikei.cli.options import FormFile, HouseFile, Lang, Quiet, Tongue, WaiverFile
from taikei.model.words import Language, Words

if TYPE_CHECKING:
    from taikei.pipeline.editions.verify import Verified

CHANGED_EXIT_CODE = 1


def freeze(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE...", help="報告書のファイル（データは複数可）。 / The report, or data files."),
    ],
    out: Annotated[Path, typer.Option("--out", help="版を作る新しいフォルダー。 / A new folder for the edition.")],
    corrects: Annotated[
        Path | None, typer.Option("--corrects", help="訂正前の版のフォルダー。 / The edition that this one corrects.")
    ] = None,
    form: FormFile = None,
    house: HouseFile = None,
    reasons: WaiverFile = None,
    with_errors: Annotated[
        bool,
        typer.Option("--with-errors", help="「誤り」の指摘を残したまま作る。 / Seal it with its errors as they are."),
    ] = False,
    quiet: Quiet = False,
    lang: Lang = Tongue.JA,
) -> None:
    # Readers and writers are loaded only where they are needed.
    from taikei.cli.named_files import form_at, house_at, waivers_at
    from taikei.cli.progress import Progress
    from taikei.pipeline import audit, read_files
    from taikei.pipeline.editions.freeze import frozen, put_edition, report_to_freeze
    from taikei.pipeline.editions.manifest import MANIFEST, read_manifest
    from taikei.pipeline.editions.settled import check_settled
    from taikei.pipeline.editions.verify import corrected

    with Progress(lang.value, quiet=quiet) as progress:
        before = None if corrects is None else corrected(corrects)
        progress.reading("、".join(files))
        reading = read_files(files, None if form is None else form_at(form))
        progress.step(Words("確かめています", "Checking"))
        settings, recorded = None if house is None else house_at(house), () if reasons is None else waivers_at(reasons)
        judged = audit(reading, house=settings, waivers=recorded)
        report = report_to_freeze(judged)
        if not with_errors:
            check_settled(judged)
        progress.step(Words(f"{out} に版を作っています", f"Making the edition in {out}"))
        edition = frozen(report, before)
        put_edition(edition, out)
    made = read_manifest(edition[MANIFEST], MANIFEST)
    typer.echo(
        Words(
            f"第{made.edition.number}版を {out} に作りました（{len(edition):,}ファイル）。\n封印 {made.seal}",
            f"Edition no. {made.edition.number} is in {out} ({len(edition):,} files).\nseal {made.seal}",
        ).said(lang.value)
    )
    if left := len(judged.open_errors):
        typer.echo(
            Words(
                f"理由のない「誤り」の指摘{left:,}件を残しています。",
                f"{left:,} error(s) without a reason are left in it.",
            ).said(lang.value)
        )


def verify(
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH...",
            help="版のフォルダー、又はその中のPDF・Word・Excel・HTML。 / The folder of an edition, or a file of one.",
        ),
    ],
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.pipeline.editions.verify import verify as verified

    found = [verified(path) for path in paths]
    for each in found:
        for line in _lines(each, lang.value):
            typer.echo(line)
    for line in _chain(found, lang.value):
        typer.echo(line)
    if not all(each.intact for each in found):
        raise typer.Exit(CHANGED_EXIT_CODE)


def _lines(verified: "Verified", language: Language) -> list[str]:
    from taikei.writers.canonical import seal_of

    count = len(verified.faults)
    outcome = (
        Words("封印したときのままです", "as it was sealed")
        if verified.intact
        else Words(f"封印したときと異なる所が{count:,}か所あります", f"{count:,} place(s) are not as they were sealed")
    )
    lines = [f"{verified.name}{Words('：', ': ').said(language)}{outcome.said(language)}"]
    lines.extend(
        f"  {fault.where}{Words('：', ': ').said(language)}{fault.words.said(language)}" for fault in verified.faults
    )
    if verified.edition is not None:
        number, seal = verified.edition.number, seal_of(verified.edition)
        lines.append(Words(f"  第{number}版　封印 {seal}", f"  edition no. {number}, seal {seal}").said(language))
        if verified.edition.corrects is not None:
            before = verified.edition.corrects
            lines.append(Words(f"  訂正前の版の封印 {before}", f"  it corrects the edition {before}").said(language))
    return lines


def _chain(found: list["Verified"], language: Language) -> list[str]:
    """Of editions that are named together: which corrects which."""
    from taikei.writers.canonical import seal_of

    editions = [(each.name, each.edition) for each in found if each.edition is not None]
    return [
        Words(f"{name} は {other} を訂正した版です。", f"{name} corrects {other}.").said(language)
        for name, edition in editions
        for other, before in editions
        if edition.corrects == seal_of(before)
    ]
