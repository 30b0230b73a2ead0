"""The marked-up edition (見え消し): the whole report, what was taken out struck through and what came in underlined."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import Any

from taikei.analysis.comparison.alignment import RowStep, SectionStep, aligned, aligned_sections
from taikei.analysis.comparison.rows import RowAt
from taikei.analysis.comparison.said import said
from taikei.analysis.comparison.words import PieceKind, word_changes
from taikei.analysis.components import components_of, entries_of
from taikei.language.terms import COMPONENTS, FIELDS
from taikei.model.amount import Component
from taikei.model.entry import Placement
from taikei.model.report import Chapter, Report
from taikei.model.section import Section
from taikei.model.words import Language, Words
from taikei.writers.outline import outline, section_heading
from taikei.writers.papers.paper import Block, Column, Heading, Ink, Paper, Paragraph, Run, Table, Text, plain
from taikei.writers.papers.values import value_text
from taikei.writers.printed import amount_text, bracketed, charge_text, marked_name, numeral

TITLE = Words("見え消し版", "Marked-up edition")
_INKS = {PieceKind.SAME: Ink.PLAIN, PieceKind.REMOVED: Ink.STRUCK, PieceKind.ADDED: Ink.INSERTED}
_LEGEND = (Run("削除した部分", Ink.STRUCK), Run("　"), Run("加えた部分", Ink.INSERTED))
_LEGEND_ENGLISH = (Run("removed", Ink.STRUCK), Run(" "), Run("added", Ink.INSERTED))


def marked_up_paper(old: Report, new: Report, corrected: date, language: Language) -> Paper:
    """Everything that either version prints, in the order of the new one; what is gone stands where it stood."""
    old, new = said(old), said(new)
    blocks: list[Block] = [Paragraph(_LEGEND if language == "ja" else _LEGEND_ENGLISH)]
    for one, other in ((old.title, new.title), (old.subtitle, new.subtitle), (old.notice, new.notice),
                       (old.published, new.published), (old.issuer, new.issuer)):  # fmt: skip
        blocks += _paragraph(one, other)
    blocks += _front(old, new, language)
    for step in aligned(old.chapters, new.chapters):
        blocks += _chapter(
            None if step.old is None else old.chapters[step.old],
            None if step.new is None else new.chapters[step.new],
            language,
        )
    return Paper(f"{TITLE.said(language)}：{new.title}", tuple(blocks), language, "", corrected)


def marked(old: str, new: str) -> Text:
    """Both texts in one, word by word."""
    return tuple(Run(piece.text, _INKS[piece.kind]) for piece in word_changes(old, new))


def _whole(old: str, new: str) -> Text:
    """A figure or a name changes as a whole."""
    if old == new:
        return plain(new)
    return tuple(run for run in (Run(old, Ink.STRUCK), Run(new, Ink.INSERTED)) if run.text)


def _paragraph(old: str, new: str) -> Iterator[Block]:
    text = marked(old, new)
    if text:
        yield Paragraph(text)


def _front(old: Report, new: Report, language: Language) -> Iterator[Block]:
    parts = outline(new)
    if old.policies or new.policies or old.policies_lead or new.policies_lead:
        yield Heading(plain(parts.policies or outline(old).policies or FIELDS["policies"].said(language)))
        yield from _paragraph(old.policies_lead, new.policies_lead)
        yield from _list(old.policies, new.policies, language)
        yield from _list(old.references, new.references, language)
    if old.chart or new.chart or old.chart_lead or new.chart_lead:
        yield Heading(plain(parts.chart or outline(old).chart or FIELDS["chart"].said(language)))
        yield from _paragraph(old.chart_lead, new.chart_lead)
        for step in aligned(old.chart, new.chart):
            one = None if step.old is None else old.chart[step.old]
            other = None if step.new is None else new.chart[step.new]
            yield Paragraph(marked(_said(one, language), _said(other, language)))
            yield from _list(() if one is None else one.boxes, () if other is None else other.boxes, language)


def _list(olds: Sequence[Any], news: Sequence[Any], language: Language) -> Iterator[Block]:
    for step in aligned(olds, news):
        old = "" if step.old is None else _said(olds[step.old], language)
        new = "" if step.new is None else _said(news[step.new], language)
        yield from _paragraph(old, new)


def _said(value: Any, language: Language) -> str:
    return "" if value is None else value_text(value, language)


def _chapter(old: Chapter | None, new: Chapter | None, language: Language) -> Iterator[Block]:
    yield Heading(marked("" if old is None else old.title, "" if new is None else new.title))
    entries = [entry for chapter in (old, new) if chapter is not None for entry in entries_of(chapter)]
    components = components_of(entries)
    narrated = any(entry.narrative for entry in entries)
    for step in aligned_sections(old, new):
        yield from _section(old, new, step, components, narrated, language)
    yield from _list(() if old is None else old.notes, () if new is None else new.notes, language)


def _section(
    old: Chapter | None,
    new: Chapter | None,
    step: SectionStep,
    components: tuple[Component, ...],
    narrated: bool,
    language: Language,
) -> Iterator[Block]:
    one = None if old is None or step.section.old is None else old.sections[step.section.old]
    other = None if new is None or step.section.new is None else new.sections[step.section.new]
    heading = marked(*("" if section is None else section_heading(section) for section in (one, other)))
    yield Heading(heading, 2)
    for before, after in zip_longest(_provisions(one), _provisions(other), fillvalue=""):
        yield from _paragraph(before, after)
    yield from _paragraph(*("" if section is None else section.lead for section in (one, other)))
    if step.rows:
        columns = [
            Column(Words("番号", "No.").said(language), 6, figures=True),
            Column(FIELDS["programme"].said(language), 18),
            *(Column(COMPONENTS[component].said(language), 10, figures=True) for component in components),
            *([Column(FIELDS["narrative"].said(language), 44)] if narrated else []),
            Column(FIELDS["charge"].said(language), 12),
        ]
        rows = tuple(_row(old, new, row, components, narrated, language) for row in step.rows)
        unit = next(chapter.unit.value for chapter in (new, old) if chapter is not None)
        title = next(section_heading(section) for section in (other, one) if section is not None)
        yield Table(f"{title}（単位：{unit}）", tuple(columns), rows, head=1)


def _provisions(section: Section | None) -> tuple[str, ...]:
    if section is None or not section.ordinance:
        return ()
    return (*section.ordinance[:-1], section.ordinance[-1] + bracketed(section.citation))


def _row(
    old: Chapter | None,
    new: Chapter | None,
    step: RowStep,
    components: tuple[Component, ...],
    narrated: bool,
    language: Language,
) -> tuple[Text, ...]:
    one, other = _placement(old, step.old), _placement(new, step.new)
    number = plain(str((other or one).order)) if other or one else ()  # type: ignore[union-attr]
    if step.moved and step.old is not None and old is not None:
        came_from = old.sections[step.old.section].number
        row = step.old.row + 1
        moved = Words(f"（{numeral(came_from)}）{row}から移動", f"moved from ({came_from}) {row}")
        number = (*number, Run("\n" + moved.said(language), Ink.INSERTED))
    cells = [
        number,
        marked(_name(one), _name(other)),
        *(
            _whole(*("" if row is None else amount_text(row.entry.amount(component)) for row in (one, other)))
            for component in components
        ),
    ]
    if narrated:
        cells.append(marked(*("" if row is None else row.entry.narrative for row in (one, other))))
    cells.append(_whole(*("" if row is None else charge_text(row.entry.charge) for row in (one, other))))
    return tuple(cells)


def _placement(chapter: Chapter | None, at: RowAt | None) -> Placement | None:
    return None if chapter is None or at is None else chapter.sections[at.section].placements[at.row]


def _name(row: Placement | None) -> str:
    if row is None:
        return ""
    return "\n".join(filter(None, (marked_name(row.entry.programme, row.relisted, row.entry.new), row.entry.note)))
