"""`taikei print`: a report into one file, in the look of a template."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from taikei.cli.options import FormFile, Lang, Quiet, Tongue
from taikei.model.errors import Misuse
from taikei.model.reading import Reading
from taikei.model.words import Words

if TYPE_CHECKING:
    from taikei.readers.forms.known import Form

_STATUTORY = "statutory-report"


def print_(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...", help="報告書のファイル。データファイルは複数可。 / The report, or data files."
        ),
    ],
    out: Annotated[
        Path, typer.Option("--out", help="作るファイル（.pdf .docx .xlsx .html .csv .json）。 / The file to make.")
    ],
    template: Annotated[
        str, typer.Option("--template", help="テンプレートの名又はフォルダー。 / A template's name or its folder.")
    ] = _STATUTORY,
    form: FormFile = None,
    quiet: Quiet = False,
    lang: Lang = Tongue.JA,
) -> None:
    # Readers and the typesetter are loaded only where they are needed.
    from taikei.cli.progress import Progress
    from taikei.pipeline import read_files
    from taikei.pipeline.one_file import put
    from taikei.pipeline.printed_file import print_report

    _check_out(out, files)
    if _ending(out) == "pdf":
        _typesetter_ready()
    with Progress(lang.value, quiet=quiet) as progress:
        progress.reading("、".join(files))
        reading = read_files(files, None if form is None else _form_at(form))
        progress.step(Words(f"{out} を組んでいます", f"Printing {out}"))
        printed = print_report(reading.report, _ending(out), template)
        put(out, printed.data)
    typer.echo(_outcome(out, reading).said(lang.value))
    if printed.replaced:
        typer.echo(_replaced(printed.replaced).said(lang.value), err=True)


def _ending(out: Path) -> str:
    return out.suffix.removeprefix(".").lower()


def _typesetter_ready() -> None:
    """While the readers are loaded and read."""
    from taikei.writers.printing.engine import get_ready
    from taikei.writers.printing.meanwhile import Meanwhile

    Meanwhile(get_ready)


def _form_at(path: Path) -> "Form":
    from taikei.cli.named_files import form_at

    return form_at(path)


def _check_out(out: Path, files: list[str]) -> None:
    if any(Path(file).exists() and out.exists() and out.samefile(file) for file in files):
        raise Misuse(
            str(out),
            Words("読むファイルと同じ名前です", "this is the file that is read"),
            Words("ほかのファイル名", "another name"),
            Words("--out に別の名前を指定してください。", "Name another file with --out."),
        )


def _outcome(out: Path, reading: Reading) -> Words:
    rows, doubts, unread = sum(1 for _ in reading.report.rows()), len(reading.doubts), len(reading.coverage.unread)
    if doubts == unread == 0:
        return Words(f"{out} を作りました（事業の行{rows:,}）。", f"{out} is made ({rows:,} rows of programmes).")
    return Words(
        f"{out} を作りました（事業の行{rows:,}）。読み取りに未読{unread:,}、疑義{doubts:,}があります。"
        "taikei audit で確かめてください。",
        f"{out} is made ({rows:,} rows of programmes). The reading left {unread:,} lines unread and {doubts:,} doubts: "
        "see taikei audit.",
    )


def _replaced(characters: tuple[str, ...]) -> Words:
    listed = " ".join(f"{each}（U+{ord(each):04X}）" for each in characters)
    return Words(
        f"書体にない文字を〓で印刷しました：{listed}",
        f"characters that no font has are printed as 〓: {listed}",
    )
