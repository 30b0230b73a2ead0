"""The lines of a programme as the items of its breakdown, level by level."""

from collections.abc import Iterator, Sequence

from taikei.model.amount import Amount
from taikei.model.entry import Item
from taikei.model.source import Source
from taikei.readers.data.amounts import Money
from taikei.readers.data.details import SPACE
from taikei.readers.data.fitting import Fitted
from taikei.readers.data.places import Places
from taikei.readers.data.slots import Slots

_NAMELESS = "－"


class Breakdown:
    """Makes items of lines. A line's amount stands with its lowest level; a level above stands once for all below."""

    def __init__(self, fitted: Fitted, places: Places, money: Money, slots: Slots) -> None:
        self.words: list[tuple[str, Source]] = []
        """Words in the place of the amounts that are kept."""
        lines = fitted.form.lines
        main = fitted.main
        self._rows = main.table.rows
        self._places = places
        self._form = lines
        self._levels = [
            (main.positions(each.name), main.position(each.code)) for each in (lines.levels if lines else ())
        ]
        kept = next((slot for slot in slots if lines is not None and slot.component == lines.keeps), None)
        self._kept = kept
        self._money = money
        self._read = money.amounts(kept.component, minus=kept.cells[0][1]) if kept is not None else None

    def items(self, rows: Sequence[int]) -> Iterator[Item]:
        if self._form is None:
            return
        above: list[tuple[str, str]] = []
        for row in rows:
            path = self._path(row) or [(_NAMELESS, "")]
            source = self._places.row(row)
            for depth, (name, code) in enumerate(path[:-1], start=1):
                if path[:depth] != above[:depth]:
                    yield Item(self._form.by, name, depth, code, source=source)
            above = path[:-1]
            name, code = path[-1]
            amount = self._amount(row)
            if amount is not None and amount.word:
                self.words.append((amount.word, source))
            yield Item(self._form.by, name, len(path), code, amount, source)

    def _amount(self, row: int) -> Amount | None:
        if self._kept is None or self._read is None:
            return None
        if len(self._kept.cells) > 1:
            numbers, _ = self._money.numbers(self._rows[row], self._kept.cells)
            return self._money.total(self._kept.component, numbers)
        return self._read(self._rows[row][self._kept.cells[0][0]])

    def _path(self, row: int) -> list[tuple[str, str]]:
        """The names and codes of a line, from the highest level down, without levels that it does not have."""
        texts = self._rows[row]
        levels = (
            (
                SPACE.join(dict.fromkeys(filter(None, (texts[at].strip() for at in name)))),
                texts[code].strip() if code is not None else "",
            )
            for name, code in self._levels
        )
        return [(name, code) for name, code in levels if name]
