"""A published edition to read."""

import pytest

from reports import small_report
from taikei.model.states import EditionState
from taikei.store.models import Edition
from taikei.store.rows import save_report


@pytest.fixture
def edition(db: None) -> Edition:
    return save_report(small_report(), state=EditionState.PUBLISHED, document="r.txt", digest="ab" * 32)
