"""Sheets with label cells (事務事業評価シート): one programme a sheet of a workbook, or a page."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from taikei.language.eras import parse_fiscal_year
from taikei.model.amount import Unit
from taikei.model.entry import Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.reading import Doubt
from taikei.model.report import Chapter, ChapterKind
from taikei.model.section import Section
from taikei.model.words import Words
from taikei.readers.forms.report_form import ReportForm
from taikei.readers.forms.sheets_form import SheetsForm
from taikei.readers.forms.table_form import SEVERAL
from taikei.readers.labels import Value, labelled
from taikei.readers.lines import Line, Lines, Tally, reach, source_of
from taikei.readers.row import Row, elsewhere_of, entry_of, name_of
from taikei.readers.stated import Place, settled_units, stated_unit

YearOfChapter = tuple[ChapterKind, FiscalYear]
"""To which chapter, of which fiscal year, an entry belongs."""


@dataclass(frozen=True)
class _Sheet:
    """One sheet: the line with its title, the row that it makes, those of other chapters, the lines of its unit."""

    title: Line
    chapter: YearOfChapter
    row: Row
    elsewhere: Mapping[YearOfChapter, Row]
    unit_lines: Lines


def front_of(lines: Lines, form: SheetsForm, by_sheet: bool) -> Lines:
    """The lines before the first sheet."""
    first = next(iter(_cut(lines, form, by_sheet)), ())
    return lines[: lines.index(first[0])] if first else lines


def read_sheets(
    lines: Lines, sheets: SheetsForm, form: ReportForm, tally: Tally, by_sheet: bool
) -> tuple[tuple[Chapter, ...], list[Doubt]]:
    """The chapters that the sheets make, one a kind and fiscal year, entries in the order of the sheets.

    ``by_sheet``: the document is a workbook, and a new sheet of it is a new sheet of the report.
    """
    found: list[_Sheet] = []
    doubts: list[Doubt] = []
    front = _year(front_of(lines, sheets, by_sheet), sheets)
    for part in _cut(lines, sheets, by_sheet):
        sheet = _sheet(part, sheets, form, front)
        if isinstance(sheet, Doubt):
            doubts.append(sheet)
            continue
        found.append(sheet)
    own = {sheet.chapter for sheet in found}
    # What another sheet is about is said there; here it stays unread.
    found = [
        replace(sheet, elsewhere={of: row for of, row in sheet.elsewhere.items() if of not in own}) for sheet in found
    ]
    rows = [row for sheet in found for row in (sheet.row, *sheet.elsewhere.values())]
    units, of_units = settled_units(
        [stated_unit(sheet.unit_lines, form.unit) for sheet in found],
        [_place(sheet, form) for sheet in found],
        rows,
        form,
        source_of([sheet.title for sheet in found[:1]]),
    )
    for sheet in found:
        kept = (sheet.title, *sheet.unit_lines, *sheet.row.all_lines())
        others = (line for row in sheet.elsewhere.values() for line in row.all_lines())
        tally.use({line.number: line for line in (*kept, *others)}.values())
    return tuple(_chapters(found, units, form)), [*doubts, *of_units]


def _cut(lines: Lines, form: SheetsForm, by_sheet: bool) -> Iterator[Lines]:
    """The lines of each sheet, from its title on; in a workbook from the sheet's first cell. Others have no title."""
    for run in _runs(lines) if by_sheet else [lines]:
        first_of_row = {line.row: at for at, line in reversed(list(enumerate(run)))}
        titles = [(at, line) for at, line in enumerate(run) if form.start.search(line.text)]
        starts = [at if line.row is None else first_of_row[line.row] for at, line in titles]
        if by_sheet:
            starts[:1] = [0] * len(starts[:1])
        for start, stop in pairwise([*dict.fromkeys(starts), len(run)]):
            yield run[start:stop]


def _runs(lines: Lines) -> Iterator[Lines]:
    """The lines of each sheet of a workbook."""
    for _, run in groupby(lines, lambda line: line.sheet):
        yield list(run)


def _sheet(lines: Lines, sheets: SheetsForm, form: ReportForm, front: FiscalYear | None) -> _Sheet | Doubt:
    """The sheet that these lines are, or the doubt that says why they make no entry."""
    title = next(line for line in lines if sheets.start.search(line.text))
    year = _year(lines, sheets) or front
    if year is None:
        return _unusable(title, Words("年度", "fiscal year"))
    own = (sheets.kind, year)
    unit_lines = [line for line in lines if form.unit.stated is not None and form.unit.stated.search(line.text)]
    by_chapter: dict[YearOfChapter, list[Value]] = {own: []}
    for value in labelled(lines, sheets):
        of = own if value.of is None else (value.of[0].kind, value.of[1])
        by_chapter.setdefault(of, []).append(value)
    rows = {of: _row(values) for of, values in by_chapter.items()}
    row = rows.pop(own)
    if not row.name:
        return _unusable(title, Words("事業名", "name of a programme"))
    return _Sheet(title, own, row, rows, unit_lines)


def _year(lines: Lines, sheets: SheetsForm) -> FiscalYear | None:
    matches = (sheets.year.search(line.text) for line in lines)
    years = (parse_fiscal_year(match["year"]) for match in matches if match is not None)
    return next((year for year in years if year is not None), None)


def _row(values: Sequence[Value]) -> Row:
    """The values of one programme as a row. Where two labels name the same, the first counts, except for texts."""
    groups: dict[str, str] = {}
    lines: dict[str, Lines] = {}
    texts: dict[str, list[str]] = {}
    for value in values:
        if value.holds not in SEVERAL and value.holds in groups:
            continue
        texts.setdefault(value.holds, []).append(value.text)
        lines[value.holds] = [*lines.get(value.holds, ()), *_as_value(value)]
        lines["labels"] = [*lines.get("labels", ()), *value.label]
        groups[value.holds] = "\n".join(texts[value.holds])
    return Row(
        name=lines.pop("programme", ()),
        narrative=lines.pop("narrative", ()),
        charge_lines=lines.get("divisions", ()),
        groups=groups,
        lines=lines,
        policies=tuple(texts.get("policies", ())),
    )


def _as_value(value: Value) -> Lines:
    """The value's lines; where it shares its line with the label, the line without that."""
    return value.lines if value.label else [value.lines[0].saying(value.text)]


def _place(sheet: _Sheet, form: ReportForm) -> Place:
    name = name_of(sheet.row, form.marks)
    return Place(Words(f"「{name}」のシート", f"on the sheet of '{name}'"), source_of([sheet.title]))


def _unusable(title: Line, lacking: Words) -> Doubt:
    return Doubt(
        source_of([title]),
        Words(
            f"「{title.text}」のシートに{lacking.ja}が見当たりません。このシートは読み取っていません。",
            f"The sheet '{title.text}' has no {lacking.en}; it was not read.",
        ),
        incomplete=True,
    )


def _chapters(found: Sequence[_Sheet], units: Sequence[Unit], form: ReportForm) -> Iterator[Chapter]:
    rows: dict[YearOfChapter, list[Placement]] = {}
    first: dict[YearOfChapter, tuple[_Sheet, Unit]] = {}
    for sheet, unit in zip(found, units, strict=True):
        own, relisted = entry_of(sheet.row, form, unit, max(map(reach, sheet.row.narrative), default=0))
        entries = {sheet.chapter: own} | elsewhere_of(sheet.row, sheet.elsewhere, form, unit)
        for of, entry in entries.items():
            there = rows.setdefault(of, [])
            there.append(Placement(len(there) + 1, entry, relisted))
            first.setdefault(of, (sheet, unit))
    for of in sorted(rows, key=lambda of: (of[1].start, of[0])):
        sheet, unit = first[of]
        place = source_of([sheet.title])
        section = Section(1, sheet.title.text, placements=tuple(rows[of]), sources={"title": place})
        yield Chapter(of[0], sheet.title.text, of[1], unit, (section,), source=place)
