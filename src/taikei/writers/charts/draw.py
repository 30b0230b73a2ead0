"""Any chart as SVG."""

from taikei.analysis.charts.bars import Bars
from taikei.analysis.charts.charts_of import Chart
from taikei.analysis.charts.flow import Flow
from taikei.analysis.charts.scatter import Scatter
from taikei.analysis.charts.slope import Slope
from taikei.model.words import Language
from taikei.writers.charts.bars_svg import draw_bars
from taikei.writers.charts.flow_svg import draw_flow
from taikei.writers.charts.scatter_svg import draw_scatter
from taikei.writers.charts.slope_svg import draw_slope
from taikei.writers.charts.waffle_svg import draw_waffle


def draw(chart: Chart, language: Language = "ja") -> bytes:
    """UTF-8 SVG: the same bytes for the same chart."""
    match chart:
        case Flow():
            return draw_flow(chart, language)
        case Scatter():
            return draw_scatter(chart, language)
        case Slope():
            return draw_slope(chart, language)
        case Bars():
            return draw_bars(chart, language)
        case _:
            return draw_waffle(chart, language)
