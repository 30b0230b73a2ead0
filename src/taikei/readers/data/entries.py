"""A programme's rows as its entry: amounts, divisions, breakdown, and the place of each."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from taikei.model.amount import Amount
from taikei.model.entry import Entry
from taikei.model.reading import Doubt
from taikei.model.source import Source
from taikei.readers.data import doubts
from taikei.readers.data.amounts import Money
from taikei.readers.data.breakdown import Breakdown
from taikei.readers.data.details import PROSE, Reader
from taikei.readers.data.fitting import Fitted
from taikei.readers.data.places import Places
from taikei.readers.data.reckoning import Reckoning
from taikei.readers.data.rows import Group
from taikei.readers.data.slots import Cells, Slots, slots_of, slots_of_chapters
from taikei.readers.forms.fields import Field


class _Cell(NamedTuple):
    """How the one cell of an amount is read."""

    at: int
    amount: Callable[[str], Amount]


class Making:
    """Makes entries of groups, and remembers what was not as it should be."""

    def __init__(self, fitted: Fitted, reader: Reader, places: Places, money: Money, reckoning: Reckoning) -> None:
        self.form = fitted.form
        self._rows = fitted.main.table.rows
        self._reader, self._places, self._money, self._reckoning = reader, places, money, reckoning
        self._slots = slots_of_chapters(fitted)
        self._cells = [self._of_slots(slots) for slots in self._slots]
        self._line_slots: Slots = slots_of(fitted, fitted.form.lines) if fitted.form.lines else ()
        self._breakdown = Breakdown(fitted, places, money, self._line_slots)
        self._prose = _prose_of_chapters(fitted)
        named = fitted.main.positions(fitted.main.form.fields().get("programme", ()))
        self._name_at = named[0] if named else None
        self._words: list[tuple[str, Source]] = []
        self._partial: list[tuple[str, Source]] = []
        self._summed = [0, 0]

    def entry(self, group: Group) -> Entry:
        """The entry of a group. Where the file prints no amounts of the programme, they are the sums of its lines."""
        details = group.details
        sources: dict[str, Source] = {}
        amounts = self._sums(group, sources) if group.own is None else self._amounts(group.own, group.chapter, sources)
        if self._name_at is not None:
            sources["programme"] = self._places.cell(group.first, self._name_at)
        entry = Entry(
            programme=details.programme,
            amounts=amounts,
            narrative=self._paragraphs("narrative", group, details.narrative),
            charge=details.charge,
            new=details.new,
            note=self._paragraphs("note", group, details.note),
            expanded=details.expanded,
            ended=details.ended,
            code=details.code,
            policies=details.policies,
            bases=details.bases,
            items=tuple(self._breakdown.items(group.lines)) if group.lines else (),
            sources=sources,
        )
        if group.own is not None:
            self._reckon(group, entry)
        return entry

    def doubts(self) -> Iterator[Doubt]:
        entries, lines = self._summed
        if entries:
            yield doubts.summed_entries(entries, lines)
        damaged = [each for each in (*self._words, *self._partial, *self._breakdown.words) if self._is_damaged(each[0])]
        if damaged:
            yield doubts.damaged(list(dict.fromkeys(damaged)))
        if self._partial:
            yield doubts.partial_sums(self._partial)

    def _of_slots(self, slots: Slots) -> list[_Cell | None]:
        """For each slot with one cell, how it is read; None for a slot of several, which are added up."""
        return [
            _Cell(slot.cells[0][0], self._money.amounts(slot.component, minus=slot.cells[0][1]))
            if len(slot.cells) == 1
            else None
            for slot in slots
        ]

    def _amounts(self, row: int, chapter: int, sources: dict[str, Source]) -> tuple[Amount, ...]:
        """The amounts of a programme's own row."""
        texts = self._rows[row]
        sources["row"] = self._places.row(row)
        found: list[Amount] = []
        for slot, cell in zip(self._slots[chapter], self._cells[chapter], strict=True):
            if cell is None:
                source = sources[slot.key] = self._places.cells(row, [at for at, _ in slot.cells])
                printed = "＋".join(filter(None, (texts[at] for at, _ in slot.cells)))
                found.append(self._money.total(slot.component, self._numbers(slot.cells, row, source), printed))
                continue
            amount = cell.amount(texts[cell.at])
            source = sources[slot.key] = self._places.cell(row, cell.at)
            if amount.word:
                self._words.append((amount.word, source))
            found.append(amount)
        return tuple(found)

    def _sums(self, group: Group, sources: dict[str, Source]) -> tuple[Amount, ...]:
        """The amounts of a programme as sums of its lines."""
        self._summed[0] += 1
        self._summed[1] += len(group.lines)
        sources["row"] = self._places.rows(group.lines)
        found: list[Amount] = []
        for slot in self._line_slots:
            numbers = [
                number for row in group.lines for number in self._numbers(slot.cells, row, self._places.row(row))
            ]
            sources[slot.key] = sources["row"]
            found.append(self._money.total(slot.component, numbers))
        return tuple(found)

    def _numbers(self, cells: Cells, row: int, source: Source) -> list[Decimal]:
        """The numbers in some cells of a row; a word is no part of a sum, and is told."""
        numbers, words = self._money.numbers(self._rows[row], cells)
        self._partial.extend((word, source) for word in words)
        return numbers

    def _is_damaged(self, text: str) -> bool:
        return self._money.value(text).damaged

    def _paragraphs(self, prose: Field, group: Group, shared: str) -> str:
        return self._reader.prose(prose, group.first, self._prose[group.chapter][prose], shared)

    def _reckon(self, group: Group, entry: Entry) -> None:
        """Holds the printed totals of an entry against their parts and against its lines."""
        numbers = {amount.component: amount for amount in entry.amounts}
        holding = self._reckoning.holding(group.key)
        for total in self.form.sums:
            printed = numbers.get(total.total)
            parts = [(numbers[each], each in total.less) for each in (*total.parts, *total.less) if each in numbers]
            if printed is not None and not all(amount.blank for amount, _ in parts):
                source = entry.sources[total.total.value]
                holding.hold(total.total, entry.programme, printed.number, _summed(parts), source, lines=False)
        for slot in self._line_slots if group.lines else ():
            printed = numbers.get(slot.component)
            if printed is not None:
                below = self._below(slot.cells, group)
                holding.hold(
                    slot.component, entry.programme, printed.number, below, entry.sources[slot.key], lines=True
                )

    def _below(self, cells: Cells, group: Group) -> Decimal | None:
        """The sum of the lines of a programme; None where one is a word."""
        total, value = Decimal(0), self._money.value
        for row in group.lines:
            texts = self._rows[row]
            for at, minus in cells:
                number, word, _ = value(texts[at])
                if number is not None:
                    total += -number if minus else number
                elif word:
                    return None
        return total


def _summed(parts: list[tuple[Amount, bool]]) -> Decimal | None:
    """The sum of amounts, less those that are marked; None where one is a word. A blank one adds nothing."""
    if any(amount.word for amount, _ in parts):
        return None
    signed = (-amount.number if less else amount.number for amount, less in parts if amount.number is not None)
    return sum(signed, Decimal(0))


def _prose_of_chapters(fitted: Fitted) -> list[Mapping[Field, tuple[int, ...]]]:
    return [
        {prose: fitted.main.positions(chapter.fields().get(prose, ()), chapter.block) for prose in PROSE}
        for chapter in fitted.form.chapters
    ]
