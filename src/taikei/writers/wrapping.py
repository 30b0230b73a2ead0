"""Breaking Japanese lines at a column's width, as a word processor does (禁則処理)."""

from taikei.language.brackets import PAIRS
from taikei.language.widths import columns

_OPENING = frozenset(PAIRS)
_NOT_FIRST = frozenset(PAIRS.values()) | frozenset("、。，．・：；？！ーゝゞ々…")
# A line this much shorter than its column looks like the end of a paragraph, so the break is never moved further.
_SLACK = 6


def wrap(text: str, width: int, *, at_spaces: bool = False) -> list[str]:
    """Lines of at most ``width`` half-width columns; one for an empty text.

    No line begins with a closing bracket or 、。 and none ends with an opening one. Lines can be joined again without
    loss: no break stands beside a space, unless ``at_spaces``: then a break may replace a space between Latin words.
    """
    lines: list[str] = []
    rest = text
    while columns(rest) > width:
        at = _break(rest, _fitting(rest, width), at_spaces)
        lines.append(rest[:at].rstrip(" ") if at_spaces else rest[:at])
        rest = rest[at:].lstrip(" ") if at_spaces else rest[at:]
    return [*lines, rest]


def wrap_with_tail(text: str, tail: str, width: int) -> list[str]:
    """The lines of ``text`` with ``tail`` unbroken after it: on the last line where it fits, or else on its own."""
    lines = wrap(text, width)
    if columns(lines[-1]) + columns(tail) <= width:
        return [*lines[:-1], lines[-1] + tail]
    return [*lines, tail.lstrip(" ")]


def right_aligned(text: str, width: int) -> str:
    return " " * max(width - columns(text), 0) + text


def _fitting(text: str, width: int) -> int:
    """How many characters fit, at least one."""
    used = 0
    for at, character in enumerate(text):
        used += columns(character)
        if used > width:
            return max(at, 1)
    return len(text)


def _break(text: str, fitting: int, at_spaces: bool) -> int:
    for at in range(fitting, 0, -1):
        if columns(text[at:fitting]) > _SLACK:
            break
        if _may_break(text, at, at_spaces):
            return at
    return fitting


def _may_break(text: str, at: int, at_spaces: bool) -> bool:
    before, after = text[at - 1], text[at]
    if before.isspace() or after.isspace():
        return at_spaces and after == " " and _latin(before) and _latin(text[at + 1 : at + 2])
    return before not in _OPENING and after not in _NOT_FIRST and not (before.isascii() and after.isascii())


def _latin(character: str) -> bool:
    return character.isascii() and character.isalpha()
