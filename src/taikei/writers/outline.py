"""The numbered headings of a printed report: １ 基本方針, ２ 施策体系図, ３ and ４ the chapters, （１） a section."""

import re
from dataclasses import dataclass
from itertools import count

from taikei.model.chapter_names import chapter_names
from taikei.model.report import Chapter, Report
from taikei.model.section import Section
from taikei.writers.printed import numeral

# The number that the document gave a heading: ３ , Ⅱ　, 第３章　. The print counts anew.
_NUMBER = re.compile(
    r"^(?:[0-9０-９]+[\s．.、]+|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[\s．.、]*|第[0-9０-９一二三四五六七八九十]+[章部編]\s+)(?=\S)"
)
_POLICIES = "基本方針"
_CHART = "施策体系図"


@dataclass(frozen=True)
class Outline:
    """The headings of the first level, numbered in the order of print. ``None``: the report has no such part.

    Each chapter comes with its heading and its name (``chapter_names``).
    """

    policies: str | None
    chart: str | None
    chapters: tuple[tuple[str, str, Chapter], ...]


def outline(report: Report) -> Outline:
    """Numbers only the parts that are there, so that no number is skipped."""
    numbers = count(1)
    has_policies = bool(report.policies_lead or report.policies or report.references)
    has_chart = bool(report.chart_lead or report.chart)
    names = chapter_names((chapter.kind, chapter.fiscal_year) for chapter in report.chapters)
    return Outline(
        policies=_numbered(next(numbers), _POLICIES) if has_policies else None,
        chart=_numbered(next(numbers), _chart_title(report)) if has_chart else None,
        chapters=tuple(
            (_numbered(next(numbers), bare_title(chapter.title)), names[chapter.kind, chapter.fiscal_year], chapter)
            for chapter in report.chapters
        ),
    )


def section_heading(section: Section) -> str:
    """（１）経営基盤の強化"""
    return f"（{numeral(section.number)}）{section.title}"


def _chart_title(report: Report) -> str:
    """The chart has no title of its own in the model: the contents page names it."""
    return next((bare_title(line.title) for line in report.contents if line.title.endswith(_CHART)), _CHART)


def _numbered(number: int, title: str) -> str:
    return f"{numeral(number)} {title}"


def bare_title(title: str) -> str:
    return _NUMBER.sub("", title)
