"""XML proved to be whole without a parser for most of it: the content of one element is left to a pattern.

A pattern that leaves out no character proves as much of its tags as a parser does, and reads what they hold meanwhile.
What it cannot prove is Strange, and a parser is asked.
"""

import re

from taikei.readers.office.xml import UnsafeXml, check

_CONTROLS = bytes(each for each in range(32) if each not in b"\t\n\r")


class Strange(Exception):
    """It is not written as programs write, or it is broken."""


def frame(xml: str, element: str) -> tuple[int, int]:
    """Where the content of the first such element begins, and where that of the last ends. Raises Strange."""
    opening = re.compile(rf"<{element}(?: [^<>]*)?(?<!/)>").search(xml)
    end = xml.rfind(f"</{element}>")
    if opening is None or end < opening.end():
        raise Strange
    return opening.end(), end


def check_frame(xml: str, start: int, end: int, samples: str = "") -> None:
    """Has a parser look at what stands around a content, and at samples of what stands in it. Raises Strange."""
    head, tail = xml[:start], xml[end:]
    # In a comment or an instruction, tags are no tags.
    if "<!" in head + tail or "<?" in head[2:] + tail:
        raise Strange
    try:
        check(f"{head}{samples}{tail}".encode())
    except UnsafeXml as error:
        raise Strange from error


def check_text(xml: str, data: bytes) -> None:
    """Whether the texts in it hold only characters that texts may hold. Raises Strange."""
    controls = len(data.translate(None, _CONTROLS)) != len(data)
    if controls or "\ufffe" in xml or "\uffff" in xml or ("]" in xml and "]]>" in xml):
        raise Strange
