"""The charts of a report as files: pictures, their numbers, one page with both, one workbook."""

from pathlib import Path

from taikei.analysis.charts.charts_of import charts_of
from taikei.model.report import Report
from taikei.model.words import Language
from taikei.pipeline.folder import put_files


def write_charts(report: Report, folder: Path, language: Language, loans: bool = False) -> tuple[Path, ...]:
    """The files of ``chart_files`` and ``charts.xlsx`` in a folder. Raises Misuse where it is unfit."""
    from taikei.writers.charts.workbook import write_charts_workbook

    workbook = write_charts_workbook(report, charts_of(report, loans), language)
    files = {**chart_files(report, language, loans), "charts.xlsx": workbook}
    put_files(files, folder)
    return tuple(folder / name for name in files)


def chart_files(report: Report, language: Language, loans: bool = False) -> dict[str, bytes]:
    """``charts.html``, and an SVG and a CSV of each chart, by their names: the same bytes on any machine."""
    from taikei.writers.charts.draw import draw
    from taikei.writers.charts.numbers import chart_csv
    from taikei.writers.charts.page import write_charts_page

    charts = charts_of(report, loans)
    files = {"charts.html": write_charts_page(report, charts, language)}
    for chart in charts:
        files[f"{chart.caption.name}.svg"] = draw(chart, language)
        files[f"{chart.caption.name}.csv"] = chart_csv(chart.table, language)
    return files
