"""What the styles of a document say about numbering and hidden text; a style has what the styles under it have."""

from collections.abc import Iterator
from dataclasses import dataclass

from taikei.readers.office.xml import Element
from taikei.readers.word.names import number, switched, value, w


@dataclass(frozen=True)
class Style:
    """``list`` and ``level`` are its numbering, ``hidden`` whether its text is; None where it does not say."""

    under: str
    list: str | None = None
    level: int | None = None
    hidden: bool | None = None


class Styles:
    """The styles by their ids. ``usual`` is that of paragraphs which name none."""

    def __init__(self, root: Element | None) -> None:
        self._styles: dict[str, Style] = {}
        self.usual = ""
        for style in () if root is None else root.iter(w("style")):
            key = style.get(w("styleId"), "")
            self._styles[key] = _style(style)
            if style.get(w("type")) == "paragraph" and style.get(w("default")) in ("1", "true", "on"):
                self.usual = key

    def numbered_by(self, key: str) -> tuple[str, Style, int | None] | None:
        """The style, of this one and those under it, that names a list; the list's own level where one is said."""
        level: int | None = None
        for name, style in self._upwards(key):
            level = style.level if level is None else level
            if style.list is not None:
                return name, style, level
        return None

    def hidden(self, key: str) -> bool | None:
        return next((style.hidden for _, style in self._upwards(key) if style.hidden is not None), None)

    def _upwards(self, key: str) -> Iterator[tuple[str, Style]]:
        seen: set[str] = set()  # A damaged file's styles may stand under each other.
        while key in self._styles and key not in seen:
            seen.add(key)
            yield key, self._styles[key]
            key = self._styles[key].under


def _style(style: Element) -> Style:
    properties = style.find(w("rPr"))
    level = value(style, "pPr", "numPr", "ilvl")
    return Style(
        under=value(style, "basedOn") or "",
        list=value(style, "pPr", "numPr", "numId"),
        level=None if level is None else number(level, 0),
        hidden=None if properties is None else switched(properties, "vanish"),
    )
