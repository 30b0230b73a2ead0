"""`taikei reasons`: findings out to the divisions, their reasons back in."""

from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Annotated

import typer

from taikei.cli.commands import Commands
from taikei.cli.options import DecisionFile, EarlierFile, FormFile, HouseFile, Lang, Tongue, WaiverFile
from taikei.model.errors import Misuse
from taikei.model.words import Words

reasons = typer.Typer(
    cls=Commands,
    help="理由：指摘を担当課に尋ね、理由を記録します。 / Reasons: ask the divisions, record their answers.",
    no_args_is_help=True,
)

_JAPAN = timezone(timedelta(hours=9))
_NOT_IN_A_NAME = str.maketrans('\\/:*?"<>|', "＼／：＊？”＜＞｜")


@reasons.command(help="指摘を担当課ごとのブックに書き出します。 / Write the open findings, one workbook a division.")
def ask(
    file: Annotated[str, typer.Argument(help="報告書のファイル。 / The report.")],
    out: Annotated[Path, typer.Option("--out", help="書き出すフォルダー（新しいもの）。 / A new folder.")],
    form: FormFile = None,
    house: HouseFile = None,
    recorded: WaiverFile = None,
    earlier: EarlierFile = None,
    decisions: DecisionFile = None,
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.cli.named_files import audited
    from taikei.pipeline.questions import asked
    from taikei.writers.findings_workbook import write_findings_workbook

    found = asked(audited(file, form, house, recorded, earlier, decisions))
    books = {
        f"{division.translate(_NOT_IN_A_NAME)}.xlsx": write_findings_workbook(findings, lang.value)
        for division, findings in found.items()
    }
    _put_in_a_new_folder(books, out)
    for division, findings in found.items():
        typer.echo(Words(f"{division}：{len(findings)}件", f"{division}: {len(findings)}").said(lang.value))


@reasons.command(help="担当課の回答を理由の記録に取り込みます。 / Take the divisions' answers into the record.")
def take(
    file: Annotated[str, typer.Argument(help="報告書のファイル。 / The report.")],
    answers: Annotated[list[Path], typer.Argument(help="回答のブック。 / The workbooks with answers.")],
    into: Annotated[
        Path, typer.Option("--into", help="理由の記録（TOML）。なければ作ります。 / The record; made if need be.")
    ],
    form: FormFile = None,
    house: HouseFile = None,
    earlier: EarlierFile = None,
    decisions: DecisionFile = None,
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.cli.named_files import audited, waivers_at
    from taikei.pipeline import file_bytes
    from taikei.pipeline.answers import taken
    from taikei.pipeline.one_file import put
    from taikei.pipeline.waiver_file import write_waivers
    from taikei.readers.guard import guarded

    known = waivers_at(into) if into.exists() else ()
    result = audited(file, form, house, into if into.exists() else None, earlier, decisions)
    books = [file_bytes(str(answer)) for answer in answers]
    contents = [(name, guarded("workbook", data, name)) for data, name in books]
    found = taken(result, contents, datetime.now(_JAPAN).date())
    put(into, write_waivers([*known, *found.waivers]).encode(), "--into")
    for each in found.unusable:
        typer.echo(f"{each.place.said(lang.value)}  {each.message.said(lang.value)}", err=True)
    added, left = len(found.waivers), len(found.unusable)
    typer.echo(
        Words(f"理由を{added}件記録しました（取り込めない回答{left}件）", f"{added} recorded, {left} left out").said(
            lang.value
        )
    )


def _put_in_a_new_folder(files: dict[str, bytes], folder: Path) -> None:
    """Never into a folder that has something in it: old questions must not be mailed again."""
    if folder.is_dir() and any(folder.iterdir()):
        raise Misuse(
            str(folder),
            Words("中にファイルのあるフォルダーです", "this folder is not empty"),
            Words("新しいフォルダー", "a new folder"),
            Words("--out に別のフォルダーを指定してください。", "Name another folder with --out."),
        )
    from taikei.pipeline.folder import put_files

    put_files(files, folder)
