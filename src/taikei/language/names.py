"""Names of programmes as keys."""

from taikei.language.widths import fold


def programme_key(name: str) -> str:
    """The same key for a name and its variants of notation: width, white space, brackets of either width."""
    return fold(name).casefold()
