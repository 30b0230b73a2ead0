"""A ledger of an older version is brought up to date with all that it holds, on SQLite and on PostgreSQL."""

from collections.abc import Iterator

import pytest
from django.core.management import call_command
from django.db import connections
from django.db.migrations.executor import MigrationExecutor

from store.postgres import binaries
from taikei.model.report import ChapterKind
from taikei.store.loading import load_report
from taikei.store.models import Edition, EntryRow

# Tables are changed outside of a transaction, as in life; the argument ``database`` would wrap the test in one.
DATABASES = [
    pytest.param("default", id="sqlite", marks=pytest.mark.django_db(transaction=True)),
    pytest.param(
        "postgres",
        id="postgres",
        marks=[
            pytest.mark.django_db(transaction=True, databases=["default", "postgres"]),
            pytest.mark.skipif(binaries() is None, reason="PostgreSQL is not installed here; SQLite alone was tested"),
        ],
    ),
]


@pytest.fixture
def first_tables(alias: str, transactional_db: None) -> Iterator[MigrationExecutor]:
    executor = MigrationExecutor(connections[alias])
    executor.migrate([("store", "0001_initial")])
    yield executor
    call_command("migrate", database=alias, verbosity=0)


@pytest.mark.parametrize("alias", DATABASES)
def test_what_an_older_version_kept_is_read_as_before(alias: str, first_tables: MigrationExecutor) -> None:
    tables = first_tables.loader.project_state([("store", "0001_initial")]).apps

    def create(model: str, **values: object) -> object:
        kind = tables.get_model("store", model)
        texts = {one.name: "" for one in kind._meta.fields if one.get_internal_type() in ("TextField", "CharField")}
        return kind.objects.using(alias).create(**{**texts, **values})

    values = dict.fromkeys(("contents", "policies", "references", "chart"), ())
    issuer = create("Issuer", name="架空県")
    edition = create("Edition", issuer=issuer, fiscal_year=2022, state="published", title="題", sources={}, **values)
    kinds = {"kind": "results", "fiscal_year": 2022, "unit": "千円"}
    chapter = create("ChapterRow", edition=edition, position=0, title="章", notes=(), source={}, **kinds)
    section = create("SectionRow", chapter=chapter, position=0, number=1, title="節", ordinance=(), sources={})
    programme = create("Programme", issuer=issuer, uid="0" * 12, key="事業", name="事業")
    entry = create("EntryRow", chapter=chapter, programme=programme, name="事業", new=True)
    create("PlacementRow", section=section, entry=entry, order=1, relisted=False, override=None, sources={})

    call_command("migrate", database=alias, verbosity=0)

    (row,) = EntryRow.objects.using(alias).all()
    assert (row.new, row.expanded, row.ended, row.code) == (True, False, False, "")
    assert (row.policies, row.bases, row.items) == ((), (), ())
    report = load_report(Edition.objects.using(alias).get())
    assert [placement.entry.programme for _, _, placement in report.rows()] == ["事業"]
    assert report.chapter(ChapterKind.RESULTS) is not None
