"""What a form says of a data file: which columns hold what, and how rows belong together."""

import re
from collections.abc import Iterator
from typing import ClassVar, get_args

import msgspec

from taikei.model.amount import Component, Unit
from taikei.model.entry import Division
from taikei.model.report import ChapterKind
from taikei.model.slip import Slip
from taikei.model.words import Words
from taikei.readers.forms.fields import Field
from taikei.readers.forms.part import Part, no_choice

_FIELDS = frozenset(get_args(Field))
_COMPONENTS = frozenset(Component)


class ColumnsPart(Part, frozen=True):
    """A part whose ``columns`` say, by the text of the header, what stands below: a field or a component of amounts.

    A column may hold several things, and several columns one: texts follow one another in the order of the form,
    amounts are added up. A column that the file does not have is passed over, so a form can name two words.
    """

    columns: dict[str, str | tuple[str, ...]] = msgspec.field(default_factory=dict)

    def __post_init__(self) -> None:
        for column, held in self._held():
            if held not in _FIELDS and held not in _COMPONENTS:
                raise no_choice(f"columns.{column}", held, _FIELDS | _COMPONENTS)
        super().__post_init__()

    def amounts(self) -> dict[str, Component]:
        return {column: Component(held) for column, held in self._held() if held in _COMPONENTS}

    def fields(self) -> dict[str, tuple[str, ...]]:
        """The columns by the field that they hold."""
        fields = dict.fromkeys(held for _, held in self._held() if held in _FIELDS)
        return {field: tuple(column for column, held in self._held() if held == field) for field in fields}

    def _held(self) -> Iterator[tuple[str, str]]:
        for column, held in self.columns.items():
            for each in (held,) if isinstance(held, str) else held:
                yield column, each


class LeftOut(Part, frozen=True):
    """Columns, by a pattern of their whole header, that are read and kept nowhere; the reading says so, and why."""

    columns: re.Pattern[str]
    reason: Words


class TableForm(ColumnsPart, frozen=True, kw_only=True):
    """A table of the file, known by the columns that it ``needs``.

    ``join`` are the columns by which its rows belong to those of the first table; without them, they belong as a list
    belongs to its record, or, where the table has one row, to all. Rows where a column of ``skip`` matches, or one of
    ``only`` does not, hold no programme: totals, remarks.
    """

    needs: tuple[str, ...]
    join: tuple[str, ...] = ()
    optional: bool = False
    skip: dict[str, re.Pattern[str]] = msgspec.field(default_factory=dict)
    only: dict[str, re.Pattern[str]] = msgspec.field(default_factory=dict)
    left_out: tuple[LeftOut, ...] = ()


class Told(Part, frozen=True):
    """Where the file tells a thing: ``fixed`` by the form, or in a ``column`` of any of the tables.

    ``pattern`` takes the part that is meant, its group ``value``. ``words`` says what the file's words mean.
    ``prefix`` stands before what is told: 令和 before the 7 of a column of years.
    """

    needed: ClassVar = {"pattern": ("value",)}

    fixed: str = ""
    column: str = ""
    pattern: re.Pattern[str] | None = None
    words: dict[str, str] = msgspec.field(default_factory=dict)
    prefix: str = ""

    def __post_init__(self) -> None:
        if bool(self.fixed) == bool(self.column):
            raise Slip(
                Words("fixed と column の両方があるか、どちらもありません", "it has both fixed and column, or neither"),
                Words("fixed か column のどちらか一つ", "fixed or column, one of the two"),
            )
        super().__post_init__()


class ChapterOfRows(ColumnsPart, frozen=True, kw_only=True):
    """Which rows make a chapter. The first chapter whose conditions hold takes the row; ``block`` chapters take all.

    ``before`` is the column of the year of review: earlier fiscal years belong here. ``where`` are patterns by column.
    ``block`` is the number, from 1, of the columns that stand repeated under the same headers, one block a year;
    ``plus`` is how far the block's fiscal year lies from the year of the row. ``columns`` hold for this chapter only.
    """

    kind: ChapterKind
    before: str = ""
    where: dict[str, re.Pattern[str]] = msgspec.field(default_factory=dict)
    block: int | None = None
    plus: int = 0


class Level(Part, frozen=True):
    """One level of a breakdown: the columns of its name and of its number."""

    name: tuple[str, ...]
    code: str = ""


class LinesForm(ColumnsPart, frozen=True, kw_only=True):
    """Rows that are lines of an entry's breakdown: those that hold something in the column ``where``, or all.

    A line keeps the amount ``keeps``; others in ``columns`` are only held against the entry's own.
    """

    by: Division
    levels: tuple[Level, ...]
    keeps: Component
    where: str = ""


class SumForm(Part, frozen=True):
    """A printed total within an entry: ``total`` is the sum of ``parts`` less those of ``less``."""

    total: Component
    parts: tuple[Component, ...]
    less: tuple[Component, ...] = ()


class ControlForm(Part, frozen=True):
    """A table of control totals: in each of its rows, ``amount`` is the sum of ``column`` over the rows of ``key``.

    ``of`` are the columns that the key is about; where the first is blank, the next. ``count`` is the number of rows.
    ``words`` says which word of the rows a key stands for.
    """

    table: str
    key: str
    amount: str
    of: tuple[str, ...]
    column: str
    count: str = ""
    words: dict[str, str] = msgspec.field(default_factory=dict)


class MarksOfRows(Part, frozen=True):
    """What the words of the columns that hold a ``mark`` mean: 新規, 拡充, 終了."""

    new: re.Pattern[str] | None = None
    expanded: re.Pattern[str] | None = None
    ended: re.Pattern[str] | None = None


class ChargeOfRows(Part, frozen=True):
    """How a division is written: ``pattern`` parts ``department`` from ``division``, ``separator`` divisions."""

    needed: ClassVar = {"pattern": ("department", "division")}

    pattern: re.Pattern[str] | None = None
    separator: re.Pattern[str] | None = None


class SheetForm(Part, frozen=True):
    """The ``header`` rows of a sheet of a workbook, by their numbers; the rows below the last are records."""

    header: tuple[int, ...]

    def __post_init__(self) -> None:
        if not self.header or min(self.header) < 1:
            raise Slip(
                Words("header に行の番号がないか、1より小さい番号があります", "header has no row, or one below 1"),
                Words("1から数えた見出し行の番号（例 [1, 2]）", "rows of the header counted from 1, such as [1, 2]"),
            )


class DataForm(Part, frozen=True, tag_field="reads", tag="data"):
    """A known layout of a data file. The rows of the first table are entries or lines of them.

    ``unit`` is left out where the file tells none: then the amounts themselves are the evidence, and the reading is in
    doubt. ``blank`` are texts that mean that nothing stands there, ``zero`` those that mean 0, ``minus`` are columns
    that print a deduction with its sign (繰越し -6): it is kept without.
    """

    id: str
    title: Words
    tables: tuple[TableForm, ...]
    year: Told
    chapters: tuple[ChapterOfRows, ...]
    unit: Told | None = None
    name: Told | None = None
    issuer: Told | None = None
    sheet: SheetForm | None = None
    lines: LinesForm | None = None
    sums: tuple[SumForm, ...] = ()
    controls: tuple[ControlForm, ...] = ()
    marks: MarksOfRows = MarksOfRows()
    charge: ChargeOfRows = ChargeOfRows()
    blank: tuple[str, ...] = ()
    zero: tuple[str, ...] = ()
    minus: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.tables or not self.chapters:
            raise Slip(
                Words("tables か chapters が空です", "tables or chapters is empty"),
                Words("一つ以上の [[tables]] と [[chapters]]", "a table and a chapter at least"),
            )
        if not any("programme" in table.fields() for table in self.tables):
            raise Slip(
                Words("事業名（programme）の列がありません", "no column holds the programme"),
                Words('columns の "programme"', 'a column that is "programme"'),
            )
        if any(table.amounts() for table in self.tables[1:]):
            raise Slip(
                Words("二つ目以降の tables に金額の列があります", "a table after the first has amounts"),
                Words("一つ目の [[tables]] にまとめた金額の列", "all amounts in the first table"),
            )
        told = self.unit.fixed if self.unit else ""
        if told and told not in frozenset(Unit):
            raise no_choice("unit.fixed", told, frozenset(Unit))
        super().__post_init__()

    def named(self) -> frozenset[str]:
        """Every column that the form speaks of."""
        return frozenset(filter(None, self._named()))

    def _named(self) -> Iterator[str]:
        for table in self.tables:
            yield from (*table.needs, *table.join, *table.skip, *table.only, *table.columns)
        for told in (self.year, self.unit, self.name, self.issuer):
            if told is not None:
                yield told.column
        for chapter in self.chapters:
            yield from (chapter.before, *chapter.where, *chapter.columns)
        if self.lines is not None:
            yield from (self.lines.where, *self.lines.columns)
            for level in self.lines.levels:
                yield from (level.code, *level.name)
        for control in self.controls:
            yield from (*control.of, control.column)
