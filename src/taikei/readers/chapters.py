"""A chapter: its sections, its notes, and what the totals in it prove."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from taikei.language.eras import parse_fiscal_year
from taikei.language.headings import nearly
from taikei.model.fiscal_year import FIRST_FISCAL_YEAR, FiscalYear
from taikei.model.reading import Doubt, Proof
from taikei.model.report import Chapter, Note
from taikei.model.section import Section
from taikei.model.words import Words
from taikei.readers.cells import by_row, cells_of
from taikei.readers.forms.report_form import ReportForm
from taikei.readers.forms.table_form import ChapterForm
from taikei.readers.front import whole
from taikei.readers.laid import table_at
from taikei.readers.lines import Line, Lines, Tally, source_of
from taikei.readers.proofs import proofs_of, told_totals
from taikei.readers.row import Elsewhere
from taikei.readers.sections import Draft, Part, ReadSection, draft_of, place_of, read_section
from taikei.readers.stated import settled_units


@dataclass(frozen=True)
class ReadChapter:
    """A chapter, those of other years or kinds whose amounts its tables print, the doubts and the proofs."""

    chapters: tuple[Chapter, ...]
    doubts: tuple[Doubt, ...]
    proofs: tuple[Proof, ...] = ()


def year_of(heading: Line, chapter: ChapterForm) -> FiscalYear | None:
    """The fiscal year that the chapter's heading names."""
    match = chapter.heading.search(heading.text)
    return parse_fiscal_year(match["year"]) if match else None


def read_chapter(
    heading: Line,
    below: Lines,
    year: FiscalYear,
    chapter: ChapterForm,
    form: ReportForm,
    titles: Sequence[str],
    tally: Tally,
) -> ReadChapter:
    """The chapter under ``heading``. ``titles`` are those of the contents page: where it lists sections, a section's
    heading must be among them, be it with a slip of the pen, which is a rule's to tell.
    """
    if chapter.section is not None:
        tally.use([heading])
    parts = list(_parts(heading, below, chapter, titles))
    ends = [
        _cut_at_notes(part.below, chapter) if at + 1 == len(parts) else (part.below, ())
        for at, part in enumerate(parts)
    ]
    notes, note_lines = _notes(ends[-1][1] if ends else (), chapter)
    tally.use(note_lines)
    drafts: list[Draft] = []
    for part, (lines, _) in zip(parts, ends, strict=True):
        drafts.append(draft_of(part, lines, chapter, form, drafts[-1].laid.columns if drafts else None))
    units, doubts = settled_units(
        [draft.stated for draft in drafts],
        [place_of(draft.part) for draft in drafts],
        [row for draft in drafts for row in draft.laid.rows],
        form,
        source_of([heading]),
    )
    sections = [read_section(draft, unit, chapter, form, tally) for draft, unit in zip(drafts, units, strict=True)]
    if not parts:
        doubts.append(_without_sections(heading))
    for section in sections:
        doubts.extend(section.doubts)
    unit = units[-1] if units else form.unit.usual
    above = [line for line in below if parts and line.number < parts[0].heading[0].number]
    told = list(told_totals(above, notes, chapter, form, unit, tally))
    proved = proofs_of(heading, sections, told, chapter, unit)
    read = Chapter(
        chapter.kind,
        heading.text,
        year,
        unit,
        tuple(section.section for section in sections),
        notes,
        source_of([heading]),
    )
    return ReadChapter((read, *_elsewhere(read, sections)), (*doubts, *proved.doubts), proved.proofs)


def _parts(heading: Line, lines: Lines, form: ChapterForm, titles: Sequence[str]) -> Iterator[Part]:
    """Sections count 1, 2, 3 …: a bracketed number out of turn is an item of a text, not a heading."""
    if form.section is None:
        yield Part([heading], 1, heading.text, lines)
        return
    listed = [title for title in titles if form.section.search(title)]  # contents may list chapters only
    starts: list[tuple[int, int, str]] = []
    beside = {line.number for group in by_row(lines) if len(cells_of(group)) > 1 for line in group}
    for at, line in enumerate(lines):
        match = form.section.search(line.text) if line.number not in beside else None
        if match is None or whole(match, "number") != len(starts) + 1:
            continue
        if not listed or any(nearly(line.text, title) for title in listed):
            starts.append((at, whole(match, "number"), match["title"].strip()))
    stops = [at for at, _, _ in starts[1:]] + [len(lines)]
    for (at, number, title), stop in zip(starts, stops, strict=False):
        yield Part([lines[at]], number, title, lines[at + 1 : stop])


def _without_sections(heading: Line) -> Doubt:
    message = Words(
        f"「{heading.text}」の下に節が見当たりません。", f"No section was found below the heading '{heading.text}'."
    )
    return Doubt(source_of([heading]), message, incomplete=True)


def _elsewhere(chapter: Chapter, sections: Sequence[ReadSection]) -> Iterator[Chapter]:
    """The chapters of other kinds or fiscal years whose amounts stand in the same rows."""
    wheres: dict[Elsewhere, None] = dict.fromkeys(where for section in sections for where in section.table.elsewhere)
    for kind, years_on in wheres:
        parts = [
            Section(number=read.section.number, title=read.section.title, placements=rows, sources=read.section.sources)
            for read in sections
            if (rows := read.table.elsewhere.get((kind, years_on)))
        ]
        start = chapter.fiscal_year.start + years_on
        if start >= FIRST_FISCAL_YEAR:
            yield Chapter(kind, chapter.title, FiscalYear(start), chapter.unit, tuple(parts), source=chapter.source)


def _cut_at_notes(lines: Lines, form: ChapterForm) -> tuple[Lines, Lines]:
    """The last section's lines, and the chapter's notes below its table."""
    if form.note is None:
        return lines, ()
    at_table = table_at(lines, form)
    first = next(
        (at for at, line in enumerate(lines) if at > (at_table or 0) and form.note.search(line.text)), len(lines)
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
