"""One wrong figure and all that hangs on it, held against what two printed versions differ in."""

from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import zip_longest

import pytest
from lxml import html

from analysis.affected.book import PROGRAMME, RIGHT, SECTIONS, WRONG, book, next_year, summary
from analysis.versions import with_entry
from taikei.analysis.affected.affected import Affected, Dependence, Document, affected
from taikei.analysis.affected.proposal import (
    AmountProposal,
    CountProposal,
    DivisionProposal,
    NameProposal,
    Proposal,
    amount_of,
    made,
)
from taikei.analysis.errata.errata import errata
from taikei.analysis.figures import FigureKind
from taikei.model.amount import Amount, Component, Unit
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind, Note, Report
from taikei.writers.page import write_page

YEAR = FiscalYear(2023)
SETTLEMENT = AmountProposal(PROGRAMME, YEAR, Component.SETTLEMENT, Decimal(WRONG * 1000), Decimal(RIGHT * 1000))


def places(report: Report, proposal: Proposal = SETTLEMENT) -> tuple[Affected, ...]:
    return affected([Document("book.txt", report)], proposal)


def cells(report: Report) -> list[str]:
    """Every cell of every table of the printed page."""
    page = html.fromstring(write_page(report).decode("utf-8"))
    return [cell.text_content() for cell in page.xpath("//td")]


def test_one_wrong_figure_and_all_its_dependents() -> None:
    """As when one typing error made 123 figures of a printed report wrong (Mie Prefecture, 2024)."""
    counts = Counter(place.dependence for place in places(book(WRONG)))
    assert counts == {
        Dependence.SHOWN: 1,
        Dependence.RELISTED: SECTIONS - 1,
        # Of section 1 and of the chapter both ways, of the other sections with re-listings.
        Dependence.TOTAL: 2 + (SECTIONS - 1) + 2,
        Dependence.RATIO: SECTIONS,
        Dependence.QUOTED: SECTIONS + 2,  # the narratives, a lead, a note
        Dependence.CHART: 2,
    }
    assert sum(counts.values()) > 123


def test_the_list_is_what_two_printed_versions_differ_in() -> None:
    """The other road: the page of the wrong report and that of the right one, cell by cell."""
    right = made(book(WRONG), SETTLEMENT)
    differing = [pair for pair in zip_longest(cells(book(WRONG)), cells(right)) if pair[0] != pair[1]]
    printed = (Dependence.SHOWN, Dependence.RELISTED, Dependence.TOTAL)
    assert len(differing) == sum(1 for place in places(book(WRONG)) if place.dependence in printed)


def test_the_errata_of_the_correction_name_all_of_it() -> None:
    found = errata(book(WRONG), book(RIGHT), date(2024, 6, 10))
    amounts = [item for item in found.items if item.right is not None and item.right.place.field == "settlement"]
    texts = [item for item in found.items if item not in amounts]
    listed = places(book(WRONG))
    by = Counter(place.dependence for place in listed)
    assert len(amounts) == by[Dependence.SHOWN] + by[Dependence.RELISTED]
    assert len(texts) == by[Dependence.QUOTED]
    assert len(found.figures) == by[Dependence.TOTAL] + by[Dependence.RATIO]


def test_texts_are_found_by_the_amount_in_any_unit_and_by_totals_that_follow() -> None:
    quoted = [place for place in places(book(WRONG)) if place.quotation is not None]
    told = {place.quotation.text[place.quotation.start : place.quotation.end] for place in quoted if place.quotation}
    whole = WRONG + sum(900 + number for number in range(1, SECTIONS + 1))
    assert told == {f"{WRONG:,}千円", f"{WRONG * 1000:,}円", f"{whole:,}千円"}


def test_a_total_is_found_where_it_is_printed_without_its_unit() -> None:
    report = book(WRONG)
    whole = WRONG + sum(900 + number for number in range(1, SECTIONS + 1))
    note = Note("注２", f"計 {whole:,}（再掲を除く）、うち{whole + 1:,}の内訳は別に示す。")
    report = replace(report, chapters=(replace(report.chapters[0], notes=(note,)),))
    [found] = [place.quotation for place in places(report) if place.spot and place.spot.place.field == "notes"]
    assert found is not None
    assert found.text[found.start : found.end] == f"{whole:,}"


def test_other_documents_and_other_units() -> None:
    documents = [Document("book.txt", book(WRONG)), Document("summary.txt", summary(WRONG))]
    [cell] = [place for place in affected(documents, SETTLEMENT) if place.document == "summary.txt" and place.spot]
    assert (cell.before.number, cell.after.number) == (48, 44)


def test_what_rounds_to_the_same_stays() -> None:
    slight = replace(SETTLEMENT, after=Decimal(48_309_000))
    assert affected([Document("summary.txt", summary(WRONG))], slight) == ()


def test_what_told_it_otherwise_already_is_said() -> None:
    [place] = affected([Document("summary.txt", summary(RIGHT))], SETTLEMENT)
    assert (place.dependence, place.before.number) == (Dependence.DISAGREES, 44)


def test_the_budget_of_the_year_before_is_the_same_fact() -> None:
    budget = AmountProposal(PROGRAMME, YEAR, Component.INITIAL_BUDGET, Decimal(50_000_000), Decimal(55_000_000))
    found = affected([Document("plan.txt", next_year(50_000))], budget)
    assert [place.spot.place.field for place in found if place.spot] == ["previous_budget"]


def test_a_name_is_found_in_every_text() -> None:
    report = book(WRONG)
    chapter = report.chapters[0]
    section = replace(chapter.sections[1], lead=f"「{PROGRAMME}」を進めた。")
    sections = (chapter.sections[0], section, *chapter.sections[2:])
    report = replace(report, chapters=(replace(chapter, sections=sections),))
    found = places(report, NameProposal(PROGRAMME, "架空港岸壁更新事業"))
    counts = Counter(place.dependence for place in found)
    assert (counts[Dependence.SHOWN], counts[Dependence.RELISTED], counts[Dependence.QUOTED]) == (1, SECTIONS - 1, 1)


@pytest.mark.parametrize(
    ("lead", "marked"),
    [
        (f"県は、{PROGRAMME}を進めた。", PROGRAMME),
        (f"{PROGRAMME}を進めた。", PROGRAMME),
        (f"県は、{PROGRAMME[:2]} {PROGRAMME[2:]}を進めた。", f"県は、{PROGRAMME[:2]} {PROGRAMME[2:]}を進めた。"),
    ],
)
def test_a_name_is_marked_where_it_stands_and_in_another_notation_the_whole_text(lead: str, marked: str) -> None:
    chapter = book(WRONG).chapters[0]
    section = replace(chapter.sections[1], lead=lead)
    report = replace(book(WRONG), chapters=(replace(chapter, sections=(chapter.sections[0], section)),))
    found = [place.quotation for place in places(report, NameProposal(PROGRAMME, "架空港岸壁更新事業"))]
    assert [each.text[each.start : each.end] for each in found if each is not None] == [marked]


def test_a_division() -> None:
    found = places(book(WRONG), DivisionProposal(PROGRAMME, YEAR, "港湾課", "みなと課"))
    cells_changed = [place for place in found if place.spot is not None]
    assert len(cells_changed) == SECTIONS
    assert {place.after.divisions for place in cells_changed} == {("みなと課",)}


def test_a_count_and_where_else_the_same_number_is_told() -> None:
    report = book(WRONG)
    chapter = report.chapters[0]
    entry = replace(chapter.sections[0].placements[0].entry, narrative="説明会に延べ747人が参加した。")
    first = replace(chapter.sections[0], lead="説明会の参加者は延べ747人であった。")
    first = replace(first, placements=(replace(first.placements[0], entry=entry), *first.placements[1:]))
    report = replace(report, chapters=(replace(chapter, sections=(first, *chapter.sections[1:])),))
    found = places(report, CountProposal(PROGRAMME, YEAR, "延べ747人", "延べ774人"))
    assert [(place.dependence, place.spot.place.field) for place in found if place.spot] == [
        (Dependence.SHOWN, "narrative"),
        (Dependence.QUOTED, "lead"),
    ]


@pytest.mark.parametrize("after", [WRONG, RIGHT])
def test_nothing_is_touched_where_nothing_changes(after: int) -> None:
    proposal = replace(SETTLEMENT, before=Decimal(after * 1000), after=Decimal(after * 1000))
    assert [place for place in places(book(after), proposal) if place.quotation is None] == []


def test_ratios_and_totals_are_told_apart() -> None:
    kinds = {place.figure.kind for place in places(book(WRONG)) if place.figure is not None}
    assert kinds == {FigureKind.TOTAL, FigureKind.INITIAL_BUDGET_RATIO}
    assert {chapter.kind for chapter in book(WRONG).chapters} == {ChapterKind.RESULTS}


def test_an_amount_is_that_of_the_results_then_of_the_amended_plan_then_of_the_plan() -> None:
    results = next(chapter for chapter in book(RIGHT).chapters if chapter.kind == ChapterKind.RESULTS)
    kinds = (ChapterKind.PLAN, ChapterKind.AMENDED_PLAN, ChapterKind.RESULTS)

    def told(number: int, kind: ChapterKind) -> Report:
        """The results, with another budget, as a chapter of this kind."""
        amount = Amount(Component.INITIAL_BUDGET, Unit.THOUSAND_YEN, Decimal(number))
        return with_entry(
            Report("冊子", chapters=(replace(results, kind=kind),)), lambda one: replace(one, amounts=(amount,))
        )

    chapters = [told(number, kind).chapters[0] for number, kind in enumerate(kinds, start=1)]
    name = chapters[0].sections[0].placements[0].entry.programme
    for known in (1, 2, 3):
        for order in (1, -1):
            report = Report("冊子", chapters=tuple(chapters[:known][::order]))
            amount = amount_of(report, name, results.fiscal_year, Component.INITIAL_BUDGET)
            assert amount is not None
            assert amount.number == known
    assert amount_of(report, name, results.fiscal_year.next, Component.INITIAL_BUDGET) is None
