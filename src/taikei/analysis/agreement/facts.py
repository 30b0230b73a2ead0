"""What a report tells of each programme in each fiscal year, whichever chapter tells it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from taikei.analysis.affected.proposal import facts_of
from taikei.analysis.lineage import lineage
from taikei.analysis.placements import primary_placements, programme_keys
from taikei.language.names import programme_key
from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry
from taikei.model.finding import Place
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import Chapter, ChapterKind, Report

# A link between two documents of one year is a name told in two ways: nothing less will do.
_SURE_ENOUGH = 0.9

_ORDER = {ChapterKind.RESULTS: 0, ChapterKind.AMENDED_PLAN: 1, ChapterKind.PLAN: 2}


@dataclass(frozen=True)
class Row:
    """The row that counts of one programme in one chapter."""

    chapter: Chapter
    section: int
    order: int
    entry: Entry

    def place(self, field: str) -> Place:
        source = self.entry.sources.get(field, self.entry.source)
        return Place(
            self.chapter.kind,
            self.section,
            self.order,
            field,
            self.entry.programme,
            source,
            self.chapter.fiscal_year,
        )


@dataclass(frozen=True)
class Facts:
    """A programme in one fiscal year. Each amount comes with the row that tells it, of results before plans."""

    name: str
    row: Row
    amounts: Mapping[Component, tuple[Amount, Row]]


Year = tuple[str, FiscalYear]
"""The key of a programme, and the fiscal year that is told of."""


def facts(report: Report) -> dict[Year, Facts]:
    """By programme and fiscal year, in the order of the document."""
    key_of = programme_keys(report.chapters)
    rows: dict[Year, Row] = {}
    amounts: dict[Year, dict[Component, tuple[Amount, Row]]] = {}
    for chapter in sorted(report.chapters, key=lambda chapter: _ORDER[chapter.kind]):
        for key, (section, placement) in primary_placements(chapter, key_of).items():
            row = Row(chapter, section.number, placement.order, placement.entry)
            rows.setdefault((key, chapter.fiscal_year), row)
            for amount in placement.entry.amounts:
                component, year = facts_of(chapter, amount.component)
                amounts.setdefault((key, year), {}).setdefault(component, (amount, row))
    return {year: Facts(rows[year].entry.programme, rows[year], amounts.get(year, {})) for year in rows}


def paired(ours: Mapping[Year, Facts], theirs: Mapping[Year, Facts]) -> list[tuple[Facts, Facts]]:
    """The programmes of a year that both tell of: by their names, and what a name in other words clearly is."""
    pairs = [(fact, theirs[year]) for year, fact in ours.items() if year in theirs]
    for year in sorted({year for _, year in ours} & {year for _, year in theirs}):
        left = [fact for (key, of), fact in ours.items() if of == year and (key, of) not in theirs]
        right = [fact for (key, of), fact in theirs.items() if of == year and (key, of) not in ours]
        pairs += _alike(left, right)
    return pairs


def _alike(ours: Sequence[Facts], theirs: Sequence[Facts]) -> list[tuple[Facts, Facts]]:
    left, right = ({programme_key(fact.name): fact for fact in side} for side in (ours, theirs))
    return [
        (left[programme_key(link.earlier[0])], right[programme_key(link.later[0])])
        for link in lineage(
            [fact.row.entry for fact in left.values()], [fact.row.entry for fact in right.values()]
        ).links
        if len(link.before) == len(link.after) == 1 and link.confidence >= _SURE_ENOUGH
    ]
