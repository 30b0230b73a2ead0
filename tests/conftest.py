"""Before anything of Django is imported: a throw-away secret and a folder of its own, so that tests touch nothing."""

import atexit
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator

import hypothesis
import pytest

os.environ["TAIKEI_SECRET_KEY"] = secrets.token_urlsafe(50)
os.environ["TAIKEI_DATA"] = tempfile.mkdtemp(prefix="taikei-tests-")
os.environ["DJANGO_SETTINGS_MODULE"] = "taikei.service.settings"
os.environ.pop("DATABASE_URL", None)

import django
from django.conf import settings

from store.postgres import binaries, server

django.setup()
atexit.register(shutil.rmtree, os.environ["TAIKEI_DATA"], ignore_errors=True)

# No test is timed: a busy machine is no fault. What else hypothesis sets (under CI: the same examples) stays.
hypothesis.settings.register_profile("untimed", parent=hypothesis.settings.default, deadline=None)
hypothesis.settings.load_profile("untimed")

NO_POSTGRES = "PostgreSQL is not installed here (Debian: apt-get install postgresql); SQLite alone was tested"
BOTH_DATABASES = [
    pytest.param("default", id="sqlite", marks=pytest.mark.django_db(databases=["default"])),
    pytest.param(
        "postgres",
        id="postgres",
        marks=[
            pytest.mark.django_db(databases=["default", "postgres"]),
            pytest.mark.skipif(binaries() is None, reason=NO_POSTGRES),
        ],
    ),
]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for ``database`` runs once on each."""
    if "database" in metafunc.fixturenames:
        metafunc.parametrize("database", BOTH_DATABASES)


@pytest.fixture(scope="session")
def _postgres(request: pytest.FixtureRequest) -> Iterator[None]:
    """The second database, where a test of this run asks for it."""
    wanted = any("[postgres" in item.name for item in request.session.items)
    if not wanted or binaries() is None:
        yield
        return
    import dj_database_url
    from django.db import connections

    with server() as address:
        settings.DATABASES["postgres"] = {**dj_database_url.parse(address)}
        connections.settings = connections.configure_settings(settings.DATABASES)
        yield
        connections["postgres"].close()


@pytest.fixture(scope="session")
def django_db_modify_db_settings(_postgres: None, django_db_modify_db_settings_parallel_suffix: None) -> None:
    """pytest-django calls this before it makes the test databases."""
