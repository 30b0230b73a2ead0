"""TOML as a person reads it: written by hand, for the comments beside the lines are the point."""

import re
from collections.abc import Sequence

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_WIDEST = 60


def text(value: str) -> str:
    """A basic string: every character may stand in it."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(f"\\u{ord(each):04x}" if _CONTROL.match(each) else each for each in _sayable(escaped)) + '"'


def pattern(value: str) -> str:
    """A literal string, in which backslashes stand for themselves; a basic one where that cannot be."""
    return text(value) if "'" in value or _CONTROL.search(value) else f"'{_sayable(value)}'"


def key(value: str) -> str:
    return value if _BARE.fullmatch(value) else text(value)


def texts(values: Sequence[str]) -> str:
    return "[" + ", ".join(map(text, values)) + "]"


def patterns(values: Sequence[str]) -> str:
    return "[" + ", ".join(map(pattern, values)) + "]"


def comment(said: str) -> str:
    """A comment of one line, whatever the text is."""
    return f"# {_CONTROL.sub(' ', _sayable(said)).strip()}"


def shown(value: str) -> str:
    """A text of the document as a comment shows it: on one line, and not too long."""
    plain = _CONTROL.sub(" ", value).strip()
    return plain if len(plain) <= _WIDEST else f"{plain[:_WIDEST]}…"


def _sayable(value: str) -> str:
    return value.encode("utf-8", "replace").decode("utf-8")
