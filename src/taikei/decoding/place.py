"""Where a value stands in a file of keys, as the person who wrote it sees it: rules.A-03.severity."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any, Literal

from taikei.model.words import Words


class Untold(Enum):
    """A key of a mapping: msgspec writes ``[...]`` for any."""

    KEY = "[...]"


Step = str | int
Told = Step | Literal[Untold.KEY]

_STEP = re.compile(r"\.([^.\[]+)|\[(\d+)\]|(\[\.\.\.\])")
_BARE = re.compile(r"[^\s.\"'=\[\]{}#]+")


def told_steps(path: str) -> list[Told]:
    """``$.rules[...].sections[0]`` as its steps."""
    return [name or (Untold.KEY if untold else int(index)) for name, index, untold in _STEP.findall(path)]


def found_steps(told: Sequence[Told], said: Any, fails: Callable[[Any], bool]) -> tuple[Step, ...]:
    """The steps with the keys that msgspec did not tell, as far as they can be found.

    Mappings are read in their order and up to the first error, so the key is the last of the fewest with which the
    file still ``fails`` in the same words.
    """
    found: list[Step] = []
    for step in told:
        known = _key(found, said, fails) if step is Untold.KEY else step
        if known is None:
            break
        found.append(known)
    return tuple(found)


def _key(table_at: Sequence[Step], said: Any, fails: Callable[[Any], bool]) -> str | None:
    table = value_at(said, table_at)
    items = list(table.items()) if isinstance(table, dict) else []
    at = bisect_left(items, True, key=lambda item: fails(_with(said, table_at, _up_to(table, item[0]))))
    return items[at][0] if at < len(items) else None


def _up_to(table: dict[str, Any], last: str) -> dict[str, Any]:
    keys = list(table)
    return {key: table[key] for key in keys[: keys.index(last) + 1]}


def value_at(said: Any, steps: Sequence[Step]) -> Any:
    for step in steps:
        said = said[step]
    return said


def _with(said: Any, steps: Sequence[Step], value: Any) -> Any:
    """The file with another value at a place."""
    if not steps:
        return value
    changed = _with(said[steps[0]], steps[1:], value)
    if isinstance(said, list):
        return [changed if at == steps[0] else each for at, each in enumerate(said)]
    return said | {steps[0]: changed}


def spaced(said: str) -> str:
    """Japanese that another word of Japanese follows: Latin letters are set off from it by a space."""
    return f"{said} " if said[-1].isascii() else said


def place_words(steps: Sequence[Step]) -> Words:
    """``waivers（2番目）.until``: what the file says, joined by points; what has no name is counted from one."""
    ja = en = ""
    for step in steps:
        if isinstance(step, int):
            ja, en = f"{ja}（{step + 1}番目）", f"{en} (no. {step + 1})"
        else:
            key = step if _BARE.fullmatch(step) else f'"{step}"'
            ja, en = (f"{before}.{key}" if before else key for before in (ja, en))
    return Words(ja or "全体", en.strip() or "the whole")
