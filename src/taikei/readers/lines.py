"""Lines: what every reader makes of its file, and the tally that accounts for each of them once."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import msgspec

from taikei.language.widths import columns
from taikei.model.edition import Carried
from taikei.model.layout import Lack, Trait
from taikei.model.reading import Coverage, Doubt, Part
from taikei.model.source import Box, CellPlace, LineRange, Source, joined
from taikei.model.words import Words

_LINE_END = re.compile(r"\r\n|\n|\r")


CellName = tuple[str, str]
"""A sheet and a cell of it, as lines keep them: a workbook has a million."""


class Line(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """A line that is not blank, without the white space at its ends. Made in C: a book has tens of thousands.

    ``number`` is its place in the order of the document, from 1; in a text, that of the line itself. ``before`` counts
    the blank lines above it; ``raw`` keeps the indent, by which some texts betray a new page.
    ``row`` and ``column`` are told where the document has ruled tables or cells: ``row`` is a number that all lines of
    one table row share (also of one that a page break parts) and no other row of the document has; ``column`` counts
    from 0. ``place`` is told where the document is no plain text, and ``source`` then is the same as a source.
    """

    number: int
    text: str
    raw: str = ""
    before: int = 0
    row: int | None = None
    column: int | None = None
    place: Source | CellName | None = None

    @property
    def source(self) -> Source | None:
        return Source(cells=(CellPlace(*self.place),)) if isinstance(self.place, tuple) else self.place

    @property
    def cell(self) -> CellPlace | None:
        """The first cell that the line stands in."""
        if isinstance(self.place, tuple):
            return CellPlace(*self.place)
        return self.place.cells[0] if self.place is not None and self.place.cells else None

    @property
    def sheet(self) -> str:
        """The sheet, or the table of a Word document, that the line stands in; empty for none."""
        return "" if self.cell is None else self.cell.sheet

    def saying(self, text: str) -> "Line":
        """This line with another text in its place."""
        return msgspec.structs.replace(self, text=text)


Lines = Sequence[Line]


@dataclass(frozen=True)
class Content:
    """A file as lines in reading order. ``of`` says what a line is: a line of a text, of a page, a cell.

    The lines of a workbook are made when they are asked for. ``doubts`` are those about the file itself: unreadable
    characters, hidden rows, tracked changes. ``open_ended`` says that a text ends without the end of a line, as one
    does that was cut off. ``traits`` are those of a workbook. ``carried`` are the files of data that a file of ours has
    inside; ``lacking`` is what a PDF lacks. ``of_layout`` are those of the doubts that ask what on a page is a table, a
    column, a row: data inside the file settle them.
    """

    lines: Lines
    of: Part
    encoding: str
    doubts: tuple[Doubt, ...] = ()
    open_ended: bool = False
    traits: Mapping[Trait, tuple[CellPlace, ...]] = field(default_factory=dict)
    carried: Carried = field(default_factory=dict)
    lacking: frozenset[Lack] | None = None
    of_layout: tuple[Doubt, ...] = ()

    def __post_init__(self) -> None:
        if isinstance(self.lines, list):  # as they come out of another process
            object.__setattr__(self, "lines", tuple(self.lines))


def lines_of(text: str) -> list[Line]:
    """The lines that are not blank. Numbers count every line from 1, as an editor does."""
    found: list[Line] = []
    blank = 0
    for number, raw in enumerate(_LINE_END.split(text), start=1):
        if raw.strip():
            found.append(Line(number, raw.strip(), raw, blank))
            blank = 0
        else:
            blank += 1
    return found


def source_of(lines: Iterable[Line], doubt: Words | None = None) -> Source:
    """The place of these lines. Ranges bridge blank lines, for a blank line belongs to what stands around it."""
    ranges: list[LineRange] = []
    places: list[Source] = []
    for line in lines:
        source = line.source
        if source is not None:
            places.append(source)
        elif ranges and line.number - line.before - 1 <= ranges[-1].last:
            ranges[-1] = LineRange(ranges[-1].first, max(line.number, ranges[-1].last))
        else:
            ranges.append(LineRange(line.number, line.number))
    return joined([Source(tuple(ranges), doubt=doubt), *places])


# A line is taken as the end of a paragraph when the width of four characters stays free behind it. Japanese lines
# break almost anywhere, but a character that may not begin a line, or a Latin word, leaves some of it open.
_OPEN_CHARACTERS = 4


def reach(line: Line) -> float:
    """How far the line reaches to the right: in points on a page, in half-width columns in a text."""
    box = _box(line)
    return columns(line.text) if box is None else box.right


def prose(lines: Lines, full: float | None = None) -> str:
    """Wrapped lines as paragraphs, one a line of the result.

    ``full`` is how far a full line of the block reaches; by default, as far as its longest. Words in Latin letters that
    a line break parts get a space; nothing else is added or taken away.
    """
    if not lines:
        return ""
    edge = max(reach(line) for line in lines) if full is None else full
    text = lines[0].text
    for previous, line in pairwise(lines):
        if _ends_paragraph(previous, edge):
            text += "\n"
        elif _latin(previous.text[-1]) and _latin(line.text[0]):
            text += " "
        text += line.text
    return text


def _ends_paragraph(line: Line, edge: float) -> bool:
    """In a cell a line ends where its writer ended it; on a page or in a text, where the column ended or before."""
    if line.cell is not None:
        return True
    box = _box(line)
    character = 2 if box is None else box.bottom - box.top
    return reach(line) <= edge - _OPEN_CHARACTERS * character


def _box(line: Line) -> Box | None:
    place = line.place
    return place.boxes[-1] if isinstance(place, Source) and place.boxes else None


def _latin(character: str) -> bool:
    return character.isascii() and character.isalpha()


def wrapped(lines: Iterable[Line]) -> str:
    """Lines of one wrapped title or name as one text."""
    return "".join(line.text for line in lines)


@dataclass
class Tally:
    """What became of each line. A line is accounted for once; twice is a bug of the reader, and says so."""

    lines: Lines
    of: Part
    _fate: dict[int, str] = field(default_factory=dict)

    def use(self, lines: Iterable[Line]) -> None:
        self._mark(lines, "used")

    def furnish(self, lines: Iterable[Line]) -> None:
        """These lines are furniture: page numbers, repeated headers. They hold no value of their own."""
        self._mark(lines, "furniture")

    def _mark(self, lines: Iterable[Line], fate: str) -> None:
        for line in lines:
            if line.number in self._fate:
                raise ValueError(f"line {line.number} was already {self._fate[line.number]}: {line.text!r}")
            self._fate[line.number] = fate

    def coverage(self) -> Coverage:
        fates = list(self._fate.values())
        return Coverage(
            of=self.of,
            total=len(self.lines),
            used=fates.count("used"),
            furniture=fates.count("furniture"),
            unread=tuple(source_of([line]) for line in self.lines if line.number not in self._fate),
        )
