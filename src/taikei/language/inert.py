"""Text in the cell of a CSV: Excel runs what begins like a formula, so such text carries an apostrophe before it."""

import re

_RUNS = re.compile(r"'*[=+\-@\t\r\n]")
_CARRIES = re.compile(r"''*[=+\-@\t\r\n]")


def inert(text: str) -> str:
    """Foreign text that Excel cannot run: an apostrophe goes before a leading = + - @, tab or end of line.

    So it does where apostrophes stand before these already, for ``exact`` to give the text back.
    """
    return f"'{text}" if _RUNS.match(text) else text


def exact(cell: str) -> str:
    """The text that ``inert`` made the cell of."""
    return cell[1:] if _CARRIES.match(cell) else cell
