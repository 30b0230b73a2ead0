"""`taikei audit`: read, check, write."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from taikei.cli.options import (
    BesideFile,
    DecisionFile,
    EarlierFile,
    FormFile,
    HouseFile,
    Lang,
    Quiet,
    Tongue,
    WaiverFile,
)
from taikei.model.errors import Misuse
from taikei.model.words import Language, Words

if TYPE_CHECKING:
    from taikei.pipeline import Audit

FINDINGS_EXIT_CODE = 1


class OutputFormat(StrEnum):
    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"


def audit(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...",
            help="報告書のファイル。- は標準入力。データファイルは複数可。 / "
            "The report; - reads standard input. Data files may be several.",
        ),
    ],
    out: Annotated[Path | None, typer.Option("--out", help="書き出すフォルダー。 / Folder for the files.")] = None,
    pictures: Annotated[
        bool,
        typer.Option("--pictures", help="指摘と疑義の場所を画像にする（PDFのみ）。 / Pictures of the places (PDF)."),
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="安全な訂正の案を示す（書き込まない）。 / Show the safe corrections.")
    ] = False,
    fix: Annotated[
        Path | None, typer.Option("--fix", help="安全な訂正をした写しの名。 / Write a copy with the safe corrections.")
    ] = None,
    form: FormFile = None,
    house: HouseFile = None,
    reasons: WaiverFile = None,
    earlier: EarlierFile = None,
    decisions: DecisionFile = None,
    beside: BesideFile = None,
    output: Annotated[OutputFormat, typer.Option("--format", help="表示の形式。 / Shape.")] = OutputFormat.TEXT,
    quiet: Quiet = False,
    lang: Lang = Tongue.JA,
) -> None:
    # The pipeline loads rules and readers; `taikei --help` should not wait for them.
    from taikei.cli.audit_output import audit_output
    from taikei.cli.named_files import decided_at, form_at, house_at, waivers_at
    from taikei.cli.progress import Progress
    from taikei.pipeline import audit as judged
    from taikei.pipeline import file_bytes, read_bytes, read_file, read_files, write_audit

    language: Language = lang.value
    _check_pictures(pictures, out, files)
    with Progress(language, quiet=quiet) as progress:
        progress.reading("、".join(files))
        known = None if form is None else form_at(form)
        pictured = file_bytes(files[0]) if pictures else None
        reading = read_files(files, known) if pictured is None else read_bytes(*pictured, known)
        before = None if earlier is None else read_file(earlier, known)
        other = None if beside is None else read_file(beside, known)
        progress.step(Words("確かめています", "Checking"))
        settings = None if house is None else house_at(house)
        recorded = () if reasons is None else waivers_at(reasons)
        decided = decided_at(decisions, reading, before)
        result = judged(reading, house=settings, earlier=before, decisions=decided, beside=other, waivers=recorded)
        written = None
        if out is not None:
            progress.writing(out)
            written = write_audit(result, out, language, None if pictured is None else pictured.data)
    typer.echo(audit_output(output.value, result, files, written, language), nl=False)
    if diff or fix is not None:
        _correct(files, result, fix, language)
    if not result.clean:
        raise typer.Exit(FINDINGS_EXIT_CODE)


def _correct(files: list[str], result: "Audit", copy: Path | None, language: Language) -> None:
    """Shows the safe corrections on stderr, beside the audit, and writes them into a copy where one is asked for."""
    from taikei.cli.correction_text import correction_lines
    from taikei.pipeline import file_bytes
    from taikei.pipeline.correct import correct
    from taikei.pipeline.one_file import put_new

    if len(files) > 1 or files == ["-"]:
        raise Misuse(
            "--fix, --diff",
            Words("訂正するファイルが一つに決まりません", "it is not clear which file is to be corrected"),
            Words("一つのファイルの名前", "the name of one file"),
            Words("ファイルを一つだけ指定してください。", "Name one file."),
        )
    corrected = correct(result, file_bytes(files[0])[0])
    for line in correction_lines(corrected, language):
        typer.echo(line, err=True)
    if copy is not None:
        put_new(copy, corrected.data, "--fix")
        said = Words(f"訂正した写しを {copy} に書き出しました。", f"The corrected copy was written to {copy}.")
        typer.echo(said.said(language), err=True)


def _check_pictures(pictures: bool, out: Path | None, files: list[str]) -> None:
    if pictures and out is None:
        raise Misuse(
            "--pictures",
            Words("画像を書き出すフォルダーが指定されていません", "no folder is named for the pictures"),
            Words("--out フォルダー名", "--out with a folder"),
            Words("--out を付けてください。", "Add --out."),
        )
    if pictures and len(files) > 1:
        raise Misuse(
            "--pictures",
            Words("画像にするPDFが一つに決まりません", "it is not clear which PDF is to be pictured"),
            Words("一つのPDFのファイル名", "the name of one PDF"),
            Words("PDFのファイルを一つだけ指定してください。", "Name one PDF file."),
        )
