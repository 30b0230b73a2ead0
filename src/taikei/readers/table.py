"""The rows of one table as entries in their order, its totals, and where it may be damaged."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

from taikei.language.numerals import parse_number
from taikei.model.amount import Unit
from taikei.model.entry import Entry, Placement
from taikei.model.reading import Doubt
from taikei.model.words import Words
from taikei.readers.forms.report_form import ReportForm
from taikei.readers.forms.table_form import ChapterForm, RowForm, TotalForm
from taikei.readers.lines import Line, Lines, reach, source_of
from taikei.readers.printed_amounts import number_of
from taikei.readers.row import Elsewhere, Row, amounts_of, elsewhere_of, entry_of, relisted_mark
from taikei.readers.stated import unit_named
from taikei.readers.totals import Total


@dataclass(frozen=True)
class Table:
    """The rows of one table, the lines that they hold, the totals among them, and the doubts.

    ``elsewhere`` are the rows' amounts of other chapters.
    """

    placements: tuple[Placement, ...]
    used: Lines
    doubts: tuple[Doubt, ...]
    totals: tuple[Total, ...] = ()
    elsewhere: Mapping[Elsewhere, tuple[Placement, ...]] = field(default_factory=dict)


def table_of(rows: Sequence[Row], chapter: ChapterForm, form: ReportForm, unit: Unit) -> Table:
    """The rows as entries in their order, in ``unit``."""
    # The column is as wide as its widest line in the whole table, not in one cell.
    full = max((reach(line) for row in rows for line in row.narrative), default=0)
    divisions = {row.groups["divisions"] for row in rows if "divisions" in row.groups}
    placements: list[Placement] = []
    elsewhere: dict[Elsewhere, list[Placement]] = {}
    totals: list[Total] = []
    doubts: list[Doubt] = []
    heading: Lines = ()
    group = 0
    for row in rows:
        if row.heading != heading:
            heading, group = row.heading, len(placements)
        if row.total is not None:
            totals.append(total_of(row, row.total, form, unit, placements[group:]))
            group = len(placements) if row.total.scope == "group" else group
            continue
        order = len(placements) + 1
        entry, relisted = entry_of(row, form, unit, full)
        placements.append(Placement(order, entry, relisted, relisted_mark(row, form.marks.relisted)))
        for where, other in elsewhere_of(row, row.elsewhere, form, unit).items():
            there = elsewhere.setdefault(where, [])
            there.append(Placement(len(there) + 1, other, relisted))
        doubts.extend(_doubts(order, row, entry, chapter, divisions))
    used = {line.number: line for row in rows for line in (*row.heading, *row.all_lines())}
    return Table(
        tuple(placements),
        tuple(used.values()),
        tuple(doubts),
        tuple(totals),
        {where: tuple(there) for where, there in elsewhere.items()},
    )


def total_of(row: Row, total: TotalForm, form: ReportForm, unit: Unit, rows: Sequence[Placement] = ()) -> Total:
    """The total that a row or a text prints. What is no number in it proves nothing, and is left out."""
    named = row.groups.get("unit")
    stated = unit if named is None or total.text is None else unit_named(total.text, named)
    count = row.groups.get("count")
    return Total(
        form=total,
        numbers={each.component: each.number for each in amounts_of(row, form, unit) if each.number is not None},
        unit=stated,
        source=source_of({line.number: line for line in row.all_lines()}.values()),
        count=None if count is None else number_of(count, form.amounts),
        rows=tuple(rows),
    )


def _doubts(order: int, row: Row, entry: Entry, chapter: ChapterForm, divisions: Set[str]) -> Iterator[Doubt]:
    if row.doubt is not None:
        yield Doubt(entry.source, row.doubt)
    elif chapter.holds("divisions") and not entry.charge.divisions:
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
    for line in _strangers(row, chapter.row, divisions):
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
