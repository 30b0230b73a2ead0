"""What the attributes of cells make of them: for the cells of a run together, since rows are mostly alike."""

import re
from collections.abc import Sequence, Set
from typing import NamedTuple

from taikei.readers.workbook.frame import Strange

Shapes = Sequence[str | None]
"""The attributes of the cells of a run but for their places; None where a run is shorter than it may be."""

_TYPE = re.compile(r' t="([^"]*)"')
_STYLE = re.compile(r' s="([0-9]{1,9})"')
_KINDS = ("n", "s", "inlineStr", "str", "e", "b")


class Plan(NamedTuple):
    """The kinds of the cells of a run, and which of them need more than to be taken as they stand.

    ``shared`` are those of shared texts, ``inline`` of texts of their own, ``odd`` truths and what may be a date.
    """

    kinds: Sequence[str]
    shared: Sequence[int]
    inline: Sequence[int]
    odd: Sequence[int]
    more: bool


class Plans(dict[Shapes, Plan]):
    """The plan for cells of these shapes. ``dated`` are the formats in which a number may be a date.

    ``kinds`` are the kinds of the shapes met: the types of the standard, and "date".
    """

    def __init__(self, dated: Set[int]) -> None:
        self.kinds: dict[str, str] = {}
        self._dated = dated

    def __missing__(self, shapes: Shapes) -> Plan:
        kinds = [self.kinds.get(shape) or self._kind(shape) for shape in shapes if shape is not None]
        inline = [at for at, kind in enumerate(kinds) if kind == "inlineStr"]
        odd = [at for at, kind in enumerate(kinds) if kind in ("b", "date")]
        plan = Plan(kinds, [at for at, kind in enumerate(kinds) if kind == "s"], inline, odd, bool(inline or odd))
        self[shapes] = plan
        return plan

    def _kind(self, shape: str) -> str:
        told, style = _TYPE.search(shape), _STYLE.search(shape)
        kind = "n" if told is None else told[1]
        if kind not in _KINDS:
            raise Strange
        if kind == "n" and style is not None and int(style[1]) in self._dated:
            kind = "date"
        self.kinds[shape] = kind
        return kind
