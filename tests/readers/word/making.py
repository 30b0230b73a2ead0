"""Word files made in the test, part by part, so that each holds exactly what the test is about."""

import io
import zipfile
from collections.abc import Mapping

from taikei.readers.lines import Content
from taikei.readers.word import word_content

_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_RELATED = f"""<Relationships xmlns="{_PACKAGE}">
<Relationship Id="a" Type="{_RELATIONS}/styles" Target="styles.xml"/>
<Relationship Id="b" Type="{_RELATIONS}/numbering" Target="/word/numbering.xml"/>
<Relationship Id="c" Type="{_RELATIONS}/image" Target="http://example.jp/outside.png" TargetMode="External"/>
</Relationships>"""


def zipped(parts: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as archive:
        for part, data in parts.items():
            archive.writestr(part, data)
    return held.getvalue()


def document(body: str) -> str:
    return f"<w:document {_NAMES}><w:body>{body}</w:body></w:document>"


def word(body: str, numbering: str = "", styles: str = "") -> bytes:
    return zipped(
        {
            "word/document.xml": document(body),
            "word/_rels/document.xml.rels": _RELATED,
            "word/numbering.xml": f"<w:numbering {_NAMES}>{numbering}</w:numbering>",
            "word/styles.xml": f"<w:styles {_NAMES}>{styles}</w:styles>",
        }
    )


def read(body: str, numbering: str = "", styles: str = "") -> Content:
    return word_content(word(body, numbering, styles), "港.docx")


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def paragraph(*inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(inner)}</w:p>"


def said(text: str) -> str:
    return paragraph(run(text))


def cell(*blocks: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(blocks) or '<w:p/>'}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def texts(content: Content) -> list[str]:
    return [line.text for line in content.lines]


def told(content: Content) -> list[str]:
    return [doubt.message.ja for doubt in content.doubts]
