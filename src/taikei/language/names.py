"""Names of programmes and divisions as keys."""

from functools import lru_cache

from taikei.language.widths import fold


# Several rules ask for the keys of the same rows; the largest body prints some 30,000 names.
@lru_cache(maxsize=1 << 16)
def programme_key(name: str) -> str:
    """The same key for a name and its variants of notation: width, white space, brackets of either width."""
    return fold(name).casefold()


@lru_cache(maxsize=1 << 12)  # a body has some hundred divisions, and each stands in many rows
def division_key(name: str) -> str:
    """The same key for the name of a division and its variants of notation."""
    return fold(name)


@lru_cache(maxsize=1 << 12)
def division_keys(names: tuple[str, ...]) -> frozenset[str]:
    """The keys of the divisions that share a programme."""
    return frozenset(map(division_key, names))
