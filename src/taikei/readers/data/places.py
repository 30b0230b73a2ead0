"""Where a cell of a table stands, in the terms of its file."""

from collections.abc import Sequence

from taikei.model.layout import letters
from taikei.model.source import CellPlace, Source
from taikei.readers.data.table import Table

_LINED = (".csv", ".tsv", ".tab", ".txt")


class Places:
    """The places of a table's cells: N57 where it has lines and columns, 57.執行額 where it is a list of records."""

    def __init__(self, table: Table, lined: bool | None = None) -> None:
        is_lined = table.name.lower().endswith(_LINED) if lined is None else lined
        columns = range(len(table.columns))
        self._name = table.name
        self._places = table.places
        self._before = [letters(at) for at in columns] if is_lined else [""] * len(table.columns)
        self._after = [""] * len(table.columns) if is_lined else [f".{column}" for column in table.columns]
        self._first = "A" if is_lined else ""
        self._last = letters(max(len(table.columns) - 1, 0)) if is_lined else ""

    def cell(self, row: int, column: int) -> Source:
        return Source(cells=(CellPlace(self._name, f"{self._before[column]}{self._places[row]}{self._after[column]}"),))

    def cells(self, row: int, columns: Sequence[int]) -> Source:
        return Source(cells=tuple(place for column in columns for place in self.cell(row, column).cells))

    def row(self, row: int) -> Source:
        return Source(cells=(CellPlace(self._name, self._run(row, row)),))

    def rows(self, rows: Sequence[int]) -> Source:
        """The place of whole rows: A57:Q57, A57:Q59; each run of rows that follow one another is one place."""
        runs: list[list[int]] = []
        for row in rows:
            if runs and row == runs[-1][1] + 1:
                runs[-1][1] = row
            else:
                runs.append([row, row])
        return Source(cells=tuple(CellPlace(self._name, self._run(first, last)) for first, last in runs))

    def _run(self, first: int, last: int) -> str:
        start, end = self._places[first], self._places[last]
        if self._last:
            return f"{self._first}{start}:{self._last}{end}"
        return f"{start}" if start == end else f"{start}-{end}"
