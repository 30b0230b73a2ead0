"""What one version of a report says otherwise than another: rows and fields, old and new."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from typing import Any

from taikei.analysis.placements import KeyOf, programme_keys
from taikei.language.numerals import grouped
from taikei.model.amount import Amount
from taikei.model.chapter_names import ChapterKey, chapter_names
from taikei.model.entry import Item, LegalBasis, Placement
from taikei.model.report import Chapter, Report
from taikei.model.section import Section
from taikei.model.source import Source
from taikei.model.states import EditionState

_Path = tuple[str, ...]


@dataclass(frozen=True)
class Change:
    """One field. ``old`` is None for what is new, ``new`` is None for what is gone; empty text is neither."""

    place: tuple[str, ...]
    old: str | None
    new: str | None


@dataclass(frozen=True)
class Difference:
    """All changes. ``moved`` counts values that are the same but stand elsewhere in the document.

    ``state`` is that of the edition's newest version, which ``new`` would supersede as version ``version``.
    """

    changes: tuple[Change, ...]
    moved: int
    state: EditionState
    version: int


def changes_between(old: Report, new: Report) -> tuple[tuple[Change, ...], int]:
    """The changes of what is said, and the number of values that only moved in the document."""
    # By both reports together: a programme goes by one name in either.
    key_of = programme_keys((*old.chapters, *new.chapters))
    before, after = (dict(_Names(report, key_of).leaves(report, ())) for report in (old, new))
    before_places, after_places = _split(before), _split(after)
    places = list(dict.fromkeys((*before, *after)))
    changes = tuple(
        Change(place, before.get(place), after.get(place)) for place in places if before.get(place) != after.get(place)
    )
    moved = sum(before_places.get(place) != after_places.get(place) for place in {*before_places, *after_places})
    return changes, moved


def _split(leaves: dict[_Path, str]) -> dict[_Path, str]:
    """Takes the places in the document out of the leaves."""
    return {path: leaves.pop(path) for path in list(leaves) if path[-1] == _SOURCE}


_SOURCE = "source"


class _Names:
    """What leads to a value: field names, and of an item in a list what it is known by."""

    def __init__(self, report: Report, key_of: KeyOf) -> None:
        self._chapters = chapter_names(map(_chapter_key, report.chapters))
        self._key_of = key_of

    def leaves(self, value: Any, path: _Path) -> Iterator[tuple[_Path, str]]:
        """Every text and number below a value with the path that leads there; list items go by what they are."""
        if isinstance(value, Source):
            yield (*path, _SOURCE), repr(value)
        elif isinstance(value, Amount):
            yield path, value.printed if value.number is None else f"{grouped(value.number)}{value.unit}"
            yield (*path, "printed"), value.printed
        elif is_dataclass(value):
            for one in fields(value):
                yield from self.leaves(getattr(value, one.name), (*path, one.name))
        elif isinstance(value, tuple):
            seen: dict[str, int] = {}
            for position, item in enumerate(value, start=1):
                name = str(position) if isinstance(item, str) else self._name(item)
                seen[name] = seen.get(name, 0) + 1
                yield from self.leaves(item, (*path, name if seen[name] == 1 else f"{name} #{seen[name]}"))
        elif isinstance(value, dict):
            for key, item in value.items():
                yield from self.leaves(item, (*path, key))
        elif value is not None:
            yield path, format(value, "f") if isinstance(value, Decimal) else str(value)

    def _name(self, item: Any) -> str:
        """By what an item of a list is known in both reports, so that one more in the middle moves no other."""
        match item:
            case Chapter():
                return self._chapters[_chapter_key(item)]
            case Section():
                return str(item.number)
            case Placement():
                return self._key_of(item.entry).replace("\n", " ")
            case Amount():
                return item.component.value
            case Item():
                return f"{item.code} {item.name}".strip()
            case LegalBasis():
                return item.law
        for known in ("number", "mark", "article", "label", "title", "name"):
            if hasattr(item, known):
                return str(getattr(item, known))
        return ""


def _chapter_key(chapter: Chapter) -> ChapterKey:
    return chapter.kind, chapter.fiscal_year
