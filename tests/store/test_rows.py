"""What is loaded from the store equals what was saved, whatever the report, on SQLite and on PostgreSQL."""

import dataclasses
import re
from decimal import Decimal

import msgspec
import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, assume, example, given, settings

from reports import reports, small_report, three_year_report
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Division, Entry, Item, Placement
from taikei.model.errors import Misuse
from taikei.model.report import ChapterKind, Report
from taikei.model.states import EditionState
from taikei.store.loading import load_report
from taikei.store.models import AmountRow, Edition, PlacementRow, Programme
from taikei.store.rows import find_edition, save_report


def _saved(report: Report, using: str = "default") -> Edition:
    return save_report(report, state=EditionState.PUBLISHED, using=using)


def _with_first_entry(report: Report, **changes: object) -> Report:
    """The report with its first entry said otherwise, everywhere else as it was."""
    chapter = report.chapters[0]
    section = chapter.sections[0]
    first = section.placements[0]
    placement = dataclasses.replace(first, entry=dataclasses.replace(first.entry, **changes))
    section = dataclasses.replace(section, placements=(placement, *section.placements[1:]))
    chapter = dataclasses.replace(chapter, sections=(section, *chapter.sections[1:]))
    return dataclasses.replace(report, chapters=(chapter, *report.chapters[1:]))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(report=reports())
@example(report=small_report())
@example(report=three_year_report())
def test_loaded_equals_saved(database: str, report: Report) -> None:
    assume(report.chapters)
    assume("\\x00" not in repr(report))  # NUL is refused: see below
    with transaction.atomic(using=database):
        edition = _saved(report, database)
        stored = Edition.objects.using(database).get(pk=edition.pk)
        loaded = load_report(stored)
        assert loaded == report
        assert msgspec.json.encode(loaded) == msgspec.json.encode(report)  # the order of the sources too
        assert find_edition(report, database) == stored
        transaction.set_rollback(True, using=database)


@pytest.mark.parametrize("number", ["0", "-0.5", "123456789012345678.123456789", "0.1", "1E+3"])
def test_numbers_are_exact(database: str, number: str) -> None:
    amount = Amount(Component.SETTLEMENT, Unit.YEN, Decimal(number))
    edition = _saved(_with_first_entry(small_report(), amounts=(amount,)), database)
    chapter = load_report(Edition.objects.using(database).get(pk=edition.pk)).chapters[0]
    assert chapter.sections[0].placements[0].entry.amounts == (amount,)


def test_a_relisting_is_one_entry_in_two_places(db: None) -> None:
    edition = _saved(small_report())
    programme = Programme.objects.get(name="苗木育成事業（広葉樹）")
    places = PlacementRow.objects.filter(entry__programme=programme, section__chapter__kind="results")
    assert [place.relisted for place in places.order_by("section__position")] == [False, True]
    assert places.values("entry").distinct().count() == 1
    assert all(place.override is None for place in places)
    assert AmountRow.objects.filter(entry__programme=programme, entry__chapter__edition=edition).count() == 3


def test_a_relisting_keeps_only_what_it_prints_otherwise(db: None) -> None:
    report = small_report()
    primary = report.chapters[0].sections[0].placements[0].entry
    edition = _saved(_with_first_entry(report, narrative="別の文。"))
    relisted = PlacementRow.objects.get(
        section__chapter__edition=edition, section__chapter__kind="results", relisted=True
    )
    assert relisted.override is not None
    assert relisted.override.names == ("narrative",)
    assert relisted.override.narrative == primary.narrative


def test_a_programme_keeps_its_address_over_editions_and_databases(db: None) -> None:
    _saved(small_report())
    before = set(Programme.objects.values_list("uid", flat=True))
    chapters = tuple(
        dataclasses.replace(chapter, fiscal_year=chapter.fiscal_year.next) for chapter in small_report().chapters
    )
    _saved(dataclasses.replace(small_report(), chapters=chapters))
    assert set(Programme.objects.values_list("uid", flat=True)) == before
    assert Edition.objects.count() == 2


def test_zero_a_blank_and_a_word_are_three_things(db: None) -> None:
    _saved(small_report())
    fund = AmountRow.objects.get(entry__name="植林基金貸付事業", entry__chapter__kind="plan")
    zero = AmountRow.objects.get(entry__name="植林基金貸付事業", component="settlement")
    blank = AmountRow.objects.get(entry__name="木造公共建築支援事業", entry__chapter__kind="plan")
    assert (fund.number, fund.word) == (None, "過年度造成済")
    assert (zero.number, zero.word) == (Decimal(0), "")
    assert (blank.number, blank.word) == (None, "")


def test_a_report_without_chapters_is_refused(db: None) -> None:
    with pytest.raises(Misuse, match="a report without chapters"):
        _saved(Report("題名のみ"))


def test_nul_is_refused_everywhere(database: str) -> None:
    with pytest.raises(Misuse, match="NUL"):
        _saved(_with_first_entry(small_report(), note="a\x00b"), database)
    _saved(_with_first_entry(small_report(), note="a\\u0000b"), database)


def test_a_programme_named_twice_without_the_mark_keeps_both_rows(db: None) -> None:
    report = small_report()
    chapter = report.chapters[0]
    section = chapter.sections[0]
    again = Placement(3, Entry(section.placements[0].entry.programme, narrative="二つ目。"))
    section = dataclasses.replace(section, placements=(*section.placements, again))
    report = dataclasses.replace(
        report, chapters=(dataclasses.replace(chapter, sections=(section, *chapter.sections[1:])), report.chapters[1])
    )
    assert load_report(_saved(report)).chapter(ChapterKind.RESULTS) == report.chapter(ChapterKind.RESULTS)


def test_two_codes_under_one_name_are_two_programmes_through_the_years(db: None) -> None:
    _saved(three_year_report())
    assert [
        [entry.chapter.fiscal_year for entry in programme.entries.order_by("chapter__fiscal_year")]
        for programme in Programme.objects.all()
    ] == [[2022, 2023, 2024]] * 2
    assert {entry.code for entry in Programme.objects.all()[0].entries.all()} == {"0101"}


def test_an_edition_of_several_results_answers_for_the_latest(db: None) -> None:
    assert _saved(three_year_report()).fiscal_year == 2023


@pytest.mark.parametrize("kind", [ChapterKind.PLAN, ChapterKind.AMENDED_PLAN])
def test_a_plan_alone_answers_for_its_own_year(db: None, kind: ChapterKind) -> None:
    plan = dataclasses.replace(small_report().chapters[1], kind=kind)
    assert _saved(dataclasses.replace(small_report(), chapters=(plan,))).fiscal_year == 2025


def test_a_relisting_may_print_other_marks_and_another_breakdown(db: None) -> None:
    report = small_report()
    item = Item(Division.OBJECT, "委託料", amount=Amount(Component.SETTLEMENT, Unit.YEN, Decimal("0.5")))
    report = _with_first_entry(report, expanded=True, policies=("緑を増やす",), items=(item,))
    edition = _saved(report)
    relisted = PlacementRow.objects.get(
        section__chapter__edition=edition, section__chapter__kind="results", relisted=True
    )
    assert relisted.override is not None
    assert set(relisted.override.names) == {"expanded", "policies", "items"}
    assert load_report(edition) == report


def test_a_report_of_more_rows_than_a_question_may_have_values(db: None) -> None:
    """SQLite takes 32,766 values in one question, some builds fewer: no question may name every row."""
    report = small_report()
    chapter = report.chapters[0]
    many = tuple(Placement(order, Entry(f"事業{order}")) for order in range(1, 1_201))
    chapter = dataclasses.replace(chapter, sections=(dataclasses.replace(chapter.sections[0], placements=many),))
    report = dataclasses.replace(report, chapters=(chapter,))
    with CaptureQueriesContext(connection) as asked:
        edition = _saved(report)
        assert load_report(edition) == report
    assert max(query["sql"].count("事業") for query in asked if query["sql"].startswith("SELECT")) == 0
    assert max(len(re.findall(r"'[0-9a-f]{12}'", query["sql"])) for query in asked) <= 1_000
    assert all(len(re.search(r"IN \(([^)]*)", query["sql"])[1].split(",")) <= 1_000 for query in asked
               if " IN (" in query["sql"])  # fmt: skip
