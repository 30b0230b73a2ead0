"""A printed row with what its fields need to know of its place."""

from collections.abc import Mapping
from decimal import Decimal

import msgspec

from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry, Placement
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.section import Section
from taikei.writers.printing.notation import Notation


class Row(msgspec.Struct, frozen=True):
    """``previous`` is the budget of the year before, where the report tells it."""

    placement: Placement
    section: Section
    chapter: Chapter
    notation: Notation
    number: int
    previous: Amount | None = None

    @property
    def entry(self) -> Entry:
        return self.placement.entry


def previous_budgets(report: Report, chapter: Chapter) -> Mapping[str, Amount]:
    """The initial budgets of the year before, by the names of this chapter's programmes.

    They are taken from the chapter of that year along the lineage: a renamed programme keeps its figure, a merged one
    has the sum. A programme without one began this year, or the report says nothing of it.
    """
    from taikei.analysis.lineage import chapter_lineage  # loaded where a document asks for it

    earlier = _chapter_before(report, chapter)
    if earlier is None:
        return {}
    by_name = {placement.entry.programme: placement.entry for section in earlier.sections
               for placement in reversed(section.placements)}  # fmt: skip
    found = {}
    for link in chapter_lineage(earlier, chapter).links:
        budgets = [by_name[name].amount(Component.INITIAL_BUDGET) for name in link.earlier]
        numbers = [each.number for each in budgets if each is not None and each.number is not None]
        if numbers and len(numbers) == len(budgets) and len(link.later) == 1:
            found[link.later[0]] = Amount(Component.PREVIOUS_BUDGET, earlier.unit, sum(numbers, Decimal(0)))
    return found


def _chapter_before(report: Report, chapter: Chapter) -> Chapter | None:
    of_year = [each for each in report.chapters if each.fiscal_year == chapter.fiscal_year.previous]
    return next((each for each in of_year if each.kind == ChapterKind.RESULTS), None) or next(iter(of_year), None)
