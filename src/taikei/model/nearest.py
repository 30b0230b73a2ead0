"""What someone meant who wrote a name that is not known."""

from collections.abc import Collection
from difflib import get_close_matches

from taikei.model.words import Words

ALIKE = 0.6
"""How like a misspelt word is to the right one, from 0 to 1; below it, a guess misleads."""


def did_you_mean(name: str, known: Collection[str], alike: float = 0, frame: str = "{}") -> Words | None:
    """The question that names the nearest of the known ones; None where none is as much ``alike``."""
    nearest = get_close_matches(name, list(known), n=1, cutoff=alike)
    if not nearest:
        return None
    said = frame.format(nearest[0])
    return Words(f"{said} のことではありませんか。", f"Did you mean {said}?")
