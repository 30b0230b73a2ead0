"""What the totals of a chapter prove, and which of those that its form knows are not printed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from taikei.model.amount import Unit
from taikei.model.entry import Placement
from taikei.model.reading import Doubt
from taikei.model.report import Note
from taikei.model.section import Section
from taikei.model.words import Words
from taikei.readers.forms.report_form import ReportForm
from taikei.readers.forms.table_form import ChapterForm, TotalForm
from taikei.readers.groups import totals_in
from taikei.readers.lines import Line, Lines, Tally, source_of
from taikei.readers.sections import ReadSection
from taikei.readers.table import total_of
from taikei.readers.totals import Proved, Total, not_printed, prove, together


def told_totals(
    above: Lines, notes: Sequence[Note], chapter: ChapterForm, form: ReportForm, unit: Unit, tally: Tally
) -> Iterator[Total]:
    """The totals that stand above the first section or in a note: those of the whole chapter."""
    for line in above:
        found = totals_in(line.text, [line], chapter.totals)
        tally.use([line] if found else [])
        yield from (total_of(row, total, form, unit) for row, total in found)
    for note in notes:
        for row, total in totals_in(note.text, (), chapter.totals):
            yield replace(total_of(row, total, form, unit), source=note.source)


def proofs_of(
    heading: Line, sections: Sequence[ReadSection], told: Sequence[Total], form: ChapterForm, unit: Unit
) -> Proved:
    """Every total held against its rows. ``told`` are those of the whole chapter that stand in no section."""
    everything = [row for section in sections for row in section.section.placements]
    chapter = Words(f"「{heading.text}」", f"'{heading.text}'")

    def held(section: Section, total: Total) -> Proved:
        of = chapter if form.section is None else _title(section)
        if total.form.scope == "chapter":
            return prove(total, everything, chapter, unit)
        if total.form.scope == "section":
            return prove(total, section.placements, of, unit)
        return prove(total, total.rows, _of_group(of, total.rows), unit)

    return together(
        [
            *(prove(total, everything, chapter, unit) for total in told),
            *(held(read.section, total) for read in sections for total in read.totals),
            Proved((), tuple(_lacking(heading, chapter, sections, told, form.totals))),
        ]
    )


def _lacking(
    heading: Line, chapter: Words, sections: Sequence[ReadSection], told: Sequence[Total], forms: Sequence[TotalForm]
) -> Iterator[Doubt]:
    """A doubt about each total that the form knows and the document does not print, or not in each section."""
    for form in forms:
        without = [read.section for read in sections if not any(total.form == form for total in read.totals)]
        if any(total.form == form for total in told):
            continue
        if len(without) == len(sections):
            yield not_printed(form, [chapter], source_of([heading]))
        elif form.scope == "section" and without:
            yield not_printed(form, [_title(section) for section in without], source_of([heading]))


def _title(section: Section) -> Words:
    return Words(f"（{section.number}）{section.title}", f"section ({section.number}) {section.title}")


def _of_group(of: Words, rows: Sequence[Placement]) -> Words:
    if not rows:
        return of
    first, last = rows[0].entry.programme, rows[-1].entry.programme
    return Words(f"{of.ja}の「{first}」から「{last}」まで", f"'{first}' to '{last}' of {of.en}")
