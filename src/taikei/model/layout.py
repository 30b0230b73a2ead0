"""How a file lays out its tables: what a machine that reads it will meet, before a form says what it means."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from taikei.model.source import CellPlace, Source


class Trait(StrEnum):
    """What a workbook has besides the values of its cells."""

    MERGED = "merged"
    HIDDEN = "hidden"
    DRAWN = "drawn"
    FORMULA = "formula"


class Lack(StrEnum):
    """What a PDF may lack that a screen reader needs."""

    TAGS = "tags"
    TITLE = "title"
    LANGUAGE = "language"


@dataclass(frozen=True)
class Grid:
    """One table of a file: texts in rows and columns, as the file has them.

    ``name`` is that of the sheet, the file, or the list within a file. ``columns`` are the texts of the header, blank
    where there is none; ``rows`` what stands below it, each as long as the header; ``numbers`` the number of each row
    in the file. ``lettered``: columns go by letters (B5), as in a sheet; else by their names. ``above`` are the rows
    that hold something above the header. ``left_out`` are the columns that are not to be looked at.
    """

    name: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    numbers: Sequence[int]
    lettered: bool = True
    header: int = 1
    above: tuple[int, ...] = ()
    left_out: frozenset[int] = frozenset()

    def place(self, row: int, column: int) -> CellPlace:
        """The place of a cell; ``row`` counts from 0 below the header."""
        number = self.numbers[row]
        cell = f"{letters(column)}{number}" if self.lettered else f"{number}.{self.columns[column]}"
        return CellPlace(self.name, cell)

    def head(self, column: int) -> CellPlace:
        """The place of a column's header."""
        return CellPlace(self.name, f"{letters(column)}{self.header}" if self.lettered else self.columns[column])

    def line(self, number: int) -> Source:
        """The place of a whole row, by its number in the file."""
        return Source(cells=(CellPlace(self.name, f"{number}行" if self.lettered else str(number)),))


@dataclass(frozen=True)
class Layout:
    """The tables of a file that is made of tables, and the traits of a workbook with their places.

    ``lacking`` is what a PDF lacks, None of any other file.
    Both are empty for a text, a page or a paragraph. ``traits`` names at most ``MOST_PLACES`` of each.
    """

    grids: tuple[Grid, ...] = ()
    traits: Mapping[Trait, tuple[CellPlace, ...]] = field(default_factory=dict)
    encoding: str = ""
    lacking: frozenset[Lack] | None = None


MOST_PLACES = 1000


def letters(column: int) -> str:
    """A, B … Z, AA … for 0, 1 …"""
    name = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        name = chr(ord("A") + letter) + name
    return name
