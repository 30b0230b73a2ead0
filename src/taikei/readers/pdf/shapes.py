"""The drawn things of a page: rules from strokes and thin filled shapes, and how much of it pictures cover."""

from collections.abc import Iterable, Iterator
from ctypes import c_int, c_void_p, cast
from itertools import pairwise, repeat
from typing import NamedTuple

import pypdfium2_raw as pdfium

from taikei.model.errors import UnusableFile
from taikei.model.words import Words
from taikei.readers.pdf.calls import (
    bounds,
    form_object,
    object_type,
    page_object,
    path_segment,
    points,
    segment_closes,
    segment_type,
)
from taikei.readers.pdf.marks import Rule, Rules
from taikei.readers.pdf.space import Space
from taikei.readers.pdf.tolerances import DEEPEST_FORM, MOST_OBJECTS, RULE_THICKNESS


class Extent(NamedTuple):
    """A rectangle in the coordinates of the page."""

    left: float
    bottom: float
    right: float
    top: float


class Shapes(NamedTuple):
    rules: Rules
    pictures: float
    outlines: int


class _Drawn(NamedTuple):
    """What the objects of a page or a form come to, in the coordinates of the page."""

    thin: list[Extent]
    pictures: list[Extent]
    outlines: int


class _Matrix(NamedTuple):
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
        return _around([self.point(x, y) for x in (extent.left, extent.right) for y in (extent.bottom, extent.top)])

    def before(self, outer: "_Matrix") -> "_Matrix":
        """This matrix, then the outer one."""
        a, b = outer.a * self.a + outer.c * self.b, outer.b * self.a + outer.d * self.b
        c, d = outer.a * self.c + outer.c * self.d, outer.b * self.c + outer.d * self.d
        return _Matrix(a, b, c, d, *outer.point(self.e, self.f))


_SAME = _Matrix(1, 0, 0, 1, 0, 0)


def shapes_of(page: c_void_p, space: Space, where: str) -> Shapes:
    count = max(0, pdfium.FPDFPage_CountObjects(page))
    if count > MOST_OBJECTS:
        raise _too_many(where, count)
    drawn = _drawn(list(map(page_object, repeat(page), range(count))), _SAME, where, 0)
    area = space.width * space.height
    share = sum(_area(picture) for picture in drawn.pictures) / area if area > 0 else 0.0
    return Shapes(_rules(drawn.thin, space), min(share, 1.0), drawn.outlines)


def _drawn(objects: list[int], matrix: _Matrix, where: str, depth: int) -> _Drawn:
    """The objects' shapes, and those of the forms among them (PDF 32000-1, 8.10)."""
    found = _Drawn([], [], 0)
    types = list(map(object_type, objects))
    paths = _of_type(objects, types, pdfium.FPDF_PAGEOBJ_PATH)
    outlines = 0
    for path, extent in zip(paths, _extents(paths, matrix), strict=True):
        if _is_thin(extent):
            found.thin.append(extent)
        else:
            thin, filled = _parts(path, matrix)
            found.thin.extend(thin)
            outlines += filled
    found.pictures.extend(_extents(_of_type(objects, types, pdfium.FPDF_PAGEOBJ_IMAGE), matrix))
    if depth < DEEPEST_FORM:
        for form in _of_type(objects, types, pdfium.FPDF_PAGEOBJ_FORM):
            inner = _form(form, matrix, where, depth)
            found.thin.extend(inner.thin)
            found.pictures.extend(inner.pictures)
            outlines += inner.outlines
    return found._replace(outlines=outlines)


def _form(form: int, matrix: _Matrix, where: str, depth: int) -> _Drawn:
    handle = cast(form, pdfium.FPDF_PAGEOBJECT)
    count = max(0, pdfium.FPDFFormObj_CountObjects(handle))
    if count > MOST_OBJECTS:
        raise _too_many(where, count)
    own = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, own)
    inner = _Matrix(own.a, own.b, own.c, own.d, own.e, own.f).before(matrix)
    return _drawn(list(map(form_object, repeat(handle), range(count))), inner, where, depth + 1)


def _of_type(objects: list[int], types: list[int], wanted: int) -> list[int]:
    return [each for each, its_type in zip(objects, types, strict=True) if its_type == wanted]


def _extents(objects: list[int], matrix: _Matrix) -> Iterator[Extent]:
    extents = map(Extent._make, bounds(objects))
    return extents if matrix == _SAME else map(matrix.extent, extents)


def _is_thin(extent: Extent) -> bool:
    width, height = extent.right - extent.left, extent.top - extent.bottom
    return min(width, height) <= RULE_THICKNESS < max(width, height)


def _parts(path: int, form: _Matrix) -> tuple[list[Extent], bool]:
    """The rules in one wide path: its straight edges if it is stroked, its thin figures if it is filled.

    Also whether it is a filled shape with curves or slopes: such is how outlined letters are drawn.
    """
    mode, stroked = c_int(), c_int()
    handle = cast(path, pdfium.FPDF_PAGEOBJECT)
    pdfium.FPDFPath_GetDrawMode(handle, mode, stroked)
    own = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, own)
    matrix = _Matrix(own.a, own.b, own.c, own.d, own.e, own.f).before(form)
    figures = list(_figures(handle, matrix))
    edges = (_around(edge) for figure in figures for edge in _edges(figure))
    thin = [edge for edge in edges if _is_thin(edge)] if stroked.value else []
    if mode.value != pdfium.FPDF_FILLMODE_NONE:
        thin.extend(extent for extent in map(_around, figures) if _is_thin(extent))
    sloped = not all(_is_upright(edge) for figure in figures for edge in _edges(figure))
    return thin, sloped and mode.value != pdfium.FPDF_FILLMODE_NONE


_Figure = list[tuple[float, float]]


def _figures(path: c_void_p, matrix: _Matrix) -> Iterator[_Figure]:
    """The points of each figure of a path, its first point again at the end where it is closed."""
    segments = list(map(path_segment, repeat(path), range(pdfium.FPDFPath_CountSegments(path))))
    types, closings = map(segment_type, segments), map(segment_closes, segments)
    figure: _Figure = []
    for kind, closes, (x, y) in zip(types, closings, points(segments), strict=True):
        if kind == pdfium.FPDF_SEGMENT_MOVETO and figure:
            yield figure
            figure = []
        figure.append(matrix.point(x, y))
        if closes:
            figure.append(figure[0])
    if figure:
        yield figure


def _edges(figure: _Figure) -> Iterable[_Figure]:
    return ([start, end] for start, end in pairwise(figure))


def _is_upright(edge: _Figure) -> bool:
    extent = _around(edge)
    return min(extent.right - extent.left, extent.top - extent.bottom) <= RULE_THICKNESS


def _around(corners: _Figure) -> Extent:
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return Extent(min(xs), min(ys), max(xs), max(ys))


def _area(extent: Extent) -> float:
    return (extent.right - extent.left) * (extent.top - extent.bottom)


def _rules(thin: list[Extent], space: Space) -> Rules:
    if not thin:
        return Rules((), ())
    horizontal: list[Rule] = []
    vertical: list[Rule] = []
    for left, top, right, bottom in zip(*space.seen(*zip(*thin, strict=True)), strict=True):
        if right - left > bottom - top:
            horizontal.append(Rule((top + bottom) / 2, left, right))
        else:
            vertical.append(Rule((left + right) / 2, top, bottom))
    return Rules(tuple(horizontal), tuple(vertical))


def _too_many(where: str, count: int) -> UnusableFile:
    return UnusableFile(
        where,
        Words(f"1ページに{count:,}個の図形があります", f"the page has {count:,} objects"),
        Words(f"1ページ{MOST_OBJECTS:,}個以内", f"at most {MOST_OBJECTS:,} a page"),
        Words("表と文章のPDFを渡してください。", "Give a PDF of tables and text."),
    )
