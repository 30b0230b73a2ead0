"""Rows of a table whose cells follow one another in the text, wrapped, over page breaks.

Each row is known by its anchor. What stands between two anchors is the end of one row and the beginning of the next;
the form says how to know the border, and where it does not show, the widths of the columns tell it and a doubt says so.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from taikei.language.widths import columns
from taikei.model.words import Words
from taikei.readers.anchor import Anchor, anchor_at
from taikei.readers.forms.table_form import RowForm
from taikei.readers.lines import Lines
from taikei.readers.row import Row


def flowing_rows(body: Lines, form: RowForm) -> list[Row]:
    """The rows of ``body``, a table without its headers. Lines after the last row that belong to none are left out."""
    anchors = list(_anchors(body, form))
    if not anchors:
        return []
    return list(_rows(body, anchors, form, _name_width(body, anchors, form)))


def _anchors(body: Lines, form: RowForm) -> Iterator[Anchor]:
    at = 0
    while at < len(body):
        anchor = anchor_at(body, at, form)
        if anchor is None:
            at += 1
            continue
        yield anchor
        at = anchor.last + 1


def _rows(body: Lines, anchors: list[Anchor], form: RowForm, name_width: int) -> Iterator[Row]:
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


def _row(body: Lines, anchor: Anchor, head: Lines, tail: Lines, form: RowForm, doubt: Words | None) -> Row:
    groups, name = dict(anchor.groups), list(head)
    lines: dict[str, Lines] = {field: (line,) for field, line in anchor.lines.items()}
    begin = form.start.search(head[0].text) if form.start is not None and head else None
    if begin is not None:
        found = {group: text for group, text in begin.groupdict().items() if text is not None}
        groups = found | groups
        lines = dict.fromkeys(found, (head[0],)) | lines
        name[:1] = [head[0].saying(found["programme"])] if "programme" in found else []
    if "programme" in anchor.groups:
        name.append(anchor.lines["programme"].saying(anchor.groups["programme"]))
    ending = _ending(tail, len(tail) - 1, 0, form.end) if form.end is not None and tail else None
    charge_lines: Lines = lines.get("divisions", ())
    if ending is not None:
        match, count = ending
        groups |= {name: text for name, text in match.groupdict().items() if text is not None}
        charge_lines = tail[-count:]
        tail = _without_ending(tail, match, count)
    return Row(name, tail, charge_lines, groups, lines, doubt)


def _without_ending(tail: Lines, match: re.Match[str], count: int) -> Lines:
    """The narrative's lines without the ending; a line that holds nothing else goes."""
    joined_text = "".join(line.text for line in tail[-count:])
    rest = joined_text[: match.start()].rstrip()
    if not rest:
        return tail[:-count]
    return [*tail[:-count], tail[-count].saying(rest)]


def _name_width(body: Lines, anchors: list[Anchor], form: RowForm) -> int:
    """The widest line of a name, from rows whose border shows: the first row of the table, and rows after an ending."""
    names = list(body[: anchors[0].first])
    for previous, anchor in pairwise(anchors):
        border, doubt = _border(body, previous.last + 1, anchor.first, form, 0, last=False)
        if doubt is None:
            names.extend(body[border : anchor.first])
    return max((columns(line.text) for line in names), default=0)
