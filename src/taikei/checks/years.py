"""The results of one fiscal year and the plan of the next: the two chapters that rules of lineage compare."""

from dataclasses import dataclass
from functools import cached_property

from taikei.analysis.lineage import Lineage, chapter_lineage
from taikei.analysis.placements import primary_placements
from taikei.checks.row import Row
from taikei.model.report import Chapter, ChapterKind, Report


@dataclass(frozen=True)
class Years:
    """``of_results`` and ``of_plan`` are the primary rows of each programme, in the order of the document."""

    results: Chapter
    plan: Chapter
    of_results: tuple[Row, ...]
    of_plan: tuple[Row, ...]

    @cached_property
    def lineage(self) -> Lineage:
        """Who became whom."""
        return chapter_lineage(self.results, self.plan)


def results_and_plan(report: Report) -> Years | None:
    """The latest results and the plan of the year after; None where one is missing or has no programmes."""
    results = report.chapter(ChapterKind.RESULTS)
    if results is None:
        return None
    following = ChapterKind.PLAN, results.fiscal_year.next
    plan = next((one for one in report.chapters if (one.kind, one.fiscal_year) == following), None)
    if plan is None:
        return None
    of_results, of_plan = _primary_rows(results), _primary_rows(plan)
    return Years(results, plan, of_results, of_plan) if of_results and of_plan else None


def _primary_rows(chapter: Chapter) -> tuple[Row, ...]:
    return tuple(Row(chapter, section, placement) for section, placement in primary_placements(chapter).values())
