"""A short document: a title, and below it headings, paragraphs and tables of text in three inks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise

from taikei.model.words import Language


class Ink(StrEnum):
    """How a run of text is printed. STRUCK and INSERTED are the two sides of 見え消し."""

    PLAIN = "plain"
    UNDERLINED = "underlined"
    STRUCK = "struck"
    INSERTED = "inserted"


@dataclass(frozen=True)
class Run:
    """A run of text of one ink."""

    text: str
    ink: Ink = Ink.PLAIN


Text = tuple[Run, ...]


def plain(text: str) -> Text:
    """The text in plain ink."""
    return (Run(text),) if text else ()


def bare(text: Text) -> str:
    """The characters of a text, whatever their ink."""
    return "".join(run.text for run in text)


@dataclass(frozen=True)
class Heading:
    """A heading; ``level`` 1 is right below the title."""

    text: Text
    level: int = 1


@dataclass(frozen=True)
class Paragraph:
    """One paragraph."""

    text: Text


@dataclass(frozen=True)
class Column:
    """``width`` is a share of the table's; ``figures`` are set to the right.

    A column ``for_sheets`` alone is for programs: workbooks and CSV have it, what is printed leaves it out.
    """

    label: str
    width: int
    figures: bool = False
    for_sheets: bool = False


@dataclass(frozen=True)
class Table:
    """A table; the cell of ``head`` names the row. A cell may have several lines, parted by a line break in a run."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...]
    head: int = 0

    def __post_init__(self) -> None:
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError(f"{self.caption}: every row has {len(self.columns)} cells")
        if [column.for_sheets for column in self.columns] != sorted(column.for_sheets for column in self.columns):
            raise ValueError(f"{self.caption}: columns for sheets alone stand behind the others")

    @property
    def printed(self) -> "Table":
        """The table without the columns that are for sheets alone, which stand behind all others."""
        kept = tuple(column for column in self.columns if not column.for_sheets)
        return replace(self, columns=kept, rows=tuple(row[: len(kept)] for row in self.rows))


Block = Heading | Paragraph | Table


@dataclass(frozen=True)
class Paper:
    """``dated`` is the day that the files carry; None where the paper is of no day."""

    title: str
    blocks: tuple[Block, ...]
    language: Language = "ja"
    subtitle: str = ""
    dated: date | None = None
    landscape: bool = True

    def __post_init__(self) -> None:
        levels = [0, *(block.level for block in self.blocks if isinstance(block, Heading))]
        if any(lower > higher + 1 for higher, lower in pairwise(levels)):
            raise ValueError(f"{self.title}: no level of heading is left out, found {levels[1:]}")

    @property
    def printed(self) -> "Paper":
        """The paper as it is printed."""
        blocks = tuple(block.printed if isinstance(block, Table) else block for block in self.blocks)
        return replace(self, blocks=blocks)


def table(caption: str, columns: Sequence[Column], rows: Sequence[Sequence[str | Text]], head: int = 0) -> Table:
    """A table of texts, or of strings in plain ink."""
    cells = tuple(tuple(plain(cell) if isinstance(cell, str) else cell for cell in row) for row in rows)
    return Table(caption, tuple(columns), cells, head)
