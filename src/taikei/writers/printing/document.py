"""Document: all that is printed of a report, as texts in their places, the same for every kind of file."""

from typing import Literal

import msgspec

from taikei.model.report import ChapterKind
from taikei.writers.printing.figures import LaidFigure
from taikei.writers.printing.laid_table import Head, LaidTable, Line
from taikei.writers.printing.summary import Summary
from taikei.writers.printing.sums import Sums
from taikei.writers.printing.template import Paper, Part, Type


class LaidSection(msgspec.Struct, frozen=True):
    """``at`` is the number of the section, ``number`` how it is printed; ``instead`` stands where nothing else does."""

    at: int
    number: str
    title: str
    heading: str
    ordinance: tuple[str, ...]
    citation: str
    lead: str
    table: LaidTable
    sums: Sums
    instead: str


class LaidNote(msgspec.Struct, frozen=True):
    mark: str
    text: str


class LaidChapter(msgspec.Struct, frozen=True):
    """``bare`` is the heading without its number; ``name`` as ``chapter_names`` has it; ``totals`` of all sections."""

    kind: ChapterKind
    name: str
    heading: str
    bare: str
    year: str
    unit: str
    unit_line: str
    sections: tuple[LaidSection, ...]
    notes: tuple[LaidNote, ...]
    totals: tuple[Line, ...]
    heads: tuple[Head, ...]
    sums: Sums
    remarks: tuple[str, ...]


class LaidPolicies(msgspec.Struct, frozen=True):
    heading: str
    lead: str
    items: tuple[tuple[str, str], ...]
    references: tuple[tuple[str, str], ...]


class LaidBox(msgspec.Struct, frozen=True):
    initiative: str
    text: str


class LaidArticle(msgspec.Struct, frozen=True):
    article: str
    title: str
    boxes: tuple[LaidBox, ...]


class LaidEnd(msgspec.Struct, frozen=True):
    """Where the line of an article ends in the drawn chart: at its ``scope``, or at the whole where that is empty."""

    article: str
    scope: str


class LaidInitiative(msgspec.Struct, frozen=True):
    initiative: str
    name: str
    ends: tuple[LaidEnd, ...]


class LaidChart(msgspec.Struct, frozen=True):
    """``alt`` is read aloud in the place of the drawn chart; the list of its articles follows it."""

    heading: str
    lead: str
    alt: str
    articles: tuple[LaidArticle, ...]
    initiatives: tuple[LaidInitiative, ...]


class LaidFigures(msgspec.Struct, frozen=True):
    heading: str
    items: tuple[LaidFigure, ...]


class Document(msgspec.Struct, frozen=True):
    """All that is printed. ``seal`` is a text for the foot of each page; None: there is no such part.

    ``digits`` is how the house writes numbers (``Notation.digits``), for those that the pages count themselves.
    """

    title: str
    subtitle: str
    notice: str
    published: str
    issuer: str
    seal: str
    parts: tuple[Part, ...]
    words: dict[str, str]
    digits: Literal["mixed", "half", "full"]
    paper: Paper
    type: Type
    policies: LaidPolicies | None
    chart: LaidChart | None
    chapters: tuple[LaidChapter, ...]
    figures: LaidFigures | None = None
    summary: Summary | None = None
