"""``lineage.csv``: who became whom, one line a pair. Its columns are a public contract."""

from collections.abc import Iterable, Iterator

from taikei.analysis.lineage.steps import Step
from taikei.language.inert import inert
from taikei.model.lineage import Link
from taikei.model.report import Chapter
from taikei.model.words import Language
from taikei.writers.csv_table import csv_bytes

COLUMNS = ("from_year", "from_name", "to_year", "to_name", "kind", "confidence", "evidence")


def write_links(steps: Iterable[Step], language: Language) -> bytes:
    """A merger has a line for each programme that went in, a split for each that came out; all have its confidence.

    Names are as printed, empty where there is none: ``new`` has no ``from_name``, ``ended`` no ``to_name``. Years are
    those in which the fiscal years start. ``kind`` is a code, ``confidence`` a share of 1.
    """
    return csv_bytes(COLUMNS, (row for step in steps for row in _rows(step, language)))


def _rows(step: Step, language: Language) -> Iterator[tuple[str, ...]]:
    for chapter, link in step.told():
        for old, new in pairs_of(link):
            yield (
                str(chapter.fiscal_year.start),
                inert(old),
                str(step.later.fiscal_year.start),
                inert(new),
                link.kind.value,
                f"{link.confidence:f}",
                inert(link.evidence.said(language)),
            )


def pairs_of(link: Link) -> Iterator[tuple[str, str]]:
    """Each earlier name with each later one; an empty name where a side has none."""
    return ((old, new) for old in link.earlier or ("",) for new in link.later or ("",))


def chapter_code(chapter: Chapter) -> str:
    """results2022, plan2023."""
    return f"{chapter.kind.value}{chapter.fiscal_year.start}"
