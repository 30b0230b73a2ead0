"""Next year's draft: the plan's rows under last year's text, ended programmes closed, tables in their new versions."""

from dataclasses import replace
from decimal import Decimal

from analysis.rows import chapter, entry
from taikei.analysis.rollover.left import Left, left, touched
from taikei.analysis.rollover.marks import MARK
from taikei.analysis.rollover.roll import TO_COME, Fate, Rolled, Rollover, rolled_over
from taikei.analysis.rollover.tables import UNCHANGED, Tables
from taikei.model.amount import Amount, Component, Unit
from taikei.model.decision import Decision, Ruling
from taikei.model.entry import Entry
from taikei.model.report import ChapterKind, ChartArticle, ChartBox, Note, Report


def telling(name: str, budget: int, narrative: str) -> Entry:
    return replace(entry(name, budget, budget - 1), narrative=narrative)


MILL = telling("水車小屋茅葺修繕事業", 905, "水車を２基直した。見学は延べ40人。")
RESULTS = replace(
    chapter([MILL, telling("盆踊り事業", 40, "盆踊りを開いた。")], [(MILL, "再掲")], titles=("水辺", "まち")),
    title="３ 令和４年度の実施状況",
    notes=(Note("（注１）", "課の名を省いた。"),),
)
PLAN = replace(
    chapter(
        [entry("水車小屋茅葺保存事業", 1200), entry("夜間保育事業", 60, new=True)],
        [(entry("水車小屋茅葺保存事業", 1200), "再掲"), replace(entry("花火事業", 9), ended=True)],
        titles=("水辺", "まち"),
        kind=ChapterKind.PLAN,
        year=2023,
    ),
    title="４ 令和５年度の主な取組",
)
RESULTS = replace(
    RESULTS, sections=(replace(RESULTS.sections[0], article=8, lead="水辺を守った。"), RESULTS.sections[1])
)
REPORT = Report(
    "令和４年度の報告",
    issuer="みほん町",
    published="令和５年６月",
    chart=(ChartArticle(8, "水辺", (ChartBox(3, "水辺の保全", "水車に関すること"),)),),
    chapters=(RESULTS, PLAN),
)


def rolled(decisions: tuple[Decision, ...] = (), tables: Tables = UNCHANGED) -> Rollover:
    return rolled_over(REPORT, RESULTS, PLAN, decisions, tables)


def test_plan_rows_become_result_rows_with_last_years_text_marked() -> None:
    told, opened = rolled().draft.chapters
    assert (told.kind, told.fiscal_year.start, told.title) == (ChapterKind.RESULTS, 2023, "３ 令和５年度の実施状況")
    assert (opened.kind, opened.fiscal_year.start, opened.title) == (ChapterKind.PLAN, 2024, "４ 令和６年度の主な取組")
    mill, nursery = (row.entry for row in told.sections[0].placements)
    assert mill.programme == "水車小屋茅葺保存事業"
    assert mill.narrative == f"{MARK}水車を２基直した。{MARK}見学は延べ40人。"
    assert mill.amounts == (
        Amount(Component.INITIAL_BUDGET, Unit.THOUSAND_YEN, Decimal(1200)),
        Amount(Component.SETTLEMENT, Unit.THOUSAND_YEN, word=TO_COME),
    )
    assert (nursery.narrative, nursery.new) == ("", False)
    assert [row.relisted for row in told.sections[1].placements] == [True, False]


def test_headings_leads_and_notes_come_from_last_years_results() -> None:
    told, opened = rolled().draft.chapters
    assert (told.sections[0].article, told.sections[0].lead) == (8, f"{MARK}水辺を守った。")
    assert told.notes == (Note("（注１）", f"{MARK}課の名を省いた。"),)
    assert (opened.sections[0].lead, opened.notes) == ("", ())
    assert (rolled().draft.title, rolled().draft.published) == ("令和５年度の報告", "")


def test_the_new_plan_has_the_programmes_that_go_on_and_no_amounts() -> None:
    _, opened = rolled().draft.chapters
    rows = [row.entry for section in opened.sections for row in section.placements]
    assert [row.programme for row in rows] == ["水車小屋茅葺保存事業", "夜間保育事業", "水車小屋茅葺保存事業"]
    assert {amount.word for row in rows for amount in row.amounts} == {TO_COME}


def test_a_budget_set_up_before_holds_next_year_too_and_zero_does_not() -> None:
    plan = replace(PLAN, sections=(
        chapter([entry("基金事業", "過年度造成済"), entry("休止事業", 0)], kind=ChapterKind.PLAN, year=2023).sections
    ))  # fmt: skip
    _, opened = rolled_over(REPORT, RESULTS, plan).draft.chapters
    words = [row.entry.amounts[0].word for section in opened.sections for row in section.placements]
    assert words == ["過年度造成済", TO_COME]


def test_the_budget_of_the_year_before_moves_on_by_a_year() -> None:
    mill = entry("水車小屋茅葺保存事業", 1200)
    before = Amount(Component.PREVIOUS_BUDGET, Unit.THOUSAND_YEN, Decimal(905))
    plan = chapter([replace(mill, amounts=(*mill.amounts, before))], kind=ChapterKind.PLAN, year=2023)
    told, opened = rolled_over(REPORT, RESULTS, plan).draft.chapters
    (of_results,), (of_plan,) = ([row.entry for row in one.sections[0].placements] for one in (told, opened))
    assert of_results.amount(Component.PREVIOUS_BUDGET) is None
    assert of_plan.amount(Component.PREVIOUS_BUDGET) == replace(before, number=Decimal(1200))


def test_what_became_of_each_programme() -> None:
    assert rolled().rolled == (
        Rolled(Fate.CARRIED, "水車小屋茅葺保存事業", ("水車小屋茅葺修繕事業",), 2),
        Rolled(Fate.OPENED, "夜間保育事業"),
        Rolled(Fate.OPENED, "花火事業"),
        Rolled(Fate.CLOSED, "盆踊り事業"),
    )


def test_a_decision_of_the_office_says_whose_text_goes_on() -> None:
    found = rolled((Decision(Ruling.DRAWN, 2022, 2023, "盆踊り事業", "花火事業"),))
    assert Rolled(Fate.CARRIED, "花火事業", ("盆踊り事業",), 1) in found.rolled
    assert all(each.fate != Fate.CLOSED for each in found.rolled)


def test_tables_in_their_new_versions() -> None:
    tables = Tables({"里山課": ("里山水辺課", "まち課")}, {8: ("水辺を守る。",)}, {3: "水辺の保全と活用"})
    draft = rolled(tables=tables).draft
    (told, _) = draft.chapters
    assert told.sections[0].placements[0].entry.charge.divisions == ("里山水辺課", "まち課")
    assert told.sections[0].ordinance == ("水辺を守る。",)
    assert draft.chart[0].boxes[0] == ChartBox(3, "水辺の保全と活用", "水車に関すること")


def test_what_is_left_is_each_marked_sentence_in_order() -> None:
    found = list(left(rolled().draft))
    assert found[0] == Left(ChapterKind.RESULTS, 1, None, "", (), "水辺を守った。")
    assert found[1] == Left(ChapterKind.RESULTS, 1, 1, "水車小屋茅葺保存事業", ("里山課",), "水車を２基直した。")
    assert found[-1] == Left(ChapterKind.RESULTS, None, None, "", (), "課の名を省いた。")
    assert len(found) == 6


def test_a_changed_sentence_is_touched_though_its_mark_was_left() -> None:
    draft = rolled().draft
    told = draft.chapters[0]
    section = told.sections[0]
    row = section.placements[0]
    changed = replace(row, entry=replace(row.entry, narrative=row.entry.narrative.replace("２基", "３基")))
    told = replace(told, sections=(replace(section, placements=(changed, *section.placements[1:])), told.sections[1]))
    found = touched(replace(draft, chapters=(told, draft.chapters[1])), REPORT)
    assert found.chapters[0].sections[0].placements[0].entry.narrative == f"水車を３基直した。{MARK}見学は延べ40人。"
    assert len(list(left(found))) == 5
