"""Reasons that are published stand in the written report as notes; the others stay in the record."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from checks.builders import plan, report, results, row
from readers.samples import FIRST
from taikei.model.report import ChapterKind
from taikei.model.waiver import Waiver
from taikei.pipeline import audit, read_file, write_audit
from taikei.pipeline.published_reasons import MARK, with_published_reasons

WELL = row("井戸修繕事業", 100, 40, "直した。")
TOLD = report(results([WELL], notes=("表の注。",)), plan([row("道普請事業", 100)]))
LATE = Waiver(
    "A-06", "資材の納入が遅れたため", "水道課", date(2026, 6, 10), chapter=ChapterKind.RESULTS,
    programme="井戸修繕事業", field="settlement", published=True,
)  # fmt: skip


def notes(*held: Waiver) -> list[list[str]]:
    return [[note.text for note in chapter.notes] for chapter in with_published_reasons(TOLD, held).chapters]


def test_a_published_reason_stands_after_the_notes_of_its_chapter() -> None:
    assert notes(LATE) == [["表の注。", "「井戸修繕事業」の決算額：資材の納入が遅れたため"], []]


def test_a_reason_that_is_not_published_is_not_printed() -> None:
    assert with_published_reasons(TOLD, [replace(LATE, published=False)]) is TOLD


def test_of_several_years_the_note_stands_in_the_chapter_of_its_own() -> None:
    before = replace(TOLD.chapters[0], fiscal_year=TOLD.chapters[0].fiscal_year.previous, notes=())
    years = replace(TOLD, chapters=(*TOLD.chapters, before))
    printed = with_published_reasons(years, [replace(LATE, fiscal_year=2021)]).chapters
    assert [len(chapter.notes) for chapter in printed] == [1, 0, 1]


def test_of_several_years_a_reason_of_none_stands_in_the_latest() -> None:
    earlier, later = (
        replace(TOLD.chapters[0], fiscal_year=year, notes=())
        for year in (TOLD.chapters[0].fiscal_year.previous, TOLD.chapters[0].fiscal_year)
    )
    for chapters, noted in (((earlier, later), [0, 1]), ((later, earlier), [1, 0])):
        printed = with_published_reasons(replace(TOLD, chapters=chapters), [LATE]).chapters
        assert [len(chapter.notes) for chapter in printed] == noted


def test_a_remark_that_answers_two_rules_is_printed_once() -> None:
    assert notes(LATE, replace(LATE, rule="A-04")) == notes(LATE)


def test_reasons_for_a_lead_for_the_whole_for_another_chapter_and_for_one_that_is_not_there() -> None:
    lead = replace(LATE, programme="", section=2, field="lead", chapter=ChapterKind.PLAN)
    whole = replace(LATE, programme="", field="", chapter=None)
    assert notes(lead, replace(whole, chapter=ChapterKind.AMENDED_PLAN)) == notes(lead, whole)
    assert notes(lead, whole) == [
        ["表の注。", "全体：資材の納入が遅れたため"],
        ["（2）の前文：資材の納入が遅れたため"],
    ]


def test_the_written_files_have_it_and_the_audit_itself_does_not(tmp_path: Path) -> None:
    reading = read_file(str(FIRST))
    finding = next(finding for finding in audit(reading).findings if finding.place.programme)
    place = finding.place
    waiver = Waiver(
        finding.rule, "部長の了解済み", "水道課", date(2026, 6, 10), finding.found.ja, place.chapter,
        programme=place.programme, field=place.field, published=True,
    )  # fmt: skip
    judged = audit(reading, waivers=[waiver], today=date(2026, 7, 1))
    write_audit(judged, tmp_path, "ja")
    # The page has it twice: in print, and in the data inside.
    for name, times in (("report.json", 1), ("report.html", 2)):
        written = (tmp_path / name).read_text("utf-8")
        assert written.count(MARK) == times
        assert f"「{place.programme}」の" in written
    assert judged.reading.report == reading.report
