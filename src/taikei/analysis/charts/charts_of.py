"""All charts that a report has numbers for."""

from typing import TypeAlias

from taikei.analysis.charts.bars import Bars
from taikei.analysis.charts.counted import counted
from taikei.analysis.charts.flow import Flow
from taikei.analysis.charts.money import first_chapter
from taikei.analysis.charts.money_flow import money_flow
from taikei.analysis.charts.scatter import Scatter
from taikei.analysis.charts.slope import Slope
from taikei.analysis.charts.spent_share import spent_share
from taikei.analysis.charts.waffle import Waffle
from taikei.analysis.charts.year_on_year import year_on_year
from taikei.model.report import Report

Chart: TypeAlias = Flow | Scatter | Slope | Bars | Waffle


def charts_of(report: Report, loans: bool = False) -> tuple[Chart, ...]:
    """The charts, in the order in which they are shown. Loans and deposits are left out unless ``loans``."""
    chapter = first_chapter(report)
    if chapter is None:
        return ()
    counts = counted(chapter)
    charts: tuple[Chart | None, ...] = (
        money_flow(report, chapter, loans),
        spent_share(report, chapter, loans),
        year_on_year(report, loans),
        *(counts or ()),
    )
    return tuple(chart for chart in charts if chart is not None)
