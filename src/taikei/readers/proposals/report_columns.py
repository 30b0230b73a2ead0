"""The columns of a report's table: what each holds, what a bracket in it means, and how a row is told by it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from taikei.language.numerals import parse_number
from taikei.language.widths import squeeze
from taikei.model.fiscal_year import FiscalYear
from taikei.model.words import Words
from taikei.readers.lines import Lines, wrapped
from taikei.readers.proposals.candidates import AMOUNTS, ENOUGH, Candidate, Choice, Column, choices, column_of
from taikei.readers.proposals.report_tables import FoundTable, lines_below, texts_below
from taikei.readers.proposals.told import years_in
from taikei.readers.proposals.vocabulary import meanings

OF_REPORTS: Mapping[str, str] = {
    "division": "divisions",
    "policy": "policies",
    "section": "policies",
    "law": "bases",
    **{each: each for each in ("programme", "code", "department", "narrative", "note", "mark", *AMOUNTS)},
}
"""What a form of a report calls what a column holds; the rest it has no word for."""

ONCE = AMOUNTS | {"programme", "code", "order", "department", "note", "divisions", "amounts"}
_BRACKET = re.compile(r"^(?P<outer>[^（(［\[〔【]+)[（(［\[〔【](?P<inner>[^）)］\]〕】]+)[）)］\]〕】]$")
_ENDING = re.compile(r"[（(]([^（）()]{1,60}?([課室局部所]))[）)]$")
_MOSTLY = 0.6
# 事業番号 tells a programme; 番号 and No. may as well tell the row.
_SURELY_CODE = 0.9


@dataclass(frozen=True)
class Bracket:
    """A cell with two amounts: the component of the one outside, and of the one in brackets, with its candidates."""

    outer: str
    inner: str
    confidence: float
    others: tuple[str, ...]
    enclosed: bool = True


@dataclass(frozen=True)
class ReportColumns:
    """The chosen columns of a table; ``bracket`` where one holds two amounts, ``ending`` where the narrative ends in
    the division: the last characters of divisions.
    """

    choices: tuple[Choice, ...]
    bracket: Bracket | None = None
    amounts_lines: tuple[Lines, ...] = ()
    ending: str = ""


def report_columns(table: FoundTable, tables: Sequence[FoundTable], year: FiscalYear) -> ReportColumns:
    """What the columns of ``table`` hold, by it and all others with its header."""
    columns: list[Column] = []
    bracket: Bracket | None = None
    of_amounts: tuple[Lines, ...] = ()
    for position, lines in table.header.items():
        header = squeeze(wrapped(lines))
        below = lines_below(tables, table.headers, position)
        found = bracket_of(header, [line.text for line in lines])
        if found is not None and bracket is None:
            bracket, of_amounts = found, tuple(below)
            why = _bracket_words(found)
            columns.append(Column(header, position, (), (Candidate("amounts", found.confidence, why),)))
        else:
            column = report_column(header, position, texts_below(tables, table.headers, position))
            columns.append(_numbered(column, tables, table.headers))
    # An amount of another year is another amount: each year has its own.
    away = {column.position: years_on(column.header, year) for column in columns}
    chosen = [
        choice
        for years in dict.fromkeys(away.values())
        for choice in choices([column for column in columns if away[column.position] == years], ONCE)
    ]
    found_choices = tuple(sorted(chosen, key=lambda choice: choice.column.position))
    return ReportColumns(found_choices, bracket, of_amounts, _ending(found_choices))


def bracket_of(header: str, lines: Sequence[str]) -> Bracket | None:
    """当初予算額［決算額］: two amounts in one cell; also one below the other without a bracket."""
    match = _BRACKET.match(header)
    outer, inner = (match["outer"], match["inner"]) if match else (lines[0], "".join(lines[1:]))
    outers, inners = _components(outer), _components(inner)
    if not outers or not inners:
        return None
    (first, weight), (second, other) = outers[0], next((each for each in inners if each[0] != outers[0][0]), ("", 0.0))
    if not second:
        return None
    rest = tuple(f"{holds} {weight:.2f}" for holds, weight in inners if holds != second)
    return Bracket(first, second, min(weight, other), rest, enclosed=match is not None)


def years_on(header: str, year: FiscalYear) -> str:
    """How the form names the year of a column that is not the chapter's: previous or next; else empty."""
    if header.startswith("前年度"):
        said = [holds for holds, _ in _components(header)]
        return "" if said[:1] in (["previous_budget"], ["carried_in"]) else "previous"
    found = years_in(header)
    away = found[0].start - year.start if found else 0
    return {-1: "previous", 1: "next"}.get(away, "")


def _components(text: str) -> list[tuple[str, float]]:
    if re.fullmatch(r"前年度?(?:予算)?額?", text):
        return [("previous_budget", 0.8)]
    found = [(holds, weight) for holds, weight in meanings(text) if holds in AMOUNTS and weight >= ENOUGH]
    return sorted(found, key=lambda each: -each[1])


def _bracket_words(bracket: Bracket) -> Words:
    others = (
        Words(f"（ほか {'、'.join(bracket.others)}）", f" ({', '.join(bracket.others)})") if bracket.others else None
    )
    place = Words("括弧の中は", "in brackets") if bracket.enclosed else Words("下は", "below")
    return Words(
        f"上は {bracket.outer}、{place.ja} {bracket.inner}{others.ja if others else ''}",
        f"{bracket.outer}, {place.en} {bracket.inner}{others.en if others else ''}",
    )


def report_column(header: str, position: int, cells: Sequence[str]) -> Column:
    """The column by the vocabulary; a bracket that names what ends the cell (実施概要（担当課）) is apart."""
    match = _BRACKET.match(header)
    plain = column_of(match["outer"] if match else header, position, cells)
    known = tuple(
        replace(candidate, holds=OF_REPORTS[candidate.holds])
        for candidate in plain.candidates
        if candidate.holds in OF_REPORTS
    )
    return replace(plain, header=header, candidates=known)


def _numbered(column: Column, tables: Sequence[FoundTable], headers: tuple[str, ...]) -> Column:
    """The column, as the order of the rows where its header says no more than 番号 and each table counts from 1."""
    best = next(iter(column.candidates), None)
    if best is None or best.holds != "code" or best.confidence >= _SURELY_CODE or not column.cells:
        return column
    numbers = [
        [parse_number(text) for text in texts_below([table], headers, column.position)]
        for table in tables
        if table.headers == headers
    ]
    if any(found != list(range(1, len(found) + 1)) for found in numbers):
        return column
    why = Words("表ごとに1から数える", "each table counts from 1")
    return replace(column, candidates=(Candidate("order", best.confidence, why), *column.candidates))


def _ending(found: Sequence[Choice]) -> str:
    if any(choice.chosen and choice.chosen.holds == "divisions" for choice in found):
        return ""
    cells = [
        cell for choice in found if choice.chosen and choice.chosen.holds == "narrative" for cell in choice.column.cells
    ]
    matches = [match for cell in cells if (match := _ENDING.search(cell)) is not None]
    return "".join(sorted({match[2] for match in matches})) if len(matches) > _MOSTLY * len(cells) else ""


def divisions_in(found: ReportColumns) -> Iterator[str]:
    """The divisions as the table prints them."""
    for choice in found.choices:
        if choice.chosen is None:
            continue
        if choice.chosen.holds == "divisions":
            yield from choice.column.cells
        elif choice.chosen.holds == "narrative" and found.ending:
            yield from (match[1] for cell in choice.column.cells if (match := _ENDING.search(cell)))


def names_in(found: ReportColumns) -> Iterator[str]:
    for choice in found.choices:
        if choice.chosen is not None and choice.chosen.holds in ("programme", "mark"):
            yield from choice.column.cells
