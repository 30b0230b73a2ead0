"""A chapter: its sections, each with quoted ordinance, lead and table, and its notes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from taikei.language.eras import parse_fiscal_year
from taikei.language.widths import fold, squeeze
from taikei.model.amount import Unit
from taikei.model.reading import Doubt
from taikei.model.report import Chapter, Note
from taikei.model.section import Section
from taikei.model.words import Words
from taikei.readers.flowing import flowing_rows
from taikei.readers.forms.form import ChapterForm, Form, Holds, UnitForm, misread
from taikei.readers.front import whole
from taikei.readers.lines import Line, Lines, Tally, prose, source_of, wrapped
from taikei.readers.row import Row, Table, table_of
from taikei.readers.ruled import by_row, cells_of, header_columns, ruled_rows


@dataclass(frozen=True)
class _Part:
    """The lines of one section: its heading and what comes below it."""

    heading: Line
    number: int
    title: str
    below: Lines


def read_chapter(
    heading: Line, below: Lines, chapter: ChapterForm, form: Form, titles: Sequence[str], tally: Tally
) -> tuple[Chapter | None, list[Doubt]]:
    """The chapter under ``heading``. ``titles`` are those of the contents page: where there are any, a section's
    heading must be among them. None where the heading names no fiscal year.
    """
    match = chapter.heading.search(heading.text)
    year = parse_fiscal_year(match["year"]) if match else None
    if year is None:
        return None, []
    tally.use([heading])
    parts = list(_parts(below, chapter, titles))
    doubts: list[Doubt] = [] if parts else [_without_sections(heading)]
    sections: list[Section] = []
    notes: tuple[Note, ...] = ()
    unit: Unit | None = None
    for at, part in enumerate(parts):
        section_lines = part.below
        if at + 1 == len(parts):
            section_lines, note_lines = _cut_at_notes(part.below, chapter)
            notes, used = _notes(note_lines, chapter)
            tally.use(used)
        section, unit, found = _section(part, section_lines, chapter, form, unit, tally)
        sections.append(section)
        doubts.extend(found)
    return Chapter(
        chapter.kind, heading.text, year, unit or form.unit.usual, tuple(sections), notes, source_of([heading])
    ), doubts


def _parts(lines: Lines, form: ChapterForm, titles: Sequence[str]) -> Iterator[_Part]:
    """Sections count 1, 2, 3 …: a bracketed number out of turn is an item of a text, not a heading."""
    known = {fold(title) for title in titles}
    starts: list[tuple[int, int, str]] = []
    beside = {line.number for group in by_row(lines) if len(cells_of(group)) > 1 for line in group}
    for at, line in enumerate(lines):
        match = form.section.search(line.text) if line.number not in beside else None
        if match is None or whole(match, "number") != len(starts) + 1:
            continue
        if not known or fold(line.text) in known:
            starts.append((at, whole(match, "number"), match["title"].strip()))
    stops = [at for at, _, _ in starts[1:]] + [len(lines)]
    for (at, number, title), stop in zip(starts, stops, strict=False):
        yield _Part(lines[at], number, title, lines[at + 1 : stop])


class _Laid(NamedTuple):
    """The lines of a section apart: above the table, its header and the repetitions, its body, the rows in it."""

    above: Lines
    header: Lines
    repeated: Lines
    body: Lines
    rows: list[Row]


def _section(
    part: _Part, lines: Lines, chapter: ChapterForm, form: Form, before: Unit | None, tally: Tally
) -> tuple[Section, Unit, list[Doubt]]:
    unit_lines = [line for line in lines if form.unit.stated and form.unit.stated.search(line.text)]
    unit, doubts = _unit(part, unit_lines, form.unit, before)
    numbers = {line.number for line in unit_lines}
    others = [line for line in lines if line.number not in numbers]
    laid = _ruled(others, chapter) or _flowing(others, chapter)
    quotation, lead_lines = _quotation(laid.above, chapter)
    table = table_of(laid.rows, chapter.row, form.marks, form.charge, unit)
    doubts.extend(table.doubts)
    doubts.extend(_left_over(part, laid, table))
    tally.use([part.heading, *unit_lines[:1], *laid.above, *laid.header, *table.used])
    tally.furnish([*unit_lines[1:], *laid.repeated])
    return (
        Section(
            number=part.number,
            title=part.title,
            article=quotation.article,
            citation=quotation.citation,
            ordinance=quotation.paragraphs,
            lead=prose(lead_lines),
            placements=table.placements,
            sources={
                field: source_of(found)
                for field, found in (
                    ("title", [part.heading]),
                    ("ordinance", quotation.lines),
                    ("citation", quotation.lines[-1:]),
                    ("lead", lead_lines),
                )
                if found
            },
        ),
        unit,
        doubts,
    )


def _ruled(lines: Lines, form: ChapterForm) -> _Laid | None:
    """The parts of a section whose table has cells; None where no row of cells is the form's header."""
    groups = by_row(lines)
    headers = _headers(groups, form)
    if not headers:
        return None
    first = min(headers)
    body = [group for at, group in enumerate(groups) if at > first and at not in headers]
    return _Laid(
        above=[line for group in groups[:first] for line in group],
        header=groups[first],
        # The first header says which column is which; those after it are repeated at page breaks.
        repeated=[line for at in headers if at != first for line in groups[at]],
        body=[line for group in body for line in group],
        rows=ruled_rows(body, headers[first], form.row),
    )


def _headers(groups: Sequence[Lines], form: ChapterForm) -> dict[int, dict[int, Holds]]:
    """Which table rows are the header, and which column of each holds what."""
    return {at: found for at, group in enumerate(groups) if (found := header_columns(cells_of(group), form.columns))}


def _flowing(lines: Lines, form: ChapterForm) -> _Laid:
    """The parts of a section whose table is a run of lines."""
    at = _table_at(lines, form)
    above, below = (lines, ()) if at is None else (lines[:at], lines[at:])
    body, headers = _without_headers(below, form)
    size = len(form.header)
    return _Laid(above, headers[:size], headers[size:], body, flowing_rows(body, form.row))


def _table_at(lines: Lines, form: ChapterForm) -> int | None:
    """Where the table begins: with its header, or with its first row where the layout has no header."""
    groups = by_row(lines)
    headers = _headers(groups, form)
    if headers:
        return lines.index(groups[min(headers)][0])
    if form.header:
        return next((at for at in range(len(lines)) if _is_header(lines, at, form)), None)
    first = [pattern for pattern in (form.row.start, form.row.anchor[0]) if pattern is not None]
    return next((at for at, line in enumerate(lines) if any(pattern.search(line.text) for pattern in first)), None)


def _is_header(lines: Lines, at: int, form: ChapterForm) -> bool:
    """Whether all the lines of the header stand from ``at`` on, one after the other."""
    there = lines[at : at + len(form.header)]
    return len(there) == len(form.header) > 0 and all(
        pattern.search(squeeze(line.text)) for pattern, line in zip(form.header, there, strict=True)
    )


def _without_headers(lines: Lines, form: ChapterForm) -> tuple[list[Line], list[Line]]:
    """The rows, and the header with its repetitions."""
    rows: list[Line] = []
    headers: list[Line] = []
    at = 0
    while at < len(lines):
        if _is_header(lines, at, form):
            headers.extend(lines[at : at + len(form.header)])
            at += len(form.header)
        else:
            rows.append(lines[at])
            at += 1
    return rows, headers


class _Quotation(NamedTuple):
    """The quoted ordinance above a table, its paragraphs, the citation that ends it and the article it names."""

    lines: Lines = ()
    paragraphs: tuple[str, ...] = ()
    citation: str = ""
    article: int | None = None


def _quotation(lines: Lines, form: ChapterForm) -> tuple[_Quotation, Lines]:
    """The quoted ordinance, where a citation ends one, and the lines of the lead that follows."""
    if form.citation is not None:
        for at in range(len(lines)):
            # The citation may be wrapped, so a line is looked at together with the one before it.
            match = form.citation.search(wrapped(lines[max(0, at - 1) : at + 1]))
            if match is not None:
                quoted = lines[: at + 1]
                paragraphs = prose(quoted).removesuffix(match[0]).split("\n")
                return _Quotation(quoted, tuple(paragraphs), match[0], whole(match, "article")), lines[at + 1 :]
    return _Quotation(), lines


def _unit(part: _Part, lines: Lines, form: UnitForm, before: Unit | None) -> tuple[Unit, list[Doubt]]:
    if form.stated is None:
        return form.usual, []
    match = form.stated.search(lines[0].text) if lines else None
    if match is not None:
        try:
            return Unit(match["unit"]), []
        except ValueError:
            known = "、".join(Unit)
            raise misread(match.re, match["unit"], Words(f"{known} のどれか", f"one of {known}")) from None
    unit = before or form.usual
    doubt = Words(
        f"（{part.number}）{part.title}の表に金額の単位が書かれていません。{unit}として読みました。",
        f"No unit is stated above the table of section ({part.number}); read as {unit}.",
    )
    return unit, [Doubt(source_of([part.heading]), doubt)]


def _without_sections(heading: Line) -> Doubt:
    message = Words(
        f"「{heading.text}」の下に節が見当たりません。", f"No section was found below the heading '{heading.text}'."
    )
    return Doubt(source_of([heading]), message, incomplete=True)


def _left_over(part: _Part, laid: _Laid, table: Table) -> Iterator[Doubt]:
    """What the table's lines tell that are in no row: a table that breaks off, or something the form does not know.

    The head of a row is what a cut leaves: below the last row, and in a ruled table within a row of it.
    """
    used = {line.number for line in table.used}
    last = max(used, default=0)
    left = [line for line in laid.body if line.number not in used]
    ruled = any(line.row is not None for line in laid.header)
    cut = [line for line in left if line.number > last and (line.row is not None or not ruled)]
    if not table.placements and not left:
        yield Doubt(
            source_of([part.heading]),
            Words(
                f"（{part.number}）{part.title}に表の行が見当たりません。",
                f"No row of a table was found in section ({part.number}).",
            ),
            incomplete=True,
        )
    if cut:
        yield Doubt(
            source_of(cut),
            Words(
                f"（{part.number}）{part.title}の表の最後が途中で切れています：{cut[0].text}",
                f"The table of section ({part.number}) breaks off in the middle of a row: {cut[0].text}",
            ),
            incomplete=True,
        )
    unknown = [line for line in left if line not in cut]
    if unknown:
        yield Doubt(
            source_of(unknown),
            Words(
                f"（{part.number}）{part.title}の表に、様式では読み取れないところがあります：{unknown[0].text}",
                f"The table of section ({part.number}) holds what the form does not know: {unknown[0].text}",
            ),
        )


def _cut_at_notes(lines: Lines, form: ChapterForm) -> tuple[Lines, Lines]:
    """The last section's lines, and the chapter's notes below its table."""
    if form.note is None:
        return lines, ()
    table_at = _table_at(lines, form)
    first = next(
        (at for at, line in enumerate(lines) if at > (table_at or 0) and form.note.search(line.text)), len(lines)
    )
    return lines[:first], lines[first:]


def _notes(lines: Lines, form: ChapterForm) -> tuple[tuple[Note, ...], list[Line]]:
    """The notes and their lines. A line goes on with the note above unless a full stop has ended that one."""
    found: list[tuple[str, list[Line], str]] = []
    for line in lines:
        match = form.note.search(line.text) if form.note else None
        if match is not None:
            found.append((match["mark"], [line], match["text"]))
            continue
        mark, part, text = found[-1]
        if not text.endswith("。"):
            found[-1] = (mark, [*part, line], text + line.text)
    notes = tuple(Note(mark, text, source_of(part)) for mark, part, text in found)
    return notes, [line for _, part, _ in found for line in part]
