"""A Word document or an Excel workbook with its corrections: only the texts that are wrong change."""

import io
import re
import zipfile
from collections.abc import Sequence

from lxml import etree

from taikei.writers.corrected.alignment import Correction, FixedField, applied, corrections

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}t"
# The parts that hold what a reader sees: the document, and the texts of cells, which a workbook keeps apart.
_WORD_PART = re.compile(r"word/document\.xml")
_SHEET_PART = re.compile(r"xl/(?:sharedStrings|worksheets/[^/]+)\.xml")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def corrected_office(data: bytes, fields: Sequence[FixedField]) -> tuple[bytes, list[tuple[str, str]]]:
    """The bytes of the corrected package, and each changed text before and after. Other parts stay to the byte."""
    buffer = io.BytesIO()
    changes: list[tuple[str, str]] = []
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            content = old.read(info)
            tag = _WORD if _WORD_PART.fullmatch(info.filename) else _SHEET
            if tag is _WORD or _SHEET_PART.fullmatch(info.filename):
                content, found = _part(content, tag, fields)
                changes.extend(found)
            new.writestr(info, content)
    return buffer.getvalue(), changes


def _part(content: bytes, tag: str, fields: Sequence[FixedField]) -> tuple[bytes, list[tuple[str, str]]]:
    # Neither entities nor the network: the file was read before, but a copy of it is made here.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    root = etree.fromstring(content, parser)
    texts = list(root.iter(tag))
    by_text: dict[int, list[Correction]] = {}
    for each in corrections([text.text or "" for text in texts], fields):
        by_text.setdefault(each.piece, []).append(each)
    if not by_text:
        return content, []
    changes = []
    for at, found in by_text.items():
        before = texts[at].text or ""
        texts[at].text = applied(before, found)
        texts[at].set(_SPACE, "preserve")
        changes.append((before.strip(), (texts[at].text or "").strip()))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True), changes
