"""Report: all that one edition says. Readers make it, checks judge it, writers print it, the store keeps it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from taikei.model.amount import Unit
from taikei.model.entry import Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.section import Section
from taikei.model.slip import Slip
from taikei.model.source import Source
from taikei.model.words import Words


class ChapterKind(StrEnum):
    """講じた施策 (results), 講じようとする施策 (plan), and the plan as a supplementary budget (補正予算) amends it."""

    RESULTS = "results"
    PLAN = "plan"
    AMENDED_PLAN = "amended_plan"


@dataclass(frozen=True)
class Statute:
    """The ordinance article that asks for the report."""

    name: str
    article: int


@dataclass(frozen=True)
class BasicPolicy:
    """基本方針. ``number`` is the printed numeral (一, 二 …): part of the quotation, never normalised."""

    number: str
    text: str
    source: Source = Source()


@dataclass(frozen=True)
class Reference:
    """参考: a boxed extract of the ordinance that the report carries along."""

    label: str
    title: str
    text: str
    source: Source = Source()


@dataclass(frozen=True)
class ChartBox:
    """One box of the system chart (施策体系図): an initiative (取組) under an article.

    ``scope`` is the part of the initiative that is meant (うち、…に関すること), empty where the whole is.
    A doubtful place is said in ``source.doubt``.
    """

    initiative: int
    name: str
    scope: str = ""
    source: Source = Source()

    @property
    def text(self) -> str:
        """The box as printed, without the initiative's number."""
        return f"{self.name}（うち、{self.scope}）" if self.scope else self.name


@dataclass(frozen=True)
class ChartArticle:
    """An article of the ordinance and the initiatives that carry it out: many to many."""

    article: int
    title: str
    boxes: tuple[ChartBox, ...] = ()
    source: Source = Source()


@dataclass(frozen=True)
class Note:
    """（注１）: a remark that governs a chapter."""

    mark: str
    text: str
    source: Source = Source()


@dataclass(frozen=True)
class ContentsLine:
    """A line of the contents page. ``page`` is None for a chapter that prints none."""

    title: str
    page: int | None = None
    source: Source = Source()


@dataclass(frozen=True)
class Chapter:
    """Results of one fiscal year or the plan of one; ``unit`` is that of all its amounts."""

    kind: ChapterKind
    title: str
    fiscal_year: FiscalYear
    unit: Unit
    sections: tuple[Section, ...] = ()
    notes: tuple[Note, ...] = ()
    source: Source = Source()

    def __post_init__(self) -> None:
        numbers = [section.number for section in self.sections]
        if len(numbers) != len(set(numbers)):
            raise Slip(
                Words(
                    f"節の番号が {numbers} です", f"chapter {self.kind}: a section number stands once, found {numbers}"
                ),
                Words("一度ずつの番号", "each number once"),
            )


@dataclass(frozen=True)
class Report:
    """One edition. ``published`` is the printed date (令和５年６月). ``sources`` places the fields of the cover."""

    title: str
    issuer: str = ""
    published: str = ""
    subtitle: str = ""
    notice: str = ""
    statute: Statute | None = None
    contents: tuple[ContentsLine, ...] = ()
    policies_lead: str = ""
    policies: tuple[BasicPolicy, ...] = ()
    references: tuple[Reference, ...] = ()
    chart_lead: str = ""
    chart: tuple[ChartArticle, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.title:
            raise Slip(Words("題名が空です", "a report needs a title"), Words("報告書の題名", "its title"))
        kinds = [(chapter.kind.value, chapter.fiscal_year.start) for chapter in self.chapters]
        if len(kinds) != len(set(kinds)):
            raise Slip(
                Words(
                    f"章の種類と年度が {kinds} です",
                    f"a report has one chapter of each kind and fiscal year, found {kinds}",
                ),
                Words("種類と年度ごとに一つの章", "one chapter of each"),
            )

    def chapter(self, kind: ChapterKind) -> Chapter | None:
        """The chapter of this kind; of several, that of the latest fiscal year."""
        of_kind = [chapter for chapter in self.chapters if chapter.kind == kind]
        return max(of_kind, key=lambda chapter: chapter.fiscal_year, default=None)

    def rows(self) -> Iterator[tuple[Chapter, Section, Placement]]:
        """Every printed row, in the order of the document."""
        for chapter in self.chapters:
            for section in chapter.sections:
                for placement in section.placements:
                    yield chapter, section, placement
