"""Loading: new, unchanged, corrected, refused; and what is written down of it."""

import dataclasses

import pytest

from reports import small_report, three_year_report
from taikei.actions.difference import Difference, RecordedChange, changes_between
from taikei.actions.load_report import Loaded, Result, load_report
from taikei.model.report import Report
from taikei.model.states import EditionState
from taikei.store import audit
from taikei.store.loading import load_report as stored_report
from taikei.store.models import AuditRecord, Edition
from taikei.workflow.policies import Refusal

pytestmark = pytest.mark.django_db


def _load(report: Report, *, answer: bool | None = None) -> Loaded:
    def confirm(difference: Difference) -> bool:
        assert answer is not None, "nobody was to be asked"
        return answer

    return load_report(by="山田", report=report, document="r.txt", digest="0" * 64, confirm=confirm)


def _corrected() -> Report:
    report = small_report()
    chapter = report.chapters[1]
    section = chapter.sections[1]
    drone = section.placements[0]
    drone = dataclasses.replace(drone, entry=dataclasses.replace(drone.entry, note="（国庫補助）"))
    section = dataclasses.replace(section, title="木材の利用促進", placements=(drone, *section.placements[1:]))
    chapter = dataclasses.replace(chapter, sections=(chapter.sections[0], section))
    return dataclasses.replace(report, chapters=(report.chapters[0], chapter))


def test_a_new_report_is_published_and_recorded() -> None:
    loaded = _load(small_report())
    assert loaded.result == Result.NEW
    assert (loaded.edition.state, loaded.edition.version) == (EditionState.PUBLISHED, 1)
    record = AuditRecord.objects.get()
    assert (record.actor, record.action, record.edition) == ("山田", "load_report", loaded.edition)
    assert record.what == {"document": "r.txt", "digest": "0" * 64, "rows": 9}


def test_the_same_report_changes_nothing() -> None:
    first = _load(small_report())
    again = _load(small_report())
    assert (again.result, again.edition) == (Result.UNCHANGED, first.edition)
    assert (Edition.objects.count(), AuditRecord.objects.count()) == (1, 1)


def test_a_refused_difference_changes_nothing() -> None:
    _load(small_report())
    refused = _load(_corrected(), answer=False)
    assert refused.result == Result.REFUSED
    assert (Edition.objects.count(), AuditRecord.objects.count()) == (1, 1)


def test_a_correction_is_a_new_version_and_the_old_one_stays() -> None:
    first = _load(small_report())
    second = _load(_corrected(), answer=True)
    assert second.result == Result.CORRECTED
    assert (second.edition.state, second.edition.version) == (EditionState.CORRECTED, 2)
    assert stored_report(Edition.objects.get(pk=first.edition.pk)) == small_report()
    assert stored_report(second.edition) == _corrected()
    assert list(Edition.objects.public().latest_versions()) == [second.edition]
    assert AuditRecord.objects.get(edition=second.edition).what["changes"] == [
        {"place": ["chapters", "plan", "sections", "2", "title"], "old": "木材の利用", "new": "木材の利用促進"},
        {
            "place": ["chapters", "plan", "sections", "2", "placements", "ドローン測量事業", "entry", "note"],
            "old": "",
            "new": "（国庫補助）",
        },
    ]
    assert audit.verify_chain() is None


def test_the_difference_names_rows_and_amounts() -> None:
    _load(small_report())
    report = small_report()
    chapter = report.chapters[0]
    section = chapter.sections[0]
    dropped = dataclasses.replace(section, placements=section.placements[:1])
    shorter = dataclasses.replace(
        report, chapters=(dataclasses.replace(chapter, sections=(dropped, *chapter.sections[1:])), report.chapters[1])
    )
    difference = _load(shorter, answer=False).difference
    assert difference is not None
    assert all(change.new is None for change in difference.changes)
    place = ("chapters", "results", "sections", "1", "placements", "植林基金貸付事業")
    [change] = difference.changes
    assert change.place == place
    assert change.old is not None
    assert "決算額 0千円" in change.old


def test_a_report_that_only_moved_in_its_document_corrects_nothing() -> None:
    edition = _load(small_report()).edition
    report = small_report()
    chapter = report.chapters[0]
    section = dataclasses.replace(chapter.sections[0], sources={})
    moved = dataclasses.replace(
        report, chapters=(dataclasses.replace(chapter, sections=(section, chapter.sections[1])), report.chapters[1])
    )
    loaded = _load(moved, answer=True)
    assert (loaded.result, loaded.edition.pk) == (Result.UNCHANGED, edition.pk)
    assert changes_between(small_report(), moved) == ()


def test_another_year_is_another_edition() -> None:
    _load(small_report())
    chapters = tuple(dataclasses.replace(one, fiscal_year=one.fiscal_year.next) for one in small_report().chapters)
    assert _load(dataclasses.replace(small_report(), chapters=chapters)).result == Result.NEW


def test_an_archived_edition_is_not_corrected() -> None:
    edition = _load(small_report()).edition
    edition.state = EditionState.ARCHIVED.value
    edition.save()
    with pytest.raises(Refusal) as refusal:
        _load(_corrected(), answer=True)
    assert refusal.value.code == "no-such-move"


def test_a_difference_tells_the_year_and_the_programme_among_those_of_one_name() -> None:
    report = three_year_report()
    chapter = report.chapters[0]
    section = chapter.sections[0]
    second = section.placements[1]
    second = dataclasses.replace(second, entry=dataclasses.replace(second.entry, note="（国庫補助）"))
    section = dataclasses.replace(section, placements=(section.placements[0], second))
    changed = dataclasses.replace(
        report, chapters=(dataclasses.replace(chapter, sections=(section,)), *report.chapters[1:])
    )
    place = ("chapters", "results2022", "sections", "1", "placements", "水源林整備事業 0102", "entry", "note")
    assert changes_between(report, changed) == (RecordedChange(place, "", "（国庫補助）"),)


def test_a_difference_names_the_item_of_a_breakdown() -> None:
    report = three_year_report()
    chapter = report.chapters[1]
    section = chapter.sections[0]
    first = section.placements[0]
    dropped = dataclasses.replace(first, entry=dataclasses.replace(first.entry, items=first.entry.items[1:]))
    section = dataclasses.replace(section, placements=(dropped, section.placements[1]))
    changed = dataclasses.replace(
        report, chapters=(report.chapters[0], dataclasses.replace(chapter, sections=(section,)), report.chapters[2])
    )
    changes = changes_between(report, changed)
    assert {change.place[7:9] for change in changes} == {("items", "12 委託料")}
    assert {change.new for change in changes} == {None}


def test_a_difference_names_a_paragraph_of_the_ordinance_by_its_number() -> None:
    report = small_report()
    chapter = report.chapters[0]
    provisions = ("県は、植林を進めなければならない。", "県は、苗木を育てるものとする。")
    section = dataclasses.replace(chapter.sections[0], ordinance=provisions)
    changed = dataclasses.replace(
        report,
        chapters=(dataclasses.replace(chapter, sections=(section, chapter.sections[1])), report.chapters[1]),
    )
    [change] = changes_between(report, changed)
    assert change.place == ("chapters", "results", "sections", "1", "ordinance", "1")
