"""What a question finds."""

import pytest

from reports import small_report
from taikei.model.amount import Component
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind
from taikei.model.states import EditionState
from taikei.store.models import Edition
from taikei.store.rows import save_report
from taikei.store.search import Query, amount_of, divisions_of, find_placements

RESULTS = (ChapterKind.RESULTS, FiscalYear(2024))
PLAN = (ChapterKind.PLAN, FiscalYear(2025))


@pytest.fixture
def edition(db: None) -> Edition:
    return save_report(small_report(), state=EditionState.PUBLISHED)


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        (Query(), 9),
        (Query(words="苗木"), 4),
        (Query(words="ﾄﾞﾛｰﾝ"), 1),  # width does not count
        (Query(words="苗木 １２００人"), 0),  # the comma is printed
        (Query(words="苗木　１，２００人"), 2),
        (Query(words="営繕室"), 1),
        (Query(words="%"), 0),  # no wildcard
        (Query(chapter=PLAN), 5),
        (Query(chapter=(ChapterKind.RESULTS, FiscalYear(2023))), 0),
        (Query(section=2), 5),
        (Query(chapter=PLAN, section=2), 3),
        (Query(division="建築課"), 2),
        (Query(relisted=True), 2),
        (Query(relisted=False), 7),
        (Query(new=True), 1),
    ],
)
def test_find_placements(edition: Edition, query: Query, rows: int) -> None:
    assert len(find_placements(edition, query)) == rows


def test_divisions_stand_as_first_named(edition: Edition) -> None:
    assert divisions_of(edition) == ("森林整備課", "林政課", "建築課", "営繕室")


def test_amounts_sort_as_numbers(database: str) -> None:
    edition = save_report(small_report(), state=EditionState.PUBLISHED, using=database)
    edition = Edition.objects.using(database).get(pk=edition.pk)
    rows = find_placements(edition, Query(chapter=RESULTS, relisted=False)).using(database)
    ranked = rows.annotate(budget=amount_of(Component.INITIAL_BUDGET)).order_by("-budget")
    assert [row.budget for row in ranked] == [12_345, 5_000, 0]
