"""The options that several commands share."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Tongue(StrEnum):
    """The language of what is printed: a Literal as typer wants it."""

    JA = "ja"
    EN = "en"


FormFile = Annotated[Path | None, typer.Option("--form", help="様式ファイル（TOML）。 / A form file.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="経過を表示しない。 / No progress.")]
Lang = Annotated[Tongue, typer.Option("--lang", help="表示の言語。 / Language of what is printed.")]
HouseFile = Annotated[Path | None, typer.Option("--house", help="庁内の設定（TOML）。 / Settings of the office.")]
WaiverFile = Annotated[Path | None, typer.Option("--reasons", help="理由の記録（TOML）。 / Recorded reasons.")]
BesideFile = Annotated[
    str | None,
    typer.Option("--beside", help="同じ年度を述べた別の文書（G-13）。 / Another document on the same year (G-13)."),
]
DecisionFile = Annotated[
    Path | None, typer.Option("--decisions", help="系譜の決定（TOML）。 / Decisions of the office on lineage.")
]
EarlierFile = Annotated[
    str | None, typer.Option("--earlier", help="前年度の報告書。 / Last year's report, to compare the years.")
]
