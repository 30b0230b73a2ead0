"""Rows of a table whose cells follow one another in the text, wrapped, over page breaks.

Each row is known by its anchor, the line or lines that hold its amounts. What stands between two anchors is the end
of one row and the beginning of the next; the form says how to know the border, and where it does not show, the widths
of the columns tell it and a doubt says so.
"""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from itertools import pairwise

from taikei.language.numerals import parse_number
from taikei.language.widths import columns
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.organisation import Charge
from taikei.model.reading import Doubt
from taikei.model.words import Words
from taikei.readers.forms.form import ChargeForm, MarksForm, RowForm
from taikei.readers.lines import Line, Lines, prose, source_of, wrapped


@dataclass(frozen=True)
class Table:
    """The rows of one table, the lines that they hold, and the doubts."""

    placements: tuple[Placement, ...]
    used: Lines
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True)
class _Anchor:
    """The lines [first, last] of the amounts and what may follow them, with all that their patterns found."""

    first: int
    last: int
    groups: dict[str, str]
    lines: dict[str, Line]


@dataclass(frozen=True)
class _Row:
    """The lines of one row by cell, each with the text that belongs there.

    ``groups`` are the texts that patterns found, ``lines`` where.
    """

    name: Lines
    narrative: Lines
    charge_lines: Lines
    groups: dict[str, str]
    lines: dict[str, Line]
    doubt: Words | None = None


def read_table(body: Lines, form: RowForm, marks: MarksForm, charge: ChargeForm, unit: Unit) -> Table:
    """The rows of ``body``, a table without its headers. Lines after the last row that belong to none are left out."""
    anchors = list(_anchors(body, form))
    if not anchors:
        return Table((), (), ())
    name_width = _name_width(body, anchors, form)
    rows = list(_rows(body, anchors, form, name_width))
    # The column is as wide as its widest line in the whole table, not in one cell.
    width = max((columns(line.text) for row in rows for line in row.narrative), default=0)
    divisions = {row.groups["divisions"] for row in rows if "divisions" in row.groups}
    placements: list[Placement] = []
    doubts: list[Doubt] = []
    for order, row in enumerate(rows, start=1):
        entry, relisted = _entry(row, marks, charge, unit, width)
        placements.append(Placement(order, entry, relisted))
        doubts.extend(_doubts(order, row, entry, form, divisions))
    used = {line.number: line for row in rows for line in _lines_of_row(row)}
    return Table(tuple(placements), tuple(used.values()), tuple(doubts))


def _anchors(body: Lines, form: RowForm) -> Iterator[_Anchor]:
    at = 0
    while at < len(body):
        anchor = _anchor_at(body, at, form)
        if anchor is None:
            at += 1
            continue
        yield anchor
        at = anchor.last + 1


def _anchor_at(body: Lines, at: int, form: RowForm) -> _Anchor | None:
    groups: dict[str, str] = {}
    lines: dict[str, Line] = {}

    def found(line: Line, match: re.Match[str]) -> None:
        for name, text in match.groupdict().items():
            if text is not None:
                groups[name], lines[name] = text, line

    if at + len(form.anchor) > len(body):
        return None
    for line, pattern in zip(body[at:], form.anchor, strict=False):
        match = pattern.search(line.text)
        if match is None:
            return None
        found(line, match)
        for name in (Component.INITIAL_BUDGET, Component.SETTLEMENT):
            if match.groupdict().get(name) is not None:
                groups[f"{name} printed"] = _printed(line.text, match, name)
    last = at + len(form.anchor) - 1
    for pattern in form.follow:
        match = pattern.search(body[last + 1].text) if last + 1 < len(body) else None
        if match is not None:
            found(body[last + 1], match)
            last += 1
    return _Anchor(at, last, groups, lines)


def _printed(text: str, match: re.Match[str], name: str) -> str:
    """The amount with its brackets and padding where the line holds nothing else; the bare amount otherwise."""
    others = [key for key, value in match.groupdict().items() if key != name and value is not None]
    return match[name] if others else text


def _rows(body: Lines, anchors: list[_Anchor], form: RowForm, name_width: int) -> Iterator[_Row]:
    heads: list[tuple[int, int]] = []
    tails: list[tuple[int, int, Words | None]] = []
    start = 0
    for at, anchor in enumerate(anchors):
        heads.append((start, anchor.first))
        stop = anchors[at + 1].first if at + 1 < len(anchors) else len(body)
        border, doubt = _border(body, anchor.last + 1, stop, form, name_width, last=at + 1 == len(anchors))
        tails.append((anchor.last + 1, border, doubt))
        start = border
    for anchor, (head, first), (after, border, doubt) in zip(anchors, heads, tails, strict=True):
        yield _row(body, anchor, body[head:first], body[after:border], form, doubt)


def _border(
    body: Lines, first: int, stop: int, form: RowForm, name_width: int, *, last: bool
) -> tuple[int, Words | None]:
    """Where, among the lines [first, stop) between two anchors, the next row begins."""
    if not form.narrative:
        return first, None
    if form.end is not None:
        for at in range(stop - 1, first - 1, -1):
            if _ending(body, at, first, form.end) is not None:
                return at + 1, None
    if form.start is not None:
        for at in range(stop - 1, first - 1, -1):
            if form.start.search(body[at].text):
                return at, None
        if last:
            return stop, None
    if last:
        return stop, _missing(form)
    border = stop
    while border > first and columns(body[border - 1].text) <= name_width and not body[border - 1].text.endswith("。"):
        border -= 1
    return border, _missing(form) or _guessed()


def _missing(form: RowForm) -> Words | None:
    if form.end is None:
        return None
    return Words(
        "行の終わりを示す担当課・室の括弧書きが見当たりません。次の行との境は欄の幅から判断しました。",
        "The division in brackets that ends a row was not found; the border to the next row was judged by width.",
    )


def _guessed() -> Words:
    return Words(
        "行と行の境が本文からは分からないため、欄の幅から判断しました。",
        "The text does not show where the row ends; the border was judged by the width of the columns.",
    )


def _ending(body: Lines, at: int, first: int, end: re.Pattern[str]) -> tuple[re.Match[str], int] | None:
    """The row's ending in the line ``at``, or in it and the line above where the ending is wrapped."""
    match = end.search(body[at].text)
    if match is not None:
        return match, 1
    if at > first:
        match = end.search(body[at - 1].text + body[at].text)
        # Only a true wrap: the ending must begin in the line above.
        if match is not None and match.start() < len(body[at - 1].text):
            return match, 2
    return None


def _row(body: Lines, anchor: _Anchor, head: Lines, tail: Lines, form: RowForm, doubt: Words | None) -> _Row:
    groups, lines, name = dict(anchor.groups), dict(anchor.lines), list(head)
    begin = form.start.search(head[0].text) if form.start is not None and head else None
    if begin is not None:
        found = {group: text for group, text in begin.groupdict().items() if text is not None}
        groups = found | groups
        lines = dict.fromkeys(found, head[0]) | lines
        name[:1] = [replace(head[0], text=found["programme"])] if "programme" in found else []
    if "programme" in anchor.groups:
        name.append(replace(anchor.lines["programme"], text=anchor.groups["programme"]))
    ending = _ending(tail, len(tail) - 1, 0, form.end) if form.end is not None and tail else None
    charge_lines: Lines = [lines["divisions"]] if "divisions" in lines else []
    if ending is not None:
        match, count = ending
        groups |= {name: text for name, text in match.groupdict().items() if text is not None}
        charge_lines = tail[-count:]
        tail = _without_ending(tail, match, count)
    return _Row(name, tail, charge_lines, groups, lines, doubt)


def _without_ending(tail: Lines, match: re.Match[str], count: int) -> Lines:
    """The narrative's lines without the ending; a line that holds nothing else goes."""
    joined_text = "".join(line.text for line in tail[-count:])
    rest = joined_text[: match.start()].rstrip()
    if not rest:
        return tail[:-count]
    return [*tail[:-count], replace(tail[-count], text=rest)]


def _name_width(body: Lines, anchors: list[_Anchor], form: RowForm) -> int:
    """The widest line of a name, from rows whose border shows: the first row of the table, and rows after an ending."""
    names = list(body[: anchors[0].first])
    for previous, anchor in pairwise(anchors):
        border, doubt = _border(body, previous.last + 1, anchor.first, form, 0, last=False)
        if doubt is None:
            names.extend(body[border : anchor.first])
    return max((columns(line.text) for line in names), default=0)


def _entry(row: _Row, marks: MarksForm, charge: ChargeForm, unit: Unit, narrative_width: int) -> tuple[Entry, bool]:
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
            sources[field] = source_of([row.lines[field]])
    entry = Entry(
        programme=name or "（事業名なし）",
        amounts=tuple(_amounts(row, unit)),
        narrative=prose(row.narrative, narrative_width),
        charge=_charge(row.groups, charge),
        new=marks.new.search(printed) is not None,
        note=row.groups.get("note", ""),
        sources={field: source for field, source in sources.items() if source.lines},
    )
    return entry, marks.relisted.search(printed) is not None


def _amounts(row: _Row, unit: Unit) -> Iterator[Amount]:
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


def _lines_of_row(row: _Row) -> Iterator[Line]:
    yield from row.name
    yield from row.lines.values()
    yield from row.narrative
    yield from row.charge_lines


def _doubts(order: int, row: _Row, entry: Entry, form: RowForm, divisions: Set[str]) -> Iterator[Doubt]:
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


def _strangers(row: _Row, form: RowForm, divisions: Set[str]) -> Iterator[Line]:
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
