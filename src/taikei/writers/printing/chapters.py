"""A chapter laid out: its rows, the columns that have something in them, and its sections."""

from collections.abc import Sequence

from taikei.model.report import Chapter, Report
from taikei.model.section import Section
from taikei.writers.outline import bare_title, section_heading
from taikei.writers.page_words import PAGE_WORDS
from taikei.writers.printed import bracketed
from taikei.writers.printing.document import LaidChapter, LaidNote, LaidSection
from taikei.writers.printing.laid_table import Head, LaidTable
from taikei.writers.printing.lines import has_line, is_empty, line_of, total_lines
from taikei.writers.printing.pattern import Said, parse_pattern
from taikei.writers.printing.row import Row, previous_budgets
from taikei.writers.printing.sums import sums_of
from taikei.writers.printing.template import Column, Table, Template
from taikei.writers.printing.widths import fitted


def laid_chapter(
    template: Template, heading: str, name: str, chapter: Chapter, rows: dict[int, list[Row]]
) -> LaidChapter:
    table = template.table_of(chapter.kind)
    assert table is not None  # the caller has chosen such chapters
    every = [row for of_section in rows.values() for row in of_section]
    columns = _filled_columns(table, every)
    patterns = [(column.patterns, column.end_pattern) for column in columns]
    lines = {number: tuple(line_of(row, patterns, template.rows.fields) for row in of_section)
             for number, of_section in rows.items()}  # fmt: skip
    room = fitted(columns, [line for of_section in lines.values() for line in of_section], template)
    heads = _heads(columns, room.widths, template, chapter, every)
    notation, unit = template.notation, template.notation.unit_of(chapter.unit).value

    def table_of(number: int) -> LaidTable:
        totals = total_lines(columns, rows[number], "計") if table.totals and rows[number] else ()
        return LaidTable(heads if rows[number] else (), lines[number], totals, room.share)

    return LaidChapter(
        kind=chapter.kind,
        name=name,
        heading=heading,
        bare=bare_title(chapter.title),
        year=notation.year(chapter.fiscal_year),
        unit=unit,
        unit_line=f"（単位：{unit}）",
        sections=tuple(
            _section(section, template, rows[section.number], table_of(section.number))
            for section in chapter.sections
            if rows[section.number] or not section.placements
        ),
        notes=tuple(LaidNote(bracketed(note.mark), note.text) for note in chapter.notes),
        totals=total_lines(columns, every, "総計") if table.totals else (),
        heads=heads,
        sums=sums_of(every),
        remarks=tuple(column.remark for column in columns if column.remark),
    )


def rows_of(report: Report, template: Template, chapter: Chapter) -> dict[int, list[Row]]:
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
        if not column.optional or not all(is_empty(column, row) for row in rows)
    ]  # fmt: skip
    return tuple(kept or table.columns[:1])


def _section(section: Section, template: Template, rows: Sequence[Row], table: LaidTable) -> LaidSection:
    number = f"（{template.notation.numeral(section.number)}）"
    lead = section.lead if "lead" in template.sections else ""
    return LaidSection(
        at=section.number,
        number=number,
        title=section.title,
        heading=section_heading(section) if template.notation.digits == "mixed" else f"{number}{section.title}",
        ordinance=section.ordinance if "ordinance" in template.sections else (),
        citation=bracketed(section.citation),
        lead=lead,
        table=table,
        sums=sums_of(rows),
        instead="" if rows or lead else PAGE_WORDS["no_rows"].ja,
    )


def _heads(
    columns: Sequence[Column], widths: Sequence[str], template: Template, chapter: Chapter, rows: Sequence[Row]
) -> tuple[Head, ...]:
    year = template.notation.year(chapter.fiscal_year)
    unit = template.notation.unit_of(chapter.unit).value
    known = {"year": year, "unit": unit}
    return tuple(
        Head(
            tuple(_head(line, known) for line in column.label.split("\n") if not _is_idle(line, column, rows)),
            width,
            column.align,
        )
        for column, width in zip(columns, widths, strict=True)
    )


def _is_idle(line: str, column: Column, rows: Sequence[Row]) -> bool:
    """Whether it tells of what stands in the same brackets below, as （前年度額） does, and no row has any."""
    told = [each for each in column.patterns if each.opening != "" and line.startswith(each.opening)]
    return told != [] and rows != [] and not any(has_line(each, row) for row in rows for each in told)


def _head(line: str, known: dict[str, str]) -> str:
    return parse_pattern(line).text(lambda field: Said(known[field]))
