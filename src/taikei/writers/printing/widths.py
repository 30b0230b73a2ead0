"""Columns of figures as wide as their longest one, and smaller letters where the page has no room for all of them."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from taikei.language.widths import columns as half_widths
from taikei.writers.printing.laid_table import EDGES, Line
from taikei.writers.printing.template import Column, Template, in_mm

_TEXT = 30.0  # mm that a column of texts keeps
_FIGURE = re.compile(r"[（［△▲\d,.\-）］]+")
_SMALLER = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55)


class Fitted(NamedTuple):
    """The widths of the columns, and the share of their size at which the letters of the table are set."""

    widths: tuple[str, ...]
    share: float = 1.0


def fitted(columns: Sequence[Column], lines: Sequence[Line], template: Template) -> Fitted:
    """A number has no place to break: one that is too long for its column would stand over the rule beside it.

    Columns of texts give way first, as far as they can still be read; then all letters are set smaller.
    """
    told = [None if column.width.endswith("fr") else in_mm(column.width) for column in columns]
    figures = [at for at, column in enumerate(columns) if column.align == "right" and told[at] is not None]
    letter = in_mm(template.type.table) / 2
    longest = {at: max((_longest(line, at) for line in lines), default=0) * letter for at in figures}
    if all(each + EDGES <= (told[at] or 0.0) for at, each in longest.items()):
        return Fitted(tuple(column.width for column in columns))
    room = template.paper.millimetres[0] - 2 * in_mm(template.paper.sides)

    def at_share(share: float) -> list[float | None]:
        return [
            None if width is None else max(width * share, longest.get(at, 0.0) * share + EDGES)
            for at, width in enumerate(told)
        ]

    def fits(share: float) -> bool:
        return sum(_TEXT * share if width is None else width for width in at_share(share)) <= room

    share = next((share for share in _SMALLER if fits(share)), _SMALLER[-1])
    return Fitted(
        tuple(
            column.width if width is None or width == known else f"{width:.1f}mm"
            for column, width, known in zip(columns, at_share(share), told, strict=True)
        ),
        share,
    )


def _longest(line: Line, at: int) -> int:
    """Half-width letters of the longest figure of a cell; a word or a note breaks where it has to."""
    texts = ("".join(said.text for said in pieces) for pieces in line.cells[at].lines)
    return max((half_widths(text) for text in texts if _FIGURE.fullmatch(text)), default=0)
