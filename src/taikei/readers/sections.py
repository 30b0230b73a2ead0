"""A section: quoted ordinance, lead and table."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from taikei.language.widths import squeeze
from taikei.model.amount import Unit
from taikei.model.reading import Doubt
from taikei.model.section import Section
from taikei.model.words import Words
from taikei.readers.cells import by_row, cells_of
from taikei.readers.forms.report_form import ReportForm
from taikei.readers.forms.table_form import ChapterForm
from taikei.readers.front import whole
from taikei.readers.groups import totals_in
from taikei.readers.laid import Columns, Laid, laid
from taikei.readers.lines import Lines, Tally, prose, source_of, wrapped
from taikei.readers.stated import Place, stated_unit
from taikei.readers.table import Table, table_of, total_of
from taikei.readers.totals import Total


@dataclass(frozen=True)
class Part:
    """The lines of one section: its heading (the chapter's where that is one section) and what comes below it."""

    heading: Lines
    number: int
    title: str
    below: Lines


@dataclass(frozen=True)
class Draft:
    """A section before the unit of its amounts is known: its lines apart. ``stated`` is the unit that it states."""

    part: Part
    unit_lines: Lines
    stated: Unit | None
    laid: Laid


@dataclass(frozen=True)
class ReadSection:
    """A section, its table, the totals in its lead and table, and the doubts."""

    section: Section
    table: Table
    totals: tuple[Total, ...]
    doubts: tuple[Doubt, ...]


def draft_of(part: Part, lines: Lines, chapter: ChapterForm, form: ReportForm, before: Columns | None) -> Draft:
    """``lines`` are those below the heading, without notes. ``before`` are the columns of the section above."""
    unit_lines = [line for line in lines if form.unit.stated and form.unit.stated.search(line.text)]
    numbers = {line.number for line in unit_lines}
    others = [line for line in lines if line.number not in numbers]
    return Draft(part, unit_lines, stated_unit(unit_lines, form.unit), laid(others, chapter, before))


def read_section(draft: Draft, unit: Unit, chapter: ChapterForm, form: ReportForm, tally: Tally) -> ReadSection:
    """The section with its amounts in ``unit``."""
    part, parts = draft.part, draft.laid
    quotation, lead_lines = _quotation(parts.above, chapter)
    lead = prose(lead_lines)
    table = table_of(parts.rows, chapter, form, unit)
    told = totals_in(lead, lead_lines, chapter.totals)
    tally.use([*part.heading, *draft.unit_lines[:1], *parts.above, *parts.header, *table.used])
    tally.furnish([*draft.unit_lines[1:], *parts.repeated])
    section = Section(
        number=part.number,
        title=part.title,
        article=quotation.article,
        citation=quotation.citation,
        ordinance=quotation.paragraphs,
        lead=lead,
        placements=table.placements,
        sources={
            field: source_of(found)
            for field, found in (
                ("title", part.heading),
                ("ordinance", quotation.lines),
                ("citation", quotation.lines[-1:]),
                ("lead", lead_lines),
            )
            if found
        },
    )
    in_lead = [total_of(row, total, form, unit, table.placements) for row, total in told]
    doubts = (*_strange(draft), *_foreign(draft), *table.doubts, *_left_over(part, parts, table))
    return ReadSection(section, table, (*in_lead, *table.totals), doubts)


def place_of(part: Part) -> Place:
    """Where a doubt about the section's table as a whole stands, and what it calls it."""
    called = Words(f"（{part.number}）{part.title}の表", f"above the table of section ({part.number})")
    return Place(called, source_of(part.heading))


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


def _strange(draft: Draft) -> Iterator[Doubt]:
    """The columns that the form does not know, each by its header: what stands in them is in no value."""
    part = draft.part
    for cell in draft.laid.strange:
        header = squeeze(wrapped(cell))
        yield Doubt(
            source_of(cell),
            Words(
                f"（{part.number}）{part.title}の表に、様式にない見出しの列があります：「{header}」。この列は読み取っていません。",
                f"The table of section ({part.number}) has a column that the form does not know: '{header}'. "
                "It was not read.",
            ),
        )


def _foreign(draft: Draft) -> Iterator[Doubt]:
    """The tables under a header that is not the form's: none of their rows was read."""
    part = draft.part
    for lines in draft.laid.foreign:
        header = "｜".join(squeeze(wrapped(cell)) for cell in cells_of(by_row(lines)[0]).values())
        yield Doubt(
            source_of(lines),
            Words(
                f"（{part.number}）{part.title}の表の下に、見出しの違う表があります：「{header}」。この表は読み取っていません。"
                "様式に、この見出しの章か列を書き加えてください。",
                f"Below the table of section ({part.number}) stands a table with another header: '{header}'. It was "
                "not read. Add its chapter or its columns to the form.",
            ),
            incomplete=True,
        )


def _left_over(part: Part, parts: Laid, table: Table) -> Iterator[Doubt]:
    """What the table's lines tell that are in no row: a table that breaks off, or something the form does not know.

    The head of a row is what a cut leaves: below the last row, and in a ruled table within a row of it. What stands
    below a header that the form does not know is told there.
    """
    used = {line.number for line in table.used}
    last = max(used, default=0)
    told = {line.number for line in parts.below}
    left = [line for line in parts.body if line.number not in used | told]
    ruled = parts.columns is not None
    cut = [line for line in left if line.number > last and (line.row is not None or not ruled)]
    if not table.placements and not left:
        yield Doubt(
            source_of(part.heading),
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
    in_cut = {line.number for line in cut}
    unknown = [line for line in left if line.number not in in_cut]
    if unknown:
        yield Doubt(
            source_of(unknown),
            Words(
                f"（{part.number}）{part.title}の表に、様式では読み取れないところがあります：{unknown[0].text}",
                f"The table of section ({part.number}) holds what the form does not know: {unknown[0].text}",
            ),
        )
