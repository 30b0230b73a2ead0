"""Flow (流れ図, Sankey): columns of nodes, and ribbons that carry an amount from one column to the next."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from taikei.analysis.charts.chart import Caption, ChartTable
from taikei.model.words import Words


@dataclass(frozen=True)
class Node:
    """``key`` is unique in the flow; nodes are drawn in their order, ``column`` counts from 0."""

    key: str
    column: int
    label: Words


@dataclass(frozen=True)
class Ribbon:
    """``value`` flows from node ``source`` to node ``target``. ``shade`` is the key of the node it is coloured by.

    ``arrives`` is what reaches the target, where it grows or shrinks on the way; None where it is the same.
    """

    source: str
    target: str
    value: Decimal
    shade: str
    arrives: Decimal | None = None

    @property
    def end(self) -> Decimal:
        return self.value if self.arrives is None else self.arrives


@dataclass(frozen=True)
class Flow:
    """``columns`` name the columns of nodes, ``unit`` is that of the values."""

    caption: Caption
    columns: tuple[Words, ...]
    unit: Words
    nodes: tuple[Node, ...]
    ribbons: tuple[Ribbon, ...]

    def __post_init__(self) -> None:
        columns = {node.key: node.column for node in self.nodes}
        if len(columns) != len(self.nodes):
            raise ValueError(f"{self.caption.name}: a node stands once")
        if any(not 0 <= column < len(self.columns) for column in columns.values()):
            raise ValueError(f"{self.caption.name}: a node stands in one of {len(self.columns)} columns")
        for ribbon in self.ribbons:
            if ribbon.value < 0 or ribbon.end < 0 or ribbon.value + ribbon.end == 0:
                raise ValueError(f"{self.caption.name}: a ribbon carries more than zero, found {ribbon.value}")
            if columns[ribbon.target] - columns[ribbon.source] != 1:
                raise ValueError(f"{self.caption.name}: a ribbon goes to the next column, found {ribbon}")

    @cached_property
    def values(self) -> dict[str, Decimal]:
        """What passes through each node: the larger of what comes in and what goes out."""
        out: dict[str, Decimal] = defaultdict(Decimal)
        into: dict[str, Decimal] = defaultdict(Decimal)
        for ribbon in self.ribbons:
            out[ribbon.source] += ribbon.value
            into[ribbon.target] += ribbon.end
        return {node.key: max(out[node.key], into[node.key]) for node in self.nodes}

    @cached_property
    def pairs(self) -> dict[tuple[str, str], Decimal]:
        """What flows between each two nodes, of whatever shade: a row of the table each."""
        flowing: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
        for ribbon in self.ribbons:
            flowing[ribbon.source, ribbon.target] += ribbon.value
        return flowing

    @property
    def table(self) -> ChartTable:
        labels = {node.key: node.label for node in self.nodes}
        columns = {node.key: node.column for node in self.nodes}
        return ChartTable(
            (Words("段階", "Step"), Words("流れる元", "From"), Words("流れる先", "To"), _money(self.unit)),
            tuple(
                (
                    _step(self.columns[columns[source]], self.columns[columns[target]]),
                    labels[source],
                    labels[target],
                    value,
                )
                for (source, target), value in self.pairs.items()
            ),
        )


def _step(source: Words, target: Words) -> Words:
    return Words(f"{source.ja}→{target.ja}", f"{source.en} to {target.en}")


def _money(unit: Words) -> Words:
    return Words(f"額（{unit.ja}）", f"Amount ({unit.en})")
