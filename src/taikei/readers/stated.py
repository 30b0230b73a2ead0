"""The unit of a table's amounts: as it states it, or by the evidence there is, and then with a doubt."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from taikei.model.amount import Component, Unit
from taikei.model.reading import Doubt
from taikei.model.source import Source
from taikei.model.words import Words
from taikei.readers.forms.part import misread
from taikei.readers.forms.report_form import AmountsForm, ReportForm, UnitForm
from taikei.readers.lines import Lines
from taikei.readers.printed_amounts import number_of
from taikei.readers.row import Row
from taikei.readers.unit_evidence import Amounts, likely_unit


def unit_named(pattern: re.Pattern[str], text: str) -> Unit:
    """The unit that a pattern has found. Raises Misuse where the pattern finds what is none."""
    try:
        return Unit(text)
    except ValueError:
        known = "、".join(Unit)
        raise misread(pattern, text, Words(f"{known} のどれか", f"one of {known}")) from None


def stated_unit(lines: Lines, form: UnitForm) -> Unit | None:
    """The unit that the first of these lines states; None where none does."""
    for line in lines:
        match = form.stated.search(line.text) if form.stated is not None else None
        if match is not None:
            return unit_named(match.re, match["unit"])
    return None


class Place(NamedTuple):
    """A table or sheet: what it is called in a sentence (の表; above the table of …), and where it is."""

    of: Words
    source: Source


def settled_units(
    stated: Sequence[Unit | None], places: Sequence[Place], rows: Iterable[Row], form: ReportForm, whole: Source
) -> tuple[list[Unit], list[Doubt]]:
    """The unit of each table, and the doubts: about tables that state none, or another than the others.

    A table that states none is read as the others do. Where none of them does, their ``rows`` are the evidence.
    """
    if form.unit.stated is None:
        return [form.unit.usual] * len(stated), []
    if not any(stated):
        unit, doubt = _unit_of(rows, form)
        return [unit] * len(stated), [replace(doubt, source=whole)] if stated else []
    units = [unit or _nearest(stated, at) for at, unit in enumerate(stated)]
    doubts = [_unstated(place, unit) for place, unit, own in zip(places, units, stated, strict=True) if own is None]
    if len(set(units)) > 1:
        doubts.append(_several(units, whole))
    return units, doubts


def _nearest(stated: Sequence[Unit | None], at: int) -> Unit:
    """The unit of the nearest table before that states one, else of the first after."""
    return next(unit for unit in (*reversed(stated[:at]), *stated[at:]) if unit is not None)


def _unit_of(rows: Iterable[Row], form: ReportForm) -> tuple[Unit, Doubt]:
    numbers = [list(_numbers(row, form.amounts)) for row in rows if row.total is None]
    programmes = [of_row[0] for of_row in numbers if of_row]
    cells = [number for of_row in numbers for number in of_row]
    return likely_unit(Amounts(cells, programmes, whole=False), form.unit.usual)


def _numbers(row: Row, amounts: AmountsForm) -> Iterator[Decimal]:
    """The amounts of a row that are not zero: those that are say nothing of their unit."""
    for component in Component:
        number = number_of(row.groups.get(component, ""), amounts)
        if number is not None and number != 0:
            yield number


def _unstated(place: Place, unit: Unit) -> Doubt:
    return Doubt(
        place.source,
        Words(
            f"{place.of.ja}に金額の単位が書かれていません。ほかの表に書かれている{unit}として読みました。",
            f"No unit is stated {place.of.en}; read as {unit}, which other tables state.",
        ),
    )


def _several(units: Sequence[Unit], whole: Source) -> Doubt:
    names = "、".join(dict.fromkeys(units))
    return Doubt(
        whole,
        Words(
            f"金額の単位が表によって異なります（{names}）。章の単位は、最後の表の{units[-1]}としました。",
            f"The tables are in different units ({names}); the chapter's unit is that of the last one, {units[-1]}.",
        ),
    )
