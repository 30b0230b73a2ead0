"""The documents that a command names one by one: each read whole, and told while it is read."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from taikei.model.words import Language, Words

if TYPE_CHECKING:
    from taikei.cli.progress import Progress
    from taikei.model.reading import Reading
    from taikei.model.report import Report

_STRANGERS = Words(
    "二つの文書に共通する事業が一つもありません。同じ報告書の二つの版か、確かめてください。",
    "The two documents have no programme in common. Check that they are two versions of one report.",
)


def read_each(files: Iterable[str], form: Path | None, progress: "Progress") -> list["Reading"]:
    """The reading of each document (a file, or a folder of data files), by the form where one is named."""
    from taikei.cli.named_files import form_at
    from taikei.pipeline import read_files

    known = None if form is None else form_at(form)
    readings = []
    for file in files:
        progress.reading(file)
        readings.append(read_files([file], known))
    return readings


def warn_of_strangers(old: "Report", new: "Report", language: Language) -> None:
    """Says on stderr where two documents that are compared as versions cannot well be versions of one report."""
    from taikei.analysis.comparison.kinship import strangers

    if strangers(old, new):
        typer.echo(_STRANGERS.said(language), err=True)
