"""The text of an amount cell as an amount: a number, zero, a word or blank, and whether it looks damaged."""

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple

from taikei.language.numerals import parse_number
from taikei.model.amount import Amount, Component, Unit
from taikei.readers.data.slots import Cells

_COUNTS = re.compile(r"[0-9０-９#]")
# One digit short of what an amount may be: what is longer is no money, and a number of a million digits costs minutes.
_LONGEST = 17


class Value(NamedTuple):
    """What a cell says. ``damaged``: no number, but with digits or the # of a narrow column, so maybe once one."""

    number: Decimal | None
    word: str = ""
    damaged: bool = False


_BLANK = Value(None)
_ZERO = Value(Decimal(0))


class Money:
    """Reads amounts of one unit. Equal texts give the very same value: a data file repeats its zeros a lot."""

    def __init__(self, unit: Unit, blank: tuple[str, ...] = (), zero: tuple[str, ...] = ()) -> None:
        self._unit = unit
        self._values: dict[str, Value] = {
            "": _BLANK,
            **dict.fromkeys(blank, _BLANK),
            **dict.fromkeys(zero, _ZERO),
        }

    def value(self, text: str) -> Value:
        found = self._values.get(text)
        if found is None:
            stripped = text.strip()
            found = self._values.get(stripped) or _parsed(stripped)
            self._values[text] = found
        return found

    def amounts(self, component: Component, *, minus: bool = False) -> Callable[[str], Amount]:
        """Reads the cells of one component; ``minus`` where they print a deduction, which is kept without its sign."""
        found: dict[str, Amount] = {}

        def amount(text: str) -> Amount:
            known = found.get(text)
            if known is None:
                value = self.value(text)
                number = -value.number if minus and value.number is not None else value.number
                known = found[text] = Amount(component, self._unit, number, value.word, text)
            return known

        return amount

    def numbers(self, row: Sequence[str], cells: Cells) -> tuple[list[Decimal], list[str]]:
        """What is to be added of some cells of a row: the numbers, and the words that are none."""
        numbers: list[Decimal] = []
        words: list[str] = []
        for at, minus in cells:
            value = self.value(row[at])
            if value.number is not None:
                numbers.append(-value.number if minus else value.number)
            elif value.word:
                words.append(value.word)
        return numbers, words

    def total(self, component: Component, numbers: list[Decimal], printed: str = "") -> Amount:
        """The sum of several cells; blank where none is a number, a word where it is larger than money can be."""
        total = plain(sum(numbers, Decimal(0))) if numbers else None
        if total is not None and total.adjusted() > _LONGEST:
            return Amount(component, self._unit, word=f"{total:f}", printed=printed)
        return Amount(component, self._unit, total, printed=printed)


def _parsed(text: str) -> Value:
    if len(text) < _LONGEST and text.isascii() and text.isdigit():
        return Value(Decimal(text))
    number = parse_number(text) if len(text) <= 2 * _LONGEST else None
    if number is None or number.adjusted() >= _LONGEST:
        return Value(None, text, damaged=_COUNTS.search(text) is not None)
    return Value(plain(number))


def plain(number: Decimal) -> Decimal:
    """34482000.0 is a whole number that a program wrote as it keeps it."""
    whole = number.to_integral_value()
    return whole if whole == number else number
