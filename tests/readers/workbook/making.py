"""Workbooks made in the test."""

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

import xlsxwriter

from taikei.readers.lines import Content

_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
ODS = "application/vnd.oasis.opendocument.spreadsheet"


def workbook(fill: Callable[[Any], None]) -> bytes:
    """A .xlsx that ``fill`` has written."""
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"in_memory": True}) as book:
        fill(book)
    return held.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as archive:
        for part, data in parts.items():
            archive.writestr(part, data)
    return held.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
PLAIN = parts_of(workbook(lambda book: book.add_worksheet("実績").write("A1", "港")))


def with_sheet(rows: str, more: str = "", before: str = "") -> bytes:
    """A .xlsx whose only sheet 実績 has these rows of XML."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = f'<worksheet xmlns="{main}">{before}<sheetData>{rows}</sheetData>{more}</worksheet>'
    return zipped({**PLAIN, SHEET: sheet})


def ods(rows: str, columns: str = "") -> bytes:
    spaces = " ".join(f'xmlns:{name}="{_OFFICE}:{name}:1.0"' for name in ("office", "table", "text"))
    calc = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    body = f'<table:table table:name="実績">{columns}{rows}</table:table>'
    content = (
        f"<office:document-content {spaces} {calc}><office:body><office:spreadsheet>{body}</office:spreadsheet>"
        "</office:body></office:document-content>"
    )
    manifest = f'<manifest:manifest xmlns:manifest="{_OFFICE}:manifest:1.0"/>'
    return zipped({"mimetype": ODS, "META-INF/manifest.xml": manifest, "content.xml": content})


def places(content: Content) -> dict[str, str]:
    """The text of each place; several lines of one cell joined with a slash."""
    found: dict[str, str] = {}
    for line in content.lines:
        place = str(line.source)
        found[place] = f"{found[place]}/{line.text}" if place in found else line.text
    return found


def told(content: Content) -> list[str]:
    return [doubt.message.ja for doubt in content.doubts]
