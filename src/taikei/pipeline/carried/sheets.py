"""Sheets of one programme each in a file of ours: which lines print the data, which the layout, and which neither."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby

from taikei.language.eras import era_label
from taikei.model.report import Report
from taikei.pipeline.carried.frame import LABELS
from taikei.pipeline.carried.marked import Marked
from taikei.pipeline.carried.pairing import paired
from taikei.pipeline.carried.row_proof import AROUND, ProvedRow, RowProof, derived, is_ratio
from taikei.pipeline.carried.rows import DataRow, PrintedRow
from taikei.pipeline.carried.squeezed import squeezed
from taikei.pipeline.carried.values import Value, row_values
from taikei.readers.lines import Line, Lines

_NUMBERED = re.compile("[0-9]+")
_LONGEST = 12  # lines that a name may take
_FEWEST = 3  # sheets: what stands on fewer may be alike by chance
_AROUND_SHEETS = re.compile(r"\d+/\d+|ほか\d+件\(実施概要による\)")  # numbers of pages, and of outcomes left out
_UNTICKED = "□"


def sheets_of(lines: Lines, report: Report) -> list[PrintedRow]:
    """The sheets: each begins outside of tables, with its number and the name of a programme."""
    names = {squeezed(placement.entry.programme) for _, _, placement in report.rows()}
    starts: list[tuple[int, int, str]] = []
    last = 0
    for at, line in enumerate(lines):
        found = _heading(lines[at : at + _LONGEST], last, names) if line.row is None else None
        if found is not None:
            last, size, name = found
            starts.append((at, size, name))
    ends = [*(at for at, _, _ in starts[1:]), len(lines)][: len(starts)]
    return [
        PrintedRow("", tuple(lines[at:end]), {0: [name], 1: [squeezed(line.text) for line in lines[at + size : end]]})
        for (at, size, name), end in zip(starts, ends, strict=True)
    ]


def prove_sheets(report: Report, sheets: Sequence[PrintedRow]) -> list[ProvedRow]:
    """Each row of the data with the sheet that prints it. A re-listing has none, unless there are sheets for all."""
    rows = list(report.rows())
    once = [row for row in rows if not row[2].relisted]
    wanted = rows if len(sheets) > len(once) else once
    partners = {id(row[2]): sheet for row, sheet in paired(wanted, sheets)}
    layout = _layout_of(report) | _on_every_sheet(sheets)
    return [_proof(row, partners.get(id(row[2])), layout) for row in rows]


def wanted_sheets(rows: Sequence[ProvedRow]) -> list[ProvedRow]:
    """The rows that should have a sheet: all of a chapter that has some, but no re-listings where none has one."""
    chapters = {id(row.row[0]) for row in rows if row.printed is not None}
    relisted = any(row.printed is not None and row.row[2].relisted for row in rows)
    return [row for row in rows if id(row.row[0]) in chapters and (relisted or not row.row[2].relisted)]


def _heading(lines: Lines, last: int, names: set[str]) -> tuple[int, int, str] | None:
    """The number of the sheet, above the ``last`` one, how many lines its heading takes, and the name it prints."""
    begun = _NUMBERED.match(squeezed(lines[0].text))
    for length in range(1, 1 + (0 if begun is None else len(begun[0]))):
        outside = [squeezed(line.text) for line in lines if line.row is None]
        texts = accumulate([outside[0][length:], *outside[1:]])
        size = next((size for size, text in enumerate(texts, start=1) if text in names), None)
        if size is not None and int(outside[0][:length]) > last:
            return int(outside[0][:length]), size, "".join(outside[:size])[length:]
    return None


def _layout_of(report: Report) -> frozenset[str]:
    """What the templates with sheets print around the values."""
    from taikei.writers.printing.folder import known_templates  # loaded where there are sheets

    templates = [each.template for each in known_templates() if "sheets" in each.template.parts]
    said: set[str] = {"成果", "数え方", "数", "備考", "（実施概要による）"}
    for words in (template.words for template in templates):
        for name, text in words.items():
            title, *choices = text.split("｜")
            said |= {title, "　".join(f"{_UNTICKED} {each}" for each in choices)}
            if name == "title":
                years = (era_label(chapter.fiscal_year) for chapter in report.chapters)
                said |= {f"{re.sub('{.*?}', year, text)}{report.issuer}" for year in years}
            if name == "money_heading":
                said |= {f"{text}（単位：{chapter.unit.value}）" for chapter in report.chapters}
    return frozenset(map(squeezed, said)) - {""}


def _on_every_sheet(sheets: Sequence[PrintedRow]) -> frozenset[str]:
    """What an office's own template prints around the values: the same on all sheets, but for what stands beside a

    label. That may have been written by hand, unless it is choices of which none is ticked.
    """
    if len(sheets) < _FEWEST:
        return frozenset()
    seen = Counter(key for sheet in sheets for key in {squeezed(line.text) for line in _labels(sheet.lines)})
    return frozenset(key for key, count in seen.items() if count >= len(sheets) - 1)


def _labels(lines: Lines) -> Iterator[Line]:
    beside = Counter(line.row for line in lines if line.row is not None)
    for line in lines:
        if line.row is None or line.column == 0 or beside[line.row] != 2 or line.text.startswith(_UNTICKED):
            yield line


def _proof(row: DataRow, sheet: PrintedRow | None, layout: frozenset[str]) -> ProvedRow:
    if sheet is None:
        return ProvedRow(row)
    cells = [list(cell) for _, cell in groupby(sheet.lines, key=lambda line: (line.row, line.column))]
    marked = [Marked([squeezed(line.text) for line in cell]) for cell in cells]
    found: list[Value] = []
    missing: list[Value] = []
    for value in row_values(row[2]):
        there = [each.find(value) for each in marked]  # in each of them, for all its places are marked
        (found if any(there) else missing).append(value)
    said = layout | derived(row) | _counted(row)
    used: set[int] = set()
    strays: list[Line] = []
    for cell, marks in zip(cells, marked, strict=True):
        fields = iter(marks.fields)
        is_whole = _is_said(marks.text, said, row)
        for line in cell:
            key = squeezed(line.text)
            runs = groupby(((next(fields), char) for char in key), key=lambda each: each[0] != "")
            parts = [(there, "".join(char for _, char in run)) for there, run in runs]
            if any(there for there, _ in parts):
                used.add(line.number)
            beside = [part for there, part in parts if not there]
            if line is sheet.lines[0]:
                beside = [part for part in beside if not part.isdecimal()]  # the number of the sheet
            if not (is_whole or _is_said(key, said, row) or all(_is_around(part, said) for part in beside)):
                strays.append(line)
    certain: frozenset[str] = frozenset().union(*(each.certain() for each in marked))
    proof = RowProof(tuple(found), tuple(missing), certain, "")
    return ProvedRow(row, sheet, proof, frozenset(used), strays)


def _is_said(key: str, said: frozenset[str], row: DataRow) -> bool:
    """Whether the line is one of the layout, or follows from the row. A rate stands below a label that has the ％."""
    if key in said or AROUND.sub("", key) in LABELS or key == str(row[2].order):
        return True
    return is_ratio(key, row) or is_ratio(f"{key}%", row) or _AROUND_SHEETS.fullmatch(key) is not None


def _counted(row: DataRow) -> frozenset[str]:
    """What follows from the narrative: what it counts, how, and how many."""
    from taikei.writers.printing.lines import counts_of

    counts = counts_of(row[2].entry.narrative)
    said = (text for each in counts for text in (each.label, each.basis, each.value + each.unit))
    return frozenset(map(squeezed, said)) - {""}


def _is_around(part: str, said: frozenset[str]) -> bool:
    """Whether what stands beside values on a line is only what a layout puts there: brackets, a label, the number."""
    bare = AROUND.sub("", part)
    return bare == "" or bare in LABELS or bare in said
