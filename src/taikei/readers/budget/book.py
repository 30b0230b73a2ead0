"""A budget book as it is printed: accounts, their 款 and 項, and the rows of each 目 over its spreads."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from taikei.model.entry import Item
from taikei.readers.budget.amounts import money
from taikei.readers.budget.pages import Page
from taikei.readers.budget.rows import PrintedRow
from taikei.readers.forms.budget_form import Side
from taikei.readers.lines import Line


@dataclass(frozen=True)
class Heading:
    """The heading of a 款 or 項 with the total that it prints, None where it prints none."""

    line: Line
    number: str
    name: str
    printed: str | None

    @property
    def amount(self) -> Decimal | None:
        return None if self.printed is None else money(self.printed)

    def same(self, other: "Heading | None") -> bool:
        """Whether it is repeated: every page prints again where it is."""
        return other is not None and (self.number, self.name) == (other.number, other.name)


@dataclass
class Moku:
    """One 目: its row on the left page, the lines of a wrapped name, and its share of the right pages.

    ``items`` are what the share says, once it is read; ``ended`` is the line that says that the 目 has ended (廃目).
    """

    code: str
    begun: str
    row: PrintedRow
    wrapped: list[Line] = field(default_factory=list)
    setsu: list[PrintedRow] = field(default_factory=list)
    purposes: list[tuple[Page, Line]] = field(default_factory=list)
    items: tuple[Item, ...] = ()
    ended: Line | None = None

    @property
    def name(self) -> str:
        """The whole name, wrapped or not."""
        return self.begun + "".join(line.text for line in self.wrapped)

    @property
    def lines(self) -> list[Line]:
        """What was read of it besides its items."""
        return [*self.row.lines, *self.wrapped, *([] if self.ended is None else [self.ended])]


@dataclass
class Kou:
    """One 項 with its rows; ``total`` is its row 計."""

    kan: Heading
    heading: Heading
    moku: list[Moku] = field(default_factory=list)
    total: PrintedRow | None = None


@dataclass
class Account:
    """One account (会計): general, or a special one. ``year`` is printed; the first lines of a book may name none."""

    name: str = ""
    year: str = ""
    line: Line | None = None
    control: tuple[Decimal, Line] | None = None
    sides: dict[Side, list[Kou]] = field(default_factory=dict)


@dataclass
class Book:
    """All that was found.

    ``headings`` begin a side, a 款 or a 項; of the ``repeated`` ones, ``altered`` print another total.
    ``strays`` stand in a table but belong to no item. ``lonely`` pages lack the facing page, and pages are missing
    before ``gaps``. ``tables`` are the pages of each side's tables, ``apart`` those without tables by their kind.
    """

    accounts: list[Account] = field(default_factory=list)
    headings: list[Line] = field(default_factory=list)
    repeated: list[Line] = field(default_factory=list)
    strays: list[Line] = field(default_factory=list)
    lonely: list[Page] = field(default_factory=list)
    gaps: list[Page] = field(default_factory=list)
    tables: dict[Side, list[Page]] = field(default_factory=dict)
    apart: dict[int, list[Page]] = field(default_factory=dict)
    altered: list[tuple[Heading, Heading]] = field(default_factory=list)

    def kous(self, side: Side) -> Iterator[tuple[Account, Kou]]:
        """The 項 of this side of all accounts, in the order of the book."""
        for account in self.accounts:
            for kou in account.sides.get(side, ()):
                yield account, kou
