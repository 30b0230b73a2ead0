"""The whole report as one HTML page: no JavaScript, no other file, readable by ear, on paper and on a telephone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, pairwise
from typing import Any

from markupsafe import Markup

from taikei.analysis.components import components_of, entries_of
from taikei.analysis.totals import Total, chapter_total, section_total
from taikei.language.numerals import grouped
from taikei.language.sentences import sentences
from taikei.language.terms import COMPONENTS, SEVERITIES
from taikei.model.amount import Component
from taikei.model.chapter_names import ChapterKey, chapter_names
from taikei.model.edition import Edition
from taikei.model.entry import Entry
from taikei.model.finding import Finding, Place, Severity
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.words import Language
from taikei.writers.canonical import seal_of
from taikei.writers.carrying import carried_by, inert_json
from taikei.writers.charts.system_chart_svg import draw_system_chart
from taikei.writers.outline import bare_title, outline, section_heading
from taikei.writers.page_template import page_template
from taikei.writers.page_words import PAGE_WORDS
from taikei.writers.places import anchor, describe
from taikei.writers.printed import amount_text, basis_text, bracketed, charge_text, full_width
from taikei.writers.xml_text import fit_for_xml

_LONG, _ITEM = 1_500, 60  # letters of a printed row; of a line of its breakdown


@dataclass(frozen=True)
class _SumLine:
    """One line of the table of totals. ``cells``: rows and sums without re-listings, then with them where there are."""

    heading: str
    anchor: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class _ChapterView:
    """A chapter with its heading, its name in anchors, and the kinds of money that it prints with their labels.

    ``told``: its rows have a column of what was done, and with which policies, laws and parts. ``relists``: a row is
    re-listed, so that sums differ with and without it.
    """

    heading: str
    name: str
    chapter: Chapter
    money: tuple[tuple[Component, str], ...]
    told: bool
    relists: bool
    sums: tuple[_SumLine, ...]


def write_page(
    report: Report, findings: Sequence[Finding] = (), language: Language = "ja", edition: Edition | None = None
) -> bytes:
    """UTF-8 HTML. With ``findings``, a section lists them by severity and the rows concerned carry a mark.

    Anchors are permanent: #policies, #chart, #results, #results-1 (section), #results-1-12 (row), #plan-…, and for the
    results of an earlier year #results2021-…; a row's amounts #results-1-12-settlement; the sentences of a row, a
    section or another text #results-1-12-s3; #policies-1, #reference-1, #chart-1-2, #results-note-1.
    The data is inside, in templates that show nothing and run nothing.
    ``language`` is that of the words around the report; the report stays Japanese.
    """
    carried = {name: Markup(inert_json(text)) for name, text in carried_by(report, edition).items()}  # noqa: S704 - no markup is left in it
    report = fit_for_xml(report)
    parts = outline(report)
    views = [_view(*chapter, language) for chapter in parts.chapters]
    names = chapter_names((view.chapter.kind, view.chapter.fiscal_year) for view in views)
    anchors = frozenset(_anchors(views))
    return (
        page_template("report.html.j2")
        .render(
            amount_text=amount_text,
            anchor=anchor,
            basis_text=basis_text,
            bracketed=bracketed,
            charge_text=charge_text,
            full_width=full_width,
            is_long=_is_long,
            section_heading=section_heading,
            spoken=_spoken,
            report=report,
            carried=carried,
            seal="" if edition is None else seal_of(edition),
            language=language,
            say={key: words.said(language) for key, words in PAGE_WORDS.items()},
            parts=parts,
            drawn=Markup(_drawn(report, parts.chart, language)),  # noqa: S704 - drawn by us, every text in it escaped
            views=views,
            finding_groups=_groups(findings, names, anchors, language),
            marked=frozenset(filter(None, (_target(finding.place, names, anchors) for finding in findings))),
        )
        .encode("utf-8")
    )


def _drawn(report: Report, title: str | None, language: Language) -> str:
    """The system chart as SVG, empty where the report has none."""
    if title is None or not report.chart:
        return ""
    return draw_system_chart(report.chart, bare_title(title), language).decode("utf-8")


def _spoken(text: str) -> list[list[tuple[int, str]]]:
    """The paragraphs of a text, each as its sentences with their numbers, counted through the whole text from 1.

    What stands between two sentences goes with the second, so that nothing of the text is lost.
    """
    numbers = count(1)
    lines = []
    for paragraph in text.split("\n") if text else []:
        ends = [0]
        for sentence in sentences(paragraph):
            ends.append(paragraph.index(sentence, ends[-1]) + len(sentence))
        if len(ends) > 1:
            ends[-1] = len(paragraph)
        lines.append([(next(numbers), paragraph[start:end]) for start, end in pairwise(ends)])
    return lines


def _anchors(views: Iterable[_ChapterView]) -> Iterable[str]:
    for view in views:
        yield anchor(view.name)
        for section in view.chapter.sections:
            yield anchor(view.name, section.number)
            for placement in section.placements:
                yield anchor(view.name, section.number, placement.order)


def _target(place: Place, names: Mapping[ChapterKey, str], anchors: frozenset[str]) -> str | None:
    """The nearest anchor that the page has: a finding may speak of a row that is not there."""
    if place.chapter is None:
        return None
    # A place without a year is in the latest chapter of its kind, which goes by the kind alone.
    kind, year = place.chapter, place.fiscal_year
    name = kind.value if year is None else names.get((kind, year), kind.value)
    steps = (place.section, place.order) if place.section is not None else (None, None)
    tries = (anchor(name, *steps), anchor(name, steps[0]), anchor(name))
    return next((name for name in tries if name in anchors), None)


@dataclass(frozen=True)
class _Where:
    """A place in words and, where the page has one, the anchor of it."""

    words: str
    target: str | None


@dataclass(frozen=True)
class _Shown:
    """A finding with its place and the second one, where two disagree."""

    finding: Finding
    place: _Where
    other: _Where | None


def _groups(
    findings: Sequence[Finding], names: Mapping[ChapterKey, str], anchors: frozenset[str], language: Language
) -> list[dict[str, Any]]:
    """The open findings by severity, then those that may stand."""

    def where(place: Place) -> _Where:
        return _Where(describe(place, language), _target(place, names, anchors))

    shown: dict[str, list[_Shown]] = {}
    for finding in findings:
        kind = finding.severity.value if finding.accepted is None else "accepted"
        other = None if finding.other is None else where(finding.other)
        shown.setdefault(kind, []).append(_Shown(finding, where(finding.place), other))
    labels = {severity.value: SEVERITIES[severity].said(language).capitalize() for severity in Severity}
    labels["accepted"] = PAGE_WORDS["accepted"].said(language)
    return [{"kind": kind, "label": label, "findings": shown[kind]} for kind, label in labels.items() if kind in shown]


def _view(heading: str, name: str, chapter: Chapter, language: Language) -> _ChapterView:
    components = components_of(entries_of(chapter))
    total = chapter_total(chapter)
    relists = total.relisted > 0
    sums = (
        *(
            _SumLine(section_heading(each), anchor(name, each.number), _cells(section_total(each), components, relists))
            for each in chapter.sections
        ),
        _SumLine(PAGE_WORDS["total"].said(language), anchor(name), _cells(total, components, relists)),
    )
    labels = tuple(COMPONENTS[component].said(language).capitalize() for component in components)
    told = chapter.kind == ChapterKind.RESULTS or any(
        entry.narrative or entry.policies or entry.bases or entry.items for entry in entries_of(chapter)
    )
    return _ChapterView(heading, name, chapter, tuple(zip(components, labels, strict=True)), told, relists, sums)


def _cells(total: Total, components: tuple[Component, ...], relists: bool) -> tuple[str, ...]:
    once = (str(total.rows - total.relisted), *(_sum(total.amounts, each) for each in components))
    again = (str(total.rows), *(_sum(total.amounts_with_relisted, each) for each in components))
    return (*once, *again) if relists else once


def _is_long(entry: Entry) -> bool:
    """Whether the row may well be taller than a printed page: kept whole, it would leave its heading alone on one."""
    return len(entry.narrative) + _ITEM * len(entry.items) > _LONG


def _sum(amounts: Mapping[Component, Any], component: Component) -> str:
    return grouped(amounts[component]) if component in amounts else ""
