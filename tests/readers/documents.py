"""Invented documents, as paragraphs and table rows, and forms of an invented town to read them by."""

from collections.abc import Sequence
from decimal import Decimal

from taikei.model.amount import Component, Unit
from taikei.model.entry import Entry
from taikei.model.reading import Reading
from taikei.model.report import Chapter
from taikei.model.source import CellPlace, Source
from taikei.readers.forms.known import parse_form
from taikei.readers.forms.report_form import ReportForm
from taikei.readers.lines import Content, Line
from taikei.readers.report import read_content

HEAD = r"""
reads = "report"
id = "isobe"
title = { ja = "磯部町の報告書", en = "Report of Isobe" }
recognise = ['磯部町']
furniture = []

[cover]
published = '^令和\d+年\d+月$'
issuer = '^磯部町$'

[unit]
stated = '^（単位：(?P<unit>円|千円|百万円)）$'
usual = "千円"
"""

CHARGE = r"""
[charge]
department = '^(?P<department>.+?部)(?=.)'
separator = "・"
"""

CHAPTER = r"""
[[chapters]]
kind = "results"
heading = '^(?P<year>令和\d+年度)の実績$'
section = '^第(?P<number>\d+)節\s(?P<title>.+)$'
note = '^(?P<mark>（注）)(?P<text>.+)$'
"""

TITLE = ["磯部町の施策報告", "令和7年6月", "磯部町", "令和6年度の実績"]
PORT = ["第1節 港の振興", "（単位：千円）"]


def column(header: str, holds: str, more: str = "") -> str:
    return f"[[chapters.columns]]\nheader = '^{header}$'\nholds = \"{holds}\"\n{more}\n"


def form_of(*parts: str) -> ReportForm:
    """A form of these parts of TOML; ``CHARGE`` is added where none of them says how divisions are printed."""
    text = "\n".join(parts)
    form = parse_form(text if "[charge]" in text else text.replace("[[chapters]]", CHARGE + "\n[[chapters]]", 1))
    assert isinstance(form, ReportForm)
    return form


def content_of(*parts: str | Sequence[str], sheet: str = "表1") -> Content:
    """The lines of paragraphs (a text) and table rows (the texts of cells)."""
    lines: list[Line] = []
    for row, part in enumerate(parts):
        for at, cell in enumerate([part] if isinstance(part, str) else part):
            for text in cell.split("\n") if cell else []:
                table = {} if isinstance(part, str) else {"row": row, "column": at}
                place = Source(cells=(CellPlace(sheet, f"R{row}C{at}"),))
                lines.append(Line(len(lines) + 1, text, place=place, **table))
    return Content(tuple(lines), "lines", "docx")


def read(form: ReportForm, *parts: str | Sequence[str]) -> Reading:
    return read_content(content_of(*parts), "報告書.docx", "0" * 64, [form])


def entries(reading: Reading, chapter: int = 0) -> list[Entry]:
    sections = reading.report.chapters[chapter].sections
    return [placement.entry for section in sections for placement in section.placements]


def amounts(entry: Entry) -> dict[Component, Decimal | str | None]:
    """Each amount as its number, its word, or None where it is blank."""
    return {amount.component: amount.word or amount.number for amount in entry.amounts}


def years(reading: Reading) -> list[tuple[str, int, Unit]]:
    def said(chapter: Chapter) -> tuple[str, int, Unit]:
        return chapter.kind.value, chapter.fiscal_year.start, chapter.unit

    return [said(chapter) for chapter in reading.report.chapters]


def words(reading: Reading) -> list[str]:
    return [doubt.message.ja for doubt in reading.doubts]
