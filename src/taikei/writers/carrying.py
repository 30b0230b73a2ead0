"""The data of a report inside the files that print it: what is published to be read is the open data, too.

Word and Excel keep it as a custom XML part, which they leave as it is when someone edits the document.
"""

import html
import io
import re
import zipfile
from typing import TYPE_CHECKING

from taikei.model.edition import CARRIED, EDITION_FILE, REPORT_FILE, Carried, Edition
from taikei.model.report import Report
from taikei.writers.canonical import canonical_edition, canonical_report

if TYPE_CHECKING:
    from taikei.writers.printing.typesetting import Attachment

_PART = "customXml/taikei.xml"
_PROPERTIES = "customXml/taikeiProps.xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
# Programs tell their custom parts apart by it; any fixed one will do, and a random one would differ each time.
_ID = "{7A1E0C52-5D0F-5B0E-9C0B-7A1CE1000001}"
# What markup could be made of, and what XML 1.0 leaves out. Within a text of JSON each may be written as an escape.
_NOT_INERT = re.compile("[<>&\ufffe\uffff\x7f-\x9f]")
_PIECE = 1_000_000
"""Characters of one text: XML readers refuse texts of more than ten million."""


def carried_by(report: Report, edition: Edition | None = None) -> Carried:
    """The files that a print of the report carries: its data in the canonical form, and what its seal is of."""
    return {name: data.decode("utf-8") for name, data in _data_of(report, edition).items()}


def attachments(report: Report, edition: Edition | None = None) -> tuple["Attachment", ...]:
    """The same files as a PDF carries them: they are the source of what it prints."""
    from taikei.writers.printing.typesetting import Attachment  # which loads the PDF engine

    return tuple(
        Attachment(name, data, "application/json", f"この文書のデータ（{name}）", "source")
        for name, data in _data_of(report, edition).items()
    )


def _data_of(report: Report, edition: Edition | None) -> dict[str, bytes]:
    files = {REPORT_FILE: canonical_report(report)}
    if edition is not None:
        files[EDITION_FILE] = canonical_edition(edition)
    return files


def inert_json(text: str) -> str:
    """The same JSON without a character that HTML or XML would take for markup, or could not hold."""
    return _NOT_INERT.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def carrying(office: bytes, files: Carried, main: str, *, packed: bool = True) -> bytes:
    """The Office document with the files inside. ``main`` is the part that the document's text is in.

    Not ``packed``, the parts are stored as they are: what packs them differs from machine to machine in its bytes.
    """
    method = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(office)) as source, zipfile.ZipFile(written, "w", method) as target:
        stamp = source.infolist()[0].date_time
        parts = {name: source.read(name) for name in source.namelist()}
        for name, data in {**parts, **_joined(parts, files, main)}.items():
            target.writestr(zipfile.ZipInfo(name, stamp), data, method)
    return written.getvalue()


def _joined(parts: dict[str, bytes], files: Carried, main: str) -> dict[str, bytes]:
    folder, _, base = main.rpartition("/")
    relations = f"{folder}/_rels/{base}.rels"
    return {
        "[Content_Types].xml": _before_end(
            parts["[Content_Types].xml"], f'<Override PartName="/{_PROPERTIES}" ContentType="{_PROPERTIES_TYPE}"/>'
        ),
        relations: _before_end(
            parts[relations],
            f'<Relationship Id="rIdTaikei" Type="{_OFFICE}/relationships/customXml" Target="../{_PART}"/>',
        ),
        _PART: _xml(f'<carried xmlns="{CARRIED}">{"".join(map(_file, files.items()))}</carried>'),
        "customXml/_rels/taikei.xml.rels": _xml(
            f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" '
            f'Type="{_OFFICE}/relationships/customXmlProps" Target="taikeiProps.xml"/></Relationships>'
        ),
        _PROPERTIES: _xml(
            f'<ds:datastoreItem xmlns:ds="{_OFFICE}/customXml" ds:itemID="{_ID}"><ds:schemaRefs>'
            f'<ds:schemaRef ds:uri="{CARRIED}"/></ds:schemaRefs></ds:datastoreItem>'
        ),
    }


def _file(named: tuple[str, str]) -> str:
    name, text = named
    inert = inert_json(text)
    pieces = (inert[at : at + _PIECE] for at in range(0, len(inert), _PIECE))
    written = "".join(f"<piece>{piece}</piece>" for piece in pieces)
    return f'<file name="{html.escape(name)}">{written}</file>'


def _xml(body: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{body}'.encode()


def _before_end(xml: bytes, element: str) -> bytes:
    at = xml.rindex(b"</")
    return xml[:at] + element.encode() + xml[at:]
