"""The numbers of a chart as texts: for people, and for machines as CSV."""

from decimal import Decimal
from fractions import Fraction

from taikei.analysis.charts.chart import ChartCell, ChartTable
from taikei.language.inert import inert
from taikei.language.numerals import grouped
from taikei.model.words import Language, Words
from taikei.writers.csv_table import csv_bytes

# A ratio goes to machines with so many digits, as 0.9051.
_EXACT = Decimal("0.0001")


def chart_csv(table: ChartTable, language: Language) -> bytes:
    """UTF-8 with BOM. Numbers are bare; a ratio is a share of 1 (0.905); a cell without a number is empty."""
    header = [column.said(language) for column in table.columns]
    return csv_bytes(header, ([_bare(cell, language) for cell in row] for row in table.rows))


def said(cell: ChartCell, language: Language) -> str:
    """1,234 or 90.5%, a text, or – where there is none."""
    if cell is None:
        return "–"
    if isinstance(cell, Words):
        return cell.said(language)
    if isinstance(cell, Fraction):
        share = _share(cell) * 100
        return f"{'△' if share < 0 else ''}{abs(share):.1f}%"
    return grouped(Decimal(cell))


def _bare(cell: ChartCell, language: Language) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Words):
        return inert(cell.said(language))
    return str(_share(cell).quantize(_EXACT)) if isinstance(cell, Fraction) else f"{Decimal(cell):f}"


def _share(ratio: Fraction) -> Decimal:
    return Decimal(ratio.numerator) / Decimal(ratio.denominator)
