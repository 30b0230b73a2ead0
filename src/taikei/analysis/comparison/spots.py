"""Where a value of a report stands, for people: chapter, section, row, field, and the place in the document."""

from dataclasses import dataclass
from typing import Any

from taikei.analysis.comparison.apply import value_at
from taikei.analysis.comparison.change import Path
from taikei.model.entry import Entry, Placement
from taikei.model.finding import Place
from taikei.model.report import Chapter, Report
from taikei.model.section import Section
from taikei.model.source import Source
from taikei.model.words import Words


@dataclass(frozen=True)
class Spot:
    """``part`` names what is not a row: 基本方針 二, 施策体系図 第８条; None for a chapter, a section or a row."""

    place: Place
    part: Words | None = None


def spot_of(report: Report, path: Path) -> Spot:
    """The spot of the value that a path leads to."""
    chapter, section, placement = None, None, None
    source, values = Source(), [(step, value_at(report, path[:at])) for at, step in enumerate(path, start=1)]
    for _, value in values:
        match value:
            case Chapter():
                chapter = value
            case Section():
                section = value
            case Placement():
                placement = value
        found = _source(value)
        source = found if found.known else source
    field = _field(path)
    owner = placement.entry if placement is not None else section or report
    if field in owner.sources:
        source = owner.sources[field]
    return Spot(
        Place(
            chapter=None if chapter is None else chapter.kind,
            section=None if section is None else section.number,
            order=None if placement is None else placement.order,
            field=field,
            programme="" if placement is None else placement.entry.programme,
            source=source,
            fiscal_year=None if chapter is None else chapter.fiscal_year,
        ),
        _part(path, [value for _, value in values]),
    )


def _source(value: Any) -> Source:
    """The place of the whole value, where it is told."""
    if isinstance(value, Placement):
        return value.entry.source
    if isinstance(value, Entry | Section):
        return Source()
    source = getattr(value, "source", None)
    return source if isinstance(source, Source) else Source()


_LISTS = ("items", "bases", "policies", "ordinance", "notes")


def _field(path: Path) -> str:
    """The last name on the way: of an item in a list of a row, section or chapter that of the list."""
    names = [step for step in path if isinstance(step, str)]
    if "chapters" in names:
        for name in _LISTS:
            if name in names:
                return name
    if path == ("title",):
        return "cover"
    if not isinstance(path[-1], str):
        return ""
    return "name" if names[-1] == "title" and names[-2:-1] != ["sections"] else names[-1]


def _part(path: Path, values: list[Any]) -> Words | None:
    """What a value belongs to that is neither chapter, section nor row; within a row, the line of its breakdown."""
    match path:
        case ("policies", int(), *_):
            return Words(f"基本方針{values[1].number}", f"basic policy {values[1].number}")
        case ("references", int(), *_):
            name = values[1].label or values[1].title
            return Words(name or "参考", name or "reference")
        case ("chart", int(), "boxes", int(), *_):
            article, box = values[1].article, values[3].initiative
            return Words(f"施策体系図 第{article}条 取組{box}", f"system chart, article {article}, initiative {box}")
        case ("chart", int(), *_):
            return Words(f"施策体系図 第{values[1].article}条", f"system chart, article {values[1].article}")
        case ("contents", int(), *_):
            return Words(f"目次「{values[1].title}」", f"contents '{values[1].title}'")
        case ("chapters", int(), "notes", int(), *_):
            return Words(values[3].mark or "注", values[3].mark or "note")
    if "items" in path[:-1]:
        item = values[path.index("items") + 1]
        return Words(f"内訳「{item.name}」", f"breakdown '{item.name}'")
    return None
