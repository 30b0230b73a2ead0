"""Template: how one kind of document looks, as a template.toml says it."""

import re
from collections.abc import Collection
from typing import Literal

import msgspec

from taikei.model.report import ChapterKind
from taikei.writers.printing.fields import DOCUMENT_FIELDS, HEAD_FIELDS, ROW_FIELDS
from taikei.writers.printing.notation import Notation
from taikei.writers.printing.pattern import Pattern, parse_pattern

_LENGTH = re.compile(r"\d+(\.\d+)?(mm|cm|pt|em)")
_SHARE = re.compile(r"\d+(\.\d+)?fr")
_MILLIMETRES = {"mm": 1.0, "cm": 10.0, "pt": 25.4 / 72, "em": 10.5 * 25.4 / 72}
_SIZES = {"a4": (210, 297), "a3": (297, 420), "jis-b5": (182, 257), "jis-b4": (257, 364)}
Align = Literal["left", "center", "right"]


class UnknownField(ValueError):
    """A pattern names a field that is not there; ``known`` are those that are."""

    def __init__(self, field: str, known: tuple[str, ...]) -> None:
        self.field = field
        self.known = known
        super().__init__(field)


def _check_length(length: str, *, shares: bool = False) -> None:
    if not (_LENGTH.fullmatch(length) or (shares and _SHARE.fullmatch(length))):
        raise ValueError(f"{length!r} is no length: 20mm, 10.5pt" + (" or a share of the rest: 1fr" if shares else ""))


def _check_fields(pattern: Pattern, known: Collection[str]) -> None:
    for field in pattern.fields:
        if field not in known:
            raise UnknownField(field, tuple(known))


def in_mm(length: str) -> float:
    """20mm is 20, 10.5pt is 3.7."""
    return float(length[:-2]) * _MILLIMETRES[length[-2:]]


class Named(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text in both languages."""

    ja: str
    en: str


class Paper(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``numbering`` is a page number in its frame: - 1 -; empty where pages have none."""

    size: Literal["a4", "a3", "jis-b5", "jis-b4"] = "a4"
    landscape: bool = False
    sides: str = "20mm"
    top: str = "25mm"
    bottom: str = "25mm"
    numbering: str = "- 1 -"

    def __post_init__(self) -> None:
        for length in (self.sides, self.top, self.bottom):
            _check_length(length)

    @property
    def millimetres(self) -> tuple[int, int]:
        """Width and height of the page."""
        short, long = _SIZES[self.size]
        return (long, short) if self.landscape else (short, long)


class Type(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Fonts by name, those of Word apart: an office's machine has others than the PDF brings along."""

    body: str = "BIZ UDMincho"
    headings: str = "BIZ UDGothic"
    word_body: str = "ＭＳ 明朝"
    word_headings: str = "ＭＳ ゴシック"
    size: str = "10.5pt"
    table: str = "10pt"

    def __post_init__(self) -> None:
        for length in (self.size, self.table):
            _check_length(length)


class Column(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A column of a table. ``cell`` has one pattern a line; ``end`` stands at the right end of the last line.

    An ``optional`` column is left out where no row of the chapter has anything in it. Its ``remark`` stands below the
    title of the document where the column is printed.
    """

    label: str
    cell: tuple[str, ...]
    width: str = "1fr"
    align: Align = "left"
    end: str = ""
    optional: bool = False
    remark: str = ""

    def __post_init__(self) -> None:
        _check_length(self.width, shares=True)
        for pattern in (*self.patterns, self.end_pattern):
            _check_fields(pattern, ROW_FIELDS)
        _check_fields(parse_pattern(self.label), HEAD_FIELDS)

    @property
    def patterns(self) -> tuple[Pattern, ...]:
        return tuple(parse_pattern(line) for line in self.cell)

    @property
    def end_pattern(self) -> Pattern:
        return parse_pattern(self.end)


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The table of each section of a kind of chapter. ``totals``: a line of sums below each."""

    columns: tuple[Column, ...]
    totals: bool = False

    def __post_init__(self) -> None:
        if not self.columns:
            raise ValueError("a table needs at least one column")


Part = Literal["cover", "title", "contents", "policies", "chart", "chapters", "sheets", "summary", "figures"]
"""The parts that a document is put together from; ``title`` is a heading in the place of a cover, ``sheets`` are one
page a programme, ``summary`` the sums and short lists for the assembly, ``figures`` the charts (図表) that the report
has numbers for."""


SHEET_WORDS = ("place", "money")
"""Words such as "place code" or "money settlement" are the labels of a sheet, in their order."""


SUMMARY_WORDS = (
    "whole_heading", "sections_heading", "large_heading", "low_heading", "high_heading", "new_heading",
    "change_heading", "none", "unknown",
)  # fmt: skip
"""Words that a summary needs: its headings, and what stands in the place of an empty list."""


class Rows(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which rows are printed. ``fields`` are handed to the .typ file one by one, beside the cells of the tables."""

    relisted: bool = True
    years: Literal["all", "latest"] = "all"
    fields: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for field in self.fields:
            if field not in ROW_FIELDS:
                raise UnknownField(field, tuple(ROW_FIELDS))


class Template(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``tables`` has one entry for each kind of chapter that the document prints; others are left out. ``parts`` are
    its parts in their order, ``sections`` what stands above the table of each section.

    ``words`` are the texts of the document itself, patterns of the fields of the whole document; ``word`` names the
    office's own Word file in the folder.
    """

    title: Named
    about: Named
    tables: dict[ChapterKind, Table]
    formats: tuple[Literal["pdf", "docx"], ...] = ("pdf",)
    parts: tuple[Part, ...] = ("title", "chapters")
    sections: tuple[Literal["ordinance", "lead"], ...] = ("ordinance", "lead")
    word: str = ""
    paper: Paper = Paper()
    type: Type = Type()
    notation: Notation = Notation()
    rows: Rows = Rows()
    words: dict[str, str] = {}

    def __post_init__(self) -> None:
        for text in self.words.values():
            _check_fields(parse_pattern(text), DOCUMENT_FIELDS)
        for name in self.words:
            what, _, field = name.partition(" ")
            if what in SHEET_WORDS and field not in self.rows.fields:
                raise ValueError(f"words of the sheet name {field}, which rows.fields does not ask for")
        missing = [name for name in SUMMARY_WORDS if "summary" in self.parts and name not in self.words]
        if missing:
            raise ValueError(f"words.{missing[0]} is missing: the part summary needs it")
        if "title" not in self.words:
            raise ValueError('words.title is missing: the title of the document, for example "{title}"')

    def table_of(self, kind: ChapterKind) -> Table | None:
        """The table of a kind of chapter. An amended plan is printed as a plan where nothing is said of it."""
        if kind == ChapterKind.AMENDED_PLAN and kind not in self.tables:
            return self.tables.get(ChapterKind.PLAN)
        return self.tables.get(kind)
