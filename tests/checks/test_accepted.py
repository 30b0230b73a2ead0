"""Findings that the document itself explains."""

import pytest

from checks.builders import plan, report, results, row
from taikei.checks.amounts import a_03_settlement_above_budget as a_03
from taikei.checks.lineage import c_02_no_successor as c_02
from taikei.checks.subject import Subject

OVERSPENT = [row("道普請事業", 500, 650)]


def test_a_note_on_money_carried_over_accepts_an_overspent_budget() -> None:
    notes = ("部名を省略している。", "決算額には、令和３年度からの繰\n越事業の分を含む。")
    (finding,) = a_03.check(Subject(report(results(OVERSPENT, notes=notes)))).hits
    assert finding.accepted is not None
    assert finding.accepted.ja == "（注2）に、決算額は前年度からの繰越分を含むと書かれています。"
    assert finding.accepted.en == (
        "The note （注2） says that settlements include money carried over from the year before."
    )


@pytest.mark.parametrize(
    "note",
    [
        "決算額は、令和３年度から繰り越した事業に係る額を含む。",
        "決算額には、前年度からの繰越分も含めている。",
        "決算額には、前年度の繰越しを含んだ額を記載した。",
    ],
)
def test_the_note_may_be_worded_otherwise(note: str) -> None:
    (finding,) = a_03.check(Subject(report(results(OVERSPENT, notes=(note,))))).hits
    assert finding.accepted is not None


@pytest.mark.parametrize(
    "note",
    [
        "部名を省略している。",
        "予算額には、繰越事業の分を含む。",
        "決算額は見込みである。",
        "決算額には、前年度からの繰越分を含まない。",
        "決算額には、前年度からの繰越分を含めていない。",
        "決算額は、翌年度への繰越額を含む。",
        "決算額は見込みである。予算額には、繰越分を含む。",
    ],
)
def test_another_note_does_not(note: str) -> None:
    (finding,) = a_03.check(Subject(report(results(OVERSPENT, notes=(note,))))).hits
    assert finding.accepted is None


@pytest.mark.parametrize(
    ("narrative", "said"),
    [
        ("本事業は令和４年度で終了した。", "事業は令和４年度で終了"),
        ("補助制度を\n廃止した。", "制度を廃止"),
        ("令和４年度をもって廃止する。", "年度をもって廃止"),
    ],
)
def test_a_programme_that_is_said_to_end_is_accepted(narrative: str, said: str) -> None:
    ended = report(results([row("見守り", 5, 5), row("舟渡し", 5, 5, narrative)]), plan([row("見守り", 5)]))
    (finding,) = c_02.check(Subject(ended)).hits
    assert finding.accepted is not None
    assert finding.accepted.ja == f"「{said}」と書かれています。"


@pytest.mark.parametrize("narrative", ["", "講座を終了した10人に修了証を渡した。", "舟を三そう直した。"])
def test_a_programme_that_only_stops_is_not(narrative: str) -> None:
    stopped = report(results([row("見守り", 5, 5), row("舟渡し", 5, 5, narrative)]), plan([row("見守り", 5)]))
    (finding,) = c_02.check(Subject(stopped)).hits
    assert finding.accepted is None
