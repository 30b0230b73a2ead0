"""Patterns mean the same on every Python that Taikei runs on.

CPython 3.11.0 to 3.11.4, Debian 12's among them, go wrong behind an atomic group or a possessive repeat whose last try
fails on the way: the search goes on from where that try stopped (python/cpython gh-106052). Repeats of one character
(``[0-9]++``) are right on all.
"""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]

import taikei

SOURCES = Path(taikei.__file__).parent
ONE_CHARACTER = {codes.LITERAL, codes.NOT_LITERAL, codes.IN, codes.ANY}
WRITTEN = re.compile(r"\)(?:[*+?]|\{[0-9,]+\})\+|\(\?>")
"""What such a group looks like in a source: the only way to see the patterns that functions make."""


def possessive_groups(pattern: re.Pattern[str] | re.Pattern[bytes]) -> bool:
    return any(_possessive(parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)))


def _possessive(tree: object) -> Iterator[bool]:
    if isinstance(tree, parser.SubPattern):
        for code, value in tree:
            if code is codes.ATOMIC_GROUP:
                yield True
            if code is codes.POSSESSIVE_REPEAT:
                repeated = value[2]
                yield not (len(repeated) == 1 and repeated[0][0] in ONE_CHARACTER)
            yield from _possessive(value)
    elif isinstance(tree, tuple | list):
        for part in tree:
            yield from _possessive(part)


def modules() -> Iterator[str]:
    for module in walk_packages([str(SOURCES)], "taikei."):
        if ".migrations" not in module.name and not module.name.endswith("__main__"):
            yield module.name


def test_possessive_groups_are_seen_wherever_they_stand() -> None:
    for wrong in (r"(?:ab?c)++", r"a(?:x|(?:b,)*+c)", r"(?!(?>ab|c))d", r"(?P<n>(?:,[0-9]{3})?+)"):
        assert possessive_groups(re.compile(wrong)), wrong
    for right in (r"[0-9]++(?:\.[0-9]*+)?", r"(?:ab?c)+", rb"a?+.*+"):
        assert not possessive_groups(re.compile(right)), right


def test_no_pattern_holds_a_group_that_older_pythons_match_wrongly() -> None:
    found = [
        f"{name}.{word}"
        for name in modules()
        for word, value in vars(import_module(name)).items()
        if isinstance(value, re.Pattern) and possessive_groups(value)
    ]

    assert found == []


def test_no_source_writes_such_a_group() -> None:
    written = [path.name for path in sorted(SOURCES.rglob("*.py")) if WRITTEN.search(path.read_text())]

    assert written == []
