"""Two versions: what is found, and that carrying it out gives the other version."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.versions import with_entry, with_rows, with_sections
from reports import one_line, reports, small_report, three_year_report
from taikei.analysis.comparison.apply import apply, value_at
from taikei.analysis.comparison.change import Change, ChangeKind
from taikei.analysis.comparison.compare import compare
from taikei.analysis.comparison.said import said
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.report import Chapter, Note, Report
from taikei.model.section import Section
from taikei.model.source import LineRange, Source

ROW = ("chapters", 0, "sections", 0, "placements", 0)


def test_a_changed_amount_is_one_cell() -> None:
    old = small_report()
    amount = Amount(Component.SETTLEMENT, Unit.THOUSAND_YEN, Decimal(11_001), printed="11,001")
    new = with_entry(old, lambda entry: replace(entry, amounts=(entry.amounts[0], amount)))
    before = old.chapters[0].sections[0].placements[0].entry.amounts[1]
    path = (*ROW, "entry", "amounts", "settlement")
    [change] = compare(old, new)
    assert change == Change(ChangeKind.CHANGED, path, path, before, amount)
    assert not change.only_notation


@pytest.mark.parametrize(
    ("text", "notation"),
    [
        ("県内３か所の苗畑で苗木を育てた。\n延べ１，２００人が参加した(前年度比▲５０人)。", True),
        ("県内３箇所の苗畑で、苗木を育てた。\n延べ1,200人が参加した（前年度比△50人）", True),
        ("県内３か所の苗畑で苗木を育てる。\n延べ1,200人が参加した（前年度比△50人）。", False),
        ("県内３か所の苗畑で苗木を育てた。\n延べ1,210人が参加した（前年度比△50人）。", False),
    ],
)
def test_notation_is_told_apart_from_substance(text: str, notation: bool) -> None:
    [change] = compare(small_report(), with_entry(small_report(), lambda entry: replace(entry, narrative=text)))
    assert change.old == (*ROW, "entry", "narrative")
    assert change.only_notation is notation


def test_a_row_that_moved_is_moved_and_nothing_else() -> None:
    old = small_report()
    new = with_rows(old, 0, lambda rows: [rows[1], rows[0]])
    [change] = compare(old, new)
    assert change.kind == ChangeKind.MOVED


def test_a_row_that_went_to_another_section_is_moved() -> None:
    old = small_report()
    row = old.chapters[0].sections[0].placements[1]
    new = with_rows(with_rows(old, 0, lambda rows: rows[:1]), 1, lambda rows: [rows[0], row, rows[1]])
    assert compare(old, new) == (
        Change(
            ChangeKind.MOVED,
            ("chapters", 0, "sections", 0, "placements", 1),
            ("chapters", 0, "sections", 1, "placements", 1),
        ),
    )


def test_a_row_in_the_middle_moves_no_other() -> None:
    old = small_report()
    added = Placement(1, Entry("間伐材利用事業", narrative="間伐材を使った。"))
    [change] = compare(old, with_rows(old, 0, lambda rows: [rows[0], added, rows[1]]))
    assert (change.kind, change.new) == (ChangeKind.ADDED, ("chapters", 0, "sections", 0, "placements", 1))


def test_a_renamed_programme_is_one_changed_name() -> None:
    old = small_report()
    name = "苗木育成推進事業（広葉樹）"
    new = with_rows(
        with_entry(old, lambda entry: replace(entry, programme=name)),
        1,
        lambda rows: [replace(rows[0], entry=replace(rows[0].entry, programme=name)), rows[1]],
    )
    changes = compare(old, new)
    assert [(change.kind, change.before, change.after) for change in changes] == [
        (ChangeKind.CHANGED, "苗木育成事業（広葉樹）", name)
    ] * 2


def test_a_renamed_programme_of_another_amount_and_narrative_is_changed_and_no_other_programme() -> None:
    old = with_rows(small_report(), 1, lambda rows: rows[1:])
    name, amount = "苗木育成推進事業（広葉樹）", Amount(Component.SETTLEMENT, Unit.THOUSAND_YEN, Decimal(10_900))
    new = with_entry(
        old,
        lambda entry: replace(
            entry, programme=name, amounts=(entry.amounts[0], amount), narrative="県内２か所の苗畑で苗木を育てた。"
        ),
    )
    changes = compare(old, new)
    assert {change.kind for change in changes} == {ChangeKind.CHANGED}
    assert [change.new[-1] for change in changes if change.new is not None] == ["programme", "settlement", "narrative"]


def test_a_renaming_that_only_one_side_would_see_is_none() -> None:
    """A row marked as new has no past for the lineage; seen from the other side the mark is that of the old row."""
    old = with_rows(small_report(), 1, lambda rows: rows[1:])
    new = with_entry(
        old,
        lambda entry: replace(
            entry, programme="苗木育成推進事業（広葉樹）", new=True, narrative="別の事業。", amounts=()
        ),
    )
    there, back = compare(old, new), compare(new, old)
    assert sorted(map(repr, there)) == sorted(repr(change.mirrored) for change in back)


def test_a_section_put_in_front_leaves_the_others_what_they_are() -> None:
    old = small_report()
    first = Section(1, "水の保全", lead="水源の森を守った。")
    new = with_sections(old, lambda sections: (first, *(replace(each, number=each.number + 1) for each in sections)))
    changes = compare(old, new)
    assert [(change.kind, change.after) for change in changes] == [
        (ChangeKind.ADDED, first),
        (ChangeKind.CHANGED, 2),
        (ChangeKind.CHANGED, 3),
    ]


def test_places_in_the_document_are_no_change() -> None:
    old = small_report()
    moved = with_entry(old, lambda entry: replace(entry, sources={"programme": Source((LineRange(900, 901),))}))
    assert compare(old, moved) == ()


@pytest.mark.parametrize(
    "change",
    [
        lambda report: replace(report, title=report.title + "等"),
        lambda report: replace(report, statute=None),
        lambda report: replace(report, notice=""),
        lambda report: replace(report, contents=()),
        lambda report: replace(report, policies_lead="方針"),
        lambda report: replace(report, policies=report.policies[:1]),
        lambda report: replace(report, references=(replace(report.references[0], text="木"),)),
        lambda report: replace(report, chart_lead=""),
        lambda report: replace(report, chart=(report.chart[1],)),
        lambda report: replace(report, chart=(replace(report.chart[0], boxes=()), report.chart[1])),
        lambda report: replace(report, chapters=report.chapters[:1]),
        lambda report: with_sections(report, lambda them: (replace(them[0], lead="植林をした。"), them[1])),
        lambda report: with_sections(report, lambda them: (replace(them[0], ordinance=them[0].ordinance[:1]), them[1])),
        lambda report: with_sections(report, lambda them: (replace(them[0], article=6), them[1])),
        lambda report: with_rows(report, 0, lambda rows: [replace(rows[0], relisted=True), rows[1]]),
        lambda report: with_entry(report, lambda entry: replace(entry, new=True)),
        lambda report: with_entry(report, lambda entry: replace(entry, note="国庫補助")),
        lambda report: with_entry(report, lambda entry: replace(entry, policies=("森を守る",))),
        lambda report: with_entry(report, lambda entry: replace(entry, code="12")),
        lambda report: replace(
            report,
            chapters=(replace(report.chapters[0], notes=(Note("注", "別の注"), *report.chapters[0].notes)),),
        ),
    ],
)
def test_every_part_of_a_report_is_compared(change: Callable[[Report], Report]) -> None:
    old = small_report()
    new = change(old)
    changes = compare(old, new)
    assert changes
    assert apply(old, changes) == said(new)


@st.composite
def edited(draw: st.DrawFn) -> tuple[Report, Report]:
    """A report and a version of it: rows moved, copied, dropped, renamed, emptied; or two reports of any kind."""
    old = draw(st.just(small_report()) | st.just(three_year_report()) | reports())
    if not old.chapters or draw(st.integers(0, 9)) == 0:
        return old, draw(reports())
    chapters = [draw(_edited_chapter(chapter)) for chapter in old.chapters]
    return old, replace(old, title=draw(st.just(old.title) | one_line), chapters=tuple(chapters))


@st.composite
def _edited_chapter(draw: st.DrawFn, chapter: Chapter) -> Chapter:
    rows = [row for section in chapter.sections for row in section.placements]
    sections = []
    for section in draw(st.permutations(chapter.sections)):
        kept = list(section.placements)
        if rows:
            kept += draw(st.lists(st.sampled_from(rows), max_size=2))
        kept = draw(st.permutations(kept))[: draw(st.integers(0, len(kept)))]
        renamed = [
            replace(row, entry=replace(row.entry, programme=draw(st.just(row.entry.programme) | one_line)))
            for row in kept
        ]
        numbered = tuple(replace(row, order=at) for at, row in enumerate(renamed, start=1))
        sections.append(replace(section, placements=numbered))
    return replace(chapter, sections=tuple(sections))


@given(edited())
def test_the_changes_carried_out_give_the_new_version(versions: tuple[Report, Report]) -> None:
    old, new = versions
    assert apply(old, compare(old, new)) == said(new)


@given(edited())
def test_exchanging_the_versions_gives_the_mirror(versions: tuple[Report, Report]) -> None:
    old, new = versions
    there, back = compare(old, new), compare(new, old)
    assert sorted(map(repr, there)) == sorted(repr(change.mirrored) for change in back)


@given(reports())
def test_equal_reports_give_nothing(report: Report) -> None:
    assert compare(report, report) == ()


@given(edited())
def test_each_change_leads_to_what_it_says(versions: tuple[Report, Report]) -> None:
    old, new = map(said, versions)
    for change in compare(old, new):
        if change.kind == ChangeKind.CHANGED:
            assert change.old is not None
            assert change.new is not None
            assert (value_at(old, change.old), value_at(new, change.new)) == (change.before, change.after)
            assert change.before != change.after
