"""A paper as lines of plain text, for a terminal."""

from collections.abc import Iterator

from taikei.language.widths import columns
from taikei.writers.papers.paper import Heading, Ink, Paper, Table, Text, bare
from taikei.writers.papers.words import PAPER_WORDS

_SIGNS = {Ink.PLAIN: "{}", Ink.UNDERLINED: "‹{}›", Ink.STRUCK: "[-{}-]", Ink.INSERTED: "{{+{}+}}"}


def paper_lines(paper: Paper) -> Iterator[str]:
    """One row of a table is a block of lines: its heading cells, then the others, each under its label."""
    yield paper.title
    if paper.subtitle:
        yield paper.subtitle
    for block in paper.printed.blocks:
        if isinstance(block, Table):
            yield from _table(block, PAPER_WORDS["none"].said(paper.language))
        elif isinstance(block, Heading):
            yield ""
            yield f"{'#' * block.level} {_marked(block.text)}"
        else:
            yield from _marked(block.text).split("\n")


def _table(table: Table, none: str) -> Iterator[str]:
    yield ""
    yield f"{table.caption} ({len(table.rows)})"
    if not table.rows:
        yield f"  {none}"
    width = max((columns(column.label) for column in table.columns), default=0)
    for row in table.rows:
        # Whatever stands before the cell that names the row goes with it: 3  令和４年度実績…
        yield "  ".join(["", *(_one_line(cell) for cell in row[: table.head + 1] if bare(cell))])
        for column, cell in list(zip(table.columns, row, strict=True))[table.head + 1 :]:
            if bare(cell):
                space = " " * (width - columns(column.label))
                yield f"      {column.label}{space}  {_one_line(cell)}"


def _one_line(text: Text) -> str:
    return _marked(text).replace("\n", " ")


def _marked(text: Text) -> str:
    return "".join(_SIGNS[run.ink].format(run.text) for run in text)
