"""A published edition to read."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache

from reports import small_report, three_year_report
from taikei.model.states import EditionState
from taikei.store.models import Edition
from taikei.store.rows import save_report


@pytest.fixture(autouse=True)
def _nothing_remembered() -> Iterator[None]:
    """The editions of one test have the numbers of those of the last; in a database they never do."""
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def edition(db: None) -> Edition:
    return save_report(small_report(), state=EditionState.PUBLISHED, document="r.txt", digest="ab" * 32)


@pytest.fixture
def years(db: None) -> Edition:
    """An edition of several years."""
    return save_report(three_year_report(), state=EditionState.PUBLISHED, document="j.json", digest="cd" * 32)
