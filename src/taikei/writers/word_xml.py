"""The parts of WordprocessingML (ECMA-376) that python-docx has no name for."""

# ruff: noqa: SLF001 (python-docx keeps the elements behind private names; its documentation points there)

from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shape import InlineShape
from docx.table import Table, _Cell, _Row
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


def set_outline_level(style: Any, level: int) -> None:
    """Makes the style a heading to Word: 0 is the first level."""
    style.element.get_or_add_pPr().append(_element("w:outlineLvl", {"val": str(level)}))


def set_tight(style: Any) -> None:
    """No line under the title, and no space of Word's own between Japanese and Latin letters or digits."""
    properties = style.element.get_or_add_pPr()
    _remove(properties, "w:pBdr", "w:autoSpaceDE", "w:autoSpaceDN")
    for tag in ("w:autoSpaceDE", "w:autoSpaceDN"):
        # Their place in the schema's sequence: before spacing, indents and alignment.
        properties.insert_element_before(_element(tag, {"val": "0"}), *_AFTER_AUTO_SPACE)


def describe(picture: InlineShape, words: str) -> None:
    """What is read aloud in the place of the picture, which stands at the edge of the text.

    Where no distance is told, some programs keep one of their own, and the picture runs out of the margin.
    """
    picture._inline.docPr.set("descr", words)
    for side in ("distT", "distB", "distL", "distR"):
        picture._inline.set(side, "0")


def add_field(paragraph: Paragraph, instruction: str, until: str = "") -> None:
    """A field such as PAGE; the program that opens the file works out its text. ``until`` stands there before that."""
    field = _element("w:fldSimple", {"instr": instruction})
    if until:
        text = _element("w:t", {})
        text.text = until
        field.append(_run(text))
    paragraph._p.append(field)


def start_field(paragraph: Paragraph, instruction: str) -> None:
    """The beginning of a field whose text is written out, over several paragraphs, until ``end_field``."""
    paragraph._p.append(_run(_element("w:fldChar", {"fldCharType": "begin"})))
    code = _element("w:instrText", {})
    code.set(qn("xml:space"), "preserve")
    code.text = instruction
    paragraph._p.append(_run(code))
    paragraph._p.append(_run(_element("w:fldChar", {"fldCharType": "separate"})))


def end_field(paragraph: Paragraph) -> None:
    paragraph._p.append(_run(_element("w:fldChar", {"fldCharType": "end"})))


def _run(child: Any) -> Any:
    run = _element("w:r", {})
    run.append(child)
    return run


def define_numbering(document: Document, form: str) -> int:
    """A list of two levels, １ and （１）, that the heading styles count by; its number in the document."""
    numbering = document.part.numbering_part.element
    abstract = _element("w:abstractNum", {"abstractNumId": _HEADINGS})
    abstract.append(_element("w:multiLevelType", {"val": "multilevel"}))
    for level in range(2):
        abstract.append(_level(level, 1, form))
    first = numbering.find(qn("w:num"))
    numbering.insert(len(numbering) if first is None else numbering.index(first), abstract)
    number = _new_num(numbering)
    for level in range(2):
        _number(document.styles[f"Heading {level + 1}"].element.get_or_add_pPr(), number, level)
    return number


def restart_numbering(document: Document, level: int, start: int, form: str) -> int:
    """The same list counting from ``start`` at a level, in another number format if need be."""
    numbering = document.part.numbering_part.element
    number = _new_num(numbering)
    override = _element("w:lvlOverride", {"ilvl": str(level)})
    override.append(_element("w:startOverride", {"val": str(start)}))
    override.append(_level(level, start, form))
    numbering.num_having_numId(number).append(override)
    return number


def set_numbering(paragraph: Paragraph, number: int, level: int) -> None:
    """``number`` of the list that the paragraph counts by; 0 for none."""
    _number(paragraph._p.get_or_add_pPr(), number, level)


def _number(properties: Any, number: int, level: int) -> None:
    numbers = properties.get_or_add_numPr()
    numbers.get_or_add_ilvl().val = level
    numbers.get_or_add_numId().val = number


def has_numbering(document: Document, style: Any) -> bool:
    """Whether paragraphs of the style, or of one that it is based on, are numbered.

    LibreOffice joins every heading to a list, also to one whose numbers are none.
    """
    while style is not None:
        listed = style.element.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if listed is not None:
            return _counts(document, _told(listed, "w:numId") or "0", _told(listed, "w:ilvl") or "0")
        style = style.base_style
    return False


def _counts(document: Document, number: str, level: str) -> bool:
    """Whether a level of a list prints anything."""
    try:
        part: Any = document.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
    except KeyError:  # a file without lists
        return False
    lists = part.element
    named = [each for each in lists.iterchildren(qn("w:num")) if each.get(qn("w:numId")) == number]
    kinds = {_told(each, "w:abstractNumId") for each in named}
    described = [each for each in lists.iterchildren(qn("w:abstractNum")) if each.get(qn("w:abstractNumId")) in kinds]
    levels = [each for kind in described for each in kind.iterchildren(qn("w:lvl")) if each.get(qn("w:ilvl")) == level]
    return any(_told(each, "w:numFmt") != "none" and _told(each, "w:lvlText") != "" for each in levels)


def _told(element: Any, child: str) -> str | None:
    """The value of a child of the element; None where it has none."""
    found = element.find(qn(child))
    return None if found is None else found.get(qn("w:val"))


_HEADINGS = "900"  # of the list of headings: beyond those of the document that python-docx begins with


def _level(level: int, start: int, form: str) -> Any:
    element = _element("w:lvl", {"ilvl": str(level)})
    element.append(_element("w:start", {"val": str(start)}))
    element.append(_element("w:numFmt", {"val": form}))
    element.append(_element("w:pStyle", {"val": f"Heading{level + 1}"}))
    element.append(_element("w:suff", {"val": "space" if level == 0 else "nothing"}))
    element.append(_element("w:lvlText", {"val": "%1" if level == 0 else "（%2）"}))
    element.append(_element("w:lvlJc", {"val": "left"}))
    return element


def _new_num(numbering: Any) -> int:
    return int(numbering.add_num(int(_HEADINGS)).numId)


def rule(table: Table) -> None:
    """Thin lines around every cell, for a document that has no style of that look."""
    borders = _element("w:tblBorders", {})
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(_element(f"w:{side}", {"val": "single", "sz": "4", "space": "0", "color": "auto"}))
    table._tbl.tblPr.append(borders)


def shade(cell: _Cell) -> None:
    shading = _element("w:shd", {"val": "clear", "color": "auto", "fill": "F0F0F0"})
    # Its place in the schema's sequence: before what tells how the text lies in the cell.
    cell._tc.get_or_add_tcPr().insert_element_before(
        shading, "w:noWrap", "w:tcMar", "w:textDirection", "w:tcFitText", "w:vAlign", "w:hideMark"
    )


def set_margins(table: Table, twips: int) -> None:
    """Left and right of the text in each cell."""
    margins = _element("w:tblCellMar", {})
    for side in ("left", "right"):
        margins.append(_element(f"w:{side}", {"w": str(twips), "type": "dxa"}))
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook", "w:tblCaption", "w:tblDescription")


def set_left(table: Table, twips: int) -> None:
    """The table begins ``twips`` from the margin, where the text of its cells would begin otherwise."""
    indent = _element("w:tblInd", {"w": str(twips), "type": "dxa"})
    table._tbl.tblPr.insert_element_before(
        indent, "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption", "w:tblDescription"
    )


def set_style(table: Table, style: Any) -> None:
    """The style of all paragraphs in the table."""
    paragraphs: Any = table._tbl.iter(qn("w:p"))
    for paragraph in paragraphs:
        paragraph.style = style.style_id


def keep_whole(row: _Row) -> None:
    """The row is not broken over pages."""
    row._tr.get_or_add_trPr().append(_element("w:cantSplit", {}))


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
    settings = document.settings.element
    for told in settings.findall(
        qn("w:updateFields")
    ):  # an office's own file may tell it already, or tell the contrary
        settings.remove(told)
    settings.insert_element_before(_element("w:updateFields", {"val": "true"}), *_AFTER_UPDATE_FIELDS)


# The settings of a document are a sequence (ECMA-376 Part 1, CT_Settings): what may follow updateFields.
_AFTER_UPDATE_FIELDS = ("w:hdrShapeDefaults", "w:footnotePr", "w:endnotePr", "w:compat", "w:docVars", "w:rsids",
                        "m:mathPr", "w:attachedSchema", "w:themeFontLang", "w:clrSchemeMapping",
                        "w:doNotIncludeSubdocsInStats", "w:doNotAutoCompressPictures", "w:forceUpgrade", "w:captions",
                        "w:readModeInkLockDown", "w:smartTagType", "sl:schemaLibrary", "w:shapeDefaults",
                        "w:doNotEmbedSmartTags", "w:decimalSymbol", "w:listSeparator")  # fmt: skip


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
