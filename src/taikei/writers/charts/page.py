"""The charts of a report as one HTML page: each picture with its numbers beside it, no JavaScript, no other file."""

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from taikei.analysis.charts.chart import ChartCell
from taikei.analysis.charts.charts_of import Chart
from taikei.model.report import Report
from taikei.model.words import Language, Words
from taikei.writers.charts.draw import draw
from taikei.writers.charts.numbers import said
from taikei.writers.charts.source_line import source_line
from taikei.writers.page_template import page_template
from taikei.writers.xml_text import fit_text

_WORDS = {
    "charts": Words("図表", "Charts"),
    "numbers": Words("の数値", " in numbers"),
    "none": Words("図にする数値が報告書にありません。", "The report has no numbers to draw."),
}
_SKIP = Words("本文へ移動", "Skip to the charts")


def write_charts_page(report: Report, charts: Sequence[Chart], language: Language) -> bytes:
    """UTF-8 HTML. Anchors are the names of the charts: #money-flow."""
    page = page_template("charts.html.j2").render(
        language=language,
        skip=_SKIP.said(language),
        say={key: words.said(language) for key, words in _WORDS.items()},
        report=report,
        source=source_line(report).said(language),
        charts=[_view(chart, language) for chart in charts],
    )
    return fit_text(page).encode("utf-8")


def _view(chart: Chart, language: Language) -> dict[str, Any]:
    caption, table = chart.caption, chart.table
    return {
        "name": caption.name,
        "title": caption.title.said(language),
        "shows": caption.shows.said(language),
        "remarks": [remark.said(language) for remark in caption.remarks],
        # Drawn by us, with every text in it escaped.
        "picture": Markup(draw(chart, language).decode("utf-8")),  # noqa: S704
        "columns": [column.said(language) for column in table.columns],
        "rows": [[_cell(cell, language) for cell in row] for row in table.rows],
    }


def _cell(cell: ChartCell, language: Language) -> dict[str, Any]:
    return {"said": said(cell, language), "number": not isinstance(cell, Words)}
