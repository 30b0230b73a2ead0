"""Bars (棒グラフ): one number for each kind."""

from dataclasses import dataclass
from decimal import Decimal

from taikei.analysis.charts.chart import Caption, ChartTable
from taikei.model.words import Words


@dataclass(frozen=True)
class Bar:
    """``value`` is zero or more."""

    label: Words
    value: Decimal

    def __post_init__(self) -> None:
        if self.value < 0:
            raise ValueError(f"{self.label.ja}: a bar is zero or more, found {self.value}")


@dataclass(frozen=True)
class Bars:
    """``kind`` names what the bars stand for, ``number`` what is counted."""

    caption: Caption
    kind: Words
    number: Words
    bars: tuple[Bar, ...]

    @property
    def table(self) -> ChartTable:
        return ChartTable((self.kind, self.number), tuple((bar.label, bar.value) for bar in self.bars))
