"""A reading: the report, what became of each line of the file, and where the reader is not sure."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from taikei.model.amount import Unit
from taikei.model.layout import Layout
from taikei.model.report import Report
from taikei.model.source import Source
from taikei.model.words import Words

Part = Literal["lines", "cells", "rows"]
"""What is counted: lines of a text, a page or a paragraph; lines of cells; rows of a data file."""


@dataclass(frozen=True)
class Coverage:
    """What became of the parts of the file that are not blank: each is counted exactly once.

    ``unread`` names the parts that no value holds.
    """

    of: Part
    total: int
    used: int
    furniture: int
    unread: tuple[Source, ...] = ()

    def __post_init__(self) -> None:
        if self.used + self.furniture + len(self.unread) != self.total:
            parts = f"{self.used} used + {self.furniture} furniture + {len(self.unread)} unread"
            raise ValueError(f"{self.total} {self.of} are not {parts}")


@dataclass(frozen=True)
class Doubt:
    """Where the reader may be wrong. ``incomplete`` means that a part of the document is missing."""

    source: Source
    message: Words
    incomplete: bool = False


@dataclass(frozen=True)
class Proof:
    """A total that the document prints (計, 合計), held against the sum of what it is the total of.

    ``printed`` and ``summed`` are in ``unit``. ``summed`` is None where a part is no number, so nothing is proved.
    """

    of: Words
    printed: Decimal
    summed: Decimal | None
    unit: Unit
    source: Source = Source()

    @property
    def proved(self) -> bool:
        return self.summed == self.printed


@dataclass(frozen=True)
class Agreement:
    """The data that a file carries inside, held against what the file prints.

    ``rows`` of the data were found as rows of tables, and ``values`` in their rows and in the text. ``unprinted`` are
    the fields that this layout does not print; ``differences`` the number of doubts where print and data part.
    ``partial``: the file prints a part of its data (a summary), or other figures made of it (a table with rates), so it
    was not held against the print. ``seal`` is that of the edition, empty where the file is of none.
    """

    rows: int
    values: int
    unprinted: tuple[str, ...] = ()
    differences: int = 0
    partial: bool = False
    seal: str = ""

    @property
    def proved(self) -> bool:
        return not self.partial and self.differences == 0


@dataclass(frozen=True)
class Reading:
    """What a reader makes of one file. ``digest`` is the SHA-256 of its bytes; ``form`` the id of its form.

    ``proofs`` are empty where the document prints no total that the form knows. ``layout`` is that of a file of tables.
    ``agreement`` is told where the report was taken from the data that the file carries inside.
    """

    document: str
    digest: str
    encoding: str
    form: str
    report: Report
    coverage: Coverage
    doubts: tuple[Doubt, ...] = ()
    proofs: tuple[Proof, ...] = ()
    layout: Layout = field(default_factory=Layout)
    agreement: Agreement | None = None

    @property
    def complete(self) -> bool:
        return not any(doubt.incomplete for doubt in self.doubts)
