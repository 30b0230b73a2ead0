"""Invented programmes: which go on under which name, and which must not be linked."""

from decimal import Decimal

import pytest

from analysis.rows import chapter, entry
from taikei.analysis.lineage import chapter_lineage, lineage
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry
from taikei.model.lineage import Lineage, Link, LinkKind, Move


def kinds(found: Lineage) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return [(link.kind.value, link.earlier, link.later) for link in found.links]


def one(earlier: Entry, later: Entry) -> Link | None:
    return next(iter(lineage([earlier], [later]).links), None)


def test_same_and_variant() -> None:
    found = lineage(
        [entry("ＩＴ相談（初級）事業", 5), entry("水車修繕事業", 5)],
        [entry("水車修繕事業", 9), entry("IT相談(初級)事業", 5)],
    )
    assert kinds(found) == [
        ("same", ("水車修繕事業",), ("水車修繕事業",)),
        ("variant", ("ＩＴ相談（初級）事業",), ("IT相談(初級)事業",)),
    ]
    assert [link.confidence for link in found.links] == [Decimal(1), Decimal(1)]
    assert found.links[0].evidence.ja == "事業名が同じです。担当課が同じ、予算額は大きい方の56%です。"
    assert found.links[0].evidence.en == "The name is the same. The same division, budgets at 56% of the larger."
    assert (found.ended, found.begun) == ((), ())


def test_moved_to_another_division() -> None:
    link = one(entry("水車修繕事業", 5), entry("水車修繕事業", 5, division="土木課"))
    assert link is not None
    assert (link.kind, link.moves, link.confidence) == (LinkKind.MOVED, (Move.DIVISION,), Decimal(1))
    assert link.evidence.ja == "事業名が同じです。担当課は別、予算額が同じです。"


def test_moved_to_another_section_that_both_chapters_have() -> None:
    water, tower = entry("水車修繕事業", 5), entry("火の見櫓保存事業", 5)
    found = chapter_lineage(
        chapter([water], [tower], titles=("水辺", "まち")), chapter([tower], [water], titles=("水辺", "まち"))
    )
    assert {(link.kind, link.moves) for link in found.links} == {(LinkKind.MOVED, (Move.SECTION,))}
    renamed = chapter_lineage(
        chapter([water], [tower], titles=("水辺", "まち")), chapter([water], [tower], titles=("川と海", "くらし"))
    )
    assert {link.kind for link in renamed.links} == {LinkKind.SAME}


@pytest.mark.parametrize(
    ("earlier", "later"),
    [("里山塾（夏期を含む）", "里山塾"), ("里山塾", "里山塾（通年）"), ("里山・塾／夏期", "里山塾（夏期）")],
    ids=["lost", "gained", "signs"],
)
def test_a_bracketed_part_or_a_sign_makes_a_variant(earlier: str, later: str) -> None:
    link = one(entry(earlier, 90), entry(later, 20))
    assert link is not None
    assert (link.kind, link.confidence) == (LinkKind.VARIANT, Decimal("0.95"))
    assert link.evidence.ja.startswith("事業名は記号か括弧書きの有無だけが違い、担当課に違いはありません。")


def test_a_bracketed_part_is_no_variant_where_several_have_the_name() -> None:
    found = lineage([entry("里山塾（夏期）", 90), entry("里山塾（冬期）", 90)], [entry("里山塾", 170)])
    assert kinds(found) == [("merged", ("里山塾（夏期）", "里山塾（冬期）"), ("里山塾",))]


def test_a_bracketed_part_is_no_variant_when_marked_new() -> None:
    assert one(entry("里山塾（夏期を含む）", 90), entry("里山塾", 90, new=True)) is None


def test_renamed_on_name_division_and_amount() -> None:
    link = one(entry("水車小屋茅葺修繕事業", 905), entry("水車小屋茅葺保存事業", 850))
    assert link is not None
    assert link.kind == LinkKind.RENAMED
    assert Decimal("0.6") <= link.confidence < 1
    assert link.evidence.ja.endswith("が共通、担当課が同じ、予算額は大きい方の94%です。")
    assert link.evidence.en.endswith("of the names in common, the same division, budgets at 94% of the larger.")


def test_what_is_not_printed_speaks_neither_for_nor_against() -> None:
    bare = one(entry("水車小屋茅葺修繕事業", division=""), entry("水車小屋茅葺保存事業", division=""))
    told = one(entry("水車小屋茅葺修繕事業", 900), entry("水車小屋茅葺保存事業", 850))
    other = one(entry("水車小屋茅葺修繕事業", 900), entry("水車小屋茅葺保存事業", 90, division="土木課"))
    assert bare is not None
    assert told is not None
    assert bare.evidence.ja.endswith("が共通です。")
    assert bare.confidence < told.confidence
    assert other is None or other.confidence < bare.confidence
    assert one(entry("水車小屋茅葺修繕事業", "過年度造成済"), entry("水車小屋茅葺保存事業", 850)) is not None


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        # Generic words in common only.
        (entry("水車修繕支援事業", 500), entry("夜間保育支援事業", 400)),
        # A place in common, and the same division.
        (entry("中町橋りょう点検", 500), entry("中町盆踊り大会", 400)),
        # A field of work in common, and the same division.
        (entry("水路清掃活動事業", 500), entry("水路改修工事事業", 400)),
        # A like name in another division with another amount.
        (entry("里山歩道刈払事業", 500), entry("里山歩道標識事業", 20, division="道路課")),
        # Zero is an amount: 500 against nothing.
        (entry("里山見回り歩道刈払事業", 500), entry("里山遊び歩道標識事業", 0)),
        # Marked new by the office itself.
        (entry("水車修繕補助事業", 900), entry("水車保存補助事業", 900, new=True)),
    ],
    ids=["generic", "place", "field", "other division", "zero", "new"],
)
def test_not_linked(earlier: Entry, later: Entry) -> None:
    found = lineage([earlier], [later])
    assert (found.links, found.ended, found.begun) == ((), (earlier.programme,), (later.programme,))


def test_new_where_it_is_marked_so_and_unmarked_where_not() -> None:
    found = lineage([], [entry("舟渡し事業", new=True), entry("盆踊り事業")])
    assert [link.kind for link in found.beginnings] == [LinkKind.NEW, LinkKind.UNMARKED]
    assert found.beginnings[0].evidence.ja == "新規の印があります。似た名前の事業もありません。"
    assert found.beginnings[1].evidence.en == "No programme has a name like it."


def test_ended_names_the_likest_and_says_why_it_is_not_the_one() -> None:
    (link,) = lineage([entry("水路清掃活動事業", 500)], [entry("水路改修工事事業", 400)]).endings
    assert link.evidence.ja.startswith("最も近い「水路改修工事事業」は、事業名の")
    assert link.confidence < Decimal("0.96")


def test_an_office_that_names_the_former_programme_is_believed() -> None:
    former, later = entry("夜間保育事業", 500), Entry("子育てひろば事業", note="旧：夜間保育事業")
    assert kinds(lineage([former], [later])) == []  # nothing in the name leads there, so nobody looks
    later = Entry("子育てひろば運営事業（旧夜間保育事業）")
    link = one(former, later)
    assert link is not None
    assert link.kind == LinkKind.RENAMED
    assert link.evidence.ja.startswith("後の事業が前の事業名を挙げています。")


def test_pairs_are_chosen_for_the_whole_not_one_by_one() -> None:
    # 刈払 would go to 刈払 first, and 標識 would stay alone; together both find their place.
    found = lineage(
        [entry("里山遊歩道延伸標識事業", 900), entry("里山遊歩道延伸刈払事業", 300)],
        [entry("里山遊歩道延伸管理事業", 900), entry("里山遊歩道巡回刈払事業", 300)],
    )
    assert kinds(found) == [
        ("renamed", ("里山遊歩道延伸標識事業",), ("里山遊歩道延伸管理事業",)),
        ("renamed", ("里山遊歩道延伸刈払事業",), ("里山遊歩道巡回刈払事業",)),
    ]


def test_a_rival_as_good_makes_a_link_doubtful() -> None:
    alone = one(entry("河川敷花壇植栽事業"), entry("河川敷花壇管理事業"))
    assert alone is not None
    rivals = lineage([entry("河川敷花壇植栽事業")], [entry("河川敷花壇管理事業"), entry("河川敷花壇清掃事業")])
    assert all(link.confidence < alone.confidence for link in rivals.links)


def test_merged_where_the_money_of_both_fits_better() -> None:
    found = lineage([entry("里山歩道刈払事業", 500), entry("里山歩道標識事業", 313)], [entry("里山歩道保全事業", 813)])
    (link,) = found.links
    assert kinds(found) == [("merged", ("里山歩道刈払事業", "里山歩道標識事業"), ("里山歩道保全事業",))]
    assert link.evidence.ja.endswith("担当課が同じ、予算額が同じです。")


def test_split_where_the_money_of_both_fits_better() -> None:
    found = lineage(
        [entry("里山体験学習事業", 813)],
        [entry("里山体験学習事業（夏期）", 500), entry("里山体験学習事業（冬期）", 313)],
    )
    (link,) = found.links
    assert link.kind == LinkKind.SPLIT
    assert link.later == ("里山体験学習事業（夏期）", "里山体験学習事業（冬期）")


def test_a_neighbour_that_kept_its_name_takes_in_nothing_for_its_name_alone() -> None:
    kept = entry("中町空き家相談活用事業", 900)
    assert lineage([kept, entry("中町空き家相談事業", 50)], [kept]).ended == ("中町空き家相談事業",)
    silent = entry("中町空き家相談活用事業")
    assert lineage([silent, entry("中町空き家相談事業")], [silent]).ended == ("中町空き家相談事業",)
    told = Entry("中町空き家相談活用事業", kept.amounts, "中町空き家相談事業を統合した。", charge=kept.charge)
    assert kinds(lineage([kept, entry("中町空き家相談事業", 50)], [told])) == [
        ("merged", ("中町空き家相談活用事業", "中町空き家相談事業"), ("中町空き家相談活用事業",))
    ]


def test_several_of_one_name_go_on_by_their_codes_and_where_these_changed_by_their_money() -> None:
    def coded(code: str, budget: int) -> Entry:
        plain = entry("拠出金", budget)
        return Entry(plain.programme, plain.amounts, charge=plain.charge, code=code)

    found = lineage([coded("1", 114), coded("2", 410)], [coded("2", 449), coded("1", 186)])
    assert [(link.before[0].code, link.after[0].code) for link in found.links] == [("2", "2"), ("1", "1")]
    found = lineage([coded("1", 114), coded("2", 417)], [coded("8", 417), coded("9", 114)])
    assert [(link.before[0].code, link.after[0].code) for link in found.links] == [("2", "8"), ("1", "9")]


def test_chapters_are_linked_by_their_primary_rows() -> None:
    found = chapter_lineage(
        chapter([entry("水車修繕事業", 5)], [(entry("水車修繕事業", 6), "再掲"), entry("舟渡し事業", 5)]),
        chapter([entry("水車修繕事業", 5), entry("夜間保育事業", 5)]),
    )
    assert kinds(found) == [("same", ("水車修繕事業",), ("水車修繕事業",))]
    assert (found.ended, found.begun) == (("舟渡し事業",), ("夜間保育事業",))


def test_links_are_in_the_order_of_the_later_list() -> None:
    names = ["水車修繕事業", "夜間保育事業", "舟渡し事業"]
    found = lineage([entry(name) for name in names], [entry(name) for name in reversed(names)])
    assert [link.later[0] for link in found.links] == names[::-1]


def test_each_programme_stands_in_one_link() -> None:
    earlier = [entry(name) for name in ("水車修繕事業", "里山塾（夏期）", "里山塾（冬期）", "舟渡し事業")]
    later = [entry(name) for name in ("水車修繕・保存事業", "里山塾", "盆踊り事業")]
    found = lineage(earlier, later)
    assert sorted(name for link in found.all_links for name in link.earlier) == sorted(e.programme for e in earlier)
    assert sorted(name for link in found.all_links for name in link.later) == sorted(e.programme for e in later)


def test_a_link_that_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="a link merged has several before and one after"):
        Link(LinkKind.MERGED, (entry("水車修繕事業"),), (entry("水車修繕事業"),), Decimal(1), found_words)
    with pytest.raises(ValueError, match="a confidence is from 0 to 1"):
        Link(LinkKind.SAME, (entry("水車修繕事業"),), (entry("水車修繕事業"),), Decimal(2), found_words)


def found_words():  # type: ignore[no-untyped-def]
    from taikei.model.words import Words

    return Words("根拠", "evidence")


def test_two_hundred_names_of_few_words_are_not_linked_at_random() -> None:
    places, works, doings = (
        ["里山", "海辺", "川沿い", "駅前", "谷"],
        ["歩道", "水路", "橋", "公園", "広場"],
        ["点検", "清掃", "改修", "植栽"],
    )
    names = [f"{place}{work}{doing}事業" for place in places for work in works for doing in doings]
    found = lineage([entry(name) for name in names[::2]], [entry(name) for name in names[1::2]])
    assert [link for link in found.links if link.confidence >= Decimal("0.8")] == []


def test_like_narratives_speak_for_a_link_and_unlike_ones_against() -> None:
    def told(name: str, narrative: str) -> Entry:
        return Entry(name, narrative=narrative)

    before = told("水車小屋修繕事業", "水車小屋の茅葺屋根を職人と修繕し、見学者を案内した。")
    like = one(before, told("水車小屋保存事業", "水車小屋の茅葺屋根を職人と修繕し、見学会を開催した。"))
    unlike = one(before, told("水車小屋保存事業", "学校向けの体験講座を開催し、教材を配布した。"))
    silent = one(before, told("水車小屋保存事業", ""))
    assert like is not None
    assert silent is not None
    assert like.confidence > silent.confidence
    assert unlike is None or unlike.confidence < silent.confidence
    assert "実施概要の" in like.evidence.ja
    assert "of the narratives in common" in like.evidence.en


def test_like_funding_speaks_for_a_link() -> None:
    def funded(name: str, national: int, general: int) -> Entry:
        amounts = tuple(
            Amount(component, Unit.THOUSAND_YEN, Decimal(number))
            for component, number in ((Component.NATIONAL_FUNDS, national), (Component.GENERAL_FUNDS, general))
        )
        return Entry(name, amounts)

    like = one(funded("水車小屋修繕事業", 500, 500), funded("水車小屋保存事業", 300, 300))
    unlike = one(funded("水車小屋修繕事業", 500, 500), funded("水車小屋保存事業", 0, 300))
    assert like is not None
    assert like.evidence.ja.endswith("財源の100%が共通です。")
    assert unlike is None or unlike.confidence < like.confidence
