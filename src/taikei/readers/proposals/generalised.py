"""A printed line as a pattern that next year's line fits too."""

import re
import unicodedata

from taikei.readers.proposals.told import YEAR

_YEAR = re.compile(rf"{YEAR}\s*年度?")
_PIECE = re.compile(r"\s+|\d|.", re.DOTALL)
YEAR_GROUP = rf"(?P<year>{YEAR}\s*年度?)"
SPACE = r"\s*"


def literal(text: str) -> str:
    """The text itself: digits of either width, white space of any or no width."""
    return "".join(_piece(match[0]) for match in _PIECE.finditer(text.strip()))


def heading(text: str) -> str:
    """A heading with its one fiscal year as the group ``year``."""
    match = _YEAR.search(text)
    if match is None:
        return f"^{literal(text)}$"
    before, after = text[: match.start()], text[match.end() :]
    return f"^{literal(before)}{_gap(before)}{YEAR_GROUP}{_gap(after)}{literal(after)}$"


def header(text: str) -> str:
    """The squeezed text of a header cell; a fiscal year in it may be another."""
    match = _YEAR.search(text)
    if match is None:
        return f"^{literal(text)}$"
    return f"^{literal(text[: match.start()])}{YEAR}年度?{literal(text[match.end() :])}$"


def _gap(text: str) -> str:
    return SPACE if text[:1].isspace() or text[-1:].isspace() else ""


def _piece(text: str) -> str:
    if text.isspace():
        return SPACE
    if text.isdigit() and len(text) == 1:
        half = unicodedata.normalize("NFKC", text)
        return f"[{half}{chr(ord(half) + 0xFEE0)}]" if half.isascii() else re.escape(text)
    return text if _is_plain(text) else re.escape(text)


def _is_plain(text: str) -> bool:
    return not text.isascii() or text.isalnum()
