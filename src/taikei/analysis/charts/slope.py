"""Slope (二時点の比較): the same things at two times, a line for each."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from taikei.analysis.charts.chart import Caption, ChartTable
from taikei.model.words import Words


@dataclass(frozen=True)
class Line:
    label: Words
    before: Decimal
    after: Decimal

    @property
    def change(self) -> Fraction | None:
        """By how much of what it was: 1/2 for half as much again. None where it was zero."""
        return None if self.before == 0 else Fraction(self.after - self.before) / Fraction(self.before)


@dataclass(frozen=True)
class Slope:
    """``before`` and ``after`` name the two times."""

    caption: Caption
    before: Words
    after: Words
    lines: tuple[Line, ...]

    @property
    def table(self) -> ChartTable:
        return ChartTable(
            (Words("節", "Section"), self.before, self.after, Words("増減率", "Change")),
            tuple((line.label, line.before, line.after, line.change) for line in self.lines),
        )
