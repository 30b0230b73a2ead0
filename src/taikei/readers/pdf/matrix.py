"""From the coordinates of a form within a PDF page to those of the page."""

from collections.abc import Iterable
from typing import NamedTuple


class Extent(NamedTuple):
    """A rectangle in the coordinates of the page."""

    left: float
    bottom: float
    right: float
    top: float


class Matrix(NamedTuple):
    """A matrix of PDF 32000-1, 8.3.4: x' = ax + cy + e, y' = bx + dy + f."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def extent(self, extent: Extent) -> Extent:
        """Upright rectangle around the corners of one."""
        return bounding([self.point(x, y) for x in (extent.left, extent.right) for y in (extent.bottom, extent.top)])

    def before(self, outer: "Matrix") -> "Matrix":
        """This matrix, then the outer one."""
        a, b = outer.a * self.a + outer.c * self.b, outer.b * self.a + outer.d * self.b
        c, d = outer.a * self.c + outer.c * self.d, outer.b * self.c + outer.d * self.d
        return Matrix(a, b, c, d, *outer.point(self.e, self.f))


SAME = Matrix(1, 0, 0, 1, 0, 0)


def bounding(corners: Iterable[tuple[float, float]]) -> Extent:
    xs, ys = zip(*corners, strict=True)
    return Extent(min(xs), min(ys), max(xs), max(ys))
