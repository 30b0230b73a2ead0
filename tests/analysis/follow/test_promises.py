"""What leads announce, held against the programmes of their sections."""

from dataclasses import replace
from pathlib import Path

import pytest

from analysis.follow.test_follow import chapter, entry
from taikei.analysis.follow.promises import announcements, unkept, without_programme
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.pipeline import read_file

REFERENCE = Path(__file__).parents[4] / "shared" / "data" / "miyagi-2023" / "report.txt"


def led(lead: str, *names: str) -> Report:
    """A plan with one section, its lead and its programmes."""
    plan = chapter(ChapterKind.PLAN, [entry(name, 100) for name in names])
    section = replace(plan.sections[0], lead=lead)
    return Report("報告", chapters=(replace(plan, sections=(section,)),))


@pytest.mark.parametrize(
    ("lead", "names", "found"),
    [
        ("創業資金の補助、相談・助言等の支援を行う。", ["復興企業相談助言事業"], ["創業資金の補助"]),
        ("創業資金の補助、相談・助言等の支援を行う。", ["創業・第二創業支援事業"], []),
        ("苗木の育成や林道の整備を進める。", ["苗木育成事業"], ["林道の整備を進める"]),
        ("「丸太橋架設事業」により林道を整備する。", ["林道整備事業"], ["「丸太橋架設事業」"]),
        ("中小企業への支援を行う。", ["漁港事業"], []),  # says nothing that a section could lack
        ("森は国土を守る。", ["漁港事業"], []),  # no measure
    ],
)
def test_announcements_without_a_programme(lead: str, names: list[str], found: list[str]) -> None:
    assert [each.text for each in unkept(led(lead, *names))] == found


def test_an_announcement_knows_its_place() -> None:
    lead = "県は、創業資金の補助、利子の補給を行う。"
    assert [lead[each.start : each.end] for each in announcements(lead)] == ["創業資金の補助", "利子の補給を行う"]


def test_a_plan_is_known_by_the_narratives_of_the_results_it_goes_on_from() -> None:
    lead = "丸太橋の整備を続ける。"
    results = chapter(ChapterKind.RESULTS, [entry("林道事業", 50, 50, told="丸太橋を三つ架けた。")])
    plan: Chapter = led(lead, "林道事業").chapters[0]
    assert [each.text for each in unkept(Report("報告", chapters=(plan,)))] == ["丸太橋の整備を続ける"]
    assert list(unkept(Report("報告", chapters=(results, plan)))) == []


def test_nothing_is_missing_where_the_words_are_known() -> None:
    assert list(without_programme(announcements("丸太橋の整備を行う。"), "丸太橋")) == []


@pytest.mark.skipif(not REFERENCE.exists(), reason="the reference data (../shared) is not here")
def test_the_reference_report() -> None:
    """68 announcements in 14 leads. The second is a topic that no name or narrative of its section takes up."""
    report = read_file(str(REFERENCE)).report
    assert [(each.chapter.kind.value, each.section.number, each.text) for each in unkept(report)] == [
        ("plan", 3, "あらゆる産業に関わる表面・界面制御技術に基づく商品開発支援"),
        ("plan", 7, "創業資金の補助"),
    ]


def test_only_sentences_with_a_measure_that_is_sought_are_looked_into() -> None:
    lead = "商談会を開催する。創業資金を補助し、\n相談に応じる。"
    first, money, advice = announcements(lead)
    assert [lead[each.start : each.end] for each in (first, money, advice)] == [
        "商談会を開催する",
        "創業資金を補助し",
        "相談に応じる",
    ]
    assert list(announcements(lead, frozenset({"補助"}))) == [money]
    assert list(announcements(lead, frozenset({"開催", "相談"}))) == [first, advice]
