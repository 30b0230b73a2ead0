"""The pages. Each reads, none writes."""

from collections.abc import Iterable
from typing import Any

from django.core.paginator import Paginator
from django.db.models import F, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from taikei.analysis.components import components_of
from taikei.language.terms import COMPONENTS
from taikei.model.amount import Component
from taikei.portal.columns import Columns
from taikei.portal.downloads import DOWNLOADS
from taikei.portal.figures import ChapterFigures, figures_of, headline, results_first
from taikei.portal.programme import history
from taikei.portal.question import SORTED_MONEY, SORTS, Question
from taikei.portal.reading import current_editions, holding_version, public_edition, versions_of
from taikei.store.loading import placement_value, placements_with_entries
from taikei.store.models import PlacementRow, Programme
from taikei.store.search import amount_of, divisions_of, find_placements

PAGE = 50


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The editions, the latest with the totals of its latest years."""
    editions = list(current_editions())
    chapters = [figures for figures in figures_of(editions[0]) if figures.latest] if editions else []
    return render(
        request,
        "portal/home.html",
        {"editions": editions, "latest": editions[0] if editions else None, "chapters": chapters},
    )


@require_safe
def edition(request: HttpRequest, edition_id: int) -> HttpResponse:
    shown = public_edition(edition_id)
    chapters = figures_of(shown)
    charted = results_first(chapters)
    sections = {one.section.article: one.section for one in charted.sections} if charted is not None else {}
    return render(
        request,
        "portal/edition.html",
        {
            "edition": shown,
            "holds": holding_version(shown),
            "versions": versions_of(shown),
            "chapters": chapters,
            "chart": [(article, sections.get(article.article)) for article in shown.chart],
            "charted": charted,
            "downloads": list(DOWNLOADS),
        },
    )


@require_safe
def section(request: HttpRequest, edition_id: int, chapter: str, number: int) -> HttpResponse:
    shown = public_edition(edition_id)
    figures = next((one for one in figures_of(shown) if one.name == chapter), None)
    if figures is None:
        raise Http404
    at = next((at for at, one in enumerate(figures.sections) if one.section.number == number), None)
    if at is None:
        raise Http404
    one = figures.sections[at]
    kind, year = figures.chapter.kind.value, figures.chapter.fiscal_year.start
    rows = placements_with_entries().filter(
        section__chapter__edition=shown,
        section__chapter__kind=kind,
        section__chapter__fiscal_year=year,
        section__number=number,
    )
    context = {
        "edition": shown,
        "holds": holding_version(shown),
        "figures": figures,
        "section": one.section,
        "section_figures": {"chapter": figures.chapter, "sums": one.sums},
        **_table(rows, figures.components),
        "previous": figures.sections[at - 1].section if at > 0 else None,
        "next": figures.sections[at + 1].section if at + 1 < len(figures.sections) else None,
    }
    return render(request, "portal/section.html", context)


def _table(rows: Iterable[PlacementRow], components: tuple[Component, ...]) -> dict[str, Any]:
    """The columns of a table of rows of the store, and its lines with the values that they print."""
    placements = [(row, placement_value(row)) for row in rows]
    columns = Columns.of((placement.entry for _, placement in placements), components)
    lines = [
        {"row": row, "placement": placement, "figures": columns.figures(placement.entry)}
        for row, placement in placements
    ]
    return {"columns": columns, "lines": lines}


@require_safe
def programmes(request: HttpRequest, edition_id: int) -> HttpResponse:
    """The printed rows of an edition: searched, filtered, sorted, paged."""
    shown = public_edition(edition_id)
    chapters = figures_of(shown)
    keys = {one.name: (one.chapter.kind, one.chapter.fiscal_year) for one in chapters}
    question = Question.of(request.GET, keys)
    listed = [one for one in chapters if question.chapter in ("", one.name)]
    found = _sorted(find_placements(shown, question.query(keys)), question)
    page = Paginator(_with_values(found), PAGE).get_page(request.GET.get("page"))
    components = headline(component for component in Component if any(component in one.components for one in listed))
    table = _table(page.object_list, components)
    names = {key: name for name, key in keys.items()}
    for line in table["lines"]:
        line["chapter_name"] = names[line["row"].section.chapter.known_by]
    return render(
        request,
        "portal/programmes.html",
        {
            "edition": shown,
            "holds": holding_version(shown),
            "question": question,
            "page": page,
            **table,
            "chapters": chapters,
            "units": sorted({one.chapter.unit for one in listed}),
            "sections": _section_titles(listed),
            "divisions": divisions_of(shown),
            "by_name": _sort_link(request, question, "name"),
            "by_order": _sort_link(request, question, ""),
            "money": [(COMPONENTS[one], _sort_link(request, question, SORTED_MONEY.get(one))) for one in components],
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


def _section_titles(chapters: Iterable[ChapterFigures]) -> list[tuple[int, str]]:
    """Each section number once, with the title it has where it first stands."""
    titles: dict[int, str] = {}
    for figures in chapters:
        for one in figures.sections:
            titles.setdefault(one.section.number, one.section.title)
    return list(titles.items())


def _sort_link(request: HttpRequest, question: Question, name: str | None) -> dict[str, str] | None:
    """The address that sorts by this (the other way where it is sorted already), and its aria-sort.

    The order of the document goes by the empty name; None is what cannot be sorted by.
    """
    if name is None:
        return None
    current = name == question.sort
    # Money is asked for from the largest; names from the first.
    turn = not question.descending if current else name in SORTED_MONEY.values()
    state = ("descending" if question.descending else "ascending") if current and name else ""
    sort = (f"-{name}" if turn else name) if name else None
    return {"href": _address(request, sort=sort, page=None), "state": state}


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
    entries = [year.entry for year in years]
    columns = Columns.of(entries, components_of(entries))
    context = {
        "programme": found,
        "years": [(year, columns.figures(year.entry)) for year in years],
        "columns": columns,
        "latest": years[0],
    }
    return render(request, "portal/programme.html", context)
