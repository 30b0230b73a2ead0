"""Next year's draft as files, and what is left of it to be told."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from taikei.analysis.lineage.decided import check_names
from taikei.analysis.rollover.left import Left
from taikei.analysis.rollover.roll import Rollover, rolled_over
from taikei.analysis.rollover.tables import UNCHANGED, Tables
from taikei.checks.house import House
from taikei.model.decision import Decision
from taikei.model.errors import Misuse
from taikei.model.report import ChapterKind, Report
from taikei.model.words import Words
from taikei.pipeline.folder import put_files
from taikei.pipeline.write import write_report


def next_edition(
    report: Report, where: str, decisions: Sequence[Decision] = (), decided_in: str = "", house: House | None = None
) -> Rollover:
    """The draft of the report after this one. Raises Misuse where it lacks results, or the plan of the year after.

    Of the settings of a ``house`` hold the reorganisation of the new year, the ordinance and the initiatives.
    """
    results = report.chapter(ChapterKind.RESULTS)
    plans = [] if results is None else [
        chapter for chapter in report.chapters
        if (chapter.kind, chapter.fiscal_year) == (ChapterKind.PLAN, results.fiscal_year.next)
    ]  # fmt: skip
    if results is None or not plans:
        raise Misuse(
            where,
            Words("実績と翌年度の計画がそろっていません", "it lacks results, or the plan of the year after"),
            Words("実績の章とその翌年度の計画の章のある報告書", "a report with results and the plan of the year after"),
            Words("その二つの章のある版を指定してください。", "Name an edition that has both."),
        )
    (plan, *_) = plans
    check_names(decisions, report.chapters, decided_in)
    tables = UNCHANGED if house is None else _tables(house, plan.fiscal_year.next.start)
    return rolled_over(report, results, plan, decisions, tables)


def _tables(house: House, until: int) -> Tables:
    """The tables of the settings; of the reorganisations those up to the year of the new plan, the latest last."""
    reorganised = {
        old: new
        for year, divisions in sorted(house.reorganised.items())
        if year.start <= until
        for old, new in divisions.items()
    }
    return Tables(reorganised, house.ordinance, house.initiatives)


def write_draft(
    draft: Report, folder: Path, left: Iterable[Left], rollover: Rollover | None = None
) -> tuple[Path, ...]:
    """``draft.json``, ``.docx``, ``.html`` and ``left.csv``, and of a roll-over ``rollover.csv``, all or nothing."""
    from taikei.writers.rollover_csv import write_left, write_rolled
    from taikei.writers.word import write_word

    files = {
        "draft.json": write_report(draft, "json"),
        # It is there to be edited: data inside it would go on saying what it said before.
        "draft.docx": write_word(draft),
        "draft.html": write_report(draft, "html"),
        "left.csv": write_left(left),
    }
    if rollover is not None:
        files["rollover.csv"] = write_rolled(rollover.rolled)
    put_files(files, folder)
    return tuple(folder / name for name in files)
