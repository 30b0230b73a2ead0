"""From a PDF page's own coordinates, whatever its rotation and crop box, to points from the seen top left corner."""

from collections.abc import Sequence
from ctypes import c_void_p
from typing import NamedTuple

import pypdfium2_raw as pdfium

Edges = tuple[Sequence[float], Sequence[float], Sequence[float], Sequence[float]]
"""Left, bottom, right and top edges of things on a page."""


class Space(NamedTuple):
    """The seen rectangle of a page in its own coordinates, and its rotation in quarter turns clockwise."""

    left: float
    bottom: float
    right: float
    top: float
    turns: int

    @classmethod
    def of(cls, page: c_void_p) -> "Space":
        box = pdfium.FS_RECTF()
        pdfium.FPDF_GetPageBoundingBox(page, box)
        return cls(box.left, box.bottom, box.right, box.top, pdfium.FPDFPage_GetRotation(page) % 4)

    @property
    def width(self) -> float:
        return self.top - self.bottom if self.turns % 2 else self.right - self.left

    @property
    def height(self) -> float:
        return self.right - self.left if self.turns % 2 else self.top - self.bottom

    @property
    def corner(self) -> tuple[float, float]:
        """The seen top left corner of the page after its rotation."""
        return (
            (self.left, self.top),
            (self.bottom, -self.left),
            (-self.right, -self.bottom),
            (-self.top, self.right),
        )[self.turns]

    def turned(
        self, left: Sequence[float], bottom: Sequence[float], right: Sequence[float], top: Sequence[float]
    ) -> Edges:
        """The edges after the page's rotation (PDF 32000-1, table 30: Rotate turns the page clockwise)."""
        if self.turns == 1:
            return bottom, _negative(right), top, _negative(left)
        if self.turns == 2:
            return _negative(right), _negative(top), _negative(left), _negative(bottom)
        if self.turns == 3:
            return _negative(top), left, _negative(bottom), right
        return left, bottom, right, top


def _negative(values: Sequence[float]) -> list[float]:
    return [-value for value in values]
