"""The department that an edition leaves out of its divisions, filled in where the form says so."""

from dataclasses import replace

from taikei.model.entry import Entry
from taikei.model.organisation import Charge
from taikei.model.reading import Doubt
from taikei.model.report import Chapter, Note, Report
from taikei.model.source import Source
from taikei.model.words import Words
from taikei.readers.forms.report_form import OmittedForm


def with_departments(report: Report, form: OmittedForm) -> tuple[Report, list[Doubt]]:
    """The report with the omitted department beside every division that is printed without one.

    Its source, ``department``, is the note that tells it, or the printed division; and says that it was inferred.
    """
    told = [(chapter, _told(report, chapter, form)) for chapter in report.chapters]
    chapters = tuple(chapter if found is None else _filled(chapter, *found) for chapter, found in told)
    doubts = [_nothing_told(chapter) for chapter, found in told if found is None and _lacks(chapter)]
    return replace(report, chapters=chapters), doubts


def _told(report: Report, chapter: Chapter, form: OmittedForm) -> tuple[str, Source] | None:
    """The department and where it is told: in the chapter's own notes, else in those of another."""
    if form.note is None:
        return form.department, Source()
    notes: list[Note] = [*chapter.notes, *(note for other in report.chapters for note in other.notes)]
    matches = ((form.note.search(note.text), note) for note in notes)
    return next(((match["department"], note.source) for match, note in matches if match is not None), None)


def _lacks(chapter: Chapter) -> bool:
    return any(_without(placement.entry.charge) for section in chapter.sections for placement in section.placements)


def _without(charge: Charge) -> bool:
    return charge.department == "" and len(charge.divisions) > 0


def _filled(chapter: Chapter, department: str, place: Source) -> Chapter:
    sections = tuple(
        replace(
            section,
            placements=tuple(
                replace(placement, entry=_with(placement.entry, department, place))
                if _without(placement.entry.charge)
                else placement
                for placement in section.placements
            ),
        )
        for section in chapter.sections
    )
    return replace(chapter, sections=sections)


def _with(entry: Entry, department: str, place: Source) -> Entry:
    inferred = Words(
        "部名は課に添えて印刷されておらず、省略した部として補いました。",
        "The department is not printed with the division; it is the one that the edition leaves out.",
    )
    source = replace(place if place.known else entry.sources.get("charge", entry.source), doubt=inferred)
    return replace(
        entry, charge=replace(entry.charge, department=department), sources={**entry.sources, "department": source}
    )


def _nothing_told(chapter: Chapter) -> Doubt:
    return Doubt(
        chapter.source,
        Words(
            f"「{chapter.title}」に、省略した部を示す注が見当たりません。部名のない課には部を補っていません。",
            f"No note below '{chapter.title}' says which department is left out; none was filled in.",
        ),
    )
