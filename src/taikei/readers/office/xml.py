"""XML of a foreign file, read without its dangers: no document type, no entities, nothing fetched, bounded depth."""

import re
from collections.abc import Sequence
from typing import Any
from xml.parsers import expat

from lxml import etree

from taikei.model.words import Words

Element = Any
"""An element of lxml, which comes without type hints of its own."""

# ISO/IEC 29500 Strict names the same elements in other name spaces.
_STRICT = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/spreadsheetml/main": b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
    b"http://purl.oclc.org/ooxml/officeDocument/math": b"http://schemas.openxmlformats.org/officeDocument/2006/math",
}


class UnsafeXml(Exception):
    """``found`` continues a sentence that begins with the part's name."""

    def __init__(self, found: Words) -> None:
        self.found = found
        super().__init__(found.en)


BROKEN = Words("がXMLとして読めません", "is not well-formed XML")
DOCUMENT_TYPE = Words(
    "に文書型宣言（DTD）があり、安全に読めません", "has a document type declaration (DTD), which is not safe to read"
)


def parse(data: bytes) -> Element:
    """The root element. Raises UnsafeXml where the data is no XML, or has a document type, which no Office file has."""
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root: Element = etree.fromstring(transitional(data), parser)
    except etree.XMLSyntaxError as error:
        # Without its zeros UTF-16 is readable enough to tell why the parser stopped.
        raise UnsafeXml(DOCUMENT_TYPE if b"<!DOCTYPE" in data.replace(b"\0", b"") else BROKEN) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnsafeXml(DOCUMENT_TYPE)
    return root


def transitional(data: bytes) -> bytes:
    """The same XML with the names of the Transitional form, which every Office program writes by default."""
    if _STRICT not in data:
        return data
    for strict, transitional in _TRANSITIONAL.items():
        data = data.replace(strict, transitional)
    return data


_ENCODING = re.compile(rb"<\?xml[^<>]*\sencoding\s*=\s*[\"']([^\"']*)")
_UTF8 = (b"utf-8", b"utf8", b"us-ascii", b"ascii")
_ROOT = re.compile(rb"<([A-Za-z_][\w.-]*:)?[A-Za-z_]")
# A program writes its tags all in one manner, and so betrays it in the first ones.
_MANNER = re.compile(rb"<[^<>?!]*(?:\s=|=\s|=')")
_BEGINNING = 4096


def plain(data: bytes) -> bytes:
    """The same XML so that its bytes can be searched: UTF-8, attributes in double quotes, tags without the root's
    prefix, no comments, no character data sections. Nearly every program writes it so.

    Raises UnsafeXml where it is not well-formed or has a document type.
    """
    data = searchable(data)
    check(data)
    return data


def searchable(data: bytes) -> bytes:
    """Like ``plain``, but whether it is well-formed is still to be proved."""
    found = _ENCODING.match(data.removeprefix(b"\xef\xbb\xbf"))
    encoding = b"utf-8" if found is None else found[1].lower()
    if encoding not in _UTF8 or _has(data, b"<!") or b"\0" in data or _MANNER.search(data, 0, _BEGINNING):
        data = _canonical(data)
    root = _ROOT.search(data)
    if root is None or root[1] is None:
        return data
    check(data)  # without its prefix, a tag that does not fit could
    return data.replace(b"<" + root[1], b"<").replace(b"</" + root[1], b"</")


def _has(data: bytes, mark: bytes) -> bool:
    """A single character is found some fifty times as fast as two, and few sheets have this one."""
    return mark[-1:] in data and mark in data


def check(data: bytes) -> None:
    """Raises UnsafeXml where the data is not well-formed."""
    try:
        expat.ParserCreate(namespace_separator=" ").Parse(data, True)  # three times as fast as making elements
    except expat.ExpatError as error:
        raise UnsafeXml(BROKEN) from error


_BETWEEN = "\ufdd0"  # stands for no character, and XML allows it


def unescaped(texts: Sequence[str]) -> list[str]:
    """What the texts say that stand so in XML: ``&lt;`` is <. Raises UnsafeXml where they could not stand there."""
    escaped = [text for text in texts if "&" in text]
    if not escaped:
        return list(texts)
    said: list[str] = []
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.CharacterDataHandler = said.append
    try:
        parser.Parse(f"<t>{_BETWEEN.join(escaped)}</t>", True)
    except expat.ExpatError as error:
        raise UnsafeXml(BROKEN) from error
    found = "".join(said).split(_BETWEEN)
    if len(found) != len(escaped):
        raise UnsafeXml(BROKEN)
    unwrapped = iter(found)
    return [next(unwrapped) if "&" in text else text for text in texts]


def _canonical(data: bytes) -> bytes:
    try:
        canonical: bytes = etree.tostring(parse(data), method="c14n")
    except etree.LxmlError as error:
        raise UnsafeXml(BROKEN) from error
    return canonical
