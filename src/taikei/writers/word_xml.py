"""The parts of WordprocessingML (ECMA-376) that python-docx has no name for."""

# ruff: noqa: SLF001 (python-docx keeps the elements behind private names; its documentation points there)

from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.table import _Row
from docx.text.paragraph import Paragraph


def set_fonts(style: Any, font: str) -> None:
    """Japanese characters take their font from eastAsia alone, and a theme attribute would win over it."""
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), font)
    _remove(properties, "w:color", "w:lang")
    properties.append(_element("w:lang", {"val": "ja-JP", "eastAsia": "ja-JP"}))


def set_tight(style: Any) -> None:
    """No line under the title, and no space of Word's own between Japanese and Latin letters or digits."""
    properties = style.element.get_or_add_pPr()
    _remove(properties, "w:pBdr", "w:autoSpaceDE", "w:autoSpaceDN")
    for tag in ("w:autoSpaceDE", "w:autoSpaceDN"):
        # Their place in the schema's sequence: before spacing, indents and alignment.
        properties.insert_element_before(_element(tag, {"val": "0"}), *_AFTER_AUTO_SPACE)


def add_field(paragraph: Paragraph, instruction: str) -> None:
    """A field such as PAGE; its text is worked out by the program that opens the file."""
    paragraph._p.append(_element("w:fldSimple", {"instr": instruction}))


def add_bookmark(paragraph: Paragraph, name: str, number: int) -> None:
    """``number`` must be new in the document."""
    paragraph._p.append(_element("w:bookmarkStart", {"id": str(number), "name": name}))
    paragraph._p.append(_element("w:bookmarkEnd", {"id": str(number)}))


def repeat_on_each_page(row: _Row) -> None:
    """Makes the row a header of its table."""
    row._tr.get_or_add_trPr().append(_element("w:tblHeader", {}))


def number_pages_from_one(section: Section) -> None:
    section._sectPr.insert_element_before(_element("w:pgNumType", {"start": "1"}), "w:cols", "w:docGrid")


def update_fields_on_opening(document: Document) -> None:
    """The contents would show no page numbers before."""
    document.settings.element.insert(0, _element("w:updateFields", {"val": "true"}))


_AFTER_AUTO_SPACE = ("w:bidi", "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing",
                     "w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment",
                     "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr",
                     "w:pPrChange")  # fmt: skip


def _element(tag: str, attributes: dict[str, str]) -> Any:
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element


def _remove(parent: Any, *tags: str) -> None:
    for tag in tags:
        for child in parent.findall(qn(tag)):
            parent.remove(child)
