"""What the rules judge, and what several of them look at, made once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from taikei.analysis.execution import initial_budget_ratio
from taikei.checks.columns import Column, columns_of
from taikei.checks.counts import Counts, counts_of
from taikei.checks.house import House
from taikei.checks.pairs import Pair, relisted_pairs
from taikei.checks.programmes import Programmes
from taikei.checks.renewals import Renewal, renewals
from taikei.checks.row import Row
from taikei.checks.texts import PROSE, Texts, printed_texts
from taikei.checks.told import Told, told_narratives
from taikei.checks.years import Passage, plan_to_results, results_and_plan, results_to_results
from taikei.model.amount import Component
from taikei.model.decision import Decision
from taikei.model.entry import Entry
from taikei.model.finding import Place
from taikei.model.layout import Layout
from taikei.model.report import ChapterKind, Report


class Beside(NamedTuple):
    """Another public document on the same programmes, and what findings call it."""

    report: Report
    name: str


@dataclass(frozen=True)
class Subject:
    """A report, the settings of the house that judges it, and last year's edition where it is at hand.

    ``layout`` is that of the file, where it is made of tables; ``decisions`` are those of the office on who became
    whom between the years; ``beside`` is another document on the same year.
    """

    report: Report
    house: House = field(default_factory=House)
    earlier: Report | None = None
    layout: Layout = field(default_factory=Layout)
    decisions: tuple[Decision, ...] = ()
    beside: Beside | None = None

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Every printed row, in the order of the document."""
        return tuple([Row(*row) for row in self.report.rows()])

    @cached_property
    def results(self) -> tuple[Row, ...]:
        """The rows of the results."""
        kind = ChapterKind.RESULTS
        return tuple([row for row in self.rows if row.chapter.kind == kind])

    @cached_property
    def explaining(self) -> tuple[Row, ...]:
        """Those of chapters that explain at all: where no row has a text, none could give a reason."""
        told = {id(row.chapter) for row in self.results if row.placement.entry.narrative or row.placement.entry.note}
        return tuple(row for row in self.results if id(row.chapter) in told)

    @cached_property
    def initial_ratios(self) -> Mapping[int, Fraction]:
        """当初予算比 of the results where it is known, by the identity of the entry."""
        entries = [row.placement.entry for row in self.results]
        return {id(entry): ratio for entry in entries if (ratio := initial_budget_ratio(entry)) is not None}

    @cached_property
    def components(self) -> frozenset[Component]:
        """The kinds of amounts that some row prints, as a number or not."""
        return frozenset(amount.component for row in self.rows for amount in row.placement.entry.amounts)

    @cached_property
    def numbered(self) -> bool:
        """Whether any programme has a number."""
        return any(row.placement.entry.code for row in self.rows)

    def entry_at(self, place: Place) -> Entry | None:
        """The entry of the row that a place is in."""
        return self._entries.get((place.chapter, place.fiscal_year, place.section, place.order))

    @cached_property
    def _entries(self) -> Mapping[tuple[object, ...], Entry]:
        return {
            (row.chapter.kind, row.chapter.fiscal_year, row.section.number, row.placement.order): row.placement.entry
            for row in self.rows
        }

    @cached_property
    def primary(self) -> tuple[Row, ...]:
        """The primary row (主掲) of each programme of each chapter, in the order of the document."""
        return tuple([row for each in self.programmes for row in each.primary])

    @cached_property
    def programmes(self) -> tuple[Programmes, ...]:
        """Those of each chapter."""
        return tuple(map(Programmes, self.report.chapters))

    @cached_property
    def told(self) -> tuple[Told, ...]:
        """The narratives of the results that tell what was done, re-listed ones too."""
        return tuple(told_narratives(self.prose))

    @cached_property
    def told_first(self) -> tuple[Told, ...]:
        """Those of the primary rows."""
        told = {id(each.text.placement): each for each in self.told}
        return tuple(told[id(row.placement)] for row in self.primary if id(row.placement) in told)

    @cached_property
    def told_rows(self) -> frozenset[int]:
        """The identities of the primary placements with such a narrative."""
        return frozenset([id(each.text.placement) for each in self.told_first])

    @cached_property
    def counts(self) -> tuple[Counts, ...]:
        """The primary rows with a narrative, and what each counts: a re-listed row tells the same fact again."""
        return tuple(counts_of(self.primary))

    @cached_property
    def counts_before(self) -> tuple[Counts, ...]:
        """What the results of last year's edition count, where they are of the year before."""
        return () if self.repeated is None else tuple(counts_of(self.repeated.of_earlier))

    @cached_property
    def years(self) -> Passage | None:
        """From the latest results to the plan of the year after, where the report has both."""
        return results_and_plan(self.report, self.decisions, self.programmes)

    @cached_property
    def renewals(self) -> tuple[Renewal, ...]:
        """The budgets of these years side by side."""
        return () if self.years is None else tuple(renewals(self.years))

    @cached_property
    def relisted(self) -> tuple[Pair, ...]:
        """Each re-listed row with the primary row of its programme."""
        return tuple(relisted_pairs(self.programmes))

    @cached_property
    def promised(self) -> Passage | None:
        """From the plan of last year's edition to this year's results of the same fiscal year."""
        return (
            None
            if self.earlier is None
            else plan_to_results(self.earlier, self.report, self.decisions, self.programmes)
        )

    @cached_property
    def repeated(self) -> Passage | None:
        """From the results of last year's edition to this year's results."""
        return (
            None
            if self.earlier is None
            else results_to_results(self.earlier, self.report, self.decisions, self.programmes)
        )

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """The columns of the file's tables."""
        return tuple(columns_of(self.layout))

    @cached_property
    def texts(self) -> Texts:
        """Every printed text."""
        return printed_texts(self.report)

    @cached_property
    def prose(self) -> Texts:
        """Leads, narratives and notes; proper names and the names of programmes are hidden from patterns."""
        programmes = {row.placement.entry.programme for row in self.rows}
        return Texts(self.texts.of(PROSE).texts, tuple(sorted({*self.house.names, *programmes} - {""})))
