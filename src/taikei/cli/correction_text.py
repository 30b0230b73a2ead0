"""Safe corrections as a person reads them: each changed text before and after."""

from collections.abc import Iterator

import typer

from taikei.model.words import Language, Words
from taikei.pipeline.correct import Corrected


def correction_lines(corrected: Corrected, language: Language) -> Iterator[str]:
    """A heading, and two lines for each changed text: - as it is, + as it should be."""
    found = len(corrected.changes)
    yield Words(
        f"安全な訂正（幅、空白、括弧、読点）：{corrected.asked}か所あり、{found}つの行又は欄を直せます。",
        f"Safe corrections (width, space, bracket, comma): {corrected.asked} found, {found} texts can be changed.",
    ).said(language)
    for before, after in corrected.changes:
        yield typer.style(f"- {before}", fg=typer.colors.RED)
        yield typer.style(f"+ {after}", fg=typer.colors.GREEN)
