"""The anchor of a row: the consecutive lines that hold its amounts, and what may come right after them."""

import re
from dataclasses import dataclass

from taikei.readers.forms.table_form import COMPONENTS, RowForm
from taikei.readers.lines import Line, Lines


@dataclass(frozen=True)
class Anchor:
    """The lines [first, last] of the amounts and what may follow them, with all that their patterns found.

    ``groups`` has each amount twice: the text of the number, and as printed (printed_key).
    """

    first: int
    last: int
    groups: dict[str, str]
    lines: dict[str, Line]


def printed_key(component: str) -> str:
    """Under which key a row keeps an amount as it stands in print, with its brackets and padding."""
    return f"{component} printed"


def anchor_at(body: Lines, at: int, form: RowForm) -> Anchor | None:
    """The anchor that begins with the line ``at``; None where none does."""
    groups: dict[str, str] = {}
    lines: dict[str, Line] = {}

    def found(line: Line, match: re.Match[str]) -> None:
        for name, text in match.groupdict().items():
            if text is not None:
                groups[name], lines[name] = text, line
                if name in COMPONENTS:
                    groups[printed_key(name)] = _printed(line.text, match, name)

    if not form.anchor or at + len(form.anchor) > len(body):
        return None
    for line, pattern in zip(body[at:], form.anchor, strict=False):
        match = pattern.search(line.text)
        if match is None:
            return None
        found(line, match)
    last = at + len(form.anchor) - 1
    for pattern in form.follow:
        match = pattern.search(body[last + 1].text) if last + 1 < len(body) else None
        if match is not None:
            found(body[last + 1], match)
            last += 1
    return Anchor(at, last, groups, lines)


def _printed(text: str, match: re.Match[str], name: str) -> str:
    """The amount with its brackets and padding where the line holds nothing else; the bare amount otherwise."""
    others = [key for key, value in match.groupdict().items() if key != name and value is not None]
    return match[name] if others else text
