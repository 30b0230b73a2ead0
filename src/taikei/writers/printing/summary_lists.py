"""The lists of the summary: the largest programmes, those far from their budget, the new ones, the changed ones."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

import msgspec

from taikei.analysis.execution import initial_budget_ratio
from taikei.model.amount import Component
from taikei.writers.printed import charge_text
from taikei.writers.printing.fields import ROW_FIELDS, change_of
from taikei.writers.printing.laid_table import Cell, Head, LaidTable, Line, column_of_figures
from taikei.writers.printing.notation import worth
from taikei.writers.printing.pattern import Said, aloud
from taikei.writers.printing.row import Row

_BUDGET, _SETTLEMENT = Component.INITIAL_BUDGET, Component.SETTLEMENT
_LOW = Fraction(1, 2)
_CHARGE = "48mm"
_FIRST = 1  # of many divisions


class SummaryList(msgspec.Struct, frozen=True):
    """``instead`` stands in the place of a table that has no rows."""

    heading: str
    table: LaidTable | None
    instead: str = ""


@dataclass(frozen=True)
class Choice:
    """Which rows a list names, in the order of ``key``, and the amounts beside their names.

    ``order`` says how the first were chosen, where a list of some would pass for one of all. ``tells`` is whether a row
    tells what it is judged by: where none does, no programme can be said to be such.
    """

    name: str
    chosen: Callable[[Row], bool]
    key: Callable[[Row], Decimal]
    columns: tuple[tuple[str, str], ...]
    order: str = ""
    tells: Callable[[Row], bool] = lambda row: True


def _worth(row: Row, component: Component) -> Decimal | None:
    amount = row.entry.amount(component)
    return None if amount is None else worth(amount)


def _size(row: Row, component: Component) -> Decimal:
    value = _worth(row, component)
    return Decimal(0) if value is None else value


def _settled(row: Row) -> bool:
    return _worth(row, _SETTLEMENT) is not None


def _gap(row: Row) -> Decimal:
    return _size(row, _SETTLEMENT) - _size(row, _BUDGET)


def _rated(row: Row) -> bool:
    return initial_budget_ratio(row.entry) is not None


def _share(row: Row) -> Fraction:
    share = initial_budget_ratio(row.entry)
    return Fraction(1) if share is None else share


def _compared(row: Row) -> bool:
    return change_of(row) is not None


def _change(row: Row) -> Decimal:
    change = change_of(row)
    return Decimal(0) if change is None or change.number is None else change.number


_MONEY = (("当初予算額", "initial_budget"), ("決算額", "settlement"), ("当初予算比\n（％）", "initial_budget_ratio"))
_TWO_YEARS = (("予算額", "initial_budget"), ("前年度", "previous_budget"), ("増減", "budget_change"))
LARGE = Choice(
    "large", lambda row: _size(row, _SETTLEMENT) > 0, lambda row: -_size(row, _SETTLEMENT), _MONEY, "", _settled
)
LOW = Choice("low", lambda row: _share(row) < _LOW, _gap, _MONEY, "差の大きい", _rated)
HIGH = Choice("high", lambda row: _share(row) > 1, lambda row: -_gap(row), _MONEY, "差の大きい", _rated)
NEW = Choice("new", lambda row: row.entry.new, lambda row: -_size(row, _BUDGET), _MONEY[:1], "予算額の大きい")
CHANGED = Choice("change", lambda row: _change(row) != 0, lambda row: -abs(_change(row)), _TWO_YEARS, "", _compared)


def summary_list(choice: Choice, every: Sequence[Row], most: int, words: Mapping[str, str], unit: str) -> SummaryList:
    """At most so many rows. ``every`` has all rows of the chapter, without re-listings."""
    heading = words[f"{choice.name}_heading"]
    found = sorted(filter(choice.chosen, every), key=choice.key)
    if not found:
        return SummaryList(heading, None, words["none" if any(map(choice.tells, every)) else "unknown"])
    rows, numeral = found[:most], found[0].notation.numeral
    some = choice.order != "" and len(found) > len(rows)
    cut = f"{numeral(len(found))}事業のうち{choice.order}{numeral(len(rows))}事業、" if some else ""
    return SummaryList(f"{heading}（{cut}単位：{unit}）", LaidTable(*_table(choice, rows)))


def _table(choice: Choice, rows: Sequence[Row]) -> tuple[tuple[Head, ...], tuple[Line, ...]]:
    names, *amounts = ([ROW_FIELDS[field](row) for row in rows]
                       for field in ("name", *(field for _, field in choice.columns)))  # fmt: skip
    charges = [Said(_charge_of(row)) for row in rows]
    told = [(label, said) for (label, _), said in zip(choice.columns, amounts, strict=True)
            if any(each.text for each in said)]  # fmt: skip
    heads = (
        Head(("事業名",), "1fr", "left"),
        *(column_of_figures(label, [each.text for each in said]) for label, said in told),
        Head(("担当課・室",), _CHARGE, "left"),
    )
    columns = (names, *(said for _, said in told), charges)
    return heads, tuple(Line(tuple(map(_cell, cells))) for cells in zip(*columns, strict=True))


def _charge_of(row: Row) -> str:
    """Ten divisions that share a programme would push the lists on to a third page: the first stand for them."""
    charge, numeral = row.entry.charge, row.notation.numeral
    others = len(charge.divisions) - _FIRST
    if others < 2:
        return charge_text(charge)
    first = replace(charge, divisions=charge.divisions[:_FIRST])
    return f"{charge_text(first)}ほか{numeral(others)}課・室"


def _cell(said: Said) -> Cell:
    lines = said.text.split("\n") if said.text else []
    return Cell(tuple((aloud(Said(line, said.spoken)),) for line in lines))
