"""Decisions of the office on lineage (taikei lineage --decisions) in the rules that compare the years."""

from collections.abc import Callable

from checks.builders import plan, report, results, row
from checks.money import of_year
from taikei.checks.lineage import (
    c_01_promised_programmes,
    c_02_no_successor,
    c_03_renamed,
    c_04_unmarked_newcomer,
    c_05_new_with_a_past,
)
from taikei.checks.organisation import c_07_division_changed
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.model.decision import Decision, Ruling
from taikei.model.report import Report

RECORDED = "系譜の決定に記録されています。"
KEPT = row("見守り事業", 1200, 1100)


def _decided(from_name: str = "", to_name: str = "", ruling: Ruling = Ruling.DRAWN) -> Decision:
    return Decision(ruling, 2022, 2023, from_name, to_name)


def _hits(
    check: Callable[[Subject], Verdict], of: Report, *decisions: Decision, earlier: Report | None = None
) -> tuple[Hit, ...]:
    return check(Subject(of, earlier=earlier, decisions=decisions)).hits


def _reasons(hits: tuple[Hit, ...]) -> list[str | None]:
    return [None if hit.accepted is None else hit.accepted.ja for hit in hits]


GONE = report(results([KEPT, row("買い物送迎事業", 300, 300)]), plan([KEPT, row("花火師育成事業", 40)]))


def test_an_end_that_was_decided_is_accepted() -> None:
    assert _reasons(_hits(c_02_no_successor.check, GONE)) == [None]
    assert _reasons(_hits(c_02_no_successor.check, GONE, _decided("買い物送迎事業"))) == [RECORDED]


def test_a_link_that_was_drawn_is_a_successor_and_its_renaming_is_accepted() -> None:
    link = _decided("買い物送迎事業", "花火師育成事業")
    assert _hits(c_02_no_successor.check, GONE, link) == ()
    assert _reasons(_hits(c_03_renamed.check, GONE)) == []
    assert _reasons(_hits(c_03_renamed.check, GONE, link)) == [RECORDED]


def test_a_link_that_was_rejected_is_none() -> None:
    renamed = report(
        results([KEPT, row("水車修繕補助事業", 900, 900)]),
        plan([KEPT, row("水車保存補助事業", 900)]),
    )
    rejected = _decided("水車修繕補助事業", "水車保存補助事業", Ruling.REJECTED)
    assert [hit.place.programme for hit in _hits(c_03_renamed.check, renamed)] == ["水車保存補助事業"]
    assert _hits(c_03_renamed.check, renamed, rejected) == ()
    assert [hit.place.programme for hit in _hits(c_02_no_successor.check, renamed, rejected)] == ["水車修繕補助事業"]


def test_a_beginning_that_was_decided_needs_no_mark() -> None:
    newcomer = report(results([KEPT]), plan([KEPT, row("花火師育成事業", 40), row("夜間相談事業", 7, new=True)]))
    assert _reasons(_hits(c_04_unmarked_newcomer.check, newcomer)) == [None]
    assert _reasons(_hits(c_04_unmarked_newcomer.check, newcomer, _decided(to_name="花火師育成事業"))) == [RECORDED]


def test_a_past_that_was_ruled_out_is_none() -> None:
    past = report(
        results([KEPT, row("空き店舗活用相談事業", 300, 300)]),
        plan([KEPT, row("空き店舗活用相談員事業", 4, new=True)]),
    )
    rejected = _decided("空き店舗活用相談事業", "空き店舗活用相談員事業", Ruling.REJECTED)
    assert len(_hits(c_05_new_with_a_past.check, past)) == 1
    assert _hits(c_05_new_with_a_past.check, past, rejected) == ()
    assert _hits(c_05_new_with_a_past.check, past, _decided(to_name="空き店舗活用相談員事業")) == ()


def test_last_years_plan_goes_by_the_decisions_too() -> None:
    planned = report(plan([KEPT, row("買い物送迎事業", 300)]))
    here = report(of_year(results([KEPT]), 2023))
    ended = Decision(Ruling.DRAWN, 2023, 2023, "買い物送迎事業")
    assert _reasons(_hits(c_01_promised_programmes.check, here, earlier=planned)) == [None]
    assert _reasons(_hits(c_01_promised_programmes.check, here, ended, earlier=planned)) == [RECORDED]


def test_the_divisions_of_a_decided_link_are_compared() -> None:
    moved = report(
        results([KEPT, row("買い物送迎事業", 300, 300, divisions=("福祉課",))]),
        plan([KEPT, row("花火師育成事業", 40, divisions=("観光課",))]),
    )
    assert _hits(c_07_division_changed.check, moved) == ()
    link = _decided("買い物送迎事業", "花火師育成事業")
    assert [hit.place.programme for hit in _hits(c_07_division_changed.check, moved, link)] == ["花火師育成事業"]
