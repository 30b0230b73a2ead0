"""The reference report, row by row against an answer key that two people made by hand."""

import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from taikei.language.widths import squeeze
from taikei.model.amount import Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.reading import Reading
from taikei.model.report import ChapterKind
from taikei.model.section import Section
from taikei.pipeline import read_file

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "miyagi-2023"
pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the reference report is not published with Taikei: no ../shared/data/miyagi-2023 here"
)
KEY: dict[str, Any] = json.loads((FOLDER / "entries.json").read_text("utf-8")) if FOLDER.is_dir() else {}
SECTIONS = [(ChapterKind(kind), section) for kind in ("results", "plan") for section in KEY.get(kind, ())]
ROWS = [(kind, section["section"], entry) for kind, section in SECTIONS for entry in section["entries"]]


@cache
def reading() -> Reading:
    return read_file(str(FOLDER / "report.txt"))


def section_of(kind: ChapterKind, number: int) -> Section:
    chapter = reading().report.chapter(kind)
    assert chapter is not None
    return chapter.sections[number - 1]


def placement_of(kind: ChapterKind, section: int, order: int) -> Placement:
    return section_of(kind, section).placements[order - 1]


def number_of(entry: Entry, component: Component) -> Decimal | None:
    amount = entry.amount(component)
    return None if amount is None else amount.number


def row_id(kind: ChapterKind, section: int, entry: dict[str, Any]) -> str:
    return f"{kind[0].upper()}{section}-{entry['n']}"


@pytest.mark.parametrize(("kind", "section", "key"), ROWS, ids=[row_id(*row) for row in ROWS])
def test_every_row_says_what_the_key_says(kind: ChapterKind, section: int, key: dict[str, Any]) -> None:
    placement = placement_of(kind, section, key["n"])
    entry = placement.entry
    budget = entry.amount(Component.INITIAL_BUDGET)
    assert budget is not None
    assert {
        "name": entry.programme,
        "relisted": placement.relisted,
        "new": entry.new,
        "budget": budget.number,
        "settlement": number_of(entry, Component.SETTLEMENT),
        "note": entry.note or budget.word,
        "divisions": list(entry.charge.divisions),
        "department": entry.charge.department,
        "narrative": squeeze(entry.narrative),
        "lines": [entry.source.lines[0].first, entry.source.lines[-1].last],
    } == {
        "name": key["name"],
        "relisted": key["reprint"],
        "new": key.get("new", False),
        "budget": key["budget"],
        "settlement": key.get("settlement"),
        "note": key.get("note") or key.get("budget_note") or "",
        "divisions": key["divisions"],
        "department": key["department"] or "",
        "narrative": squeeze(key.get("narrative", "")),
        "lines": key["src_lines"],
    }


@pytest.mark.parametrize(
    ("kind", "key"), SECTIONS, ids=[f"{kind[0].upper()}{section['section']}" for kind, section in SECTIONS]
)
def test_every_section_says_what_the_key_says(kind: ChapterKind, key: dict[str, Any]) -> None:
    section = section_of(kind, key["section"])
    assert {
        "title": section.title,
        "article": section.article,
        "citation": section.citation,
        "ordinance": [squeeze(paragraph) for paragraph in section.ordinance],
        "lead": squeeze(section.lead),
        "rows": [placement.order for placement in section.placements],
    } == {
        "title": key["title"],
        "article": key.get("article"),
        "citation": key.get("ordinance_citation_raw") or "",
        "ordinance": [squeeze(paragraph) for paragraph in (key.get("ordinance_text") or "").split("\n") if paragraph],
        "lead": squeeze(key["intro"]),
        "rows": [entry["n"] for entry in key["entries"]],
    }


def test_the_key_has_all_rows_of_both_chapters() -> None:
    assert len(ROWS) == 108 + 112
    assert len(list(reading().report.rows())) == 220


def test_the_cover_says_what_the_key_says() -> None:
    report = reading().report
    assert report.statute is not None
    assert {
        "title": report.title,
        "subtitle": report.subtitle,
        "published": report.published,
        "issuer": report.issuer,
        "statute": {"name": report.statute.name, "article": report.statute.article},
        "policies": [{"number": policy.number, "text": policy.text} for policy in report.policies],
    } == {name: KEY[name] for name in ("title", "subtitle", "published", "issuer", "statute", "policies")}


def test_the_system_chart_has_its_boxes_and_doubts_exactly_those_that_float() -> None:
    boxes = {
        (article.article, article.title, box.initiative, squeeze(box.text), box.source.doubt is not None)
        for article in reading().report.chart
        for box in article.boxes
    }
    assert len(boxes) == 16
    assert boxes == {
        (
            article["article"],
            article["title"],
            box["initiative"],
            squeeze(box["text"]),
            box["basis"].startswith("floating"),
        )
        for article in KEY["policy_system"]
        for box in article["initiatives"]
    }


def test_nothing_but_the_floating_boxes_is_in_doubt() -> None:
    assert len(reading().doubts) == 10
    assert all("施策体系図" in doubt.message.ja for doubt in reading().doubts)
    assert reading().complete


def test_every_note_of_the_key_is_read() -> None:
    [printed] = [note for note in KEY["notes"] if note.startswith("Source footnotes:")]
    notes = [note for chapter in reading().report.chapters for note in chapter.notes]
    assert [note.mark for note in notes] == ["（注１）", "（注２）", "（注）"]
    assert all(squeeze(note.text) in squeeze(printed) for note in notes)


def test_every_line_is_accounted_for_and_none_unread() -> None:
    text = (FOLDER / "report.txt").read_text("utf-8")
    coverage = reading().coverage
    assert coverage.total == sum(1 for line in text.split("\n") if line.strip())
    assert coverage.furniture == 2  # "- 1 -" and "- 7 -"
    assert coverage.unread == ()


def test_every_field_of_every_row_has_its_place() -> None:
    for chapter, _, placement in reading().report.rows():
        fields = {"row", "programme", "initial_budget", "charge"}
        if chapter.kind == ChapterKind.RESULTS:
            fields |= {"settlement", "narrative"}
        if placement.entry.note:
            fields |= {"note"}
        assert placement.entry.sources.keys() == fields
        assert all(source.lines for source in placement.entry.sources.values())


def test_zero_and_a_word_are_two_things() -> None:
    paid_earlier = placement_of(ChapterKind.RESULTS, 7, 2).entry.amount(Component.INITIAL_BUDGET)
    planned = placement_of(ChapterKind.PLAN, 7, 2).entry.amount(Component.INITIAL_BUDGET)
    assert paid_earlier is not None
    assert planned is not None
    assert (paid_earlier.number, paid_earlier.word) == (0, "")
    assert (planned.number, planned.word) == (None, "過年度造成済")
    assert placement_of(ChapterKind.PLAN, 7, 2).entry.amount(Component.SETTLEMENT) is None


def test_all_amounts_are_in_thousand_yen_and_add_up_to_the_key() -> None:
    chapters = reading().report.chapters
    assert {chapter.unit for chapter in chapters} == {Unit.THOUSAND_YEN}
    for chapter in chapters:
        for section, key in zip(chapter.sections, KEY["totals"][chapter.kind], strict=True):
            budgets = [number_of(placement.entry, Component.INITIAL_BUDGET) for placement in section.placements]
            assert sum(budget for budget in budgets if budget is not None) == key["budget_with_reprints"]


def test_ordinance_citation_and_lead_each_have_their_own_place() -> None:
    section = reading().report.chapters[0].sections[0]
    places = {field: str(section.sources[field]) for field in ("title", "ordinance", "citation", "lead")}
    assert places == {"title": "L354", "ordinance": "L356-L360", "citation": "L360", "lead": "L364-L372"}
    recovery = reading().report.chapters[0].sections[6]
    assert recovery.sources.keys() == {"title", "lead"}
