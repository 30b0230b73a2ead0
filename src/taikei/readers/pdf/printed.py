"""Runs into printed lines."""

import unicodedata
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from taikei.language.widths import columns
from taikei.readers.pdf.marks import Run
from taikei.readers.pdf.tolerances import EVEN_GAP, MIXED_GAP, SAME_LINE, WIDE_GAP, WORD_GAP


class Printed(NamedTuple):
    """One printed line, or what one cell holds of it."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def printed_lines(runs: Iterable[Run]) -> list[Printed]:
    """The lines that these runs make, from the top. Runs without a character that is seen make none."""
    lines: list[list[Run]] = []
    extents: list[tuple[float, float]] = []
    for run in sorted(runs, key=lambda run: run.top + run.bottom):
        # Runs come by their middles, so that the line is one of the last two: a low comma may come after a high quote.
        for at in range(len(lines) - 1, max(-1, len(lines) - 3), -1):
            if _share_line(extents[at], run):
                lines[at].append(run)
                extents[at] = min(extents[at][0], run.top), max(extents[at][1], run.bottom)
                break
        else:
            lines.append([run])
            extents.append((run.top, run.bottom))
    return [line for line in map(_printed, lines) if line.text]


def _share_line(extent: tuple[float, float], run: Run) -> bool:
    top, bottom = extent
    shared = min(bottom, run.bottom) - max(top, run.top)
    return shared >= SAME_LINE * min(bottom - top, run.bottom - run.top)


def _printed(runs: list[Run]) -> Printed:
    text, left, top, right, bottom = runs[0]
    if len(runs) > 1:
        runs = sorted(runs, key=lambda run: run.left)
        _, lefts, tops, rights, bottoms = zip(*runs, strict=True)
        text, left, top, right, bottom = _joined(runs), min(lefts), min(tops), max(rights), max(bottoms)
    if text[0].isspace():
        left = _indented(runs)
    return Printed(text.strip(), left, top, right, bottom)


def _joined(runs: list[Run]) -> str:
    # Where a font tells no more than its ink, a dot or a dash is no measure of the line.
    size = max(run.bottom - run.top for run in runs)
    if _is_spread(runs, size):
        return "".join(run.text for run in runs)
    return runs[0].text + "".join(_space(one, other, size) + other.text for one, other in pairwise(runs))


def _indented(runs: list[Run]) -> float:
    """Where the text of a line begins that is indented by spaces: their share of the run is that of their width."""
    run = next((run for run in runs if run.text.strip()), runs[0])
    spaces = columns(run.text[: len(run.text) - len(run.text.lstrip())])
    return run.left + (run.right - run.left) * spaces / columns(run.text)


def _is_spread(runs: list[Run], size: float) -> bool:
    """Whether the characters of one word are spread over the width of their cell (均等割り付け)."""
    if len(runs) == 2 or any(len(run.text) > 1 for run in runs):
        return False
    gaps = [other.left - one.right for one, other in pairwise(runs)]
    return max(gaps) - min(gaps) <= EVEN_GAP * size


def _space(one: Run, other: Run, size: float) -> str:
    """The space between two runs: one where words part, none where Japanese text is only set wide.

    PDFium leaves out spaces at which a text object begins or ends; their width tells them.
    """
    if one.text[-1].isspace() or other.text[0].isspace():
        return ""
    wide = _is_wide(one.text[-1]) + _is_wide(other.text[0])
    return " " if other.left - one.right > (WORD_GAP, MIXED_GAP, WIDE_GAP)[wide] * size else ""


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WFA"
