"""What one version of a report says otherwise than another, in the form that an audit record keeps."""

from dataclasses import dataclass
from typing import Any

from taikei.analysis.comparison.apply import value_at
from taikei.analysis.comparison.change import Change, ChangeKind, Path
from taikei.analysis.comparison.compare import compare
from taikei.analysis.comparison.spots import spot_of
from taikei.analysis.placements import KeyOf, programme_keys
from taikei.model.chapter_names import chapter_names
from taikei.model.entry import Item, LegalBasis, Placement
from taikei.model.report import Chapter, Report
from taikei.model.section import Section
from taikei.model.states import EditionState
from taikei.writers.papers.values import spot_text, value_text


@dataclass(frozen=True)
class RecordedChange:
    """One change. ``old`` is None for what is new, ``new`` is None for what is gone; empty text is neither.

    ``place`` leads to it by field names, and within a list by what an item is known by. Of what moved, ``old`` and
    ``new`` are the places in words.
    """

    place: tuple[str, ...]
    old: str | None
    new: str | None


@dataclass(frozen=True)
class Difference:
    """All changes. ``state`` is that of the edition's newest version, which ``new`` would supersede as ``version``."""

    changes: tuple[RecordedChange, ...]
    state: EditionState
    version: int


def changes_between(old: Report, new: Report) -> tuple[RecordedChange, ...]:
    """The changes of what is said; where it stands in a document is none."""
    # By both reports together: a programme goes by one name in either.
    key_of = programme_keys((*old.chapters, *new.chapters))
    return tuple(_recorded(change, old, new, key_of) for change in compare(old, new))


def _recorded(change: Change, old: Report, new: Report, key_of: KeyOf) -> RecordedChange:
    place = _named(old, change.old, key_of) if change.new is None else _named(new, change.new, key_of)
    if change.kind == ChangeKind.MOVED and change.old is not None and change.new is not None:
        there = spot_text(spot_of(old, change.old), "ja"), spot_text(spot_of(new, change.new), "ja")
        return RecordedChange((*place, "order"), *there)
    before, after = _text(change.before), _text(change.after)
    if before == after:  # an amount that is printed in another way
        before, after = change.before.printed, change.after.printed
    return RecordedChange(place, before, after)


def _text(value: Any) -> str | None:
    return value if value is None or value == "" else value_text(value, "ja")


def _named(report: Report, path: Path | None, key_of: KeyOf) -> tuple[str, ...]:
    names = chapter_names((chapter.kind, chapter.fiscal_year) for chapter in report.chapters)
    steps = []
    for at, step in enumerate(path or (), start=1):
        if isinstance(step, str):
            steps.append(step)
            continue
        match item := value_at(report, (path or ())[:at]):
            case Chapter():
                steps.append(names[item.kind, item.fiscal_year])
            case Section():
                steps.append(str(item.number))
            case Placement():
                steps.append(key_of(item.entry).replace("\n", " "))
            case Item():
                steps.append(f"{item.code} {item.name}".strip())
            case LegalBasis():
                steps.append(item.law)
            case str():
                steps.append(str(step + 1))
            case _:
                known = ("number", "mark", "article", "label", "title", "name")
                steps.append(next((str(getattr(item, name)) for name in known if hasattr(item, name)), str(step + 1)))
    return tuple(steps)
