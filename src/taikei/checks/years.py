"""Two chapters, one after the other, and the programmes on their way from the first to the second."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from taikei.analysis.lineage import Lineage, Link, placed_lineage
from taikei.checks.programmes import Programmes
from taikei.checks.row import Row
from taikei.language.names import programme_key
from taikei.model.decision import Decision, Ruling
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.words import Words

DECIDED = Words("系譜の決定に記録されています。", "The decisions on lineage record it.")
"""Why a programme may end, begin or go on under another name without a word in the report."""


class Kept(NamedTuple):
    """A programme that goes on alone, under the same or another name: its primary row of either chapter."""

    link: Link
    before: Row
    after: Row


@dataclass(frozen=True)
class Passage:
    """From one chapter to the next, with the programmes of each.

    ``decisions`` of the office on who became whom win over what would be proposed.
    """

    before: Programmes
    after: Programmes
    decisions: tuple[Decision, ...] = ()

    @property
    def earlier(self) -> Chapter:
        return self.before.chapter

    @property
    def later(self) -> Chapter:
        return self.after.chapter

    @property
    def of_earlier(self) -> tuple[Row, ...]:
        """The primary rows of the earlier chapter, in the order of the document."""
        return self.before.primary

    @property
    def of_later(self) -> tuple[Row, ...]:
        """Those of the later chapter."""
        return self.after.primary

    @cached_property
    def lineage(self) -> Lineage:
        """Who became whom."""
        before, after = (
            (side.chapter, [(row.section, row.placement) for row in side.primary]) for side in (self.before, self.after)
        )
        return placed_lineage(before, after, self.decisions)

    @cached_property
    def kept(self) -> tuple[Kept, ...]:
        """The programmes that go on alone, in the order of the later chapter."""
        before, after = by_entry(self.of_earlier), by_entry(self.of_later)
        alone = (link for link in self.lineage.links if len(link.before) == len(link.after) == 1)
        return tuple(Kept(link, before[id(link.before[0])], after[id(link.after[0])]) for link in alone)

    @cached_property
    def ended(self) -> tuple[Row, ...]:
        """The earlier programmes that no later one goes on from."""
        rows = by_entry(self.of_earlier)
        return tuple(rows[id(entry)] for link in self.lineage.endings for entry in link.before)

    def surely_ended(self, confidence: Decimal) -> frozenset[int]:
        """The identities of the earlier entries that end with at least this confidence."""
        endings = (link for link in self.lineage.endings if link.confidence >= confidence)
        return frozenset(id(entry) for link in endings for entry in link.before)

    def surely_begun(self, confidence: Decimal) -> frozenset[int]:
        """The identities of the later entries that begin with at least this confidence."""
        beginnings = (link for link in self.lineage.beginnings if link.confidence >= confidence)
        return frozenset(id(entry) for link in beginnings for entry in link.after)

    @cached_property
    def decided_ends(self) -> frozenset[int]:
        """The identities of the earlier entries that the office says have ended, and of the later ones that began."""
        ends = (link for link in (*self.lineage.endings, *self.lineage.beginnings) if link.decided)
        return frozenset(id(entry) for link in ends for entry in (*link.before, *link.after))

    @cached_property
    def rejected(self) -> frozenset[tuple[str, str]]:
        """The keys of the names of which the office says that the one did not become the other."""
        return frozenset(
            (programme_key(decision.from_name), programme_key(decision.to_name))
            for decision in self.decisions
            if decision.ruling == Ruling.REJECTED
        )


def by_entry(rows: tuple[Row, ...]) -> Mapping[int, Row]:
    """The rows by the identity of their entry: several programmes may have one name."""
    return {id(row.placement.entry): row for row in rows}


def results_and_plan(
    report: Report, decisions: tuple[Decision, ...] = (), known: Iterable[Programmes] = ()
) -> Passage | None:
    """From the latest results to the plan of the year after; None where one is missing or has no programmes.

    ``known`` are the programmes of chapters that were looked up before.
    """
    results = report.chapter(ChapterKind.RESULTS)
    if results is None:
        return None
    return passage(results, chapter_of(report, ChapterKind.PLAN, results.fiscal_year.next), decisions, known)


def plan_to_results(
    earlier: Report, report: Report, decisions: tuple[Decision, ...] = (), known: Iterable[Programmes] = ()
) -> Passage | None:
    """From last year's plan to the latest results, which are of the same fiscal year."""
    results = report.chapter(ChapterKind.RESULTS)
    if results is None:
        return None
    return passage(chapter_of(earlier, ChapterKind.PLAN, results.fiscal_year), results, decisions, known)


def results_to_results(
    earlier: Report, report: Report, decisions: tuple[Decision, ...] = (), known: Iterable[Programmes] = ()
) -> Passage | None:
    """From the results that last year's edition reported to the latest ones."""
    results = report.chapter(ChapterKind.RESULTS)
    if results is None:
        return None
    return passage(chapter_of(earlier, ChapterKind.RESULTS, results.fiscal_year.previous), results, decisions, known)


def passage(
    earlier: Chapter | None, later: Chapter | None, decisions: tuple[Decision, ...], known: Iterable[Programmes]
) -> Passage | None:
    """None where one of the chapters is missing or has no programmes."""
    if earlier is None or later is None:
        return None
    found = {id(each.chapter): each for each in known}
    before, after = (found.get(id(chapter)) or Programmes(chapter) for chapter in (earlier, later))
    return Passage(before, after, decisions) if before.primary and after.primary else None


def chapter_of(report: Report, kind: ChapterKind, year: FiscalYear) -> Chapter | None:
    """The chapter of this kind and year."""
    return next((one for one in report.chapters if (one.kind, one.fiscal_year) == (kind, year)), None)
