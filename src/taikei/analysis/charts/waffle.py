"""Waffle (升目図): one square for each of a number of things, in groups."""

from dataclasses import dataclass

from taikei.analysis.charts.chart import Caption, ChartTable
from taikei.model.words import Words


@dataclass(frozen=True)
class Group:
    """``number`` squares."""

    label: Words
    number: int

    def __post_init__(self) -> None:
        if self.number < 1:
            raise ValueError(f"{self.label.ja}: a group has a square, found {self.number}")


@dataclass(frozen=True)
class Waffle:
    """``kind`` names what the groups differ in, ``square`` what one square stands for."""

    caption: Caption
    kind: Words
    square: Words
    groups: tuple[Group, ...]

    @property
    def table(self) -> ChartTable:
        return ChartTable((self.kind, self.square), tuple((group.label, group.number) for group in self.groups))
