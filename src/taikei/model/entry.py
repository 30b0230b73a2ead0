"""A programme in one fiscal year and chapter, and its place in a section."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from taikei.model.amount import Amount, Component
from taikei.model.organisation import Charge
from taikei.model.source import Source, joined


@dataclass(frozen=True)
class Entry:
    """What a report says of one programme: 事業 × 年度 × 実績 or 計画.

    ``programme`` is the printed name without its marks (再掲, 新規). ``narrative`` has one paragraph a line.
    ``sources`` is keyed by field name, amounts by their component; ``row`` is the place of the whole row.
    """

    programme: str
    amounts: tuple[Amount, ...] = ()
    narrative: str = ""
    charge: Charge = Charge()
    new: bool = False
    note: str = ""
    sources: Mapping[str, Source] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.programme:
            raise ValueError("an entry needs the name of its programme")
        components = [amount.component for amount in self.amounts]
        if len(components) != len(set(components)):
            raise ValueError(f"{self.programme}: an entry has one amount of each component, found {components}")

    def amount(self, component: Component) -> Amount | None:
        return next((amount for amount in self.amounts if amount.component == component), None)

    @property
    def source(self) -> Source:
        """The place of the whole row, or of all that is known of it."""
        return self.sources.get("row") or joined(self.sources.values())


@dataclass(frozen=True)
class Placement:
    """An entry's place in a section, ``order`` counted from 1. ``relisted`` is the printed mark 再掲."""

    order: int
    entry: Entry
    relisted: bool = False

    def __post_init__(self) -> None:
        if self.order < 1:
            raise ValueError(f"{self.entry.programme}: the order in a section counts from 1, found {self.order}")
