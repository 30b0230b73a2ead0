"""Texts for comparing print with data: width, white space and what no print can show are taken out of both."""

import unicodedata
from functools import lru_cache

GETA = "〓"
"""Stands in print for a character that no font has, or that the file cannot hold."""

_UNSHOWN = ("Z", "C", "M")  # spaces, controls and private characters, marks that join what they stand on


@lru_cache(maxsize=65_536)
def squeezed(text: str) -> str:
    """The text as a key: normal widths, without what two programs may print in different ways."""
    folded = unicodedata.normalize("NFKC", text)
    if folded.isascii() and folded.isalnum():
        return folded
    return "".join(
        each for each in folded if each not in (GETA, "\ufffd") and not unicodedata.category(each).startswith(_UNSHOWN)
    )
