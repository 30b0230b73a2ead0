"""Pages into lines in reading order, with the number of their row and of their column."""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field

from taikei.model.reading import Doubt
from taikei.model.source import Box, Source
from taikei.model.words import Words
from taikei.readers.lines import Line
from taikei.readers.pdf.breaks import Ruled
from taikei.readers.pdf.furniture import furniture_of
from taikei.readers.pdf.layout import Layout, Row, Table
from taikei.readers.pdf.printed import Printed


@dataclass
class Flow:
    """The lines so far, and the table that may go on at the top of the next page.

    ``row`` is the number of that table's last row; ``rows`` counts the rows of the document.
    """

    lines: list[Line] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    ruled: Ruled | None = None
    rows: int = 0
    row: int = 0

    def add(self, layout: Layout, furniture: frozenset[tuple[int, Printed]]) -> None:
        """The next page."""
        top = True
        for block in layout.blocks:
            if isinstance(block, Printed):
                self._line(layout.page, block)
                if (layout.page, block) in furniture:
                    continue
                self.ruled = None
            else:
                self._table(layout.page, block, self.ruled if top else None)
            top = False

    def _table(self, page: int, table: Table, ruled: Ruled | None) -> None:
        if ruled is None or not ruled.goes_on(table):
            self._rows(page, table.rows)
            self.ruled = Ruled.begun(table)
            return
        repeated = ruled.repeated(table)
        verdict = ruled.verdict(table, repeated)
        first, row = len(self.lines), self.row
        self._rows(page, table.rows[:repeated])
        if verdict.parted:
            self._cells(page, table.rows[repeated], row)
            self.row = row
        if not verdict.sure:
            self.doubts.append(_doubt(self.lines[:first], self.lines[first:], row, parted=verdict.parted))
        self._rows(page, table.rows[repeated + verdict.parted :])
        ruled.add(table, repeated, parted=verdict.parted)

    def _rows(self, page: int, rows: Iterable[Row]) -> None:
        for row in rows:
            self.rows += 1
            self.row = self.rows
            self._cells(page, row, self.row)

    def _cells(self, page: int, cells: Row, row: int) -> None:
        for cell in cells:
            for line in cell.lines:
                self._line(page, line, row, cell.column)

    def _line(self, page: int, line: Printed, row: int | None = None, column: int | None = None) -> None:
        text, left, top, right, bottom = line
        box = Box(
            page, round(left * 100) / 100, round(top * 100) / 100, round(right * 100) / 100, round(bottom * 100) / 100
        )
        self.lines.append(Line(len(self.lines) + 1, text, row=row, column=column, place=Source(boxes=(box,))))


def flow_of(layouts: Sequence[Layout], torn: Set[int] = frozenset()) -> Flow:
    """All pages. Before the ``torn`` ones, counted from 0, pages are missing: no table goes on there."""
    flow = Flow()
    furniture = furniture_of(layouts)
    for at, layout in enumerate(layouts):
        if at in torn:
            flow.ruled = None
        flow.add(layout, furniture)
    return flow


def _doubt(before: Sequence[Line], after: Sequence[Line], row: int, *, parted: bool) -> Doubt:
    boxes = tuple(_boxes(line for line in before if line.row == row)) + tuple(_boxes(after[:1]))
    if parted:
        words = Words(
            "表の行がページをまたいで続くと判断しましたが、罫線からは確かめられません。",
            "A table row was taken to go on over the page break; the rules do not prove it.",
        )
    else:
        words = Words(
            "表の行がページの終わりで終わると判断しましたが、次のページに続きがある可能性があります。",
            "A table row was taken to end with its page; it may go on over the page break.",
        )
    return Doubt(Source(boxes=boxes, doubt=words), words)


def _boxes(lines: Iterable[Line]) -> Iterator[Box]:
    for line in lines:
        if line.source is not None:
            yield from line.source.boxes
