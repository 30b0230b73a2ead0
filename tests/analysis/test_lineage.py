"""Invented programmes: which go on under which name, and which must not be linked."""

from decimal import Decimal

import pytest

from analysis.rows import chapter, entry
from taikei.analysis.lineage import Lineage, Link, LinkKind, chapter_lineage, lineage
from taikei.model.entry import Entry


def kinds(found: Lineage) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return [(link.kind.value, link.earlier, link.later) for link in found.links]


def one(earlier: Entry, later: Entry) -> Link | None:
    return next(iter(lineage([earlier], [later]).links), None)


def test_same_and_variant() -> None:
    found = lineage(
        [entry("ＩＴ相談（初級）事業", 5), entry("水車修繕事業", 5)],
        [entry("水車修繕事業", 9, division="別の課"), entry("IT相談(初級)事業", 5)],
    )
    assert kinds(found) == [
        ("same", ("水車修繕事業",), ("水車修繕事業",)),
        ("variant", ("ＩＴ相談（初級）事業",), ("IT相談(初級)事業",)),
    ]
    assert [link.confidence for link in found.links] == [Decimal(1), Decimal(1)]
    assert (found.ended, found.begun) == ((), ())


@pytest.mark.parametrize(
    ("earlier", "later"), [("里山塾（夏期を含む）", "里山塾"), ("里山塾", "里山塾（通年）")], ids=["lost", "gained"]
)
def test_a_bracketed_part_makes_a_variant(earlier: str, later: str) -> None:
    link = one(entry(earlier, 90), entry(later, 20))
    assert link is not None
    assert (link.kind, link.confidence) == (LinkKind.VARIANT, Decimal("0.9"))
    assert link.evidence.ja == "事業名は括弧書きの有無だけが違い、担当課に違いはありません。"


def test_a_bracketed_part_is_no_variant_where_several_have_the_name() -> None:
    found = lineage([entry("里山塾（夏期）", 90), entry("里山塾（冬期）", 90)], [entry("里山塾", 170)])
    assert kinds(found) == [("merged", ("里山塾（夏期）", "里山塾（冬期）"), ("里山塾",))]


def test_a_bracketed_part_is_no_variant_in_another_division_or_when_marked_new() -> None:
    assert one(entry("里山塾（夏期を含む）", 90), entry("里山塾", 2, division="水道課")) is None
    assert one(entry("里山塾（夏期を含む）", 90), entry("里山塾", 90, new=True)) is None


def test_two_different_bracketed_parts_are_no_variant() -> None:
    link = one(entry("里山塾講座（夏期）", 90), entry("里山塾講座（冬期）", 80))
    assert link is not None
    assert link.kind == LinkKind.RENAMED


def test_renamed_on_name_division_and_amount() -> None:
    link = one(entry("水車修繕補助事業", 900), entry("水車保存補助事業", 850))
    assert link is not None
    assert (link.kind, link.confidence) == (LinkKind.RENAMED, Decimal("0.80"))
    assert link.evidence.ja == "事業名の69%が共通、担当課が同じ、当初予算額は大きい方の94%です。"
    assert link.evidence.en == "69% of the names in common, the same division, initial budgets at 94% of the larger."


def test_what_is_not_printed_speaks_neither_for_nor_against() -> None:
    named = one(entry("水車修繕補助事業", division=""), entry("水車保存補助事業", division=""))
    assert named is not None
    assert named.confidence == Decimal("0.69")
    assert named.evidence.ja == "事業名の69%が共通です。"
    assert one(entry("水車修繕補助事業", "過年度造成済"), entry("水車保存補助事業", 850)) is not None
    assert one(entry("水車修繕補助事業", 0), entry("水車保存補助事業", 0)) is not None


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        # Generic words and the amount in common only.
        (entry("水車修繕支援事業", 500), entry("夜間保育支援事業", 500)),
        # A place in common, and the same division, and the same amount.
        (entry("中町橋りょう点検", 500), entry("中町盆踊り大会", 500)),
        # A field of work in common, and the same division, and the same amount.
        (entry("水路清掃活動事業", 500), entry("水路改修工事事業", 500)),
        # A like name in another division with another amount.
        (entry("里山歩道刈払事業", 500), entry("里山歩道標識事業", 20, division="道路課")),
        # Half of the name, but only a tenth of the money; with as much money it would be linked (below).
        (entry("里山見回り歩道刈払事業", 5000), entry("里山遊び歩道標識事業", 500)),
        # Zero is an amount: 500 against nothing.
        (entry("里山見回り歩道刈払事業", 500), entry("里山遊び歩道標識事業", 0)),
        # Marked new by the office itself.
        (entry("水車修繕補助事業", 900), entry("水車保存補助事業", 900, new=True)),
    ],
    ids=["generic", "place", "field", "other division", "other money", "zero", "new"],
)
def test_not_linked(earlier: Entry, later: Entry) -> None:
    found = lineage([earlier], [later])
    assert found == Lineage((), (earlier.programme,), (later.programme,))


def test_half_of_the_name_needs_the_division_and_half_of_the_money() -> None:
    assert one(entry("里山見回り歩道刈払事業", 1000), entry("里山遊び歩道標識事業", 500)) is not None
    assert one(entry("里山見回り歩道刈払事業", 1000), entry("里山遊び歩道標識事業", 400)) is None


def test_pairs_are_chosen_for_the_whole_not_one_by_one() -> None:
    # The best single pair is 刈払 → 管理 (0.83), but then 標識 would stay alone: 0.71 + 0.78 is more.
    found = lineage(
        [entry("里山遊歩道刈払事業", 300), entry("里山遊歩道標識事業", 900)],
        [entry("里山遊歩道管理事業", 320), entry("里山草地刈払事業", 300)],
    )
    assert kinds(found) == [
        ("renamed", ("里山遊歩道標識事業",), ("里山遊歩道管理事業",)),
        ("renamed", ("里山遊歩道刈払事業",), ("里山草地刈払事業",)),
    ]
    assert [link.confidence for link in found.links] == [Decimal("0.71"), Decimal("0.78")]


def test_merged_where_one_of_two_was_weighed_as_renamed() -> None:
    found = lineage(
        [entry("里山歩道刈払事業", 500), entry("里山歩道標識事業", 300)],
        [entry("里山歩道保全事業", 790)],
    )
    (link,) = found.links
    assert kinds(found) == [("merged", ("里山歩道刈払事業", "里山歩道標識事業"), ("里山歩道保全事業",))]
    assert link.confidence == Decimal("0.81")
    assert link.evidence.ja == "事業名の69%が共通、担当課が同じ、当初予算額は大きい方の99%です。"


def test_merged_where_several_small_ones_are_akin_and_none_was_renamed() -> None:
    found = lineage(
        [entry("里山歩道刈払事業", 10), entry("里山歩道標識事業", 10)],
        [entry("里山総合管理運営事業", 9000)],
    )
    assert found.links == ()
    found = lineage(
        [entry("里山見回り刈払事業", 10), entry("里山見回り標識事業", 10)],
        [entry("里山見回り管理運営事業", 9000)],
    )
    assert kinds(found) == [("merged", ("里山見回り刈払事業", "里山見回り標識事業"), ("里山見回り管理運営事業",))]


def test_a_neighbour_that_kept_its_name_takes_in_only_what_is_nearly_called_like_it() -> None:
    kept = entry("中町空き家相談活用事業", 900)
    akin = lineage([kept, entry("中町空き家解体費用事業", 50)], [kept])
    assert akin.ended == ("中町空き家解体費用事業",)
    close = lineage([kept, entry("中町空き家相談事業", 50)], [kept])
    assert kinds(close) == [("merged", ("中町空き家相談活用事業", "中町空き家相談事業"), ("中町空き家相談活用事業",))]


def test_nothing_is_merged_across_divisions_or_into_a_new_programme() -> None:
    kept = entry("中町空き家相談活用事業", 900)
    assert lineage([kept, entry("中町空き家相談事業", 50, division="道路課")], [kept]).ended == ("中町空き家相談事業",)
    assert lineage([kept, entry("中町空き家相談事業", 50, division="")], [kept]).ended == ("中町空き家相談事業",)
    new = entry("中町空き家相談活用事業", 900, new=True)
    assert lineage([entry("中町空き家相談事業", 50), entry("中町空き家活用事業", 50)], [new]).links == ()


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
