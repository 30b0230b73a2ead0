"""Scatter (散布図): one point a programme, how large its budget was and how much of it was spent."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from taikei.analysis.charts.chart import Caption, ChartTable
from taikei.model.words import Words


@dataclass(frozen=True)
class Point:
    """``across`` is above zero: the axis is logarithmic. ``named``: its name stands in the picture."""

    label: Words
    across: Decimal
    up: Fraction
    value: Decimal
    named: bool = False

    def __post_init__(self) -> None:
        if self.across <= 0:
            raise ValueError(f"{self.label.ja}: a point of a logarithmic axis is above zero, found {self.across}")


@dataclass(frozen=True)
class Scatter:
    """``across`` names the logarithmic axis, ``up`` the ratio, ``value`` the amount that the ratio is of ``across``."""

    caption: Caption
    across: Words
    up: Words
    value: Words
    points: tuple[Point, ...]

    @property
    def table(self) -> ChartTable:
        return ChartTable(
            (Words("事業名", "Programme"), self.across, self.value, self.up),
            tuple((point.label, point.across, point.value, point.up) for point in self.points),
        )
