"""What a form says of a budget book: 款, 項 and 目 on facing pages."""

import re
from collections.abc import Sequence
from typing import ClassVar, Literal

from taikei.model.amount import Unit
from taikei.model.slip import Slip
from taikei.model.words import Words
from taikei.readers.forms.part import Part

Holds = Literal[
    "moku",
    "initial_budget",
    "previous_budget",
    "difference",
    "national_funds",
    "prefectural_funds",
    "bonds",
    "other_funds",
    "general_funds",
    "setsu",
    "setsu_amount",
    "purpose",
]
"""What stands in a column; ``difference`` is this year's amount less last year's (比較), and only proved.

``prefectural_funds`` are told where 国 and 県 have a column each: they are added to ``national_funds``.
"""

Side = Literal["revenue", "expenditure"]
"""歳入 or 歳出."""


class BudgetCoverForm(Part, frozen=True):
    """Patterns for the lines before the first table. The lines that ``title`` finds are the title, one after another.

    White space within ``issuer`` and ``published`` is kept as printed.
    """

    title: re.Pattern[str]
    issuer: re.Pattern[str] | None = None
    published: re.Pattern[str] | None = None


class AccountForm(Part, frozen=True):
    """会計: ``heading`` begins the book of an account and has ``year`` and ``name`` (一般会計).

    ``control`` has ``amount``: the total that the account's revenue and its expenditure both come to.
    """

    needed: ClassVar = {"heading": ("year", "name"), "control": ("amount",)}

    heading: re.Pattern[str]
    control: re.Pattern[str] | None = None


class SideForm(Part, frozen=True):
    """``heading`` begins the tables of this side of an account. Revenue is added up, but is no programme."""

    heading: re.Pattern[str]
    side: Side


class BudgetColumnForm(Part, frozen=True):
    """A column of the tables: ``header`` is found in its header cell, from which white space is taken."""

    header: re.Pattern[str]
    holds: Holds


class BudgetUnitForm(Part, frozen=True):
    """``stated`` has ``unit`` and is found in a cell of its own; ``usual`` is used where none is, with a doubt."""

    needed: ClassVar = {"stated": ("unit",)}

    usual: Unit
    stated: re.Pattern[str]


class ApartForm(Part, frozen=True):
    """Pages that hold no table of 款, 項 and 目: ``heading`` begins them, ``name`` is what messages call them."""

    heading: re.Pattern[str]
    name: Words


class BudgetForm(Part, frozen=True, tag_field="reads", tag="budget"):
    """A known layout of a budget book (予算に関する説明書). ``recognise`` are patterns that must all occur in it.

    ``page`` has ``page``, the printed number of a page: two pages face each other if theirs follow. ``kan`` and ``kou``
    are the headings of 款 and 項, with ``number``, ``name`` and, where it is printed, ``amount``. In their columns
    ``moku``, ``setsu`` and ``purpose`` know the first line of an item, with ``code`` and ``name``; ``total`` (計) is
    found where a 目 might stand. ``amount`` ends a line of the 説明 and has ``amount`` and ``name``, which is not found
    where the line holds an amount only; ``ended`` finds the line of the 説明 that says that the 目 has ended (廃目).
    """

    needed: ClassVar = {
        "page": ("page",),
        "kan": ("number", "name"),
        "kou": ("number", "name"),
        "moku": ("code", "name"),
        "setsu": ("code", "name"),
        "purpose": ("code", "name"),
        "amount": ("amount", "name"),
    }

    id: str
    title: Words
    recognise: tuple[re.Pattern[str], ...]
    furniture: tuple[re.Pattern[str], ...]
    page: re.Pattern[str]
    cover: BudgetCoverForm
    account: AccountForm
    unit: BudgetUnitForm
    sides: tuple[SideForm, ...]
    columns: tuple[BudgetColumnForm, ...]
    kan: re.Pattern[str]
    kou: re.Pattern[str]
    moku: re.Pattern[str]
    total: re.Pattern[str]
    setsu: re.Pattern[str]
    purpose: re.Pattern[str]
    amount: re.Pattern[str]
    ended: re.Pattern[str] | None = None
    apart: tuple[ApartForm, ...] = ()

    def __post_init__(self) -> None:
        super().__post_init__()
        held = [column.holds for column in self.columns]
        missing = [
            holds for holds in ("moku", "initial_budget", "setsu", "setsu_amount", "purpose") if holds not in held
        ]
        if missing or len(held) != len(set(held)):
            raise _columns(missing, held)

    def fits(self, text: str) -> bool:
        return all(pattern.search(text) for pattern in self.recognise)


def _columns(missing: Sequence[str], held: Sequence[str]) -> Slip:
    if missing:
        found = Words(f"{'、'.join(missing)} の列がありません", f"no column holds {', '.join(missing)}")
    else:
        twice = next(each for each in held if held.count(each) > 1)
        found = Words(f"{twice} の列が二つ以上あります", f"several columns hold {twice}")
    return Slip(found, Words("それぞれ一つの列", "one column for each part"))
