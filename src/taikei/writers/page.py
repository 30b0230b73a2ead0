"""The whole report as one HTML page: no JavaScript, no other file, readable by ear, on paper and on a telephone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from taikei.analysis.totals import Total, chapter_total, section_total
from taikei.language.numerals import grouped
from taikei.language.terms import SEVERITIES
from taikei.model.amount import Component
from taikei.model.finding import Finding, Place, Severity
from taikei.model.report import Chapter, Report
from taikei.model.section import Section
from taikei.model.words import Language
from taikei.writers.outline import outline, section_heading
from taikei.writers.page_words import PAGE_WORDS
from taikei.writers.places import anchor, describe
from taikei.writers.printed import amount_text, bracketed, charge_text, full_width
from taikei.writers.xml_text import fit_for_xml


@dataclass(frozen=True)
class _SumLine:
    """One line of the table of totals. ``cells``: rows and sums without re-listings, then the same with them."""

    heading: str
    anchor: str
    cells: tuple[str, ...]


def write_page(report: Report, findings: Sequence[Finding] = (), language: Language = "ja") -> bytes:
    """UTF-8 HTML. With ``findings``, a section lists them by severity and the rows concerned carry a mark.

    Anchors are permanent: #policies, #chart, #results, #results-1 (section), #results-1-12 (row), #plan-….
    ``language`` is that of the words around the report; the report stays Japanese.
    """
    report = fit_for_xml(report)
    parts = outline(report)
    anchors = frozenset(_anchors(report))
    return (
        _template()
        .render(
            report=report,
            language=language,
            say={key: words.said(language) for key, words in PAGE_WORDS.items()},
            parts=parts,
            sums={chapter.kind: _sums(chapter, language) for chapter in report.chapters},
            components={chapter.kind: _components(chapter) for chapter in report.chapters},
            component_keys={Component.INITIAL_BUDGET: "budget", Component.SETTLEMENT: "settlement"},
            finding_groups=_groups(findings, anchors, language),
            marked=frozenset(filter(None, (_target(finding.place, anchors) for finding in findings))),
        )
        .encode("utf-8")
    )


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("taikei.writers", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        amount_text=amount_text,
        anchor=anchor,
        bracketed=bracketed,
        charge_text=charge_text,
        full_width=full_width,
        section_heading=section_heading,
    )
    return environment.get_template("report.html.j2")


def _anchors(report: Report) -> Iterable[str]:
    for chapter in report.chapters:
        yield anchor(chapter.kind)
        for section in chapter.sections:
            yield anchor(chapter.kind, section.number)
    for chapter, section, placement in report.rows():
        yield anchor(chapter.kind, section.number, placement.order)


def _target(place: Place, anchors: frozenset[str]) -> str | None:
    """The nearest anchor that the page has: a finding may speak of a row that is not there."""
    if place.chapter is None:
        return None
    steps = (place.section, place.order) if place.section is not None else (None, None)
    tries = (anchor(place.chapter, *steps), anchor(place.chapter, steps[0]), anchor(place.chapter))
    return next((name for name in tries if name in anchors), None)


def _groups(findings: Sequence[Finding], anchors: frozenset[str], language: Language) -> list[dict[str, Any]]:
    return [
        {
            "severity": severity.value,
            "label": SEVERITIES[severity].said(language).capitalize(),
            "findings": [
                (finding, describe(finding.place, language), _target(finding.place, anchors))
                for finding in findings
                if finding.severity == severity
            ],
        }
        for severity in Severity
        if any(finding.severity == severity for finding in findings)
    ]


def _components(chapter: Chapter) -> tuple[Component, ...]:
    """The kinds of money that the chapter prints: a plan has no settlement column."""
    rows = [placement.entry for section in chapter.sections for placement in section.placements]
    printed = {amount.component for entry in rows for amount in entry.amounts}
    return tuple(component for component in Component if component in printed)


def _sums(chapter: Chapter, language: Language) -> list[_SumLine]:
    components = _components(chapter)
    total = PAGE_WORDS["total"].said(language)
    return [
        *(_section_line(section, anchor(chapter.kind, section.number), components) for section in chapter.sections),
        _SumLine(total, anchor(chapter.kind), _cells(chapter_total(chapter), components)),
    ]


def _section_line(section: Section, name: str, components: tuple[Component, ...]) -> _SumLine:
    return _SumLine(section_heading(section), name, _cells(section_total(section), components))


def _cells(total: Total, components: tuple[Component, ...]) -> tuple[str, ...]:
    return (
        str(total.rows - total.relisted),
        *(_sum(total.amounts, component) for component in components),
        str(total.rows),
        *(_sum(total.amounts_with_relisted, component) for component in components),
    )


def _sum(amounts: Mapping[Component, Any], component: Component) -> str:
    return grouped(amounts[component]) if component in amounts else ""
