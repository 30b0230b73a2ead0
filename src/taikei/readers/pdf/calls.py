"""PDFium's functions for thousands of calls: nothing is converted at a call, and no Python object is made for a result.

The prototypes of pypdfium2 turn each argument and each result into an object of its own. Here ``map`` runs the calls in
C, and the places that PDFium writes to are prepared once and filled again and again, a block of calls at a time. An
argument whose type is not declared goes in as it is: a small number, or a pointer that ``byref`` made before. The
places are shared: one document at a time (document.py).
"""

from array import array
from collections import deque
from collections.abc import Callable, Sequence
from ctypes import PYFUNCTYPE, byref, c_char, c_float, c_int, c_void_p, cast
from itertools import repeat
from typing import Any

import pypdfium2_raw as pdfium

_BLOCK = 1024  # calls
_WIDTH = 4  # numbers that one call writes, at most
_NUMBER = array("f").itemsize
_PLACES = (c_float * (_WIDTH * _BLOCK))()
_BYTES = memoryview(_PLACES).cast("B")
# To the first number of each call of a block, to the second, and so on.
_POINTERS = [[byref(_PLACES, (_WIDTH * at + number) * _NUMBER) for at in range(_BLOCK)] for number in range(_WIDTH)]

# What PDFium writes for a hyphen at the end of a line that a word goes on after (cpdf_textpage.cpp, kHyphen) as a
# character, and in its text.
HYPHEN, _TEXT_HYPHEN = "\x02", "\ufffe"


def _prototype(function: Any, result: Any, *leading: Any) -> Callable[..., Any]:
    """The function with only its leading arguments declared."""
    address = cast(function, c_void_p).value
    prototype: Callable[..., Any] = PYFUNCTYPE(result, *leading)(address)  # type: ignore[arg-type]
    return prototype


_object_type = _prototype(pdfium.FPDFPageObj_GetType, c_int, c_void_p)
_bounds = _prototype(pdfium.FPDFPageObj_GetBounds, None, c_void_p)
_draw_mode = _prototype(pdfium.FPDFPath_GetDrawMode, None, c_void_p)
_segment_count = _prototype(pdfium.FPDFPath_CountSegments, c_int, c_void_p)
_segment_type = _prototype(pdfium.FPDFPathSegment_GetType, c_int, c_void_p)
_segment_closes = _prototype(pdfium.FPDFPathSegment_GetClose, c_int, c_void_p)
_point = _prototype(pdfium.FPDFPathSegment_GetPoint, None, c_void_p)
_path_segment = _prototype(pdfium.FPDFPath_GetPathSegment, c_void_p)
_page_object = _prototype(pdfium.FPDFPage_GetObject, c_void_p)
_form_object = _prototype(pdfium.FPDFFormObj_GetObject, c_void_p)
_loose_box = _prototype(pdfium.FPDFText_GetLooseCharBox, None)
_angle = _prototype(pdfium.FPDFText_GetCharAngle, c_float)
_text = _prototype(pdfium.FPDFText_GetText, c_int)


def characters(text_page: c_void_p, count: int) -> str:
    """The first ``count`` characters, one for each code of UTF-16: one beyond the first plane comes as two halves."""
    codes = array("H", bytes(2 * (count + 1)))
    if _text(_pointer(text_page), 0, count, c_void_p(codes.buffer_info()[0])) != count + 1:
        # Control characters that stand in the document are left out there.
        return "".join(chr(pdfium.FPDFText_GetUnicode(text_page, at)) for at in range(count))
    text = codes[:count].tobytes().decode("utf-16-le", "surrogatepass")
    return (text if len(text) == count else "".join(map(chr, codes[:count]))).replace(_TEXT_HYPHEN, HYPHEN)


def loose_boxes(
    text_page: c_void_p, places: Sequence[int]
) -> tuple[list[float], list[float], list[float], list[float]]:
    """Left, bottom, right and top edges of these characters: the size of the font, and the ink beyond it."""
    written = _written("f", 1, _loose_box, [_pointer(text_page)] * len(places), places)
    # An FS_RECTF is left, top, right, bottom.
    return written[0::4], written[3::4], written[2::4], written[1::4]


def angles(text_page: c_void_p, places: Sequence[int]) -> list[float]:
    """How far each of these characters is turned, clockwise, in radians."""
    return list(map(_angle, repeat(_pointer(text_page)), places))


def page_objects(page: c_void_p, count: int) -> list[int]:
    return list(map(_page_object, repeat(_pointer(page)), range(count)))


def form_objects(form: int, count: int) -> list[int]:
    return list(map(_form_object, repeat(c_void_p(form)), range(count)))


def types(objects: Sequence[int]) -> list[int]:
    return list(map(_object_type, objects))


def bounds(objects: Sequence[int]) -> tuple[list[float], list[float], list[float], list[float]]:
    """Left, bottom, right and top edge of each object."""
    written = _written("f", 4, _bounds, objects)
    return written[0::4], written[1::4], written[2::4], written[3::4]


def draw_modes(paths: Sequence[int]) -> tuple[list[int], list[int]]:
    """How each path is filled, and whether it is stroked."""
    written = _written("i", 2, _draw_mode, paths)
    return written[0::4], written[1::4]


def segment_counts(paths: Sequence[int]) -> list[int]:
    return list(map(_segment_count, paths))


def segment_types(path: int, count: int) -> list[int]:
    """The types of the first segments of a path."""
    return list(map(_segment_type, map(_path_segment, repeat(c_void_p(path)), range(count))))


def segments(path: int, count: int) -> tuple[list[int], list[int], list[float], list[float]]:
    """Of each segment of a path: its type, whether it closes the figure, and the point that it goes to."""
    found = list(map(_path_segment, repeat(c_void_p(path)), range(count)))
    written = _written("f", 2, _point, found)
    return list(map(_segment_type, found)), list(map(_segment_closes, found)), written[0::4], written[1::4]


def _pointer(handle: c_void_p) -> Any:
    """A handle that needs no conversion at any call."""
    return byref(c_char.from_address(cast(handle, c_void_p).value or 0))


def _written(kind: str, numbers: int, call: Callable[..., Any], *arguments: Sequence[Any]) -> list[Any]:
    """What the calls write: four numbers each, of which so many mean something."""
    count = len(arguments[0])
    written = array(kind)
    for first in range(0, count, _BLOCK):
        block = [argument[first : first + _BLOCK] for argument in arguments]
        deque(map(call, *block, *_POINTERS[:numbers]), maxlen=0)
        written.frombytes(_BYTES[: _WIDTH * _NUMBER * len(block[0])])
    return written.tolist()
