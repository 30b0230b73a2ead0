"""A report laid out by a template: texts in their places, the same for every kind of file."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import partial
from typing import Any, Literal

import msgspec
from msgspec import UNSET

from taikei.analysis.charts.system_chart import Initiative, initiatives_of
from taikei.model.amount import Component
from taikei.model.report import Chapter, ChapterKind, ChartArticle, Report
from taikei.model.section import Section
from taikei.writers.glyphs import all_printable, printable
from taikei.writers.outline import Outline, bare_title, outline, section_heading
from taikei.writers.printed import bracketed
from taikei.writers.printing.fields import DOCUMENT_FIELDS, ROW_FIELDS, Whole, change_of, previous_of
from taikei.writers.printing.figures import FIGURES, LaidFigure, laid_figures
from taikei.writers.printing.laid_table import Cell, Counted, Head, LaidTable, Line, Worth, aloud
from taikei.writers.printing.notation import Notation, about
from taikei.writers.printing.pattern import Field, Pattern, Said, parse_pattern
from taikei.writers.printing.row import Row, previous_budgets
from taikei.writers.printing.summary import Summary, Told, summary_of
from taikei.writers.printing.sums import Sums, sums_of
from taikei.writers.printing.template import Column, Paper, Part, Table, Template, Type

_CHART_ALT = "条例の各条から取組へ線を引いた図。同じ内容を次の一覧に示す。"
_LONG = 240  # characters, some eight lines of the widest column


class LaidSection(msgspec.Struct, frozen=True):
    """``at`` is the number of the section, ``number`` how it is printed."""

    at: int
    number: str
    title: str
    heading: str
    ordinance: tuple[str, ...]
    citation: str
    lead: str
    table: LaidTable
    sums: Sums


class LaidNote(msgspec.Struct, frozen=True):
    mark: str
    text: str


class LaidChapter(msgspec.Struct, frozen=True):
    """``bare`` is the heading without its number; ``name`` as ``chapter_names`` has it; ``totals`` of all sections."""

    kind: ChapterKind
    name: str
    heading: str
    bare: str
    year: str
    unit: str
    unit_line: str
    sections: tuple[LaidSection, ...]
    notes: tuple[LaidNote, ...]
    totals: tuple[Line, ...]
    heads: tuple[Head, ...]
    sums: Sums
    remarks: tuple[str, ...]


class LaidPolicies(msgspec.Struct, frozen=True):
    heading: str
    lead: str
    items: tuple[tuple[str, str], ...]
    references: tuple[tuple[str, str], ...]


class LaidBox(msgspec.Struct, frozen=True):
    initiative: str
    text: str


class LaidArticle(msgspec.Struct, frozen=True):
    article: str
    title: str
    boxes: tuple[LaidBox, ...]


class LaidEnd(msgspec.Struct, frozen=True):
    """Where the line of an article ends in the drawn chart: at its ``scope``, or at the whole where that is empty."""

    article: str
    scope: str


class LaidInitiative(msgspec.Struct, frozen=True):
    initiative: str
    name: str
    ends: tuple[LaidEnd, ...]


class LaidChart(msgspec.Struct, frozen=True):
    """``alt`` is read aloud in the place of the drawn chart; the list of its articles follows it."""

    heading: str
    lead: str
    alt: str
    articles: tuple[LaidArticle, ...]
    initiatives: tuple[LaidInitiative, ...]


class LaidFigures(msgspec.Struct, frozen=True):
    heading: str
    items: tuple[LaidFigure, ...]


class Document(msgspec.Struct, frozen=True):
    """All that is printed. ``seal`` is a text for the foot of each page; None: there is no such part.

    ``digits`` is how the house writes numbers (``Notation.digits``), for those that the pages count themselves.
    """

    title: str
    subtitle: str
    notice: str
    published: str
    issuer: str
    seal: str
    parts: tuple[Part, ...]
    words: dict[str, str]
    digits: Literal["mixed", "half", "full"]
    paper: Paper
    type: Type
    policies: LaidPolicies | None
    chart: LaidChart | None
    chapters: tuple[LaidChapter, ...]
    figures: LaidFigures | None = None
    summary: Summary | None = None


def laid_out(report: Report, template: Template, seal: str = "") -> Document:
    """The report as the template wants it printed."""
    return with_chapters(front_of(report, template, seal), report, template)


def with_chapters(front: Document, report: Report, template: Template) -> Document:
    """``front`` with the chapters of the same report: most of the work."""
    wanted = _wanted(report, template)
    headings = _headings(outline(report), wanted, front.figures, template)
    rows = [_rows(report, template, chapter) for _, chapter in wanted]
    chapters = tuple(
        _chapter(report, template, headings[name], name, chapter, of_chapter)
        for (name, chapter), of_chapter in zip(wanted, rows, strict=True)
    )
    remarks = dict.fromkeys(remark for chapter in chapters for remark in chapter.remarks)
    under_title = "".join((front.words.get("under_title", ""), *remarks))
    words = {**front.words, "under_title": under_title} if remarks else front.words
    told = [Told(chapter, of_chapter, template.notation)
            for (_, chapter), of_chapter in zip(wanted, rows, strict=True)]  # fmt: skip
    summary = _summary(told, words) if "summary" in template.parts else None
    return msgspec.structs.replace(front, words=words, chapters=chapters, summary=summary)


def front_of(report: Report, template: Template, seal: str = "") -> Document:
    """All but the chapters."""
    parts, wanted = outline(report), _wanted(report, template)
    laid = laid_figures(report) if "figures" in template.parts else ()
    figures = LaidFigures(FIGURES, laid) if laid else None
    headings = _headings(parts, wanted, figures, template)
    whole = Whole(report, tuple(chapter for _, chapter in wanted), template.notation)
    words = {name: _words(text, whole) for name, text in template.words.items()}
    return Document(
        title=words["title"] or report.title,
        subtitle=words.get("subtitle") or bracketed(report.subtitle),
        notice=report.notice,
        published=report.published,
        issuer=report.issuer,
        seal=seal,
        parts=template.parts,
        words=words,
        digits=template.notation.digits,
        paper=template.paper,
        type=template.type,
        policies=None
        if "policies" not in headings
        else LaidPolicies(
            headings["policies"],
            report.policies_lead,
            tuple((policy.number, policy.text) for policy in report.policies),
            tuple(("：".join(filter(None, (each.label, each.title))), each.text) for each in report.references),
        ),
        chart=None
        if "chart" not in headings
        else LaidChart(
            headings["chart"],
            report.chart_lead,
            words.get("chart_alt") or _CHART_ALT,
            tuple(_article(each, template) for each in report.chart),
            tuple(_initiative(each, template.notation) for each in initiatives_of(report.chart)),
        ),
        chapters=(),
        figures=None if figures is None else LaidFigures(headings["figures"], figures.items),
    )


def _headings(
    parts: Outline, chapters: Sequence[tuple[str, Chapter]], figures: LaidFigures | None, template: Template
) -> dict[str, str]:
    """The heading of each part that is printed, of a chapter by its name, numbered in the order of print.

    A part of a larger report that is printed alone has no number.
    """
    titles: dict[Part, list[tuple[str, str]]] = {
        "policies": [] if parts.policies is None else [("policies", parts.policies)],
        "chart": [] if parts.chart is None else [("chart", parts.chart)],
        "chapters": [(name, chapter.title) for name, chapter in chapters],
        "sheets": [] if "chapters" in template.parts else [(name, chapter.title) for name, chapter in chapters],
        "summary": [(name, chapter.title) for name, chapter in chapters],
        "figures": [] if figures is None else [("figures", FIGURES)],
    }
    printed = [each for part in template.parts for each in titles.get(part, ())]
    alone = len(printed) == 1 and len(titles["policies"] + titles["chart"]) + len(parts.chapters) > 1
    return {
        key: bare_title(title) if alone else f"{template.notation.numeral(number)} {bare_title(title)}"
        for number, (key, title) in enumerate(printed, start=1)
    }


def _wanted(report: Report, template: Template) -> list[tuple[str, Chapter]]:
    """The chapters that the template prints, with their names."""
    return [
        (name, chapter)
        for _, name, chapter in outline(report).chapters
        if template.table_of(chapter.kind) is not None
        and (template.rows.years == "all" or chapter is report.chapter(chapter.kind))
    ]


def _words(text: str, whole: Whole) -> str:
    return parse_pattern(text).text(lambda field: Said(DOCUMENT_FIELDS[field](whole)))


def _article(article: ChartArticle, template: Template) -> LaidArticle:
    numeral = template.notation.numeral
    return LaidArticle(
        f"第{numeral(article.article)}条",
        article.title,
        tuple(LaidBox(f"取組{numeral(box.initiative)}", box.text) for box in article.boxes),
    )


def _initiative(initiative: Initiative, notation: Notation) -> LaidInitiative:
    ends = tuple(
        LaidEnd(f"第{notation.numeral(end.article)}条", f"うち、{end.scope}" if end.scope else "")
        for end in initiative.ends
    )
    return LaidInitiative(f"取組{notation.numeral(initiative.number)}", initiative.name, ends)


def _summary(told: Sequence[Told], words: dict[str, str]) -> Summary:
    """Of the latest results, and of the latest plan: as it was amended, where it was."""
    results = [each for each in told if each.chapter.kind == ChapterKind.RESULTS]
    plans = [each for each in told if each.chapter.kind != ChapterKind.RESULTS]
    return summary_of(results[-1] if results else None, plans[-1] if plans else None, words)


def _chapter(
    report: Report, template: Template, heading: str, name: str, chapter: Chapter, rows: dict[int, list[Row]]
) -> LaidChapter:
    table = template.table_of(chapter.kind)
    assert table is not None  # the caller has chosen such chapters
    columns = _filled_columns(table, [row for of_section in rows.values() for row in of_section])
    notation, unit = template.notation, template.notation.unit_of(chapter.unit).value
    every = [row for of_section in rows.values() for row in of_section]
    return LaidChapter(
        kind=chapter.kind,
        name=name,
        heading=heading,
        bare=bare_title(chapter.title),
        year=notation.year(chapter.fiscal_year),
        unit=unit,
        unit_line=f"（単位：{unit}）",
        sections=tuple(
            _section(section, template, columns, rows[section.number], table.totals)
            for section in chapter.sections
            if rows[section.number] or not section.placements
        ),
        notes=tuple(LaidNote(bracketed(note.mark), note.text) for note in chapter.notes),
        totals=_total_lines(columns, every, "総計") if table.totals else (),
        heads=_heads(columns, template, chapter),
        sums=sums_of(every),
        remarks=tuple(column.remark for column in columns if column.remark),
    )


def _rows(report: Report, template: Template, chapter: Chapter) -> dict[int, list[Row]]:
    """The rows of each section, by its number."""
    table = template.table_of(chapter.kind)
    previous = previous_budgets(report, chapter) if table and _asks_for_previous(template, table) else {}
    found: dict[int, list[Row]] = {}
    number = 0
    for section in chapter.sections:
        found[section.number] = []
        for placement in section.placements:
            if template.rows.relisted or not placement.relisted:
                number += 1
                row = Row(
                    placement, section, chapter, template.notation, number, previous.get(placement.entry.programme)
                )
                found[section.number].append(row)
    return found


def _asks_for_previous(template: Template, table: Table) -> bool:
    wanted = {"previous_budget", "budget_change"}
    patterns = [pattern for column in table.columns for pattern in (*column.patterns, column.end_pattern)]
    return "summary" in template.parts or bool(
        wanted & {*template.rows.fields, *(field for pattern in patterns for field in pattern.fields)}
    )


def _filled_columns(table: Table, rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns without the optional ones that would stay empty."""
    kept = [
        column for column in table.columns
        if not column.optional or any(not _cell(column, _field_of(row)).empty for row in rows)
    ]  # fmt: skip
    return tuple(kept or table.columns[:1])


def _section(
    section: Section, template: Template, columns: Sequence[Column], rows: Sequence[Row], totals: bool
) -> LaidSection:
    patterns = [(column.patterns, column.end_pattern) for column in columns]
    heads = _heads(columns, template, rows[0].chapter) if rows else ()
    return LaidSection(
        at=section.number,
        number=f"（{template.notation.numeral(section.number)}）",
        title=section.title,
        heading=section_heading(section)
        if template.notation.digits == "mixed"
        else f"（{template.notation.numeral(section.number)}）{section.title}",
        ordinance=section.ordinance if "ordinance" in template.sections else (),
        citation=bracketed(section.citation),
        lead=section.lead if "lead" in template.sections else "",
        table=LaidTable(
            heads,
            tuple(_line(row, patterns, template.rows.fields) for row in rows),
            _total_lines(columns, rows, "計") if totals and rows else (),
        ),
        sums=sums_of(rows),
    )


def _heads(columns: Sequence[Column], template: Template, chapter: Chapter) -> tuple[Head, ...]:
    year = template.notation.year(chapter.fiscal_year)
    unit = template.notation.unit_of(chapter.unit).value
    known = {"year": year, "unit": unit}
    return tuple(Head(tuple(_head(column.label, known).split("\n")), column.width, column.align) for column in columns)


def _head(label: str, known: dict[str, str]) -> str:
    return parse_pattern(label).text(lambda field: Said(known[field]))


def _field_of(row: Row) -> Field:
    return lambda name: ROW_FIELDS[name](row)


def _cell(column: Column, field: Field) -> Cell:
    return _filled(column.patterns, column.end_pattern, field)


def _filled(patterns: Iterable[Pattern], end: Pattern, field: Field) -> Cell:
    lines = [aloud(line) for pattern in patterns for line in pattern.filled(field)]
    ended = end.filled(field)
    return Cell(tuple(lines), aloud(ended[0]) if ended else ())


def _line(row: Row, patterns: Sequence[tuple[Sequence[Pattern], Pattern]], wanted: Sequence[str]) -> Line:
    field = _field_of(row)
    cells = tuple(_filled(lines, end, field) for lines, end in patterns)
    return Line(
        cells=cells,
        long=sum(len(said.text) for cell in cells for line in cell.lines for said in line) > _LONG,
        fields={name: field(name) for name in wanted} if wanted else UNSET,
        numbers=_numbers(row, wanted) if wanted else UNSET,
        counts=counts_of(row.entry.narrative) if "narrative" in wanted else UNSET,
    )


def _numbers(row: Row, wanted: Sequence[str]) -> dict[str, Worth]:
    components = {component.value: row.entry.amount(component) for component in Component if component.value in wanted}
    if "previous_budget" in wanted:
        components["previous_budget"] = previous_of(row)
    if "budget_change" in wanted:
        components["budget_change"] = change_of(row)
    return {
        name: Worth(int(amount.yen), about(amount.yen))
        for name, amount in components.items()
        if amount is not None and amount.yen is not None
    }


def counts_of(narrative: str) -> tuple[Counted, ...]:
    """What the narrative counts; sums of money in it are left to the amounts."""
    from taikei.language.quantities import quantities  # its patterns take long to load, and few documents want them

    return tuple(
        Counted(each.label, f"{each.value:,f}", each.unit, "" if each.basis is None else each.basis.value)
        for each in quantities(narrative)
        if "円" not in each.unit
    )


def _total_lines(columns: Sequence[Column], rows: Sequence[Row], label: str) -> tuple[Line, ...]:
    sums = sums_of(rows)
    field = (
        partial(sums.field, label=label, notation=rows[0].notation, unit=rows[0].chapter.unit)
        if rows
        else lambda _: Said("")
    )
    return (Line(cells=tuple(_cell(column, field) for column in columns)),)


def fit_for_print(document: Document, own: frozenset[int] = frozenset()) -> tuple[Document, tuple[str, ...]]:
    """The same document with 〓 for each character that no font has, and those characters.

    ``own`` are the code points of the fonts that a template brings along.
    """
    if all_printable(msgspec.json.encode(document).decode(), own):
        return document, ()
    replaced: set[str] = set()
    fitted = _fit(msgspec.to_builtins(document, builtin_types=(Decimal,)), own, replaced)
    return msgspec.convert(fitted, Document), tuple(sorted(replaced))


def _fit(node: Any, own: frozenset[int], replaced: set[str]) -> Any:
    if isinstance(node, str):
        text, missing = printable(node, own)
        replaced.update(missing)
        return text
    if isinstance(node, list | tuple):
        return [_fit(each, own, replaced) for each in node]
    if isinstance(node, dict):
        return {key: _fit(each, own, replaced) for key, each in node.items()}
    return node
