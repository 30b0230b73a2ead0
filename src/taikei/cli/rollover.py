"""`taikei rollover`: next year's draft from this year's edition, and what is left of it to be told."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from taikei.cli.options import DecisionFile, FormFile, HouseFile, Lang, Quiet, Tongue
from taikei.model.errors import Misuse
from taikei.model.words import Language, Words

if TYPE_CHECKING:
    from taikei.analysis.rollover.left import Left
    from taikei.analysis.rollover.roll import Rolled

LEFT_EXIT_CODE = 1


def rollover(
    file: Annotated[str, typer.Argument(metavar="FILE", help="今年度の報告書。 / This year's report.")],
    out: Annotated[Path | None, typer.Option("--out", help="書き出すフォルダー。 / Folder for the draft.")] = None,
    draft: Annotated[
        str | None,
        typer.Option("--draft", help="記入の進んだ案。残りを示す。 / A draft being filled in: what is left."),
    ] = None,
    decisions: DecisionFile = None,
    house: HouseFile = None,
    form: FormFile = None,
    quiet: Quiet = False,
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.analysis.rollover.left import left, touched
    from taikei.cli.named_files import decisions_at, form_at, house_at
    from taikei.cli.progress import Progress
    from taikei.pipeline import read_file
    from taikei.pipeline.rollover import next_edition, write_draft

    language: Language = lang.value
    if draft is None and out is None:
        raise Misuse(
            "--out, --draft",
            Words(
                "案を書き出すフォルダーも、記入の進んだ案も指定されていません", "neither a folder nor a draft is named"
            ),
            Words("--out フォルダー名、または --draft ファイル名", "--out with a folder, or --draft with a file"),
            Words("どちらかを付けてください。", "Add one of them."),
        )
    with Progress(language, quiet=quiet) as progress:
        progress.reading(file)
        known = None if form is None else form_at(form)
        report = read_file(file, known).report
        rolled = None
        if draft is None:
            decided = () if decisions is None else decisions_at(decisions)
            settings = None if house is None else house_at(house)
            rolled = next_edition(report, file, decided, str(decisions), settings)
            edition = rolled.draft
        else:
            progress.reading(draft)
            edition = touched(read_file(draft, known).report, report)
        remaining = tuple(left(edition))
        if out is not None:
            progress.writing(out)
            write_draft(edition, out, remaining, rolled)
    lines = _left(remaining, language) if rolled is None else _rolled(rolled.rolled, len(remaining), language)
    typer.echo("\n".join(lines))
    if rolled is None and remaining:
        raise typer.Exit(LEFT_EXIT_CODE)


def _rolled(rolled: Sequence["Rolled"], sentences: int, language: Language) -> Iterator[str]:
    """How many programmes were carried over, opened and closed, with the names of the latter two."""
    from taikei.analysis.rollover.roll import Fate

    told = {
        Fate.CARRIED: Words("前年の文を引き継いだ事業", "carried over with last year's text"),
        Fate.OPENED: Words("前年の文のない事業", "without a text of last year"),
        Fate.CLOSED: Words("終わった事業", "closed"),
    }
    for fate, words in told.items():
        names = [each.name for each in rolled if each.fate == fate]
        yield f"{words.said(language)}\t{len(names)}"
        yield from (f"    {name}" for name in names if fate != Fate.CARRIED)
    yield Words(
        f"前年のままの文（〔前年〕の印）\t{sentences}", f"sentences of last year, marked 〔前年〕\t{sentences}"
    ).said(language)


def _left(left: Sequence["Left"], language: Language) -> Iterator[str]:
    """How many sentences are left, by division."""
    if not left:
        yield Words("前年のままの文はありません。", "No sentence of last year is left.").said(language)
        return
    yield Words(f"前年のままの文\t{len(left)}", f"sentences of last year\t{len(left)}").said(language)
    nobody = Words("（前文・注）", "(leads and notes)").said(language)
    counted = Counter("・".join(each.divisions) or nobody for each in left)
    yield from (f"    {division}\t{number}" for division, number in counted.most_common())
