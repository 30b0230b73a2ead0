"""Recorded reasons that are published with the report: one note each, after the notes of their chapter."""

from collections.abc import Sequence
from dataclasses import replace

from taikei.language.terms import FIELDS
from taikei.model.report import Chapter, Note, Report
from taikei.model.waiver import Waiver

MARK = "（理由）"


def with_published_reasons(report: Report, held: Sequence[Waiver]) -> Report:
    """The report as it goes to the public. ``held`` are the reasons that answer a finding; only published ones show.

    A reason for the whole report is a note of the first chapter; of several chapters of a kind (one a fiscal year),
    that of its year has it, or the latest. The same remark is printed once.
    """
    published = [waiver for waiver in held if waiver.published]
    if not published or not report.chapters:
        return report
    notes: dict[int, dict[str, Note]] = {}
    for waiver in published:
        text = _text(waiver)
        notes.setdefault(_chapter(report, waiver), {}).setdefault(text, Note(MARK, text))
    return replace(
        report, chapters=tuple(_noted(chapter, notes.get(at, {})) for at, chapter in enumerate(report.chapters))
    )


def _chapter(report: Report, waiver: Waiver) -> int:
    if waiver.chapter is None:
        return 0
    of_kind = [at for at, chapter in enumerate(report.chapters) if chapter.kind == waiver.chapter]
    of_year = [at for at in of_kind if report.chapters[at].fiscal_year.start == waiver.fiscal_year]
    latest = max(of_kind, key=lambda at: report.chapters[at].fiscal_year, default=0)
    return next(iter(of_year), latest)


def _noted(chapter: Chapter, notes: dict[str, Note]) -> Chapter:
    return replace(chapter, notes=(*chapter.notes, *notes.values())) if notes else chapter


def _text(waiver: Waiver) -> str:
    """「井戸修繕事業」の決算額：資材の納入が遅れたため."""
    if waiver.programme:
        where = f"「{waiver.programme}」"
    else:
        where = "全体" if waiver.section is None else f"（{waiver.section}）"
    field = FIELDS[waiver.field].ja if waiver.field in FIELDS else ""
    return f"{where}の{field}：{waiver.reason}" if field else f"{where}：{waiver.reason}"
