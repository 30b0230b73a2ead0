"""The name of a chapter in addresses, anchors and file parts: results, plan, and results2021 for an earlier year."""

from collections.abc import Iterable, Mapping

from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind

ChapterKey = tuple[ChapterKind, FiscalYear]
"""What tells the chapters of one report apart."""


def chapter_names(chapters: Iterable[ChapterKey]) -> Mapping[ChapterKey, str]:
    """Each chapter of one report with its name: the latest of a kind goes by the kind, an earlier one adds its year.

    Names are in ASCII without a hyphen, so that section and row may follow after one.
    """
    known = tuple(chapters)
    latest = {kind: max(year for one, year in known if one == kind) for kind, _ in known}
    return {(kind, year): kind.value if year == latest[kind] else f"{kind.value}{year.start}" for kind, year in known}
