"""What became of each row and column of a data file."""

from collections.abc import Iterator

from taikei.model.reading import Coverage, Doubt
from taikei.model.source import CellPlace, Source
from taikei.readers.data import doubts
from taikei.readers.data.details import Reader
from taikei.readers.data.fitting import Fitted, Part
from taikei.readers.data.places import Places
from taikei.readers.data.rows import Grouped, passes_over
from taikei.readers.data.table import Table


def accounted(fitted: Fitted, found: Grouped, reader: Reader, lined: bool | None) -> tuple[Coverage, list[Doubt]]:
    """The rows of all tables, each once; rows of other tables that no row of the first belongs to are unread."""
    total = used = furniture = 0
    unread: list[Source] = []
    said: list[Doubt] = []
    for number, part in enumerate(fitted.parts):
        filled = [at for at, row in enumerate(part.table.rows) if any(row)]
        passed = found.furniture if number == 0 else set(_passed(part, filled))
        if number == 0:
            lost = [at for at in filled if at in found.unread]
        else:
            lost = [at for at in filled if at not in passed and at not in reader.used[number]]
        places = Places(part.table, lined)
        if lost and number:
            said.append(doubts.orphans(part.table, places.rows(lost[:10]), len(lost)))
        total += len(filled)
        furniture += len(passed)
        used += len(filled) - len(passed) - len(lost)
        unread.extend(places.row(at) for at in lost)
    for control in fitted.controls:
        rows = _filled(control) if control is not None else 0
        total, used = total + rows, used + rows
    for table in fitted.others:
        rows = _filled(table)
        total += rows
        # A table that no form speaks of may have any number of rows: they share one place.
        unread.extend([Source(cells=(CellPlace(table.name, ""),))] * rows)
        if rows:
            said.append(doubts.unread_table(table))
    return Coverage("rows", total, used, furniture, tuple(unread)), said


def columns_told(fitted: Fitted) -> Iterator[Doubt]:
    """Of each table: the columns that the form leaves out, with its reasons, and those that it does not speak of."""
    blocks = {1, *(chapter.block for chapter in fitted.form.chapters if chapter.block is not None)}
    for part in fitted.parts:
        read = set(_read(part, blocks))
        unnamed = [at for at in range(len(part.table.columns)) if at not in read]
        for form in part.form.left_out:
            columns = [at for at in unnamed if form.columns.fullmatch(part.table.columns[at])]
            unnamed = [at for at in unnamed if at not in columns]
            if columns:
                yield doubts.left_out(part.table, [part.table.columns[at] for at in columns], form)
        filled = [part.table.columns[at] or f"（{at + 1}列目）" for at in unnamed if _holds(part.table, at)]
        if filled:
            yield doubts.unread_columns(part.table, filled)


def _read(part: Part, blocks: set[int]) -> Iterator[int]:
    """The columns that the form names; of repeated ones, those in blocks that make a chapter."""
    for column, positions in part.columns.items():
        if column in part.named:
            yield from (at for block, at in enumerate(positions, start=1) if block in blocks)


def _passed(part: Part, rows: list[int]) -> Iterator[int]:
    passed_over = passes_over(part)
    return (at for at in rows if passed_over(part.table.rows[at]))


def _filled(table: Table) -> int:
    return sum(map(any, table.rows))


def _holds(table: Table, at: int) -> bool:
    return any(row[at] for row in table.rows)
