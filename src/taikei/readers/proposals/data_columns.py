"""The columns of a data file's tables, and which of the tables holds the programmes and their amounts."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, permutations

from taikei.model.words import Words
from taikei.readers.data.table import Table
from taikei.readers.proposals.candidates import AMOUNTS, Choice, choices, column_of, held

ONCE = AMOUNTS | {"programme", "department", "note", "stage", "year", "unit", "object", "object_part"}
"""What one column holds: amounts of two columns would be added up, which a proposal never does."""

_LOOKED_AT = 2000
_ALONE = 0.6


@dataclass(frozen=True)
class Read:
    """A table and what its columns are chosen to hold."""

    table: Table
    choices: tuple[Choice, ...]

    def holds(self, what: str) -> list[str]:
        """The headers of the columns that hold it."""
        return [column.header for column in held(self.choices, what)]

    @property
    def components(self) -> dict[str, str]:
        """The headers of amounts with their components."""
        return {
            each.column.header: each.chosen.holds
            for each in self.choices
            if each.chosen and each.chosen.holds in AMOUNTS
        }

    @property
    def amounts(self) -> list[str]:
        """The components that its columns hold."""
        return [choice.chosen.holds for choice in self.choices if choice.chosen and choice.chosen.holds in AMOUNTS]


def read_columns(table: Table) -> Read:
    rows = list(islice(table.rows, _LOOKED_AT))
    columns = [
        column_of(header, at, (row[at] for row in rows if at < len(row))) for at, header in enumerate(table.columns)
    ]
    first = list({column.header: column for column in reversed(columns)}.values())
    found = {choice.column.header: choice for choice in choices(first, ONCE)}
    _one_code(found)
    _without_repeated(found)
    # Of columns under one header, what the first holds the others hold too.
    return Read(
        table, tuple(Choice(column, found[column.header].chosen, found[column.header].why_not) for column in columns)
    )


def _one_code(found: dict[str, Choice]) -> None:
    """Leaves one column of programme numbers; only 款, 項 and 目, none of which is one alone, make one together."""
    codes = [
        (header, choice.chosen) for header, choice in found.items() if choice.chosen and choice.chosen.holds == "code"
    ]
    best, chosen = max(codes, key=lambda code: code[1].confidence, default=("", None))
    if chosen is not None and chosen.confidence > _ALONE:
        for header, _ in codes:
            if header != best:
                why = Words(f"「{best}」の列を採った", f"the column '{best}' was taken")
                found[header] = Choice(found[header].column, None, why)


def _without_repeated(found: dict[str, Choice]) -> None:
    """Leaves out a column of divisions that says what the end of another says."""
    divisions = [
        (header, choice) for header, choice in found.items() if choice.chosen and choice.chosen.holds == "division"
    ]
    for (first, one), (second, other) in permutations(divisions, 2):
        cells = list(zip(one.column.cells, other.column.cells, strict=False))
        is_said = len(cells) > 0 and all(long != short and long.endswith(short) for long, short in cells)
        if is_said and len(one.column.cells) == len(other.column.cells):
            why = Words(f"「{first}」の列にもある", f"the column '{first}' says it too")
            found[second] = Choice(other.column, None, why)


def main_tables(tables: Sequence[Table]) -> tuple[Read, ...]:
    """The table of the programmes, or that of their amounts and the table it is a list of; empty where there is none.

    Tables of one row come last: they tell of the whole file.
    """
    read = [read_columns(table) for table in tables]
    ranked = sorted(read, key=lambda each: (-len(each.amounts), -len(each.table.rows)))
    alone = [each for each in read if len(each.table.rows) == 1]
    for each in ranked:
        above = next((other for other in read if other.table.name == each.table.parent and other is not each), None)
        if each.amounts and each.holds("programme"):
            return (each, *(other for other in alone if other is not each))
        if each.amounts and above is not None and above.holds("programme"):
            return (each, above)
    return ()
