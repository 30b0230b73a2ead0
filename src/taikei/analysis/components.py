"""Which kinds of money entries print."""

from collections.abc import Iterable

from taikei.model.amount import Component
from taikei.model.entry import Entry
from taikei.model.report import Chapter


def components_of(entries: Iterable[Entry]) -> tuple[Component, ...]:
    """Those that at least one entry prints, as a number, a word or a blank, in the order of ``Component``."""
    printed = {amount.component for entry in entries for amount in entry.amounts}
    return tuple(component for component in Component if component in printed)


def entries_of(chapter: Chapter) -> tuple[Entry, ...]:
    """The entries of a chapter, one a printed row."""
    return tuple(placement.entry for section in chapter.sections for placement in section.placements)
