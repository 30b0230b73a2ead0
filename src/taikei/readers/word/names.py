"""Names of WordprocessingML (ECMA-376 part 1) and its neighbours, as lxml writes them."""

from taikei.readers.office.xml import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


def w(name: str) -> str:
    return _W + name


ALTERNATE_CONTENT = f"{_ALTERNATIVES}AlternateContent"
MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
ANCHOR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}anchor"
SHAPE = "{urn:schemas-microsoft-com:vml}shape"
DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"
OLE_OBJECT = "{urn:schemas-microsoft-com:office:office}OLEObject"

_OFF = frozenset({"0", "false", "off", "none"})


def value(element: Element, *path: str) -> str | None:
    """The ``w:val`` of the element at this path of names; None where it is not there, "" where it has no value."""
    for name in path:
        element = element.find(w(name))
        if element is None:
            return None
    return str(element.get(w("val"), ""))


def switched(element: Element, name: str) -> bool | None:
    """Whether a property that is on or off is on; None where nothing is said."""
    text = value(element, name)
    return None if text is None else text not in _OFF


def number(text: str | None, default: int) -> int:
    """A whole number of the file, or the default where it is none."""
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) <= 9 else default
