"""The drawn things of a page: rules from strokes and thin filled shapes, and how much of it pictures cover."""

from collections.abc import Iterator
from ctypes import c_void_p, cast
from itertools import compress, pairwise
from math import isfinite
from operator import not_
from typing import NamedTuple

import pypdfium2_raw as pdfium

from taikei.model.errors import UnusableFile
from taikei.model.words import Words
from taikei.readers.pdf.calls import (
    bounds,
    draw_modes,
    form_objects,
    page_objects,
    segment_counts,
    segment_types,
    segments,
    types,
)
from taikei.readers.pdf.marks import Rule, Rules
from taikei.readers.pdf.matrix import SAME, Extent, Matrix, bounding
from taikei.readers.pdf.space import Edges, Space
from taikei.readers.pdf.tolerances import DEEPEST_FORM, LEAST_WATERMARK, MOST_OBJECTS, RULE_THICKNESS


class Shapes(NamedTuple):
    """``has_large_text``: a watermark may be among the first or the last objects, behind or over all others."""

    rules: Rules
    pictures: float
    outlines: int
    has_large_text: bool


class _Drawn(NamedTuple):
    """What the objects of a page or a form come to, in the coordinates of the page."""

    thin: list[Extent]
    pictures: list[Extent]
    outlines: int
    has_large_text: bool = False


# Segments of a filled path that is one rectangle: its corners, and the first one again.
_ONE_FIGURE = 5
# The first segments of a filled path tell whether it has curves: then it is a letter, or a part of a picture.
_LOOKED_AT = 12
_AT_ENDS = 16  # objects
_INK = 0.7  # of its size, at least, is what a character draws


def shapes_of(page: c_void_p, space: Space, where: str) -> Shapes:
    count = max(0, pdfium.FPDFPage_CountObjects(page))
    if count > MOST_OBJECTS:
        raise _too_many(where, count)
    drawn = _drawn(page_objects(page, count), SAME, where, 0)
    area = space.width * space.height
    share = sum(_area(picture) for picture in drawn.pictures) / area if area > 0 else 0.0
    return Shapes(_rules(drawn.thin, space), min(share, 1.0), drawn.outlines, drawn.has_large_text)


def _drawn(objects: list[int], matrix: Matrix, where: str, depth: int) -> _Drawn:
    """The objects' shapes, and those of the forms among them (PDF 32000-1, 8.10)."""
    found = _Drawn([], [], 0)
    kinds = types(objects)
    paths = _of_kind(pdfium.FPDF_PAGEOBJ_PATH, objects, kinds)
    edges = _edges(paths, matrix)
    thin_ones = [
        (right - left > RULE_THICKNESS) != (top - bottom > RULE_THICKNESS)
        for left, bottom, right, top in zip(*edges, strict=True)
    ]
    found.thin.extend(map(Extent, *(compress(side, thin_ones) for side in edges)))
    outlines = 0
    for path, count, filled, stroked in _composed(list(compress(paths, map(not_, thin_ones)))):
        thin, sloped = _parts(path, count, matrix, filled=filled, stroked=stroked)
        found.thin.extend(thin)
        outlines += filled and sloped
    found.pictures.extend(map(Extent, *_edges(_of_kind(pdfium.FPDF_PAGEOBJ_IMAGE, objects, kinds), matrix)))
    has_large_text = _has_large_text(objects, kinds, matrix)
    if depth < DEEPEST_FORM:
        for form in _of_kind(pdfium.FPDF_PAGEOBJ_FORM, objects, kinds):
            inner = _form(form, matrix, where, depth)
            found.thin.extend(inner.thin)
            found.pictures.extend(inner.pictures)
            outlines += inner.outlines
            has_large_text = has_large_text or inner.has_large_text
    return found._replace(outlines=outlines, has_large_text=has_large_text)


def _has_large_text(objects: list[int], kinds: list[int], matrix: Matrix) -> bool:
    ends = (slice(_AT_ENDS), slice(max(_AT_ENDS, len(objects) - _AT_ENDS), None))
    texts = [each for end in ends for each in _of_kind(pdfium.FPDF_PAGEOBJ_TEXT, objects[end], kinds[end])]
    _, bottoms, _, tops = _edges(texts, matrix)
    return any(top - bottom >= _INK * LEAST_WATERMARK for bottom, top in zip(bottoms, tops, strict=True))


def _form(form: int, matrix: Matrix, where: str, depth: int) -> _Drawn:
    handle = cast(form, pdfium.FPDF_PAGEOBJECT)
    count = max(0, pdfium.FPDFFormObj_CountObjects(handle))
    if count > MOST_OBJECTS:
        raise _too_many(where, count)
    own = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, own)
    inner = Matrix(own.a, own.b, own.c, own.d, own.e, own.f).before(matrix)
    return _drawn(form_objects(form, count), inner, where, depth + 1)


def _of_kind(wanted: int, objects: list[int], kinds: list[int]) -> list[int]:
    return list(compress(objects, map(wanted.__eq__, kinds))) if wanted in kinds else []


def _edges(objects: list[int], matrix: Matrix) -> Edges:
    edges = bounds(objects)
    if matrix == SAME or not objects:
        return edges
    left, bottom, right, top = zip(*map(matrix.extent, map(Extent, *edges)), strict=True)
    return left, bottom, right, top


def _is_thin(extent: Extent) -> bool:
    left, bottom, right, top = extent
    return (right - left > RULE_THICKNESS) != (top - bottom > RULE_THICKNESS)


def _composed(paths: list[int]) -> Iterator[tuple[int, int, bool, bool]]:
    """The wide paths that rules may be a part of: number of segments, whether filled, whether stroked.

    The grounds of cells, most of what budget books draw, are none: filled and of one figure.
    """
    for path, count, mode, stroked in zip(paths, segment_counts(paths), *draw_modes(paths), strict=True):
        if stroked or (mode and count > _ONE_FIGURE):
            yield path, count, mode != pdfium.FPDF_FILLMODE_NONE, bool(stroked)


def _parts(path: int, count: int, form: Matrix, *, filled: bool, stroked: bool) -> tuple[list[Extent], bool]:
    """The rules in one wide path: its straight edges if it is stroked, its thin figures if it is filled.

    Also whether it has curves or slopes: filled, such is how outlined letters are drawn.
    """
    if not stroked and pdfium.FPDF_SEGMENT_BEZIERTO in segment_types(path, min(count, _LOOKED_AT)):
        return [], True  # charts are drawn by tens of thousands of such segments
    own = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(cast(path, pdfium.FPDF_PAGEOBJECT), own)
    matrix = Matrix(own.a, own.b, own.c, own.d, own.e, own.f).before(form)
    figures = list(_figures(path, count, matrix))
    edges = [bounding(edge) for figure in figures for edge in pairwise(figure)]
    thin = [edge for edge in edges if _is_thin(edge)] if stroked else []
    if filled:
        thin.extend(extent for extent in map(bounding, figures) if _is_thin(extent))
    return thin, not all(map(_is_upright, edges))


_Figure = list[tuple[float, float]]


def _figures(path: int, count: int, matrix: Matrix) -> Iterator[_Figure]:
    """The points of each figure of a path, its first point again at the end where it is closed."""
    figure: _Figure = []
    for kind, closes, x, y in zip(*segments(path, count), strict=True):
        if kind == pdfium.FPDF_SEGMENT_MOVETO and figure:
            yield figure
            figure = []
        figure.append(matrix.point(x, y))
        if closes:
            figure.append(figure[0])
    if figure:
        yield figure


def _is_upright(edge: Extent) -> bool:
    return min(edge.right - edge.left, edge.top - edge.bottom) <= RULE_THICKNESS


def _area(extent: Extent) -> float:
    return (extent.right - extent.left) * (extent.top - extent.bottom)


def _rules(thin: list[Extent], space: Space) -> Rules:
    if not thin:
        return Rules((), ())
    horizontal: list[Rule] = []
    vertical: list[Rule] = []
    x, y = space.corner
    for left, bottom, right, top in zip(*space.turned(*zip(*thin, strict=True)), strict=True):
        if not isfinite(left + bottom + right + top):
            continue  # damaged numbers may be none
        if right - left > top - bottom:
            horizontal.append(Rule(y - (top + bottom) / 2, left - x, right - x))
        else:
            vertical.append(Rule((left + right) / 2 - x, y - top, y - bottom))
    return Rules(tuple(horizontal), tuple(vertical))


def _too_many(where: str, count: int) -> UnusableFile:
    return UnusableFile(
        where,
        Words(f"1ページに{count:,}個の図形があります", f"the page has {count:,} objects"),
        Words(f"1ページ{MOST_OBJECTS:,}個以内", f"at most {MOST_OBJECTS:,} a page"),
        Words("表と文章のPDFを渡してください。", "Give a PDF of tables and text."),
    )
