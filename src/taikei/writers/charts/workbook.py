"""The charts of a report as an Excel workbook: a sheet a chart, with its numbers and a native chart that reads them."""

import io
import re
from collections.abc import Sequence
from fractions import Fraction

from xlsxwriter import Workbook
from xlsxwriter.chart import Chart as NativeChart
from xlsxwriter.worksheet import Worksheet

from taikei.analysis.charts.bars import Bars
from taikei.analysis.charts.chart import ChartCell
from taikei.analysis.charts.charts_of import Chart
from taikei.analysis.charts.flow import Flow
from taikei.analysis.charts.scatter import Scatter
from taikei.analysis.charts.slope import Slope
from taikei.analysis.charts.waffle import Waffle
from taikei.model.report import Report
from taikei.model.words import Language, Words
from taikei.writers.charts.palette import shade
from taikei.writers.charts.source_line import source_line
from taikei.writers.edition_date import edition_date
from taikei.writers.sheet import Cell, Column, add_sheet, formats
from taikei.writers.wrapping import wrap
from taikei.writers.xml_text import fit_text

# How far a chart of the size below reaches over cells of the usual size.
_CHART_ROWS, _CHART_COLUMNS = 26, 14
_CELL = 8  # half-width letters of a cell of the usual size

_SHEET_NAME = 31  # characters; Excel takes no longer name
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\']")
_CHARTS = Words("図表", "Charts")
_AS_BARS = Words(
    "Excelには流れ図がないため、表の最後の段階の額を棒グラフで示しています。",
    "Excel has no flow chart: the bars show the amounts of the last step of the table.",
)


def write_charts_workbook(report: Report, charts: Sequence[Chart], language: Language) -> bytes:
    """An .xlsx file. The same bytes for the same charts."""
    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(buffer, options) as workbook:
        workbook.set_properties({"title": _CHARTS.said(language), "created": edition_date(report).replace(tzinfo=None)})
        forms = formats(workbook)
        for chart in charts:
            table = chart.table
            columns = [
                Column(column.said(language), 34 if at == 0 else 22, _kind([row[at] for row in table.rows]))
                for at, column in enumerate(table.columns)
            ]
            rows = [[_cell(cell, language) for cell in row] for row in table.rows]
            name = _sheet_name(chart, language)
            add_sheet(workbook, forms, name, columns, rows)
            sheet = workbook.get_worksheet_by_name(name)
            assert sheet is not None  # it was added a line above
            _insert(workbook, sheet, chart, language, source_line(report).said(language))
        if not charts:
            workbook.add_worksheet(_CHARTS.said(language))
    return buffer.getvalue()


def _sheet_name(chart: Chart, language: Language) -> str:
    """The title, as far as Excel takes it. English titles are longer than that: there the name of the files stands."""
    title = chart.caption.title.said(language)
    return title if len(title) <= _SHEET_NAME and not _NOT_IN_A_NAME.search(title) else chart.caption.name


def _kind(cells: Sequence[ChartCell]) -> str:
    """The format of a column: ratio, amount or text."""
    if any(isinstance(cell, Fraction) for cell in cells):
        return "ratio"
    return "text" if any(isinstance(cell, Words) for cell in cells) else "amount"


def _cell(cell: ChartCell, language: Language) -> Cell:
    return fit_text(cell.said(language)) if isinstance(cell, Words) else cell


def _insert(workbook: Workbook, sheet: Worksheet, chart: Chart, language: Language, source: str) -> None:
    """The native chart and its remarks, to the right of the numbers."""
    native = _native(workbook, chart, language)
    caption = chart.caption
    native.set_title({"name": fit_text(caption.title.said(language)), "name_font": {"size": 12}})
    native.set_size({"width": 900, "height": max(360, 22 * len(chart.table.rows)) if _lies(chart) else 480})
    column = len(chart.table.columns) + 1
    shows = fit_text(caption.shows.said(language))
    remarks = [*caption.remarks, *([_AS_BARS] if isinstance(chart, Flow) else [])]
    texts = (shows, *(fit_text(remark.said(language)) for remark in remarks), source)
    # A text runs on over the empty cells beside it, as far as the paper goes.
    lines = [line for text in texts for line in wrap(text, _CHART_COLUMNS * _CELL, at_spaces=True)]
    for row, line in enumerate(lines):
        sheet.write_string(row, column, line)
    sheet.insert_chart(len(lines) + 1, column, native, {"description": shows})
    bottom = len(lines) + 1 + _CHART_ROWS
    sheet.print_area(0, 0, max(len(chart.table.rows), bottom), column + _CHART_COLUMNS)


def _lies(chart: Chart) -> bool:
    return isinstance(chart, Flow | Bars | Waffle)


def _native(workbook: Workbook, chart: Chart, language: Language) -> NativeChart:
    if isinstance(chart, Scatter):
        return _points(workbook, chart, language)
    if isinstance(chart, Slope):
        return _lines(workbook, chart, language)
    return _bars(workbook, chart, language)


def _bars(workbook: Workbook, chart: Flow | Bars | Waffle, language: Language) -> NativeChart:
    native: NativeChart = workbook.add_chart({"type": "bar"})
    first, last = _drawn_rows(chart)
    name, values = (2, 3) if isinstance(chart, Flow) else (0, 1)
    sheet = _sheet_name(chart, language)
    native.add_series(
        {
            "categories": [sheet, first, name, last, name],
            "values": [sheet, first, values, last, values],
            "fill": {"color": shade(2)},
            "gap": 40,
            "data_labels": {"value": True, "num_format": "#,##0"},
        }
    )
    # The first row of the table stands at the top.
    native.set_y_axis({"reverse": True})
    native.set_x_axis({"num_format": "#,##0", "major_gridlines": {"visible": True}})
    native.set_legend({"none": True})
    return native


def _drawn_rows(chart: Flow | Bars | Waffle) -> tuple[int, int]:
    """The rows of the sheet that are drawn: of a flow those that lead to the last column."""
    if not isinstance(chart, Flow):
        return 1, len(chart.table.rows)
    columns = {node.key: node.column for node in chart.nodes}
    last = len(chart.columns) - 1
    rows = [at for at, (_, target) in enumerate(chart.pairs, start=1) if columns[target] == last]
    return min(rows), max(rows)


def _points(workbook: Workbook, chart: Scatter, language: Language) -> NativeChart:
    native: NativeChart = workbook.add_chart({"type": "scatter"})
    sheet, last = _sheet_name(chart, language), len(chart.points)
    native.add_series(
        {
            "categories": [sheet, 1, 1, last, 1],
            "values": [sheet, 1, 3, last, 3],
            "marker": {"type": "circle", "size": 6, "fill": {"color": shade(2)}},
        }
    )
    native.set_x_axis({"log_base": 10, "name": chart.across.said(language), "num_format": "#,##0"})
    native.set_y_axis({"name": chart.up.said(language), "num_format": "0%", "min": 0})
    native.set_legend({"none": True})
    return native


def _lines(workbook: Workbook, chart: Slope, language: Language) -> NativeChart:
    native: NativeChart = workbook.add_chart({"type": "line"})
    sheet = _sheet_name(chart, language)
    for at in range(1, len(chart.lines) + 1):
        native.add_series(
            {
                "name": [sheet, at, 0],
                "categories": [sheet, 0, 1, 0, 2],
                "values": [sheet, at, 1, at, 2],
                "line": {"color": shade(at - 1), "width": 2.5},
                "marker": {"type": "circle", "size": 6},
            }
        )
    native.set_y_axis({"num_format": "#,##0", "major_gridlines": {"visible": True}})
    native.set_legend({"position": "right"})
    return native
