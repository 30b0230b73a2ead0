"""The budget of the year reported and of the year planned, section by section."""

from collections import defaultdict
from decimal import Decimal

from taikei.analysis.charts.chart import Caption, same
from taikei.analysis.charts.money import remarks, spending
from taikei.analysis.charts.slope import Line, Slope
from taikei.language.eras import era_label
from taikei.language.numerals import at_a_glance
from taikei.language.terms import UNITS
from taikei.model.amount import Component
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.words import Words

_TITLE = Words("当初予算額の前年度との比較", "Initial budgets, this year and next")


def year_on_year(report: Report, loans: bool) -> Slope | None:
    """The sections of the latest results and of the plan, by title.

    None where the report has not both in one unit, or where all their amounts are zero.
    """
    results, plan = report.chapter(ChapterKind.RESULTS), report.chapter(ChapterKind.PLAN)
    if results is None or plan is None or results.unit != plan.unit:
        return None
    before, after = (_sums(report, chapter, loans) for chapter in (results, plan))
    titles = [title for title in before if title in after]
    if not any(sums[title] != 0 for title in titles for sums in (before, after)):
        return None
    unit = UNITS[results.unit]
    total_before, total_after = (sum((sums[title] for title in titles), Decimal(0)) for sums in (before, after))
    return Slope(
        Caption(
            "year-on-year",
            _TITLE,
            Words(
                f"{len(titles)}節の当初予算額を二つの年度で比べた図です。計は{at_a_glance(total_before)}{unit.ja}から"
                f"{at_a_glance(total_after)}{unit.ja}になります。",
                f"The initial budgets of {len(titles)} sections in two years, together"
                f" {at_a_glance(total_before)} and then {at_a_glance(total_after)} {unit.en}.",
            ),
            remarks(loans),
        ),
        _when(results, unit),
        _when(plan, unit),
        tuple(Line(same(title), before[title], after[title]) for title in titles),
    )


def _sums(report: Report, chapter: Chapter, loans: bool) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for each in spending(report, chapter, Component.INITIAL_BUDGET, loans):
        sums[each.section.title] += each.value
    return sums


def _when(chapter: Chapter, unit: Words) -> Words:
    year = chapter.fiscal_year
    return Words(f"{era_label(year)}（{unit.ja}）", f"Fiscal year {year.start} ({unit.en})")
