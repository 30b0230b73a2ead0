"""The printed texts of a report that rules of notation look through, each with its place."""

from collections.abc import Iterator
from dataclasses import dataclass

from taikei.checks.places import row_place, row_words
from taikei.language.terms import CHAPTERS, FIELDS
from taikei.model.finding import Place
from taikei.model.report import Report
from taikei.model.source import Source
from taikei.model.words import Words


@dataclass(frozen=True)
class PrintedText:
    """One field as printed. ``label`` tells a reader which one."""

    place: Place
    label: Words
    text: str


def printed_texts(report: Report) -> Iterator[PrintedText]:
    """Leads, quoted ordinance, the fields of each row, and notes; in the order of the document, without the empty."""
    for chapter in report.chapters:
        kind = CHAPTERS[chapter.kind]
        for section in chapter.sections:
            for field, text in (("ordinance", "\n".join(section.ordinance)), ("lead", section.lead)):
                place = Place(chapter.kind, section.number, field=field, source=section.sources.get(field, Source()))
                label = Words(
                    f"{kind.ja}（{section.number}）の{FIELDS[field].ja}",
                    f"{FIELDS[field].en} of {kind.en} ({section.number})",
                )
                if text:
                    yield PrintedText(place, label, text)
            for placement in section.placements:
                entry, row = placement.entry, row_words(chapter, section, placement)
                fields: list[tuple[str, str]] = [("programme", entry.programme)]
                fields += [(amount.component, amount.printed) for amount in entry.amounts]
                fields += [("note", entry.note), ("narrative", entry.narrative), ("charge", entry.charge.printed)]
                for field, text in fields:
                    label = Words(f"{row.ja}の{FIELDS[field].ja}", f"{FIELDS[field].en} of {row.en}")
                    if text:
                        yield PrintedText(row_place(chapter, section, placement, field), label, text)
        for note in chapter.notes:
            label = Words(f"{kind.ja}の{note.mark}", f"{note.mark} of the {kind.en}")
            yield PrintedText(Place(chapter.kind, field="notes", source=note.source), label, note.text)
