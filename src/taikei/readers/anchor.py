"""The anchor of a row: the consecutive lines that hold its amounts, and what may come right after them."""

import re
from dataclasses import dataclass

from taikei.model.amount import Component
from taikei.readers.forms.form import RowForm
from taikei.readers.lines import Line, Lines


@dataclass(frozen=True)
class Anchor:
    """The lines [first, last] of the amounts and what may follow them, with all that their patterns found."""

    first: int
    last: int
    groups: dict[str, str]
    lines: dict[str, Line]


def anchor_at(body: Lines, at: int, form: RowForm) -> Anchor | None:
    """The anchor that begins with the line ``at``; None where none does."""
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
    return Anchor(at, last, groups, lines)


def _printed(text: str, match: re.Match[str], name: str) -> str:
    """The amount with its brackets and padding where the line holds nothing else; the bare amount otherwise."""
    others = [key for key, value in match.groupdict().items() if key != name and value is not None]
    return match[name] if others else text
