"""What the tables of one chapter look like, whether the document has cells or is a run of lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from taikei.language.widths import squeeze
from taikei.model.fiscal_year import FiscalYear
from taikei.model.words import Words
from taikei.readers.proposals.candidates import AMOUNTS, Choice
from taikei.readers.proposals.generalised import header
from taikei.readers.proposals.report_columns import divisions_in, names_in, report_columns, years_on
from taikei.readers.proposals.report_rows import NOTE, cell_anchor, ending, has_note
from taikei.readers.proposals.report_tables import FoundTable, usual_table
from taikei.readers.proposals.report_text import TextTable
from taikei.readers.proposals.report_text_rows import text_row, total_line


@dataclass(frozen=True)
class Layout:
    """The parts of ``[[chapters]]`` that tell rows: columns (of cells) or header (of lines), and the row's patterns.

    ``others`` are headers of tables in the chapter that differ, ``unknown`` those of lines that no word tells;
    ``amounts`` are the texts of its amounts.
    """

    first_header: str
    columns: tuple[Choice, ...] = ()
    header: tuple[str, ...] = ()
    anchor: tuple[str, ...] = ()
    follow: tuple[str, ...] = ()
    start: str = ""
    end: str = ""
    narrative: bool = False
    why: Words | None = None
    holds: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    divisions: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    total: str = ""


def layout_of_cells(tables: Sequence[FoundTable], year: FiscalYear) -> Layout | None:
    """The layout of the most usual table; None where no column is sure to hold the programme, or none an amount."""
    table = usual_table(tables)
    found = report_columns(table, tables, year)
    # What another year spent does not make this chapter one of results.
    held = tuple(
        choice.chosen.holds
        for choice in found.choices
        if choice.chosen is not None and not years_on(choice.column.header, year)
    )
    # A sheet with labels beside their values (事務事業評価シート) names the programme, but above no amounts.
    has_amounts = any(choice.chosen and choice.chosen.holds in {*AMOUNTS, "amounts"} for choice in found.choices)
    if "programme" not in held or not has_amounts:
        return None
    anchor: list[str] = []
    if found.bracket is not None:
        anchor = cell_anchor(
            found.bracket.outer, found.bracket.inner, found.amounts_lines, enclosed=found.bracket.enclosed
        )
        held = (*held, found.bracket.outer, found.bracket.inner)
    programme = next(choice for choice in found.choices if choice.chosen and choice.chosen.holds == "programme")
    cells = (
        cell
        for choice in found.choices
        if choice.chosen and choice.chosen.holds in AMOUNTS
        for cell in choice.column.cells
    )
    lines = (line.text for each in found.amounts_lines for line in each)
    return Layout(
        first_header=table.header[programme.column.position][0].text,
        columns=found.choices,
        anchor=tuple(anchor),
        follow=(NOTE,) if has_note(found.amounts_lines) else (),
        end=ending(found.ending) if found.ending else "",
        holds=held,
        names=tuple(names_in(found)),
        divisions=tuple(divisions_in(found)),
        amounts=(*cells, *lines),
        headers=table.headers,
        others=tuple(dict.fromkeys("｜".join(other.headers) for other in tables if other.headers != table.headers)),
    )


def layout_of_lines(table: TextTable, texts: Sequence[str], below: Sequence[str]) -> Layout | None:
    """The layout of a table that is a run of lines; None where no line has amounts as the header promises."""
    row = text_row(table, below)
    if row is None:
        return None
    lines = texts[table.at : table.at + table.size]
    return Layout(
        first_header=lines[0],
        header=tuple(header(squeeze(line)) for line in lines),
        anchor=tuple(row.anchor),
        follow=tuple(row.follow),
        start=row.start,
        end=row.end,
        narrative=row.narrative,
        why=row.why,
        holds=tuple(what for _, what in table.cells if what),
        names=tuple(below),
        total=total_line(table, below),
        divisions=tuple(word for text in below for word in text.split() if word.endswith(("課", "室"))),
        amounts=tuple(word for text in below for word in text.split()),
        headers=tuple(cell for cell, _ in table.cells),
        unknown=tuple(cell for cell, what in table.cells if not what),
    )
