"""The statutory report as PDF/A-2a and PDF/UA-1, set by typst from templates/report.typ."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import typst

from taikei.language.eras import era_label
from taikei.model.amount import Component
from taikei.model.entry import Entry, Placement
from taikei.model.report import Chapter, ChapterKind, ChartArticle, Note, Report
from taikei.model.section import Section
from taikei.writers.edition_date import edition_date
from taikei.writers.glyphs import FONTS, printable
from taikei.writers.outline import outline, section_heading
from taikei.writers.printed import (
    NEW_MARK,
    RELISTED_MARK,
    amount_text,
    bracketed,
    charge_text,
    full_width,
    settlement_text,
)  # fmt: skip

_TEMPLATE = Path(__file__).parent / "templates" / "report.typ"


@dataclass(frozen=True)
class Pdf:
    """A printed report. ``replaced`` are the characters that no font has: 〓 stands in their place."""

    data: bytes
    replaced: tuple[str, ...] = ()


def write_pdf(report: Report) -> Pdf:
    """A4, the same bytes for the same report. Text of the report is data to typst: no markup in it is carried out."""
    replaced: set[str] = set()
    data = _printable(_data(report), replaced)
    printed = typst.compile(
        str(_TEMPLATE),
        format="pdf",
        font_paths=_fonts(),
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        pdf_standards=["a-2a", "ua-1"],
        timestamp=edition_date(report),
    )
    return Pdf(printed, tuple(sorted(replaced)))


def _printable(node: Any, replaced: set[str]) -> Any:
    """The same data with printable text only; what had to be replaced is added to ``replaced``."""
    if isinstance(node, str):
        text, missing = printable(node)
        replaced.update(missing)
        return text
    if isinstance(node, list):
        return [_printable(each, replaced) for each in node]
    if isinstance(node, dict):
        return {key: _printable(each, replaced) for key, each in node.items()}
    return node


@cache
def _fonts() -> typst.Fonts:
    # The fonts of the machine stay out, or the same report would look different on the next one.
    return typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])


def _data(report: Report) -> dict[str, Any]:
    parts = outline(report)
    return {
        "title": report.title,
        "subtitle": bracketed(report.subtitle),
        "notice": report.notice,
        "published": report.published,
        "issuer": report.issuer,
        "policies_heading": parts.policies,
        "policies_lead": report.policies_lead,
        "policies": [{"number": policy.number, "text": policy.text} for policy in report.policies],
        "references": [
            {"title": "：".join(filter(None, (reference.label, reference.title))), "text": reference.text}
            for reference in report.references
        ],
        "chart_heading": parts.chart,
        "chart_lead": report.chart_lead,
        "chart": [_chart_article(article) for article in report.chart],
        "chapters": [_chapter(heading, chapter) for heading, _, chapter in parts.chapters],
    }


def _chart_article(article: ChartArticle) -> dict[str, Any]:
    return {
        "article": f"第{article.article}条",
        "title": article.title,
        "boxes": [{"text": box.text, "initiative": f"【取組{full_width(box.initiative)}】"} for box in article.boxes],
    }


def _chapter(heading: str, chapter: Chapter) -> dict[str, Any]:
    return {
        "kind": chapter.kind.value,
        "heading": heading,
        "year": era_label(chapter.fiscal_year),
        "unit": f"（単位：{chapter.unit.value}）",
        "sections": [_section(section, chapter.kind) for section in chapter.sections],
        "notes": [_note(note) for note in chapter.notes],
    }


def _section(section: Section, kind: ChapterKind) -> dict[str, Any]:
    row = _result if kind == ChapterKind.RESULTS else _planned
    return {
        "heading": section_heading(section),
        "ordinance": list(section.ordinance),
        "citation": bracketed(section.citation),
        "lead": section.lead,
        "rows": [row(placement) for placement in section.placements],
    }


def _result(placement: Placement) -> dict[str, Any]:
    entry = placement.entry
    return {
        "name": entry.programme,
        "marks": _marks(placement),
        "budget": amount_text(entry.amount(Component.INITIAL_BUDGET)),
        "settlement": settlement_text(entry.amount(Component.SETTLEMENT)),
        "note": bracketed(entry.note),
        "narrative": entry.narrative.split("\n") if entry.narrative else [],
        "charge": bracketed(charge_text(entry.charge)),
    }


def _planned(placement: Placement) -> dict[str, Any]:
    entry = placement.entry
    return {
        "name": entry.programme,
        "marks": _marks(placement),
        "budget": amount_text(entry.amount(Component.INITIAL_BUDGET)),
        "note": bracketed(entry.note),
        "charge": charge_text(entry.charge),
    }


def _marks(placement: Placement) -> str:
    entry: Entry = placement.entry
    return f"{RELISTED_MARK if placement.relisted else ''}{NEW_MARK if entry.new else ''}"


def _note(note: Note) -> dict[str, str]:
    return {"mark": bracketed(note.mark), "text": note.text}
