"""Automatic numbering: the （１）, １ or 第１章 that Word prints before a paragraph and that its text does not hold."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from taikei.readers.office.xml import Element
from taikei.readers.word.counting import FORMATS
from taikei.readers.word.names import number, switched, value, w

_PLACE = re.compile(r"%([1-9])")
_NO_LIST = "0"
# Signs of these fonts are pictures: their letters mean nothing.
_PICTURE_FONTS = ("Symbol", "Wingdings", "Webdings")
# A label that closes like this stands right against its text, as it does in print; after others Word leaves a gap.
_CLOSING = ")）］】〕」』．。、・"


@dataclass(frozen=True)
class Level:
    """One level of a list. ``restart`` is the level (from 1) whose counting starts it again; None: any above it."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    gap: str = "tab"
    restart: int | None = None
    digits_only: bool = False
    style: str = ""


@dataclass(frozen=True)
class NumberedList:
    """``counter`` is shared by all lists that are drawn from one definition; ``starts`` begin it anew, once."""

    counter: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]


@dataclass(frozen=True)
class Label:
    """The text before a paragraph, and whether its number format is one that is known."""

    text: str
    known: bool = True


@dataclass
class Numbering:
    """The lists of a document, and how far each has counted."""

    lists: Mapping[str, NumberedList]
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _started: set[tuple[str, int]] = field(default_factory=set)

    def level_of_style(self, key: str, style: str) -> int | None:
        levels = self.lists[key].levels if key in self.lists else {}
        return next((at for at, level in levels.items() if level.style == style), None)

    def next_label(self, key: str, at: int) -> Label | None:
        """Counts one paragraph of that list and level; None where the list prints nothing there."""
        if key == _NO_LIST or key not in self.lists or at not in self.lists[key].levels:
            return None
        numbered = self.lists[key]
        self._count(key, numbered, at)
        return _label(numbered.levels, self._counts[numbered.counter], at)

    def _count(self, key: str, numbered: NumberedList, at: int) -> None:
        counts = self._counts.setdefault(numbered.counter, {})
        start = numbered.levels[at].start
        if at in numbered.starts and (key, at) not in self._started:
            self._started.add((key, at))
            counts[at] = numbered.starts[at]
        else:
            counts[at] = counts[at] + 1 if at in counts else numbered.starts.get(at, start)
        for below in [level for level in counts if level > at]:
            restart = numbered.levels[below].restart if below in numbered.levels else None
            if restart is None or 0 < at + 1 <= restart:
                del counts[below]


def read_numbering(root: Element | None) -> Numbering:
    if root is None:
        return Numbering({})
    drawn = {definition.get(w("abstractNumId"), ""): definition for definition in root.iter(w("abstractNum"))}
    by_style = {value(definition, "styleLink"): definition for definition in drawn.values()}
    lists: dict[str, NumberedList] = {}
    for instance in root.iter(w("num")):
        counter = value(instance, "abstractNumId") or ""
        definition = drawn.get(counter)
        linked = None if definition is None else value(definition, "numStyleLink")
        if linked is not None and linked in by_style:
            definition = by_style[linked]
            counter = definition.get(w("abstractNumId"), "")
        levels = {} if definition is None else dict(_levels(definition))
        starts: dict[int, int] = {}
        for override in instance.iter(w("lvlOverride")):
            at = number(override.get(w("ilvl")), 0)
            levels.update(_levels(override))
            start = value(override, "startOverride")
            if start is not None:
                starts[at] = number(start, 1)
        lists[instance.get(w("numId"), "")] = NumberedList(counter, levels, starts)
    return Numbering(lists)


def _levels(parent: Element) -> Iterator[tuple[int, Level]]:
    for level in parent.iterchildren(w("lvl")):
        restart = value(level, "lvlRestart")
        found = Level(
            start=number(value(level, "start"), 0),
            format=value(level, "numFmt") or "decimal",
            text=value(level, "lvlText") or "",
            gap=value(level, "suff") or "tab",
            restart=None if restart is None else number(restart, 0),
            digits_only=switched(level, "isLgl") is True,
            style=value(level, "pStyle") or "",
        )
        yield number(level.get(w("ilvl")), 0), replace(found, text="") if _is_picture(level, found) else found


def _is_picture(level: Element, found: Level) -> bool:
    if found.format != "bullet":
        return False
    properties = level.find(w("rPr"))
    fonts = None if properties is None else properties.find(w("rFonts"))
    names = () if fonts is None else fonts.attrib.values()
    private = any("\ue000" <= sign <= "\uf8ff" for sign in found.text)
    return private or any(str(name).startswith(_PICTURE_FONTS) for name in names)


def _label(levels: Mapping[int, Level], counts: Mapping[int, int], at: int) -> Label | None:
    level = levels[at]
    known = True

    def counted(match: re.Match[str]) -> str:
        nonlocal known
        place = int(match[1]) - 1
        shown = levels.get(place, level)
        count = counts.get(place, shown.start)
        numbers = FORMATS.get("decimal" if level.digits_only else shown.format)
        if numbers is None:
            known = False
            return str(count)
        return numbers(count)

    text = level.text if level.format == "bullet" else _PLACE.sub(counted, level.text)
    if not text.strip():
        return None
    gap = "" if level.gap == "nothing" or text.endswith(tuple(_CLOSING)) else " "
    return Label(text + gap, known)
