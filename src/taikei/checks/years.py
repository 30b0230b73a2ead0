"""Two chapters, one after the other, and the programmes on their way from the first to the second."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from taikei.analysis.lineage import Lineage, Link, chapter_lineage
from taikei.analysis.placements import primary_placements
from taikei.checks.row import Row
from taikei.language.widths import fold
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import Chapter, ChapterKind, Report


class Kept(NamedTuple):
    """A programme that goes on alone, under the same or another name: its primary row of either chapter."""

    link: Link
    before: Row
    after: Row


@dataclass(frozen=True)
class Passage:
    """From one chapter to the next: the primary rows of each programme, in the order of the document."""

    earlier: Chapter
    later: Chapter
    of_earlier: tuple[Row, ...]
    of_later: tuple[Row, ...]

    @cached_property
    def lineage(self) -> Lineage:
        """Who became whom."""
        return chapter_lineage(self.earlier, self.later)

    @cached_property
    def kept(self) -> tuple[Kept, ...]:
        """The programmes that go on alone, in the order of the later chapter."""
        before, after = named(self.of_earlier), named(self.of_later)
        # Several programmes of one name have a link each, all of the same names.
        links = {(link.earlier, link.later): link for link in self.lineage.links}.values()
        alone = [link for link in links if len(link.earlier) == len(link.later) == 1]
        return tuple(
            Kept(link, *rows) for link in alone for rows in _paired(before[link.earlier[0]], after[link.later[0]])
        )


def named(rows: tuple[Row, ...]) -> dict[str, list[Row]]:
    """The rows by the printed name of their programme."""
    by_name: dict[str, list[Row]] = {}
    for row in rows:
        by_name.setdefault(row.placement.entry.programme, []).append(row)
    return by_name


def _paired(before: list[Row], after: list[Row]) -> Iterator[tuple[Row, Row]]:
    """One with one; of several programmes of one name, those with the same code."""
    if len(before) == len(after) == 1:
        yield before[0], after[0]
        return
    coded = {fold(row.placement.entry.code): row for row in before if row.placement.entry.code}
    for row in after:
        if fold(row.placement.entry.code) in coded:
            yield coded[fold(row.placement.entry.code)], row


def results_and_plan(report: Report) -> Passage | None:
    """From the latest results to the plan of the year after; None where one is missing or has no programmes."""
    results = report.chapter(ChapterKind.RESULTS)
    return None if results is None else passage(results, chapter_of(report, ChapterKind.PLAN, results.fiscal_year.next))


def plan_to_results(earlier: Report, report: Report) -> Passage | None:
    """From last year's plan to the latest results, which are of the same fiscal year."""
    results = report.chapter(ChapterKind.RESULTS)
    return None if results is None else passage(chapter_of(earlier, ChapterKind.PLAN, results.fiscal_year), results)


def results_to_results(earlier: Report, report: Report) -> Passage | None:
    """From the results that last year's edition reported to the latest ones."""
    results = report.chapter(ChapterKind.RESULTS)
    if results is None:
        return None
    return passage(chapter_of(earlier, ChapterKind.RESULTS, results.fiscal_year.previous), results)


def passage(earlier: Chapter | None, later: Chapter | None) -> Passage | None:
    """None where one of the chapters is missing or has no programmes."""
    if earlier is None or later is None:
        return None
    of_earlier, of_later = _primary_rows(earlier), _primary_rows(later)
    return Passage(earlier, later, of_earlier, of_later) if of_earlier and of_later else None


def chapter_of(report: Report, kind: ChapterKind, year: FiscalYear) -> Chapter | None:
    """The chapter of this kind and year."""
    return next((one for one in report.chapters if (one.kind, one.fiscal_year) == (kind, year)), None)


def _primary_rows(chapter: Chapter) -> tuple[Row, ...]:
    return tuple(Row(chapter, section, placement) for section, placement in primary_placements(chapter).values())
