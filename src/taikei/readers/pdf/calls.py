"""PDFium's functions for thousands of calls: addresses go in as numbers, and no Python object is made for a result.

The prototypes of pypdfium2 turn each argument and each result into an object of its own; with these, ``map`` runs the
calls in C, and results stand in one array. That is four times as fast for the characters of a page.
"""

from array import array
from collections import deque
from collections.abc import Callable, Iterable, Iterator, MutableSequence
from ctypes import PYFUNCTYPE, c_int, c_uint, c_void_p, cast
from itertools import repeat
from typing import Any

import pypdfium2_raw as pdfium

Floats = MutableSequence[float]

_FLOAT = array("f").itemsize


def _prototype(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:
    address = cast(function, c_void_p).value
    prototype: Callable[..., Any] = PYFUNCTYPE(result, *arguments)(address)  # type: ignore[arg-type]
    return prototype


unicode_at = _prototype(pdfium.FPDFText_GetUnicode, c_uint, c_void_p, c_int)
page_object = _prototype(pdfium.FPDFPage_GetObject, c_void_p, c_void_p, c_int)
form_object = _prototype(pdfium.FPDFFormObj_GetObject, c_void_p, c_void_p, c_int)
object_type = _prototype(pdfium.FPDFPageObj_GetType, c_int, c_void_p)
path_segment = _prototype(pdfium.FPDFPath_GetPathSegment, c_void_p, c_void_p, c_int)
segment_type = _prototype(pdfium.FPDFPathSegment_GetType, c_int, c_void_p)
segment_closes = _prototype(pdfium.FPDFPathSegment_GetClose, c_int, c_void_p)
_loose_box = _prototype(pdfium.FPDFText_GetLooseCharBox, c_int, c_void_p, c_int, c_void_p)
_bounds = _prototype(pdfium.FPDFPageObj_GetBounds, c_int, c_void_p, *[c_void_p] * 4)
_point = _prototype(pdfium.FPDFPathSegment_GetPoint, c_int, c_void_p, c_void_p, c_void_p)


def loose_boxes(text_page: c_void_p, count: int) -> tuple[Floats, Floats, Floats, Floats]:
    """Left, bottom, right and top edges of the first ``count`` characters: the size of the font, not of the ink."""
    boxes = array("f", bytes(4 * _FLOAT * count))
    address, _ = boxes.buffer_info()
    _all(map(_loose_box, repeat(text_page), range(count), range(address, address + 4 * _FLOAT * count, 4 * _FLOAT)))
    # An FS_RECTF is left, top, right, bottom.
    return boxes[0::4], boxes[3::4], boxes[2::4], boxes[1::4]


def bounds(objects: list[int]) -> Iterator[tuple[float, float, float, float]]:
    """Left, bottom, right and top of each object."""
    edges = array("f", bytes(4 * _FLOAT * len(objects)))
    address, size = edges.buffer_info()
    starts = (range(address + edge * _FLOAT, address + size * _FLOAT, 4 * _FLOAT) for edge in range(4))
    _all(map(_bounds, objects, *starts))
    return zip(edges[0::4], edges[1::4], edges[2::4], edges[3::4], strict=True)


def points(segments: list[int]) -> list[tuple[float, float]]:
    """The point that each segment of a path goes to."""
    edges = array("f", bytes(2 * _FLOAT * len(segments)))
    address, size = edges.buffer_info()
    starts = (range(address + edge * _FLOAT, address + size * _FLOAT, 2 * _FLOAT) for edge in range(2))
    _all(map(_point, segments, *starts))
    return list(zip(edges[0::2], edges[1::2], strict=True))


def _all(calls: Iterable[int]) -> None:
    deque(calls, maxlen=0)
