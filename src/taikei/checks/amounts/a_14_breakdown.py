"""
## 何を見るか

事業の金額の内訳（節や説明の行）を足した額が、その事業の金額と合わないもの、内訳の中の細目を足した額が、その上の行の額と
合わないものを示します。

## なぜ

内訳は、金額の全部を説明するためにあります（予算説明書の様式：地方自治法施行規則別記）。合わなければ、行が抜けているか、
金額が誤っています。議会の資料で合計の誤りが見つかると、資料の全体が疑われます。

## 例

当初予算額1,000千円の内訳が「報償費」300千円と「需用費」600千円だけである。→ 指摘します。

## 例外

四捨五入による差は、一つの額につき0.5を限度に指摘しません。金額のない行が内訳に交じるとき（主なものだけを示した内訳）、細目が
一つ上の行の一部だけを「うち」として示すとき（細目の合計がその行より少ないとき）は見ません。

## What it looks at

Breakdowns (内訳) whose lines do not add up to the amount of the programme, or whose finer lines exceed the line above.

## Why

A breakdown explains all of an amount (statutory form of the notes to a budget). Where it does not add up, a line is
missing or a figure is wrong, and one wrong total puts the whole document in doubt.

## Example

An initial budget of 1,000 thousand yen is broken down into 報償費 300 and 需用費 600: reported.

## Exceptions

Half a unit of rounding is allowed for each figure. Breakdowns with a line without an amount show but the main ones and
are not judged; finer lines that make up less than the line above may be a part of it (うち).
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby, zip_longest
from typing import NamedTuple

from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.sums import added, rounding
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.terms import COMPONENTS
from taikei.model.amount import Amount
from taikei.model.entry import Item
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "A-14"
SEVERITY = Severity.WARNING
TITLE = Words("内訳の合計が金額と合う", "A breakdown adds up to its amount")
VERSION = "1.0"
BASIS = Words("地方自治法施行規則別記（予算に関する説明書の様式）", "statutory form of the notes to a budget")
NOTHING = Words("内訳のある事業がありません。", "No programme has a breakdown.")


class _Parts(NamedTuple):
    """``name`` is that of the line whose parts they are, empty for the whole amount."""

    row: Row
    name: str
    whole: Amount
    total: Decimal
    lines: int


def check(subject: Subject) -> Verdict:
    """One hit for each amount that its parts do not make."""
    rows = (row for row in subject.rows if row.placement.entry.items)
    return judged((parts for row in rows for parts in _breakdowns(row)), _hit)


def _breakdowns(row: Row) -> Iterator[_Parts]:
    entry = row.placement.entry
    for _, of_one in groupby(entry.items, key=lambda item: item.by):
        items = list(of_one)
        top = _highest(items)
        whole = entry.amount(top[0].component) if top else None
        if whole is not None:
            yield from _added(row, "", whole, top)
        for parent, parts in _finer(items):
            if parent.amount is not None:
                yield from _added(row, parent.name, parent.amount, [part.amount for part in parts])


def _highest(items: Sequence[Item]) -> list[Amount]:
    """The amounts of the highest lines that print one; none where a line without an amount has no finer ones."""
    amounts: list[Amount] = []
    above: int | None = None  # the level of the last line counted: finer lines are in it already
    for item, following in zip_longest(items, items[1:]):
        if above is not None and item.level > above:
            continue
        if item.amount is not None:
            amounts.append(item.amount)
            above = item.level
        elif following is None or following.level <= item.level:
            return []
        else:
            above = None
    return amounts


def _added(row: Row, name: str, whole: Amount, parts: Sequence[Amount | None]) -> Iterator[_Parts]:
    total = added(parts, whole.unit)
    if total is not None and whole.number is not None:
        yield _Parts(row, name, whole, total, len(parts))


def _finer(items: list[Item]) -> Iterator[tuple[Item, list[Item]]]:
    """Each line with the lines one level below it, up to the next line of its own level or above."""
    open_: list[tuple[Item, list[Item]]] = []
    for item in items:
        while open_ and open_[-1][0].level >= item.level:
            yield from (pair for pair in [open_.pop()] if pair[1])
        if open_ and open_[-1][0].level == item.level - 1:
            open_[-1][1].append(item)
        open_.append((item, []))
    yield from (pair for pair in reversed(open_) if pair[1])


def _hit(parts: _Parts) -> Hit | None:
    assert parts.whole.number is not None  # only numbers were added
    over = parts.total - parts.whole.number
    if over == 0:
        return None
    allowed = rounding(parts.row.chapter, parts.whole.unit, parts.lines)
    if abs(over) <= allowed or (parts.name and over < 0):
        return None
    name = COMPONENTS[parts.whole.component]
    of = Words(parts.name or name.ja, parts.name or name.en)
    printed, summed = (
        amount_words(parts.whole),
        amount_words(Amount(parts.whole.component, parts.whole.unit, parts.total)),
    )
    return Hit(
        place=row_place(*parts.row, parts.whole.component),
        message=Words("内訳の合計が金額と合いません。", "The breakdown does not add up to its amount."),
        found=Words(
            f"{of.ja}{printed.ja}に対して内訳の合計{summed.ja}", f"{of.en} {printed.en}, its parts {summed.en}"
        ),
        expected=Words(f"合計{printed.ja}の内訳", f"parts of {printed.en} altogether"),
        advice=Words(
            "内訳の行が抜けていないか、金額に誤りがないか確かめてください。",
            "Verify that no line is missing and that the figures are right.",
        ),
    )
