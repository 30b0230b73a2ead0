"""What a form says of a chapter and its tables: headings, columns, rows, printed totals."""

import re
from typing import ClassVar, Literal

from taikei.model.amount import Component
from taikei.model.report import ChapterKind
from taikei.readers.forms.part import Part

COMPONENTS = frozenset(component.value for component in Component)
_GROUPS = COMPONENTS | {"programme", "code", "note", "department", "divisions", "printed", "order"}
SEVERAL = frozenset(("narrative", "policies", "bases", "mark"))
"""What several columns, or several labels, may hold together."""
HOLDS = COMPONENTS | SEVERAL | {"programme", "code", "note", "department", "divisions", "order", "amounts"}
"""What a cell may hold: one part of a row, or ``amounts``: several, one below the other, as the row's anchor tells."""


class RowForm(Part, frozen=True):
    """How a row of the table stands in the text: lines before its amounts, its amounts, lines after.

    ``anchor`` are the patterns of the consecutive lines that hold the amounts. ``follow`` are patterns of lines that
    may come next. Lines before the anchor are the name. Lines after it are the narrative where ``narrative`` says so.
    Where rows touch, ``start`` knows a row's first line and ``end`` its last. All may hold the groups ``programme``
    (a part of the name), ``code`` (the programme's number), every component of an amount, ``note``, ``department``,
    ``divisions``, ``printed`` (the divisions with their brackets), and ``order`` (the row's number, from 1 in each
    table: a row out of turn is in doubt). ``continues`` is for cells: a row without a name goes on with the one above.
    """

    anchor: tuple[re.Pattern[str], ...] = ()
    follow: tuple[re.Pattern[str], ...] = ()
    narrative: bool = False
    continues: bool = False
    start: re.Pattern[str] | None = None
    end: re.Pattern[str] | None = None

    def __post_init__(self) -> None:
        if self.anchor and not any(COMPONENTS & pattern.groupindex.keys() for pattern in self.anchor):
            raise ValueError(f"anchor needs a pattern with the group of an amount: {', '.join(Component)}")
        for pattern in self._patterns():
            unknown = sorted(pattern.groupindex.keys() - _GROUPS)
            if unknown:
                raise ValueError(f"{pattern.pattern!r} has the group {', '.join(unknown)}, which no row has")

    def holds(self, group: str) -> bool:
        """Whether the layout prints this part of a row."""
        return any(group in pattern.groupindex for pattern in self._patterns())

    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        others = (pattern for pattern in (self.start, self.end) if pattern is not None)
        return (*self.anchor, *self.follow, *others)


class ColumnForm(Part, frozen=True):
    """A column of the table, where the document has ruled tables or cells: ``header`` is found in its header cell.

    ``holds`` says what stands below (HOLDS). A narrative may end in the divisions, as the row's ``end`` tells.
    ``carries_down``: a cell that is blank (a merged one) or a ditto mark (〃, 同上) says what the one above says.
    ``year`` and ``kind`` are for an amount of another fiscal year or chapter than the table's own.
    """

    header: re.Pattern[str]
    holds: str
    carries_down: bool = False
    year: Literal["previous", "next"] | None = None
    kind: ChapterKind | None = None

    def __post_init__(self) -> None:
        if self.holds not in HOLDS:
            raise ValueError(f"holds = {self.holds!r} is not one of: {', '.join(sorted(HOLDS))}")
        if self.elsewhere and self.holds not in COMPONENTS:
            raise ValueError(f"year and kind are for an amount, not for {self.holds}")

    @property
    def elsewhere(self) -> bool:
        """Whether the amounts belong to another chapter than the table's own."""
        return self.year is not None or self.kind is not None

    @property
    def years_on(self) -> int:
        """How many fiscal years after the table's own."""
        return {"previous": -1, None: 0, "next": 1}[self.year]


class TotalForm(Part, frozen=True):
    """A total that the layout prints: it is held against its rows, and is no entry.

    ``row`` is found in a cell (of cells) or the name of a row of the table; ``text`` in a line of the table, in a lead
    or in a note, and holds the amounts as groups, and where printed ``count`` (how many programmes) and ``unit``.
    ``scope`` says what it is the total of: the rows since the heading or total above (``group``), those of the section
    or of the chapter. ``relisted`` says whether re-listings are in.
    """

    relisted: bool
    scope: Literal["group", "section", "chapter"] = "section"
    row: re.Pattern[str] | None = None
    text: re.Pattern[str] | None = None

    def __post_init__(self) -> None:
        if (self.row is None) == (self.text is None):
            raise ValueError("a total is found by row or by text")
        groups = set(self.text.groupindex) if self.text is not None else set()
        unknown = sorted(groups - COMPONENTS - {"count", "unit"})
        if unknown:
            raise ValueError(f"text has the group {', '.join(unknown)}, which no total has")
        if self.text is not None and not groups - {"unit"}:
            raise ValueError("text needs the group of an amount, or count")


class ChapterForm(Part, frozen=True):
    """A chapter of sections. ``heading`` has ``year``; ``section`` has ``number`` and ``title``.

    Without ``section`` the chapter is one section. ``header`` are the lines of the table's header, compared without
    white space; where a table has none, it begins with its first row. ``columns`` say the same of a document with
    cells. ``group`` heads rows within a table: the policy that they serve, as its group ``policy`` or as a whole.
    ``citation`` ends the quoted ordinance and has ``article``. ``note`` has ``mark`` and ``text``.
    """

    needed: ClassVar = {
        "heading": ("year",),
        "section": ("number", "title"),
        "citation": ("article",),
        "note": ("mark", "text"),
    }

    kind: ChapterKind
    heading: re.Pattern[str]
    row: RowForm = RowForm()
    section: re.Pattern[str] | None = None
    header: tuple[re.Pattern[str], ...] = ()
    columns: tuple[ColumnForm, ...] = ()
    group: re.Pattern[str] | None = None
    totals: tuple[TotalForm, ...] = ()
    citation: re.Pattern[str] | None = None
    note: re.Pattern[str] | None = None

    def __post_init__(self) -> None:
        if not (self.row.anchor or self.columns):
            raise ValueError("a chapter needs a row with an anchor, or columns")
        if any(column.holds == "amounts" for column in self.columns) and not self.row.anchor:
            raise ValueError("a column that holds amounts needs the row's anchor")
        held = [(column.holds, column.year, column.kind) for column in self.columns if column.holds not in SEVERAL]
        if len(held) != len(set(held)):
            raise ValueError(f"two columns hold the same: {', '.join(holds for holds, _, _ in held)}")
        super().__post_init__()

    def holds(self, group: str) -> bool:
        """Whether the layout prints this part of a row, in its text or in a column."""
        return self.row.holds(group) or any(column.holds == group for column in self.columns)
