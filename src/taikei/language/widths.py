"""Full-width and half-width: what a reader sees, and what a key compares."""

import unicodedata


def squeeze(text: str) -> str:
    """The text without any white space, the ideographic space included. Nothing else is touched."""
    return "".join(text.split())


def fold(text: str) -> str:
    """A key that ignores width and white space (NFKC). For comparing only: it loses what was printed."""
    return squeeze(unicodedata.normalize("NFKC", text))


def columns(text: str) -> int:
    """The printed width in half-width columns: a full-width character takes two."""
    return sum(1 if unicodedata.east_asian_width(character) in "NaH" else 2 for character in text)
