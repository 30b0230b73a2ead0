"""Which rows speak of one programme, and which row of it is the one that counts (主掲)."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from taikei.language.names import programme_key
from taikei.language.widths import fold
from taikei.model.entry import Entry, Placement
from taikei.model.report import Chapter
from taikei.model.section import Section

KeyOf = Callable[[Entry], str]
"""Entries with the same key speak of one programme."""

Placed = tuple[Section, Placement]
"""A row and the section that it stands in."""


def programme_keys(chapters: Iterable[Chapter]) -> KeyOf:
    """The key of each entry of these chapters: its ``programme_key``, and the code after a line break where it tells.

    It tells where one chapter prints several codes under one name: two programmes, in all the chapters. A code alone
    is no key: a body may number its programmes anew every year.
    """
    codes: dict[tuple[int, str], set[str]] = {}
    for at, chapter in enumerate(chapters):
        for section in chapter.sections:
            for entry in [placement.entry for placement in section.placements if placement.entry.code]:
                codes.setdefault((at, programme_key(entry.programme)), set()).add(fold(entry.code))
    shared = {name for (_, name), printed in codes.items() if len(printed) > 1}

    if not shared:
        return lambda entry: programme_key(entry.programme)

    def key_of(entry: Entry) -> str:
        name = programme_key(entry.programme)
        return f"{name}\n{fold(entry.code)}" if name in shared and entry.code else name

    return key_of


def placements_by_key(chapter: Chapter, key_of: KeyOf | None = None) -> dict[str, list[Placed]]:
    """All rows of each programme of a chapter, by its key; programmes and rows in the order of the document.

    ``key_of`` is that of the whole report, where the keys are to fit those of other chapters; without it the chapter
    is taken by itself.
    """
    key_of = key_of or programme_keys([chapter])
    rows: dict[str, list[Placed]] = defaultdict(list)
    for section in chapter.sections:
        for placement in section.placements:
            rows[key_of(placement.entry)].append((section, placement))
    return dict(rows)


def primary_placements(chapter: Chapter, key_of: KeyOf | None = None) -> dict[str, Placed]:
    """The primary row of each programme of a chapter, as ``placements_by_key`` has them."""
    return {key: main_row(rows) for key, rows in placements_by_key(chapter, key_of).items()}


def main_row(rows: Sequence[Placed]) -> Placed:
    """Nothing printed says 主掲: it is the first row without the mark 再掲.

    A programme whose rows are all marked is represented by its first one, so that none is lost.
    """
    return next((row for row in rows if not row[1].relisted), rows[0]) if rows[0][1].relisted else rows[0]
