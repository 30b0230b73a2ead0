"""What the pages say in figures, made from the values of a report."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from taikei.analysis.execution import initial_budget_ratio
from taikei.analysis.totals import Total, chapter_total, section_total
from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry
from taikei.model.report import Chapter, Report
from taikei.model.section import Section


@dataclass(frozen=True)
class Sums:
    """A total both ways: without and with the re-listings (再掲)."""

    total: Total

    @property
    def programmes(self) -> int:
        return self.total.rows - self.total.relisted

    @property
    def budget(self) -> Decimal | None:
        return self.total.amounts.get(Component.INITIAL_BUDGET)

    @property
    def budget_with_relisted(self) -> Decimal | None:
        return self.total.amounts_with_relisted.get(Component.INITIAL_BUDGET)

    @property
    def settlement(self) -> Decimal | None:
        return self.total.amounts.get(Component.SETTLEMENT)

    @property
    def settlement_with_relisted(self) -> Decimal | None:
        return self.total.amounts_with_relisted.get(Component.SETTLEMENT)


@dataclass(frozen=True)
class SectionFigures:
    section: Section
    sums: Sums


@dataclass(frozen=True)
class ChapterFigures:
    chapter: Chapter
    sums: Sums
    sections: tuple[SectionFigures, ...]

    @property
    def settled(self) -> bool:
        """Whether the chapter prints settlements; a plan does not."""
        return self.sums.settlement_with_relisted is not None


def chapters_of(report: Report) -> Iterator[ChapterFigures]:
    for chapter in report.chapters:
        yield ChapterFigures(
            chapter,
            Sums(chapter_total(chapter)),
            tuple(SectionFigures(section, Sums(section_total(section))) for section in chapter.sections),
        )


@dataclass(frozen=True)
class EntryFigures:
    """An entry with its amounts by name. ``ratio`` is 当初予算比 in percent: settlement ÷ initial budget.

    It is not the execution rate (執行率): supplements and carried money are not in the initial budget.
    """

    entry: Entry

    @property
    def budget(self) -> Amount | None:
        return self.entry.amount(Component.INITIAL_BUDGET)

    @property
    def settlement(self) -> Amount | None:
        return self.entry.amount(Component.SETTLEMENT)

    @property
    def ratio(self) -> Decimal | None:
        ratio = initial_budget_ratio(self.entry)
        return None if ratio is None else Decimal(ratio.numerator) / ratio.denominator * 100
