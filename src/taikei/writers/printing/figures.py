"""The charts of a report (図表) as a document prints them: a picture, its remarks, and its numbers as a table."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from taikei.language.widths import columns
from taikei.model.report import Report
from taikei.model.words import Words
from taikei.writers.printing.laid_table import Cell, Head, LaidTable, Line
from taikei.writers.printing.pattern import Said

if TYPE_CHECKING:
    from taikei.analysis.charts.chart import Caption, ChartCell, ChartTable

FIGURES = "図表"
_SHORT, _LONGEST = 12, 40  # columns of half-width letters; beyond that a text may as well take two lines


class LaidFigure(msgspec.Struct, frozen=True):
    """``picture`` is an SVG, ``shows`` what is read aloud in its place."""

    title: str
    shows: str
    remarks: tuple[str, ...]
    source: str
    table: LaidTable
    picture: str


def laid_figures(report: Report) -> tuple[LaidFigure, ...]:
    """Those that the report has numbers for, without loans and deposits; documents are printed in Japanese."""
    # Loaded where a document asks for charts: what counts the outcomes in the prose takes long to load.
    from taikei.analysis.charts.charts_of import charts_of
    from taikei.writers.charts.draw import draw
    from taikei.writers.charts.source_line import source_line

    source = source_line(report).ja
    return tuple(
        _figure(chart.caption, chart.table, draw(chart, "ja").decode("utf-8"), source) for chart in charts_of(report)
    )


def _figure(caption: "Caption", table: "ChartTable", picture: str, source: str) -> LaidFigure:
    return LaidFigure(
        title=caption.title.ja,
        shows=caption.shows.ja,
        remarks=tuple(remark.ja for remark in caption.remarks),
        source=source,
        table=_table(table),
        picture=picture,
    )


def _table(table: "ChartTable") -> LaidTable:
    from taikei.writers.charts.numbers import said

    rows = [[said(cell, "ja") for cell in row] for row in table.rows]
    return LaidTable(
        tuple(_head(column.ja, [row[at] for row in table.rows]) for at, column in enumerate(table.columns)),
        tuple(Line(tuple(Cell(((Said(cell),),)) for cell in row)) for row in rows),
    )


def _head(label: str, cells: Sequence["ChartCell"]) -> Head:
    """Numbers stand to the right. Short texts have the room they need, longer ones share the rest by their length."""
    texts = [cell.ja for cell in cells if isinstance(cell, Words)]
    if not texts:
        return Head((label,), "32mm", "right")
    longest = max(columns(each) for each in (label, *texts))
    return Head((label,), f"{2 * longest + 4}mm" if longest <= _SHORT else f"{min(longest, _LONGEST)}fr", "left")
