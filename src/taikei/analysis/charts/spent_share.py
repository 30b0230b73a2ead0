"""How much of each budget was spent: 執行率 against 予算現額 where it is known, else 当初予算比."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from taikei.analysis.charts.chart import Caption, same
from taikei.analysis.charts.money import component_name, remarks, spending
from taikei.analysis.charts.scatter import Point, Scatter
from taikei.language.eras import era_label
from taikei.language.terms import UNITS
from taikei.model.amount import Component
from taikei.model.report import Chapter, Report
from taikei.model.words import Words

# So many points farthest from 100 % bear their names; more would cover one another.
_NAMED = 8

_RATE = Words("執行率（決算額÷予算現額）", "Execution rate (settlement ÷ current budget)")
_RATIO = Words("当初予算比（決算額÷当初予算額）", "Settlement ÷ initial budget")
_NOT_RATE = Words(
    "予算現額の記載がないため執行率ではありません。補正と繰越を含む決算額は、当初予算額を超えることがあります。",
    "This is not the execution rate: the report tells no current budget. Supplements and money carried over are in the"
    " settlement, so it may exceed the initial budget.",
)


def spent_share(report: Report, chapter: Chapter, loans: bool) -> Scatter | None:
    """One point a programme with a budget above zero and a settlement; None where there are fewer than two."""
    budgets = Component.CURRENT_BUDGET
    points = _points(report, chapter, budgets, loans)
    if len(points) < 2:
        budgets = Component.INITIAL_BUDGET
        points = _points(report, chapter, budgets, loans)
    if len(points) < 2:
        return None
    true_rate = budgets == Component.CURRENT_BUDGET
    up = _RATE if true_rate else _RATIO
    below = sum(1 for point in points if point.up < Fraction(1, 2))
    above = sum(1 for point in points if point.up > 1)
    unit, budget, settled = UNITS[chapter.unit], component_name(budgets), component_name(Component.SETTLEMENT)
    return Scatter(
        Caption(
            "spent-share",
            Words(
                f"{era_label(chapter.fiscal_year)}の{up.ja.partition('（')[0]}",
                f"How much of the {budget.en} was spent in fiscal year {chapter.fiscal_year.start}",
            ),
            Words(
                f"{len(points)}事業の散布図です。50％未満は{below}事業、100％超は{above}事業です。",
                f"{len(points)} programmes as points: {below} below 50 %, {above} above 100 %.",
            ),
            (*remarks(loans), *(() if true_rate else (_NOT_RATE,))),
        ),
        Words(f"{budget.ja}（{unit.ja}）", f"{budget.en.capitalize()} ({unit.en})"),
        up,
        Words(f"{settled.ja}（{unit.ja}）", f"{settled.en.capitalize()} ({unit.en})"),
        _with_names(points),
    )


def _points(report: Report, chapter: Chapter, budgets: Component, loans: bool) -> list[Point]:
    settled = {id(each.entry): each.value for each in spending(report, chapter, Component.SETTLEMENT, loans)}
    return [
        Point(same(each.entry.programme), each.value, Fraction(value) / Fraction(each.value), value)
        for each in spending(report, chapter, budgets, loans)
        if each.value > 0 and (value := settled.get(id(each.entry))) is not None and value >= 0
    ]


def _with_names(points: Sequence[Point]) -> tuple[Point, ...]:
    far = sorted(range(len(points)), key=lambda at: abs(points[at].up - 1), reverse=True)[:_NAMED]
    return tuple(replace(point, named=at in far) for at, point in enumerate(points))
