"""A paper in the shape that was asked for, and its files."""

from collections.abc import Mapping
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
import typer

if TYPE_CHECKING:
    from taikei.writers.papers.paper import Paper


class Shape(StrEnum):
    """Text for people at a terminal, JSON for programs, HTML for a browser."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


ShapeOption = Annotated[Shape, typer.Option("--format", help="表示の形式。 / Shape.")]
OutFolder = Annotated[
    Path | None,
    typer.Option("--out", help="HTML・Word・PDF・Excel・CSV・JSONを書き出すフォルダー。 / Folder for the files."),
]


def as_json(value: Any) -> bytes:
    """In UTF-8; a decimal as a number, a ratio as its exact fraction."""
    encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=_fraction)
    return msgspec.json.format(encoder.encode(value), indent=2) + b"\n"


def show(paper: "Paper", data: Any, shape: Shape) -> None:
    """Prints the paper, or the same as data."""
    from taikei.writers.papers.html import write_html
    from taikei.writers.papers.lines import paper_lines

    if shape == Shape.JSON:
        typer.echo(as_json(data), nl=False)
    elif shape == Shape.HTML:
        typer.echo(write_html(paper), nl=False)
    else:
        for line in paper_lines(paper):
            typer.echo(line)


def put(papers: Mapping[str, "Paper"], data: Mapping[str, Any], folder: Path, more: Mapping[str, bytes]) -> None:
    """Every paper in every format, what is told as data as JSON, and what else belongs to them: all or nothing."""
    from taikei.pipeline.folder import put_files
    from taikei.writers.papers.files import paper_files

    files = {name: content for stem, paper in papers.items() for name, content in paper_files(paper, stem).items()}
    files |= {f"{stem}.json": as_json(value) for stem, value in data.items()}
    put_files({**files, **more}, folder)


def _fraction(value: object) -> str:
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    raise TypeError(f"{type(value)} has no form in JSON")
