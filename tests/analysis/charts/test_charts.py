"""The charts of a report: what they count, what they leave out, and what they call it."""

from collections import defaultdict
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given

from reports import amounts, reports, small_report, three_year_report
from taikei.analysis.charts.bars import Bar, Bars
from taikei.analysis.charts.chart import Caption, ChartTable, same
from taikei.analysis.charts.charts_of import charts_of
from taikei.analysis.charts.flow import Flow, Node, Ribbon
from taikei.analysis.charts.scatter import Point, Scatter
from taikei.analysis.charts.slope import Line, Slope
from taikei.analysis.charts.waffle import Group, Waffle
from taikei.model.amount import Component
from taikei.model.entry import Entry, Placement
from taikei.model.organisation import Charge
from taikei.model.report import Report
from taikei.model.words import Words

_CURRENT = Component.CURRENT_BUDGET


def chart(report: Report, name: str, loans: bool = False) -> Flow | Scatter | Slope | Bars | Waffle:
    return next(each for each in charts_of(report, loans) if each.caption.name == name)


def flow_of(report: Report, loans: bool = False) -> Flow:
    found = chart(report, "money-flow", loans)
    assert isinstance(found, Flow)
    return found


def with_results(report: Report, *entries: Entry) -> Report:
    """The report with other entries in the first section of its results, and no other section there."""
    results, plan = report.chapters
    placements = tuple(Placement(order, entry) for order, entry in enumerate(entries, start=1))
    section = replace(results.sections[0], placements=placements)
    return replace(report, chapters=(replace(results, sections=(section,)), plan))


def test_a_relisted_programme_flows_once() -> None:
    flow = flow_of(small_report())
    first = [node for node in flow.nodes if node.column == 0]
    # 苗木育成事業 is printed in both sections; 11,000 stands in its first one, under article 5.
    assert {node.label.ja: flow.values[node.key] for node in first} == {"第5条": 11_000, "（条の記載なし）": 5_250}


def test_the_columns_are_those_that_the_report_tells() -> None:
    assert [column.ja for column in flow_of(small_report()).columns] == ["条", "取組", "部局", "事業"]
    assert [column.ja for column in flow_of(three_year_report()).columns] == ["節", "担当課・室", "事業"]


def test_more_departments_than_can_be_read_flow_together() -> None:
    entries = [Entry(f"事業{nth}", amounts(10, nth), "直した。", Charge(f"部{nth}", ("課",))) for nth in range(1, 31)]
    flow = flow_of(with_results(small_report(), *entries))
    departments = {node.label.ja: flow.values[node.key] for node in flow.nodes if node.column == 2}
    assert len(departments) == 16
    assert departments["部30"] == 30
    assert departments["その他の15部局"] == sum(range(1, 16))


def test_initiatives_of_an_article_stand_together() -> None:
    labels = [node.label.ja for node in flow_of(small_report()).nodes if node.column == 1]
    assert labels == ["取組1・12", "（取組の記載なし）"]


def test_loans_are_left_out_unless_asked_for() -> None:
    lending = Entry("小口資金貸付金", amounts(900, 900), "貸し付けた。")
    other = Entry("苗木育成事業", amounts(100, 80), "育てた。")
    report = with_results(small_report(), lending, other)
    assert sum(ribbon.value for ribbon in flow_of(report).ribbons if ribbon.source.startswith("0:")) == 80
    assert sum(ribbon.value for ribbon in flow_of(report, loans=True).ribbons if ribbon.source.startswith("0:")) == 980
    said = [remark.ja for remark in flow_of(report).caption.remarks]
    assert "貸付金と預託金は、年度内か後年度に戻る資金なので除いています。" in said
    assert all("貸付金" not in remark.ja for remark in flow_of(report, loans=True).caption.remarks)


def test_small_programmes_share_a_node_of_their_department() -> None:
    many = [Entry(f"事業{number}", amounts(number, number), "行った。") for number in range(1, 21)]
    flow = flow_of(with_results(small_report(), *many))
    shared = [node for node in flow.nodes if node.label.ja.endswith("他の4事業")]
    assert [flow.values[node.key] for node in shared] == [1 + 2 + 3 + 4]


@given(reports())
def test_no_money_is_lost_on_the_way(report: Report) -> None:
    for flow in (each for each in charts_of(report, loans=True) if isinstance(each, Flow)):
        into: dict[str, Decimal] = defaultdict(Decimal)
        out: dict[str, Decimal] = defaultdict(Decimal)
        for ribbon in flow.ribbons:
            out[ribbon.source] += ribbon.value
            into[ribbon.target] += ribbon.value
        last = len(flow.columns) - 1
        assert all(into[node.key] == out[node.key] for node in flow.nodes if 0 < node.column < last)


def scatter_of(report: Report) -> Scatter:
    found = chart(report, "spent-share")
    assert isinstance(found, Scatter)
    return found


def test_the_execution_rate_is_named_so_only_against_the_current_budget() -> None:
    assert scatter_of(small_report()).up.ja == "当初予算比（決算額÷当初予算額）"
    assert "執行率ではありません" in scatter_of(small_report()).caption.remarks[-1].ja
    current = tuple(
        replace(entry, amounts=(*entry.amounts, replace(entry.amounts[0], component=_CURRENT, number=Decimal(200))))
        for entry in (Entry("甲事業", amounts(100, 50)), Entry("乙事業", amounts(100, 150)))
    )
    scatter = scatter_of(with_results(small_report(), *current))
    assert scatter.up.ja == "執行率（決算額÷予算現額）"
    assert [point.up for point in scatter.points] == [Fraction(1, 4), Fraction(3, 4)]


def test_what_is_no_ratio_is_no_point() -> None:
    entries = (
        Entry("満額事業", amounts(100, 100)),
        Entry("零円事業", amounts(100, 0)),
        Entry("予算なし事業", amounts(0, 10)),
        Entry("言葉の事業", amounts("過年度造成済", 10)),
        Entry("決算なし事業", amounts(100)),
    )
    points = scatter_of(with_results(small_report(), *entries)).points
    assert [(point.label.ja, point.up) for point in points] == [("満額事業", 1), ("零円事業", 0)]


def test_sections_of_two_years() -> None:
    slope = chart(small_report(), "year-on-year")
    assert isinstance(slope, Slope)
    # 植林の推進: 12,345 and then 13,000; 木材の利用: 5,000 and then 2,000 (a blank adds nothing).
    assert [(line.label.ja, line.before, line.after) for line in slope.lines] == [
        ("植林の推進", 12_345, 13_000),
        ("木材の利用", 5_000, 2_000),
    ]
    assert slope.lines[1].change == Fraction(-3, 5)
    assert Line(same("節"), Decimal(0), Decimal(5)).change is None


def test_no_comparison_without_a_plan() -> None:
    report = small_report()
    alone = replace(report, chapters=report.chapters[:1])
    assert all(each.caption.name != "year-on-year" for each in charts_of(alone))


def test_no_comparison_of_nothing_with_nothing() -> None:
    report = small_report()
    results, plan = report.chapters
    free = Placement(1, Entry("見守り事業", amounts(0, 0), "見守った。"))
    chapters = tuple(
        replace(each, sections=(replace(each.sections[0], placements=(free,)),)) for each in (results, plan)
    )
    assert all(each.caption.name != "year-on-year" for each in charts_of(replace(report, chapters=chapters)))


def test_counted_outcomes_are_numbered_never_added() -> None:
    text = "延べ120人が参加し、講座を３回開いた。40社を支援した。延べ30人を育てた。"
    report = with_results(small_report(), Entry("講座事業", amounts(10, 10), text))
    bars, waffle = chart(report, "counts-by-unit"), chart(report, "counts-by-basis")
    assert isinstance(bars, Bars)
    assert isinstance(waffle, Waffle)
    assert {bar.label.ja: bar.value for bar in bars.bars} == {"人": 2, "回": 1, "社": 1}
    assert [(group.label.ja, group.number) for group in waffle.groups] == [("延べ", 2), ("数え方の記載なし", 2)]


def test_an_empty_report_has_no_charts() -> None:
    assert charts_of(Report("題名のみ")) == ()


_CAPTION = Caption("c", Words("題", "Title"), Words("図です。", "A picture."))
_UNIT = Words("千円", "thousand yen")


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: ChartTable((same("a"),), ((1, 2),)), "a row of a chart's table has 1 cells, found 2"),
        (lambda: Bar(same("a"), Decimal(-1)), "a: a bar is zero or more, found -1"),
        (lambda: Group(same("a"), 0), "a: a group has a square, found 0"),
        (
            lambda: Point(same("a"), Decimal(0), Fraction(1), Decimal(1)),
            "a: a point of a logarithmic axis is above zero, found 0",
        ),
        (
            lambda: Flow(_CAPTION, (_UNIT,), _UNIT, (Node("a", 0, _UNIT), Node("a", 0, _UNIT)), ()),
            "c: a node stands once",
        ),
        (lambda: Flow(_CAPTION, (_UNIT,), _UNIT, (Node("a", 1, _UNIT),), ()), "c: a node stands in one of 1 columns"),
        (
            lambda: Flow(_CAPTION, (_UNIT,), _UNIT, (Node("a", 0, _UNIT),), (Ribbon("a", "a", Decimal(0), "a"),)),
            "c: a ribbon carries more than zero, found 0",
        ),
        (
            lambda: Flow(_CAPTION, (_UNIT,), _UNIT, (Node("a", 0, _UNIT),), (Ribbon("a", "a", Decimal(1), "a"),)),
            "c: a ribbon goes to the next column",
        ),
    ],
)
def test_a_chart_checks_itself(make: object, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        make()  # type: ignore[operator]
