"""``programmes.csv``: each programme's life, one line a chapter in which it stands."""

from collections.abc import Iterable, Iterator

from taikei.analysis.lineage.lives import Life, Stage
from taikei.language.inert import inert
from taikei.language.quantities import quantities
from taikei.model.amount import Component
from taikei.writers.csv_table import csv_bytes, plain_number

COLUMNS = (
    "id", "fiscal_year", "chapter", "name", "divisions", "sections", "initial_budget", "settlement", "unit", "counts",
    "came_from", "went_on_as",
)  # fmt: skip
SEPARATOR = "；"
"""Between several divisions, sections or ids in one cell."""


def write_lives(lives: Iterable[Life]) -> bytes:
    """Years and names as they were in each chapter; ``counts`` is how many counted outcomes the narrative tells."""
    return csv_bytes(COLUMNS, (row for life in lives for row in _rows(life)))


def counted(stage: Stage) -> int:
    """How many counted outcomes the narrative tells."""
    return len(quantities(stage.entry.narrative))


def _rows(life: Life) -> Iterator[tuple[str, ...]]:
    for stage in life.stages:
        entry = stage.entry
        yield (
            life.id,
            str(stage.chapter.fiscal_year.start),
            stage.chapter.kind.value,
            inert(entry.programme),
            inert(SEPARATOR.join(entry.charge.divisions)),
            inert(SEPARATOR.join(stage.sections)),
            plain_number(entry.amount(Component.INITIAL_BUDGET)),
            plain_number(entry.amount(Component.SETTLEMENT)),
            stage.chapter.unit.value,
            str(counted(stage)),
            SEPARATOR.join(life.came_from),
            SEPARATOR.join(life.went_on_as),
        )
