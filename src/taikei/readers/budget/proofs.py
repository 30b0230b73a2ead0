"""Each total that the book prints, held against the sum of what it is the total of."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from taikei.model.amount import Unit
from taikei.model.entry import Division
from taikei.model.reading import Proof
from taikei.model.words import Words
from taikei.readers.budget.amounts import money
from taikei.readers.budget.book import Account, Book, Heading, Kou, Moku
from taikei.readers.budget.names import COLUMN_NAMES, SIDE_NAMES, account_words, kan_words, kou_words, moku_words
from taikei.readers.budget.rows import PrintedRow
from taikei.readers.forms.budget_form import Holds
from taikei.readers.lines import Line, source_of

_FUNDS: tuple[Holds, ...] = ("national_funds", "prefectural_funds", "bonds", "other_funds", "general_funds")


def proofs_of(book: Book, unit: Unit) -> Iterator[Proof]:
    """All proofs of the book, from the least total to the greatest."""
    for account in book.accounts:
        for side, name in SIDE_NAMES.items():
            kous = account.sides.get(side, [])
            for kou in kous:
                for moku in kou.moku:
                    yield from _of_moku(kou, moku, unit)
                yield from _of_kou(kou, unit)
            yield from _of_kans(kous, unit)
            yield from _of_account(account, name, kous, unit)


def _of_moku(kou: Kou, moku: Moku, unit: Unit) -> Iterator[Proof]:
    """比較 is the difference of the years; 財源内訳 and 節 each come to this year's amount."""
    of = moku_words(kou, moku)
    this, last = _number(moku.row, "initial_budget"), _number(moku.row, "previous_budget")
    if (difference := moku.row.cells.get("difference")) is not None and "previous_budget" in moku.row.cells:
        summed = None if this is None or last is None else this - last
        yield from _proof(_part(of, "比較", "difference of the years"), difference, summed, unit)
    initial = moku.row.cells.get("initial_budget")
    if initial is None:
        return
    if any(funds in moku.row.cells for funds in _FUNDS):
        funds = _sum(_number(moku.row, each) for each in _FUNDS if each in moku.row.cells)
        yield from _proof(_part(of, "財源内訳の計", "sum of its funding"), initial, funds, unit)
    setsu = [item.amount for item in moku.items if item.by is Division.OBJECT and item.level == 1]
    if setsu:
        summed = _sum(None if amount is None else amount.number for amount in setsu)
        yield from _proof(_part(of, "節の計", "sum of its 節"), initial, summed, unit)


def _of_kou(kou: Kou, unit: Unit) -> Iterator[Proof]:
    """計 in each column, and the total that the heading of the 項 prints."""
    of = kou_words(kou)
    if kou.total is not None:
        for holds, line in kou.total.cells.items():
            if holds != "moku":
                name = COLUMN_NAMES[holds]
                parts = (_number(moku.row, holds) for moku in kou.moku if holds in moku.row.cells)
                yield from _proof(_part(of, f"計（{name.ja}）", f"total ({name.en})"), line, _sum(parts), unit)
    yield from _of_heading(of, kou.heading, _sum_of([kou]), unit)


def _of_kans(kous: Sequence[Kou], unit: Unit) -> Iterator[Proof]:
    """The total that the heading of each 款 prints."""
    for _, group in groupby(kous, key=lambda kou: (kou.kan.number, kou.kan.name)):
        parts = list(group)
        yield from _of_heading(kan_words(parts[0].kan), parts[0].kan, _sum_of(parts), unit)


def _of_account(account: Account, side: Words, kous: Sequence[Kou], unit: Unit) -> Iterator[Proof]:
    """The control total, to which revenue and expenditure both come."""
    if account.control is not None and kous:
        printed, line = account.control
        name = account_words(account)
        of = Words(f"{name.ja}の{side.ja}の総額", f"{name.en}: total {side.en}")
        yield Proof(of, printed, _sum_of(kous), unit, source_of([line]))


def _of_heading(of: Words, heading: Heading, summed: Decimal | None, unit: Unit) -> Iterator[Proof]:
    if heading.amount is not None:
        words = _part(of, "見出しの額", "amount of the heading")
        yield Proof(words, heading.amount, summed, unit, source_of([heading.line]))


def _sum_of(kous: Iterable[Kou]) -> Decimal | None:
    return _sum(_number(moku.row, "initial_budget") for kou in kous for moku in kou.moku)


def _sum(parts: Iterable[Decimal | None]) -> Decimal | None:
    """The sum; None where a part is no number."""
    total = Decimal(0)
    for part in parts:
        if part is None:
            return None
        total += part
    return total


def _number(row: PrintedRow, holds: Holds) -> Decimal | None:
    line = row.cells.get(holds)
    return None if line is None else money(line.text)


def _proof(of: Words, printed: Line, summed: Decimal | None, unit: Unit) -> Iterator[Proof]:
    number = money(printed.text)
    if number is not None:
        yield Proof(of, number, summed, unit, source_of([printed]))


def _part(of: Words, ja: str, en: str) -> Words:
    return Words(f"{of.ja} {ja}", f"{of.en}: {en}")
