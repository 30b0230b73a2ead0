"""The counted outcomes (計数) of each narrative, with the row that tells them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.texts import quoted
from taikei.language.quantities import quantities_of
from taikei.language.quantities.units import counter
from taikei.model.finding import Place, Quote
from taikei.model.quantity import Quantity

_STOP = re.compile("[。\n]")
_AT_ONCE = 256  # narratives: many enough to be fast, few enough to be small


@dataclass(frozen=True)
class Counts:
    """One row and what its narrative counts, in the order of the text; empty where it counts nothing."""

    row: Row
    quantities: tuple[Quantity, ...]

    @cached_property
    def text(self) -> str:
        return self.row.placement.entry.narrative

    @property
    def place(self) -> Place:
        return row_place(*self.row, "narrative")

    def quote(self, first: Quantity, last: Quantity | None = None) -> Quote:
        return quoted(self.text, first.start, (last or first).end)

    def between(self, first: Quantity, second: Quantity) -> str:
        """What stands between two quantities."""
        return self.text[first.end : second.start]

    @cached_property
    def sentences(self) -> tuple[tuple[Quantity, ...], ...]:
        """The quantities of each sentence that has any; a sentence ends with 。 or the line."""
        groups: list[list[Quantity]] = []
        end = 0
        for quantity in self.quantities:
            if groups and not _STOP.search(self.text, end, quantity.start):
                groups[-1].append(quantity)
            else:
                groups.append([quantity])
            end = quantity.end
        return tuple(map(tuple, groups))


def counts_of(rows: Iterable[Row]) -> Iterator[Counts]:
    """Those of the rows with a narrative. A text that stands in several years is read once."""
    told = [row for row in rows if row.placement.entry.narrative]
    texts = list(dict.fromkeys(row.placement.entry.narrative for row in told))
    read: dict[str, tuple[Quantity, ...]] = {}
    for at in range(0, len(texts), _AT_ONCE):
        some = texts[at : at + _AT_ONCE]
        read.update(zip(some, quantities_of(some), strict=True))
    return (Counts(row, read[row.placement.entry.narrative]) for row in told)


def alike(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities have one unit: 箇所 and か所 are one."""
    return counter(one.unit) == counter(other.unit)


_TIMES = {
    "円": 1, "十円": 10, "百円": 100, "千円": 1_000, "万円": 10_000, "十万円": 100_000, "百万円": 1_000_000,
    "千万円": 10_000_000, "億円": 100_000_000, "十億円": 1_000_000_000, "百億円": 10_000_000_000,
    "千億円": 100_000_000_000, "兆円": 1_000_000_000_000,
}  # fmt: skip


def yen_of(quantity: Quantity) -> Decimal | None:
    """The amount in 円; None where the quantity is no money."""
    times = _TIMES.get(quantity.unit)
    return None if times is None else quantity.value * times
