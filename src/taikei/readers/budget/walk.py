"""Walking through the pages of a book: what stands under which heading, and which 目 goes on over a page break."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import get_args

from taikei.language.widths import squeeze
from taikei.readers.budget.amounts import money
from taikei.readers.budget.book import Account, Book, Heading, Kou, Moku
from taikei.readers.budget.pages import Page, box_of
from taikei.readers.budget.rows import PrintedRow, moku_rows, printed_rows
from taikei.readers.budget.spreads import Spread
from taikei.readers.forms.budget_form import BudgetForm, Holds, Side
from taikei.readers.lines import Line

_SETSU: frozenset[Holds] = frozenset(("setsu", "setsu_amount"))
_PURPOSE: frozenset[Holds] = frozenset(("purpose",))
_LEFT: frozenset[Holds] = frozenset(get_args(Holds)) - _SETSU - _PURPOSE

OTHER = -1
"""The key of pages apart that no heading of the form begins."""


def book_of(parts: Iterable[Spread | Page], form: BudgetForm) -> Book:
    """The book that these spreads and other pages make."""
    walk = _Walk(form)
    for part in parts:
        if isinstance(part, Spread):
            walk.spread(part)
        elif part.is_right:
            walk.lonely(part)
        else:
            walk.page(part)
    return walk.book


@dataclass
class _Walk:
    """Where the walk is: in which account, side, 款, 項 and 目."""

    form: BudgetForm
    book: Book = field(default_factory=Book)
    side: Side | None = None
    kan: Heading | None = None
    kou: Kou | None = None
    moku: Moku | None = None
    kind: int = OTHER
    last: Page | None = None

    def page(self, page: Page) -> None:
        """A page without a table: it may begin an account, or a kind of pages that the form names."""
        begun = (
            at
            for at, apart in enumerate(self.form.apart)
            if any(apart.heading.search(line.text) for line in page.lines)
        )
        self.kind = next(begun, self.kind)
        self.book.apart.setdefault(self.kind, []).append(page)
        for line in page.lines:
            if True in (self._account(line), self._side(line)):
                self.book.headings.append(line)

    def lonely(self, page: Page) -> None:
        """A right page whose left page is missing: nothing tells to which 目 its lines belong."""
        self.book.lonely.append(page)
        self.moku = None
        self.last = page

    def spread(self, spread: Spread) -> None:
        """The rows of two facing pages. What stands above the first 目 goes on with that of the spread before.

        Facing pages agree in their heights. One page that holds both halves has rows that are ruled through: there a
        目 may stand in the middle of its row, below the first of its 節.
        """
        self.kind = OTHER
        self._sequence(spread)
        is_single = spread.right is spread.left
        places = [(float("-inf"), float("-inf"))]
        owners = [self.moku]
        for height, event in sorted(self._events(spread.left), key=lambda each: each[0]):
            if isinstance(event, PrintedRow):
                self._row(event)
            else:
                self._line(event)
            ruled = event.ruled if isinstance(event, PrintedRow) else places[-1][0]
            places.append(_place(ruled, height, places[-1]) if is_single else (0, height))
            owners.append(self.moku)
        pages = self.book.tables.setdefault(self.side or "expenditure", [])
        pages.append(spread.left)
        if spread.right is None:
            self.book.lonely.append(spread.left)
            return
        if not is_single:
            pages.append(spread.right)
            self.book.strays.extend(line for line in spread.right.lines if line.column is None)
        for row in [*printed_rows(spread.right, _SETSU), *printed_rows(spread.right, _PURPOSE)]:
            owner = owners[bisect_right(places, (row.ruled if is_single else 0, row.at)) - 1]
            if owner is None:
                self.book.strays.extend(row.lines)
            elif "purpose" not in row.cells:
                owner.setsu.append(row)
            elif self.form.ended is not None and self.form.ended.search(row.cells["purpose"].text):
                owner.ended = row.cells["purpose"]
            else:
                owner.purposes.append((spread.right, row.cells["purpose"]))

    def _sequence(self, spread: Spread) -> None:
        """Pages that are missing between two spreads."""
        numbers = (self.last.printed if self.last is not None else None, spread.left.printed)
        if self.moku is not None and None not in numbers and numbers[1] != (numbers[0] or 0) + 1:
            self.book.gaps.append(spread.left)
        self.last = spread.right or spread.left

    def _events(self, page: Page) -> Iterator[tuple[float, PrintedRow | Line]]:
        """The rows and headings of a left page, each with the height at which its text begins."""
        for row in moku_rows(page, _LEFT, lambda text: self.form.moku.search(text) is not None):
            yield min(box_of(line).top for line in row.lines), row
        for line in page.lines:
            if line.column is None:
                yield box_of(line).top, line

    def _line(self, line: Line) -> None:
        """A line outside the tables of a left page: it may be several headings at once (款 and 項)."""
        are_new = (self._account(line), self._side(line), self._kan(line), self._kou(line))
        if True in are_new:
            self.book.headings.append(line)
        elif False in are_new:
            self.book.repeated.append(line)

    def _side(self, line: Line) -> bool | None:
        """Whether the line begins a side; False where it names again the one that is being read, None where none."""
        side = next((each.side for each in self.form.sides if each.heading.search(line.text)), None)
        if side is None or side == self.side:
            return None if side is None else False
        self.side, self.kan, self.kou, self.moku = side, None, None, None
        return True

    def _kan(self, line: Line) -> bool | None:
        """Whether the line begins a 款, as ``_side`` says it of a side."""
        found = _heading(self.form.kan, line)
        if found is None or self._goes_on_with(found, self.kan):
            return None if found is None else False
        self.kan, self.kou, self.moku = found, None, None
        return True

    def _kou(self, line: Line) -> bool | None:
        found = _heading(self.form.kou, line)
        known = None if self.kou is None else self.kou.heading
        if self.kan is None or found is None or self._goes_on_with(found, known):
            return None if self.kan is None or found is None else False
        self.kou, self.moku = Kou(self.kan, found), None
        self._tables().append(self.kou)
        return True

    def _goes_on_with(self, found: Heading, known: Heading | None) -> bool:
        if known is None or not found.same(known):
            return False
        if None not in (found.amount, known.amount) and found.amount != known.amount:
            self.book.altered.append((known, found))
        return True

    def _row(self, row: PrintedRow) -> None:
        name = row.cells.get("moku")
        begun = self.form.moku.search(name.text) if name is not None else None
        if name is None or self.kou is None:
            self.book.strays.extend(row.lines)
        elif self.form.total.search(squeeze(name.text)):
            self.kou.total, self.moku = row, None
        elif begun is not None or "initial_budget" in row.cells:
            # A 目 that ended prints last year's amount only, and has no number.
            code, title = ("", name.text) if begun is None else (squeeze(begun["code"]), begun["name"])
            self.moku = Moku(code, title, row)
            self.kou.moku.append(self.moku)
        elif self.moku is not None and len(row.cells) == 1:
            self.moku.wrapped.append(name)
        else:
            self.book.strays.extend(row.lines)

    def _tables(self) -> list[Kou]:
        if not self.book.accounts:
            self.book.accounts.append(Account())
        return self.book.accounts[-1].sides.setdefault(self.side or "expenditure", [])

    def _account(self, line: Line) -> bool | None:
        """Whether the line begins an account, as ``_side`` says it of a side. It may print the control total."""
        form = self.form.account
        begun = form.heading.search(line.text)
        control = form.control.search(line.text) if form.control is not None else None
        is_new = None if begun is None else not self._goes_on(begun["name"], begun["year"])
        if begun is not None and is_new:
            self.book.accounts.append(Account(begun["name"], begun["year"], line))
            self.side, self.kan, self.kou, self.moku = None, None, None, None
        amount = money(control["amount"]) if control is not None else None
        if amount is not None and self.book.accounts and self.book.accounts[-1].control is None:
            self.book.accounts[-1].control = (amount, line)
        return is_new

    def _goes_on(self, name: str, year: str) -> bool:
        """Whether the account that is being read is named again."""
        return bool(self.book.accounts) and (self.book.accounts[-1].name, self.book.accounts[-1].year) == (name, year)


def _place(ruled: float, height: float, last: tuple[float, float]) -> tuple[float, float]:
    """From where on a row, or a heading, of a page with both halves owns what stands there: all of its ruled row."""
    return (ruled, float("-inf") if ruled > last[0] else height)


def _heading(pattern: re.Pattern[str], line: Line) -> Heading | None:
    match = pattern.search(line.text)
    if match is None:
        return None
    return Heading(line, match["number"], match["name"], match.groupdict().get("amount"))
