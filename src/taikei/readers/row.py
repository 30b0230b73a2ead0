"""A row of a table by its cells, however they were found, and what it says as an entry."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from taikei.language.numerals import parse_number
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.organisation import Charge
from taikei.model.reading import Doubt
from taikei.model.words import Words
from taikei.readers.forms.form import ChargeForm, MarksForm, RowForm
from taikei.readers.lines import Line, Lines, prose, reach, source_of, wrapped


@dataclass(frozen=True)
class Row:
    """The lines of one row by cell, each with the text that belongs there.

    ``groups`` are the texts that patterns found, ``lines`` where.
    """

    name: Lines
    narrative: Lines
    charge_lines: Lines
    groups: dict[str, str]
    lines: dict[str, Lines]
    doubt: Words | None = None


@dataclass(frozen=True)
class Table:
    """The rows of one table, the lines that they hold, and the doubts."""

    placements: tuple[Placement, ...]
    used: Lines
    doubts: tuple[Doubt, ...]


def table_of(rows: Sequence[Row], form: RowForm, marks: MarksForm, charge: ChargeForm, unit: Unit) -> Table:
    """The rows as entries in their order."""
    # The column is as wide as its widest line in the whole table, not in one cell.
    full = max((reach(line) for row in rows for line in row.narrative), default=0)
    divisions = {row.groups["divisions"] for row in rows if "divisions" in row.groups}
    placements: list[Placement] = []
    doubts: list[Doubt] = []
    for order, row in enumerate(rows, start=1):
        entry, relisted = _entry(row, marks, charge, unit, full)
        placements.append(Placement(order, entry, relisted))
        doubts.extend(_doubts(order, row, entry, form, divisions))
    used = {line.number: line for row in rows for line in _lines_of_row(row)}
    return Table(tuple(placements), tuple(used.values()), tuple(doubts))


def _entry(row: Row, marks: MarksForm, charge: ChargeForm, unit: Unit, full: float) -> tuple[Entry, bool]:
    printed = wrapped(row.name)
    name = marks.new.sub("", marks.relisted.sub("", printed)).strip()
    sources = {
        "row": source_of(_lines_of_row(row)),
        "programme": source_of(row.name, row.doubt),
        "narrative": source_of(row.narrative, row.doubt),
        "charge": source_of(row.charge_lines),
    }
    for field in (*(component.value for component in Component), "note"):
        if field in row.lines:
            sources[field] = source_of(row.lines[field])
    entry = Entry(
        programme=name or "（事業名なし）",
        amounts=tuple(_amounts(row, unit)),
        narrative=prose(row.narrative, full),
        charge=_charge(row.groups, charge),
        new=marks.new.search(printed) is not None,
        note=row.groups.get("note", ""),
        sources={field: source for field, source in sources.items() if source.known},
    )
    return entry, marks.relisted.search(printed) is not None


def _amounts(row: Row, unit: Unit) -> Iterator[Amount]:
    for component in Component:
        text = row.groups.get(component)
        if text is None:
            continue
        number = parse_number(text)
        yield Amount(component, unit, number, "" if number is not None else text, row.groups[f"{component} printed"])


def _charge(groups: dict[str, str], form: ChargeForm) -> Charge:
    text = groups.get("divisions", "")
    if not text:
        return Charge()
    match = form.department.search(text)
    department = match["department"] if match else ""
    divisions = text[len(department) :].split(form.separator)
    return Charge(department, tuple(divisions), groups.get("printed", text))


def _lines_of_row(row: Row) -> Iterator[Line]:
    yield from row.name
    for lines in row.lines.values():
        yield from lines
    yield from row.narrative
    yield from row.charge_lines


def _doubts(order: int, row: Row, entry: Entry, form: RowForm, divisions: Set[str]) -> Iterator[Doubt]:
    if row.doubt is not None:
        yield Doubt(entry.source, row.doubt)
    elif form.holds("divisions") and not entry.charge.divisions:
        yield Doubt(
            entry.source,
            Words(
                f"「{entry.programme}」の担当課・室が見当たりません。",
                f"No division in charge was found for '{entry.programme}'.",
            ),
        )
    if not row.name:
        yield Doubt(
            entry.source,
            Words("金額の前に事業名が見当たりません。", "No programme name stands before the amounts."),
        )
    printed = row.groups.get("order")
    if printed is not None and parse_number(printed) != order:
        yield Doubt(
            entry.source,
            Words(
                f"「{entry.programme}」は表の{order}番目の行ですが、番号は{printed}です。行が欠けている可能性があります。",
                f"'{entry.programme}' is row {order} of its table, but numbered {printed}. Rows may be missing.",
            ),
        )
    for line in _strangers(row, form, divisions):
        yield Doubt(
            source_of([line]),
            Words(
                f"「{entry.programme}」に別の行の一部らしいものが混じっています：{line.text}",
                f"Within '{entry.programme}' stands what looks like a part of another row: {line.text}",
            ),
        )


def _strangers(row: Row, form: RowForm, divisions: Set[str]) -> Iterator[Line]:
    """Lines of names and narratives that look like what is left of a row that lost its other half.

    ``divisions`` are those of the whole table.
    """
    for line in row.name:
        # No name is a sentence, or ends in an amount or a division.
        last_word = line.text.rpartition(" ")[-1]
        ends = line.text.endswith("。") or parse_number(last_word) is not None or last_word in divisions
        if ends or _begins(line, form) or _counts(line, form):
            yield line
    for line in row.narrative:
        if _begins(line, form) or _counts(line, form):
            yield line


def _begins(line: Line, form: RowForm) -> bool:
    return form.start is not None and form.start.search(line.text) is not None


def _counts(line: Line, form: RowForm) -> bool:
    """Whether the line holds an amount, alone or after a name.

    By chance a line of prose ends in a small number (… 5 / 人): after other words an amount shows by its commas.
    """
    matches = (pattern.search(line.text) for pattern in form.anchor)
    return any(match.groupdict().get("programme") is None or "," in line.text for match in matches if match)
