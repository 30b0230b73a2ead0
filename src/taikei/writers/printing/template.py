"""Template: how one kind of document looks, as a template.toml says it."""

from typing import Literal

import msgspec

from taikei.model.report import ChapterKind
from taikei.model.slip import Slip
from taikei.model.words import Words
from taikei.writers.printing.checked import check_fields, check_length, unknown_field
from taikei.writers.printing.fields import DOCUMENT_FIELDS, HEAD_FIELDS, ROW_FIELDS
from taikei.writers.printing.notation import Notation
from taikei.writers.printing.pattern import Pattern, parse_pattern

_MILLIMETRES = {"mm": 1.0, "cm": 10.0, "pt": 25.4 / 72, "em": 10.5 * 25.4 / 72}
_SIZES = {"a4": (210, 297), "a3": (297, 420), "jis-b5": (182, 257), "jis-b4": (257, 364)}
Align = Literal["left", "center", "right"]


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
            check_length(length)

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
            check_length(length)


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
        check_length(self.width, shares=True)
        for pattern in (*self.patterns, self.end_pattern):
            check_fields(pattern, ROW_FIELDS)
        check_fields(parse_pattern(self.label), HEAD_FIELDS)

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
            raise Slip(
                Words("表に列がありません", "a table has no column"),
                Words("一つ以上の [[tables.….columns]]", "at least one [[tables.….columns]]"),
            )


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
                raise unknown_field(field, ROW_FIELDS)


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
            check_fields(parse_pattern(text), DOCUMENT_FIELDS)
        for name in self.words:
            what, _, field = name.partition(" ")
            if what in SHEET_WORDS and field not in self.rows.fields:
                raise Slip(
                    Words(
                        f"words の「{name}」が、rows.fields にない {field} の見出しです",
                        f"words has '{name}' for {field}, which rows.fields does not ask for",
                    ),
                    Words("rows.fields にある欄", "a field that rows.fields has"),
                )
        missing = [name for name in SUMMARY_WORDS if "summary" in self.parts and name not in self.words]
        if missing:
            raise Slip(
                Words(f"words.{missing[0]} がありません", f"words.{missing[0]} is missing"),
                Words("parts の summary に要る文言", "the words that the part summary needs"),
            )
        if "title" not in self.words:
            raise Slip(
                Words("words.title がありません", "words.title is missing"),
                Words('文書の題名（例 "{title}"）', 'the title of the document, for example "{title}"'),
            )

    def table_of(self, kind: ChapterKind) -> Table | None:
        """The table of a kind of chapter. An amended plan is printed as a plan where nothing is said of it."""
        if kind == ChapterKind.AMENDED_PLAN and kind not in self.tables:
            return self.tables.get(ChapterKind.PLAN)
        return self.tables.get(kind)
