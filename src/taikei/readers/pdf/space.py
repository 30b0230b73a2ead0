"""From a PDF page's own coordinates, whatever its rotation and crop box, to points from the seen top left corner."""

from collections.abc import Sequence
from ctypes import c_void_p
from typing import NamedTuple

import pypdfium2_raw as pdfium


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

    def seen(
        self, left: Sequence[float], bottom: Sequence[float], right: Sequence[float], top: Sequence[float]
    ) -> tuple[list[float], list[float], list[float], list[float]]:
        """Left, top, right and bottom edges as seen (PDF 32000-1, table 30: Rotate turns the page clockwise)."""
        if self.turns == 1:
            return _less(bottom, self.bottom), _less(left, self.left), _less(top, self.bottom), _less(right, self.left)
        if self.turns == 2:
            return (
                _from(self.right, right),
                _less(bottom, self.bottom),
                _from(self.right, left),
                _less(top, self.bottom),
            )
        if self.turns == 3:
            return _from(self.top, top), _from(self.right, right), _from(self.top, bottom), _from(self.right, left)
        return _less(left, self.left), _from(self.top, top), _less(right, self.left), _from(self.top, bottom)


def _less(values: Sequence[float], origin: float) -> list[float]:
    return [value - origin for value in values]


def _from(origin: float, values: Sequence[float]) -> list[float]:
    return [origin - value for value in values]
