"""Runs into printed lines."""

import unicodedata
from collections.abc import Sequence
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


def printed_lines(runs: Sequence[Run]) -> list[Printed]:
    """The lines that these runs make, from the top. Runs without a character that is seen make none."""
    return [line for line in map(_printed, lines_of(runs)) if line.text]


def lines_of(runs: Sequence[Run]) -> list[list[Run]]:
    """The runs of each line, from the top."""
    if len(runs) == 1:
        return [[runs[0]]]
    lines: list[list[Run]] = []
    extents: list[tuple[float, float]] = []
    for run in sorted(runs, key=lambda run: run.top + run.bottom):
        _, _, top, _, bottom = run
        # Runs come by their middles, so that the line is one of the last two: a low comma may come after a high quote.
        for at in range(len(lines) - 1, max(-1, len(lines) - 3), -1):
            above, below = extents[at]
            shared = (below if below < bottom else bottom) - (above if above > top else top)
            height = below - above if below - above < bottom - top else bottom - top
            if shared >= SAME_LINE * height:
                lines[at].append(run)
                extents[at] = (above if above < top else top), (below if below > bottom else bottom)
                break
        else:
            lines.append([run])
            extents.append((top, bottom))
    return lines


def _printed(runs: list[Run]) -> Printed:
    text, left, top, right, bottom = runs[0]
    if len(runs) > 1:
        # By their middles: a bracket that is set closer than it is wide begins before the figure to its left.
        runs = sorted(runs, key=lambda run: run.left + run.right)
        _, lefts, tops, rights, bottoms = zip(*runs, strict=True)
        text, left, top, right, bottom = _joined(runs), min(lefts), min(tops), max(rights), max(bottoms)
    if text[0].isspace():
        left = _indented(runs)
    return Printed(text.strip(), left, top, right, bottom)


def _joined(runs: list[Run]) -> str:
    """The text of a line: with a space where words part, with none where Japanese text is only set wide.

    PDFium leaves out spaces at which a text object begins or ends; their width tells them.
    """
    # Where a font tells no more than its ink, a dot or a dash is no measure of the line.
    size = max([run.bottom - run.top for run in runs])
    if _is_spread(runs, size):
        return "".join([run.text for run in runs])
    text, _, _, end, _ = runs[0]
    for more, left, _, right, _ in runs[1:]:
        gap = left - end
        if gap > WORD_GAP * size and _parts_words(gap, _is_wide(text[-1]) + _is_wide(more[0]), runs, size):
            text += more if text[-1].isspace() or more[0].isspace() else " " + more
        else:
            text += more
        end = right
    return text


# Between two characters of which none, one or both are Japanese.
_WORD_GAPS = (WORD_GAP, MIXED_GAP, WIDE_GAP)
_MIXED = 1


def _parts_words(gap: float, wide: int, runs: list[Run], size: float) -> bool:
    """Whether a space stands in a gap between characters of which ``wide`` are Japanese."""
    if gap <= _WORD_GAPS[wide] * size:
        return False
    return wide != _MIXED or gap - _stretch(runs) > _WORD_GAPS[_MIXED] * size


def _stretch(runs: list[Run]) -> float:
    """How far a justified line is pulled apart: no two of its Japanese characters are nearer to each other."""
    if any(_is_wide(one) and _is_wide(other) for run in runs for one, other in pairwise(run.text)):
        return 0.0
    gaps = [
        other.left - one.right for one, other in pairwise(runs) if _is_wide(one.text[-1]) and _is_wide(other.text[0])
    ]
    return max(min(gaps, default=0.0), 0.0)


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


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WFA"
