"""A report laid out by a template: texts in their places, the same for every kind of file."""

from collections.abc import Sequence

import msgspec

from taikei.analysis.charts.system_chart import Initiative, initiatives_of
from taikei.model.report import Chapter, ChapterKind, ChartArticle, Report
from taikei.writers.outline import Outline, bare_title, outline
from taikei.writers.printed import bracketed
from taikei.writers.printing.chapters import laid_chapter, rows_of
from taikei.writers.printing.document import (
    Document,
    LaidArticle,
    LaidBox,
    LaidChart,
    LaidEnd,
    LaidFigures,
    LaidInitiative,
    LaidPolicies,
)
from taikei.writers.printing.fields import DOCUMENT_FIELDS, Whole
from taikei.writers.printing.figures import FIGURES, laid_figures
from taikei.writers.printing.notation import Notation
from taikei.writers.printing.pattern import Said, parse_pattern
from taikei.writers.printing.summary import Told, numbered, summary_of
from taikei.writers.printing.template import Part, Template

_CHART_ALT = "条例の各条から取組へ線を引いた図。同じ内容を次の一覧に示す。"


def laid_out(report: Report, template: Template, seal: str = "") -> Document:
    """The report as the template wants it printed."""
    return with_chapters(front_of(report, template, seal), report, template)


def with_chapters(front: Document, report: Report, template: Template) -> Document:
    """``front`` with the chapters of the same report: most of the work."""
    wanted = _wanted(report, template)
    headings = _headings(outline(report), wanted, front.figures, template)
    rows = [rows_of(report, template, chapter) for _, chapter in wanted]
    chapters = tuple(
        laid_chapter(template, headings[name], name, chapter, of_chapter)
        for (name, chapter), of_chapter in zip(wanted, rows, strict=True)
    )
    remarks = dict.fromkeys(remark for chapter in chapters for remark in chapter.remarks)
    under_title = "".join((front.words.get("under_title", ""), *remarks))
    words = {**front.words, "under_title": under_title} if remarks else front.words
    told = [Told(chapter, of_chapter, template.notation)
            for (_, chapter), of_chapter in zip(wanted, rows, strict=True)]  # fmt: skip
    if "summary" not in template.parts:
        return msgspec.structs.replace(front, words=words, chapters=chapters)
    results, plan = _of_summary(told)
    words = numbered(words, results, plan)
    summary = summary_of(results, plan, words)
    return msgspec.structs.replace(front, words=words, chapters=chapters, summary=summary)


def front_of(report: Report, template: Template, seal: str = "") -> Document:
    """All but the chapters."""
    parts, wanted = outline(report), _wanted(report, template)
    laid = laid_figures(report) if "figures" in template.parts else ()
    figures = LaidFigures(FIGURES, laid) if laid else None
    headings = _headings(parts, wanted, figures, template)
    whole = Whole(report, tuple(chapter for _, chapter in wanted), template.notation)
    words = {name: _words(text, whole) for name, text in template.words.items()}
    return Document(
        title=words["title"] or report.title,
        subtitle=words.get("subtitle") or bracketed(report.subtitle),
        notice=report.notice,
        published=report.published,
        issuer=report.issuer,
        seal=seal,
        parts=template.parts,
        words=words,
        digits=template.notation.digits,
        paper=template.paper,
        type=template.type,
        policies=None
        if "policies" not in headings
        else LaidPolicies(
            headings["policies"],
            report.policies_lead,
            tuple((policy.number, policy.text) for policy in report.policies),
            tuple(("：".join(filter(None, (each.label, each.title))), each.text) for each in report.references),
        ),
        chart=None
        if "chart" not in headings
        else LaidChart(
            headings["chart"],
            report.chart_lead,
            words.get("chart_alt") or _CHART_ALT,
            tuple(_article(each, template) for each in report.chart),
            tuple(_initiative(each, template.notation) for each in initiatives_of(report.chart)),
        ),
        chapters=(),
        figures=None if figures is None else LaidFigures(headings["figures"], figures.items),
    )


def _headings(
    parts: Outline, chapters: Sequence[tuple[str, Chapter]], figures: LaidFigures | None, template: Template
) -> dict[str, str]:
    """The heading of each part that is printed, of a chapter by its name, numbered in the order of print.

    A part of a larger report that is printed alone has no number.
    """
    titles: dict[Part, list[tuple[str, str]]] = {
        "policies": [] if parts.policies is None else [("policies", parts.policies)],
        "chart": [] if parts.chart is None else [("chart", parts.chart)],
        "chapters": [(name, chapter.title) for name, chapter in chapters],
        "sheets": [] if "chapters" in template.parts else [(name, chapter.title) for name, chapter in chapters],
        "summary": [(name, chapter.title) for name, chapter in chapters],
        "figures": [] if figures is None else [("figures", FIGURES)],
    }
    printed = [each for part in template.parts for each in titles.get(part, ())]
    alone = len(printed) == 1 and len(titles["policies"] + titles["chart"]) + len(parts.chapters) > 1
    return {
        key: bare_title(title) if alone else f"{template.notation.numeral(number)} {bare_title(title)}"
        for number, (key, title) in enumerate(printed, start=1)
    }


def _wanted(report: Report, template: Template) -> list[tuple[str, Chapter]]:
    """The chapters that the template prints, with their names."""
    return [
        (name, chapter)
        for _, name, chapter in outline(report).chapters
        if template.table_of(chapter.kind) is not None
        and (template.rows.years == "all" or chapter is report.chapter(chapter.kind))
    ]


def _words(text: str, whole: Whole) -> str:
    return parse_pattern(text).text(lambda field: Said(DOCUMENT_FIELDS[field](whole)))


def _article(article: ChartArticle, template: Template) -> LaidArticle:
    numeral = template.notation.numeral
    return LaidArticle(
        f"第{numeral(article.article)}条",
        article.title,
        tuple(LaidBox(f"取組{numeral(box.initiative)}", box.text) for box in article.boxes),
    )


def _initiative(initiative: Initiative, notation: Notation) -> LaidInitiative:
    ends = tuple(
        LaidEnd(f"第{notation.numeral(end.article)}条", f"うち、{end.scope}" if end.scope else "")
        for end in initiative.ends
    )
    return LaidInitiative(f"取組{notation.numeral(initiative.number)}", initiative.name, ends)


def _of_summary(told: Sequence[Told]) -> tuple[Told | None, Told | None]:
    """The latest results, and the latest plan: as it was amended, where it was."""
    results = [each for each in told if each.chapter.kind == ChapterKind.RESULTS]
    plans = [each for each in told if each.chapter.kind != ChapterKind.RESULTS]
    return results[-1] if results else None, plans[-1] if plans else None
