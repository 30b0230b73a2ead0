"""What a form says of a chapter and its tables: headings, columns, rows, printed totals."""

import re
from typing import ClassVar, Literal

from taikei.model.amount import Component
from taikei.model.nearest import did_you_mean
from taikei.model.report import ChapterKind
from taikei.model.slip import CORRECT, Slip
from taikei.model.words import Words
from taikei.readers.forms.part import Part, any_of, no_choice

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
            raise Slip(
                Words(
                    "anchor のどの正規表現にも、金額のグループがありません",
                    "anchor has no pattern with the group of an amount",
                ),
                any_of(list(Component)),
            )
        for pattern in self._patterns():
            unknown = sorted(pattern.groupindex.keys() - _GROUPS)
            if unknown:
                raise Slip(
                    Words(
                        f"正規表現「{pattern.pattern}」のグループ {', '.join(unknown)} は、行にはありません",
                        f"{pattern.pattern!r} has the group {', '.join(unknown)}, which no row has",
                    ),
                    any_of(sorted(_GROUPS)),
                    did_you_mean(unknown[0], sorted(_GROUPS)) or CORRECT,
                )

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
            raise no_choice("holds", self.holds, HOLDS)
        if self.elsewhere and self.holds not in COMPONENTS:
            raise Slip(
                Words(
                    f"holds が {self.holds} なのに year か kind があります",
                    f"year or kind stands beside holds = {self.holds}",
                ),
                Words("金額の列にだけ year と kind", "year and kind for an amount alone"),
            )

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
            raise Slip(
                Words("row と text の両方があるか、どちらもありません", "it has both row and text, or neither"),
                Words("row か text のどちらか一つ", "a total that is found by row or by text"),
            )
        groups = set(self.text.groupindex) if self.text is not None else set()
        unknown = sorted(groups - COMPONENTS - {"count", "unit"})
        if unknown:
            raise Slip(
                Words(
                    f"text のグループ {', '.join(unknown)} は、計にはありません",
                    f"text has the group {', '.join(unknown)}, which no total has",
                ),
                any_of([*Component, "count", "unit"]),
            )
        if self.text is not None and not groups - {"unit"}:
            raise Slip(
                Words("text に金額のグループも count もありません", "text needs the group of an amount, or count"),
                any_of([*Component, "count"]),
            )


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
            raise Slip(
                Words("row の anchor も columns もありません", "it has neither columns nor an anchor of its row"),
                Words("章の row の anchor、又は columns", "a chapter with columns, or with an anchor of its row"),
            )
        if any(column.holds == "amounts" for column in self.columns) and not self.row.anchor:
            raise Slip(
                Words(
                    "holds が amounts の列があるのに、row の anchor がありません",
                    "a column that holds amounts needs the row's anchor",
                ),
                Words("金額の並びを示す row の anchor", "the anchor that tells the amounts apart"),
            )
        held = [(column.holds, column.year, column.kind) for column in self.columns if column.holds not in SEVERAL]
        if len(held) != len(set(held)):
            twice = next(each for each in held if held.count(each) > 1)[0]
            raise Slip(
                Words(f"holds が {twice} の列が二つ以上あります", f"two columns hold the same: {twice}"),
                Words("同じ年度・同じ種類で一つの列", "one column for a year and a kind"),
            )
        super().__post_init__()

    def holds(self, group: str) -> bool:
        """Whether the layout prints this part of a row, in its text or in a column."""
        return self.row.holds(group) or any(column.holds == group for column in self.columns)
