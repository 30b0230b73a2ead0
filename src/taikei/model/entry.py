"""A programme in one fiscal year and chapter, what it rests on and is made of, and its place in a section."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from taikei.model.amount import Amount, Component
from taikei.model.organisation import Charge
from taikei.model.slip import Slip
from taikei.model.source import Source, joined
from taikei.model.words import Words


@dataclass(frozen=True)
class LegalBasis:
    """根拠法令: a law and, where told, its number (令和三年法律第三十六号) and the place in it, as printed."""

    law: str
    number: str = ""
    provision: str = ""


class Division(StrEnum):
    """By what a breakdown divides an amount: 節 (the kind of expense) or 説明 (what it is spent on)."""

    OBJECT = "object"
    PURPOSE = "purpose"


@dataclass(frozen=True)
class Item:
    """One line of the breakdown (内訳) of an entry's amount.

    ``level`` counts from 1; an item of level 2 is a part of the last one of level 1 above it. ``code`` is the printed
    number (節 3, 事業 001), empty where none is. ``amount`` is None where the line prints none.
    """

    by: Division
    name: str
    level: int = 1
    code: str = ""
    amount: Amount | None = None
    source: Source = Source()

    def __post_init__(self) -> None:
        if self.level < 1:
            raise ValueError(f"{self.name}: the level of an item counts from 1, found {self.level}")


@dataclass(frozen=True)
class Entry:
    """What a report says of one programme: 事業 × 年度 × 実績 or 計画.

    ``programme`` is the printed name without its marks (再掲, 新規, 拡充, 終了); ``code`` the body's number of the
    programme (予算事業ID), empty where it prints none: two programmes of one name are told apart by it.
    ``narrative`` has one paragraph a line. ``policies`` are the policies (政策・施策) that the programme serves, one a
    text. ``sources`` is keyed by field name, amounts by their component; ``row`` is the place of the whole row.
    """

    programme: str
    amounts: tuple[Amount, ...] = ()
    narrative: str = ""
    charge: Charge = Charge()
    new: bool = False
    note: str = ""
    expanded: bool = False
    ended: bool = False
    code: str = ""
    policies: tuple[str, ...] = ()
    bases: tuple[LegalBasis, ...] = ()
    items: tuple[Item, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.programme:
            raise Slip(Words("事業名が空です", "an entry needs the name of its programme"), Words("事業名", "its name"))
        components = [amount.component for amount in self.amounts]
        if len(components) != len(set(components)):
            raise Slip(
                Words(
                    f"{self.programme}の金額の内訳が {', '.join(components)} です",
                    f"{self.programme}: an entry has one amount of each component, found {components}",
                ),
                Words("内訳ごとに一つの金額", "one amount of each"),
            )

    def amount(self, component: Component) -> Amount | None:
        for amount in self.amounts:
            if amount.component is component:
                return amount
        return None

    @property
    def source(self) -> Source:
        """The place of the whole row, or of all that is known of it."""
        return self.sources.get("row") or joined(self.sources.values())


@dataclass(frozen=True)
class Placement:
    """An entry's place in a section, ``order`` counted from 1. ``relisted`` is the printed mark 再掲.

    ``mark`` is how the mark of a re-listing stands in the document that was read, with the white space before it and a
    line break where it begins a line: notation alone, so that placements that differ in nothing else are equal.
    """

    order: int
    entry: Entry
    relisted: bool = False
    mark: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if self.order < 1:
            raise ValueError(f"{self.entry.programme}: the order in a section counts from 1, found {self.order}")
