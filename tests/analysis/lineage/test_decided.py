"""A person's word on lineage: it wins, carries over, names what is there, and does not contradict itself."""

import pytest

from analysis.rows import chapter, entry
from taikei.analysis.lineage import chapter_lineage
from taikei.analysis.lineage.decided import check_agreement, check_names
from taikei.model.decision import Decision, Ruling
from taikei.model.entry import Entry
from taikei.model.errors import Misuse
from taikei.model.lineage import Lineage

MILL, HOUSE, DANCE = entry("水車小屋修繕事業", 900), entry("水車小屋保存事業", 900), entry("盆踊り事業", 40)


def said(
    from_name: str, to_name: str, ruling: Ruling = Ruling.DRAWN, years: tuple[int, int] = (2022, 2023)
) -> Decision:
    return Decision(ruling, *years, from_name, to_name)


def found(decisions: list[Decision], earlier: list[Entry], later: list[Entry], year: int = 2023) -> Lineage:
    return chapter_lineage(chapter(list(earlier)), chapter(list(later), year=year), decisions)


def kinds(lineage: Lineage) -> list[tuple[str, tuple[str, ...], tuple[str, ...], bool]]:
    return [(link.kind.value, link.earlier, link.later, link.decided) for link in lineage.all_links]


def test_without_a_decision_the_machine_proposes() -> None:
    assert kinds(found([], [MILL], [HOUSE])) == [("renamed", ("水車小屋修繕事業",), ("水車小屋保存事業",), False)]


def test_confirmed_is_sure() -> None:
    (link,) = found([said("水車小屋修繕事業", "水車小屋保存事業", Ruling.CONFIRMED)], [MILL], [HOUSE]).links
    assert (link.confidence, link.decided) == (1, True)
    assert link.evidence.ja.startswith("職員が決めたつながりです。事業名の")


def test_rejected_is_not_proposed_again() -> None:
    assert kinds(found([said("水車小屋修繕事業", "水車小屋保存事業", Ruling.REJECTED)], [MILL], [HOUSE])) == [
        ("new_unmarked", (), ("水車小屋保存事業",), False),
        ("ended", ("水車小屋修繕事業",), (), False),
    ]


def test_rejected_of_one_name_is_not_linked_by_that_name() -> None:
    lineage = found([said("盆踊り事業", "盆踊り事業", Ruling.REJECTED)], [DANCE], [DANCE])
    assert (lineage.ended, lineage.begun) == (("盆踊り事業",), ("盆踊り事業",))


def test_drawn_wins_over_a_better_one() -> None:
    assert kinds(found([said("水車小屋修繕事業", "盆踊り事業")], [MILL], [HOUSE, DANCE])) == [
        ("renamed", ("水車小屋修繕事業",), ("盆踊り事業",), True),
        ("new_unmarked", (), ("水車小屋保存事業",), False),
    ]


def test_drawn_several_are_a_merger_or_a_split() -> None:
    merger = [said("水車小屋修繕事業", "盆踊り事業"), said("水車小屋保存事業", "盆踊り事業")]
    assert kinds(found(merger, [MILL, HOUSE], [DANCE])) == [
        ("merged", ("水車小屋修繕事業", "水車小屋保存事業"), ("盆踊り事業",), True)
    ]
    split = [said("盆踊り事業", "水車小屋修繕事業"), said("盆踊り事業", "水車小屋保存事業")]
    assert kinds(found(split, [DANCE], [MILL, HOUSE])) == [
        ("split", ("盆踊り事業",), ("水車小屋修繕事業", "水車小屋保存事業"), True)
    ]


def test_ended_and_begun_by_a_persons_word() -> None:
    assert kinds(found([said("水車小屋修繕事業", "")], [MILL], [HOUSE])) == [
        ("new_unmarked", (), ("水車小屋保存事業",), False),
        ("ended", ("水車小屋修繕事業",), (), True),
    ]
    assert kinds(found([said("", "水車小屋保存事業")], [MILL], [HOUSE]))[0] == (
        "new_unmarked", (), ("水車小屋保存事業",), True,
    )  # fmt: skip


def test_a_decision_carries_over_to_years_further_apart_and_in_any_notation() -> None:
    decision = said("水車小屋 修繕事業", "盆踊り事業")
    assert kinds(found([decision], [MILL], [DANCE], year=2024))[0][0] == "renamed"
    assert found([said("水車小屋修繕事業", "盆踊り事業", years=(2020, 2021))], [MILL], [DANCE]).links == ()


def test_an_unknown_name_is_refused_with_the_nearest() -> None:
    chapters = [chapter([MILL, DANCE]), chapter([HOUSE], year=2023)]
    check_names([said("盆踊り事業", ""), said("盆踊り事業", "花火", years=(2019, 2020))], chapters, "系譜.toml")
    with pytest.raises(Misuse) as refusal:
        check_names([said("盆踊事業", "水車小屋保存事業")], chapters, "系譜.toml")
    assert refusal.value.said("ja") == (
        "系譜.toml：2022年度に「盆踊事業」という事業はありません"
        "（求めるもの：2022年度の報告書にある事業名）。「盆踊り事業」のことではありませんか。"
    )
    assert refusal.value.said("en") == (
        "系譜.toml: there is no programme “盆踊事業” in fiscal year 2022; expected a name that a report of 2022 has. "
        "Did you mean “盆踊り事業”?"
    )


def test_a_name_of_several_needs_its_code() -> None:
    twins = [Entry("拠出金", code="1"), Entry("拠出金", code="2")]
    with pytest.raises(Misuse, match="fiscal year 2022 has several programmes “拠出金”"):
        check_names([said("拠出金", "")], [chapter(list(twins))], "系譜.toml")
    check_names([Decision(Ruling.DRAWN, 2022, 2023, "拠出金", from_code="2")], [chapter(list(twins))], "系譜.toml")


@pytest.mark.parametrize(
    "decisions",
    [
        [said("甲事業", "乙事業", Ruling.CONFIRMED), said("甲事業", "乙事業", Ruling.REJECTED)],
        [said("甲事業", "乙事業"), said("甲事業", "")],
        [said("甲事業", "乙事業"), said("", "乙事業")],
        [said("甲事業", "乙事業"), said("甲事業", "丙事業"), said("丁事業", "乙事業")],
    ],
    ids=["both ways", "goes on and ends", "comes from and begins", "a knot"],
)
def test_decisions_that_contradict_are_refused(decisions: list[Decision]) -> None:
    with pytest.raises(Misuse) as refusal:
        check_agreement(decisions, "系譜.toml")
    assert "は両立しません" in refusal.value.said("ja")
    assert "2022年度「甲事業」" in refusal.value.said("ja")
    assert "cannot both hold" in refusal.value.said("en")


def test_decisions_that_agree_are_taken() -> None:
    check_agreement(
        [said("甲事業", "乙事業"), said("丁事業", "乙事業"), said("甲事業", "丙事業", Ruling.REJECTED)], "系譜.toml"
    )
