"""The charts of a report as files: pictures, their numbers, one page with both, one workbook."""

from pathlib import Path

from taikei.analysis.charts.charts_of import charts_of
from taikei.model.report import Report
from taikei.model.words import Language
from taikei.pipeline.folder import put_files


def write_charts(report: Report, folder: Path, language: Language, loans: bool = False) -> tuple[Path, ...]:
    """``charts.html``, ``charts.xlsx``, and an SVG and a CSV of each chart. Raises Misuse where ``folder`` is unfit."""
    from taikei.writers.charts.draw import draw
    from taikei.writers.charts.numbers import chart_csv
    from taikei.writers.charts.page import write_charts_page
    from taikei.writers.charts.workbook import write_charts_workbook

    charts = charts_of(report, loans)
    files = {
        "charts.html": write_charts_page(report, charts, language),
        "charts.xlsx": write_charts_workbook(report, charts, language),
    }
    for chart in charts:
        files[f"{chart.caption.name}.svg"] = draw(chart, language)
        files[f"{chart.caption.name}.csv"] = chart_csv(chart.table, language)
    put_files(files, folder)
    return tuple(folder / name for name in files)
