"""Colours that stay apart for colour-blind readers and in grey print: each is clearly lighter than the one before."""

SHADES = ("#1b2550", "#7a2248", "#1d6480", "#c06a1e", "#5fae8b", "#e3bc5c", "#f3ecc6")
"""In the order of use. The light ones are drawn with an outline, so that they stand out from the paper."""


def shade(at: int) -> str:
    """The colour of the ``at``-th thing. Beyond the last one they begin again: labels tell which is which."""
    return SHADES[at % len(SHADES)]
