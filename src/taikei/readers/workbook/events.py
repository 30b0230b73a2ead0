"""XML of a sheet as a stream of events: sheets are too large to hold as a tree, and no document type is let in."""

from collections.abc import Callable
from xml.parsers import expat

from taikei.readers.office.xml import BROKEN, DOCUMENT_TYPE, UnsafeXml

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


def stream(data: bytes, start: Start, end: End, text: Text) -> None:
    """Calls back for each element, its end and its text. Names are written "namespace name"."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, ValueError) as error:  # the latter two: an encoding that Python has not
        raise UnsafeXml(BROKEN) from error


def _refuse(*_: object) -> None:
    raise UnsafeXml(DOCUMENT_TYPE)
