"""The data of a file held against its print: every value is looked for, and every line is accounted for."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from taikei.model.entry import Placement
from taikei.model.reading import Agreement, Coverage, Doubt
from taikei.model.report import Chapter, Report
from taikei.pipeline.carried.differences import (
    not_in_data,
    not_printed,
    prints_a_part,
    prints_otherwise,
    row_differs,
    row_not_printed,
    sheets_for_a_part,
)
from taikei.pipeline.carried.frame import frame_of, in_frame
from taikei.pipeline.carried.marked import SEVERAL, Marked
from taikei.pipeline.carried.page_breaks import parted
from taikei.pipeline.carried.pairing import paired
from taikei.pipeline.carried.programmes import names_of
from taikei.pipeline.carried.row_proof import ProvedRow, row_proof
from taikei.pipeline.carried.rows import PrintedRow, printed_rows
from taikei.pipeline.carried.sheets import prove_sheets, sheets_of, wanted_sheets
from taikei.pipeline.carried.squeezed import squeezed
from taikei.pipeline.carried.values import Value, prose_values
from taikei.readers.lines import Content, Lines, source_of

_PAGE_NUMBER = re.compile(r"-\d+-|(?:封印SHA-256)?[0-9a-f]{64}")
_FEW = 8  # rows: as many may each be changed by hand, and be told one by one
_TEXT = "text"
"""Where a value stands that is in no row of a chapter."""


@dataclass(frozen=True)
class Proved:
    """The report with the places of its rows in this file, what became of the lines, and how print and data agree."""

    report: Report
    coverage: Coverage
    doubts: tuple[Doubt, ...]
    agreement: Agreement


def prove(report: Report, shown: Report, content: Content, seal: str) -> Proved:
    """``report`` is the data inside the file, ``shown`` the same with the characters that its print can show."""
    frame = frame_of(shown)
    lines = [line for line in content.lines if not _PAGE_NUMBER.fullmatch(squeezed(line.text))]
    sheets = sheets_of(lines, shown)
    rows = prove_sheets(shown, sheets) if sheets else _of_tables(shown, content)
    text, values = _Text(lines), list(prose_values(shown))
    unfound = [value for value in values if not text.find(value)]
    in_rows = frozenset[int]().union(*(row.used for row in rows))
    used = in_rows | text.used()
    strays = [line for row in rows for line in row.strays]
    in_sheets = {line.number for sheet in sheets for line in sheet.lines}
    others = [line for line in lines if line.number not in in_sheets and not in_frame(line, frame)]
    unread = [line for line in others if line.number not in used]
    unread += [line for line in strays if line.number not in used]
    layout = {(row.kind, field) for row in rows if row.proof is not None for field in row.proof.certain}
    layout |= {(_TEXT, field) for field in text.certain({line.number for line in others} - in_rows)}
    missing = [(row.kind, value) for row in rows if row.proof is not None for value in row.proof.missing]
    missing += [(_TEXT, value) for value in unfound]
    of_rows = [(row, tuple(_of_row(row, layout))) for row in (wanted_sheets(rows) if sheets else rows)]
    doubts = [
        *(doubt for _, told in of_rows for doubt in told),
        *(not_printed(value) for value in unfound if (_TEXT, value.field) in layout),
        *map(not_in_data, {line.number: line for line in (*unread, *strays)}.values()),
    ]
    found = sum(row.proof is not None for row in rows)
    lacks_rows = not sheets and _is_partial(rows)
    differing = [row for row, told in of_rows if told]
    is_another = not sheets and not lacks_rows and _is_another(rows, differing)
    partial = lacks_rows or is_another
    differences = 0 if partial else len(doubts)
    if lacks_rows:
        doubts = [prints_a_part(found, len(rows))]
    elif is_another:
        doubts = [prints_otherwise(len(differing), len(rows))]
    elif sheets and found < len(rows):
        doubts.append(sheets_for_a_part(found, len(rows)))
    total, places = len(content.lines), tuple(source_of([line]) for line in unread)
    return Proved(
        _placed(report, [row.printed for row in rows]),
        Coverage(content.of, total, len(used), total - len(used) - len(unread), places),
        tuple(doubts),
        Agreement(
            rows=found,
            values=len(values) - len(unfound) + sum(len(row.proof.found) for row in rows if row.proof is not None),
            unprinted=tuple(dict.fromkeys(value.field for at, value in missing if (at, value.field) not in layout)),
            differences=differences,
            partial=partial,
            seal=seal,
        ),
    )


def _of_tables(report: Report, content: Content) -> list[ProvedRow]:
    rows = list(report.rows())
    pairs = paired(rows, parted(printed_rows(content.lines), frozenset(names_of(rows))))
    return [
        ProvedRow(row)
        if printed is None
        else ProvedRow(row, printed, row_proof(row, printed), frozenset(line.number for line in printed.lines))
        for row, printed in pairs
    ]


def _is_partial(rows: Sequence[ProvedRow]) -> bool:
    """Whether the layout leaves out rows: more than half of a chapter, or of its re-listings, is not there. What is
    changed by hand is less.
    """
    printed: dict[tuple[int, bool], list[bool]] = {}
    for row in rows:
        chapter, _, placement = row.row
        for key in {(id(chapter), False), (id(chapter), placement.relisted)}:
            printed.setdefault(key, []).append(row.proof is not None)
    return any(
        2 * sum(there) < len(there) and (len(there) > _FEW or not only_relisted)
        for (_, only_relisted), there in printed.items()
    )


def _is_another(rows: Sequence[ProvedRow], differing: Sequence[ProvedRow]) -> bool:
    """Whether the layout shows its rows otherwise than the data hold them (without the results, with rates): more than
    half of a chapter differs. A few rows may well be changed by hand, each of them."""
    in_all = Counter(id(row.row[0]) for row in rows)
    unlike = Counter(id(row.row[0]) for row in differing)
    return any(times > _FEW and 2 * times > in_all[chapter] for chapter, times in unlike.items())


class _Text:
    """All lines as one text, in which values are looked for."""

    def __init__(self, lines: Lines) -> None:
        keys = [squeezed(line.text) for line in lines]
        self._text = Marked(keys)
        self._lines = [line.number for line, key in zip(lines, keys, strict=True) for _ in key]

    def find(self, value: Value) -> bool:
        return self._text.find(value)

    def used(self) -> set[int]:
        """The lines that hold a value."""
        return {line for line, field in zip(self._lines, self._text.fields, strict=True) if field != ""}

    def certain(self, lines: Set[int]) -> set[str]:
        """The fields that alone explain some of the text of these lines."""
        fields = zip(self._lines, self._text.fields, strict=True)
        return {field for line, field in fields if field not in ("", SEVERAL) and line in lines}


def _of_row(row: ProvedRow, layout: Set[tuple[str, str]]) -> Iterator[Doubt]:
    """``layout`` are the fields that are printed, by the kind of chapter: what it leaves out is not missed."""
    if row.printed is None or row.proof is None:
        yield row_not_printed(row.row)
        return
    rest = row.proof.rest
    missing = [value for value in row.proof.missing if rest or (row.kind, value.field) in layout]
    if missing or rest:
        yield row_differs(row.row, row.printed.source, missing, rest)


def _placed(report: Report, printed: Sequence[PrintedRow | None]) -> Report:
    """The report with the place of each row in this file; ``printed`` is in the order of its rows."""
    rows = iter(printed)
    return replace(report, chapters=tuple(_placed_chapter(chapter, rows) for chapter in report.chapters))


def _placed_chapter(chapter: Chapter, rows: Iterator[PrintedRow | None]) -> Chapter:
    return replace(
        chapter,
        sections=tuple(
            replace(section, placements=tuple(_placed_row(placement, next(rows)) for placement in section.placements))
            for section in chapter.sections
        ),
    )


def _placed_row(placement: Placement, printed: PrintedRow | None) -> Placement:
    if printed is None:
        return placement
    return replace(placement, entry=replace(placement.entry, sources={"row": printed.source}))
