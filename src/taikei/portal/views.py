"""The pages. Each reads, none writes."""

from collections.abc import Iterable
from typing import Any

from django.core.paginator import Paginator
from django.db.models import F, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from taikei.model.amount import Component
from taikei.portal.downloads import DOWNLOADS
from taikei.portal.figures import EntryFigures, chapters_of
from taikei.portal.programme import history
from taikei.portal.question import SORTS, Question
from taikei.portal.reading import current_editions, holding_version, public_edition, versions_of
from taikei.store.models import PlacementRow, Programme, SectionRow
from taikei.store.rows import load_report, placement_value, placements_with_entries
from taikei.store.search import amount_of, divisions_of, find_placements

PAGE = 50


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The editions, the latest with its totals."""
    editions = list(current_editions())
    chapters = list(chapters_of(load_report(editions[0]))) if editions else []
    return render(
        request,
        "portal/home.html",
        {"editions": editions, "latest": editions[0] if editions else None, "chapters": chapters},
    )


@require_safe
def edition(request: HttpRequest, edition_id: int) -> HttpResponse:
    shown = public_edition(edition_id)
    report = load_report(shown)
    sections = {section.article: section for chapter in report.chapters[:1] for section in chapter.sections}
    return render(
        request,
        "portal/edition.html",
        {
            "edition": shown,
            "holds": holding_version(shown),
            "versions": versions_of(shown),
            "report": report,
            "chapters": list(chapters_of(report)),
            "chart": [(article, sections.get(article.article)) for article in report.chart],
            "chart_chapter": report.chapters[0].kind if report.chapters else None,
            "downloads": list(DOWNLOADS),
        },
    )


@require_safe
def section(request: HttpRequest, edition_id: int, chapter: str, number: int) -> HttpResponse:
    shown = public_edition(edition_id)
    for figures in chapters_of(load_report(shown)):
        for one in figures.sections:
            if (figures.chapter.kind.value, one.section.number) == (chapter, number):
                numbers = [other.section.number for other in figures.sections]
                at = numbers.index(number)
                context = {
                    "edition": shown,
                    "holds": holding_version(shown),
                    "figures": figures,
                    "section": one.section,
                    "section_figures": {"chapter": figures.chapter, "sums": one.sums},
                    "rows": _rows(shown.pk, chapter, number),
                    "previous": figures.sections[at - 1].section if at > 0 else None,
                    "next": figures.sections[at + 1].section if at + 1 < len(numbers) else None,
                }
                return render(request, "portal/section.html", context)
    raise Http404


def _rows(edition_id: int, chapter: str, number: int) -> list[dict[str, Any]]:
    return _lines(
        placements_with_entries().filter(
            section__chapter__edition_id=edition_id, section__chapter__kind=chapter, section__number=number
        )
    )


def _lines(rows: Iterable[PlacementRow]) -> list[dict[str, Any]]:
    """Rows of the store with the values that they print."""
    lines = []
    for row in rows:
        placement = placement_value(row)
        lines.append({"row": row, "placement": placement, "figures": EntryFigures(placement.entry)})
    return lines


@require_safe
def programmes(request: HttpRequest, edition_id: int) -> HttpResponse:
    """The printed rows of an edition: searched, filtered, sorted, paged."""
    shown = public_edition(edition_id)
    question = Question.of(request.GET)
    found = _sorted(find_placements(shown, question.query), question)
    page = Paginator(_with_values(found), PAGE).get_page(request.GET.get("page"))
    return render(
        request,
        "portal/programmes.html",
        {
            "edition": shown,
            "holds": holding_version(shown),
            "question": question,
            "page": page,
            "lines": _lines(page.object_list),
            "chapters": list(shown.chapters.all()),
            "sections": _section_titles(shown.pk),
            "divisions": divisions_of(shown),
            "sort_links": _sort_links(request, question),
            "page_link": _address(request, page=None),
        },
    )


def _with_values(rows: "QuerySet[PlacementRow]") -> "QuerySet[PlacementRow]":
    return rows.select_related("entry__programme", "section__chapter").prefetch_related(
        "entry__amounts", "entry__divisions"
    )


def _sorted(found: "QuerySet[PlacementRow]", question: Question) -> "QuerySet[PlacementRow]":
    key = SORTS[question.sort]
    if key is None:
        return found
    if isinstance(key, Component):
        found = found.annotate(sorting=amount_of(key))
        key = "sorting"
    # Words and blanks are no numbers: they stand last whichever way.
    by = F(key).desc(nulls_last=True) if question.descending else F(key).asc(nulls_last=True)
    return found.order_by(by, "section__chapter__position", "section__position", "order")


def _section_titles(edition_id: int) -> list[tuple[int, str]]:
    """Each section number once, with the title it has where it first stands."""
    titles: dict[int, str] = {}
    for row in SectionRow.objects.filter(chapter__edition_id=edition_id).order_by("chapter__position", "position"):
        titles.setdefault(row.number, row.title)
    return list(titles.items())


def _sort_links(request: HttpRequest, question: Question) -> dict[str, dict[str, str]]:
    """For each column the address that sorts by it (the other way where it is sorted already), and its aria-sort."""
    links = {}
    for name in SORTS:
        current = name == question.sort
        # Money is asked for from the largest; names from the first.
        turn = not question.descending if current else name in ("budget", "settlement")
        state = ("descending" if question.descending else "ascending") if current and name else ""
        sort = (f"-{name}" if turn else name) if name else None
        links[name or "order"] = {"href": _address(request, sort=sort, page=None), "state": state}
    return links


def _address(request: HttpRequest, **changes: str | None) -> str:
    """This page's address with other parameters; empty ones are left out."""
    asked = request.GET.copy()
    for name, value in changes.items():
        asked.pop(name, None)
        if value:
            asked[name] = value
    for name in [name for name, value in asked.items() if value == ""]:
        del asked[name]
    return f"?{asked.urlencode()}"


@require_safe
def programme(request: HttpRequest, uid: str) -> HttpResponse:
    """One programme through all published years."""
    found = Programme.objects.select_related("issuer").filter(uid=uid).first()
    years = [] if found is None else history(found)
    if not years:
        raise Http404
    return render(request, "portal/programme.html", {"programme": found, "years": years, "latest": years[0]})
