from dataclasses import replace

from analysis.rows import chapter, entry
from taikei.analysis.placements import primary_placements, programme_keys
from taikei.model.entry import Entry


def test_the_first_unmarked_row_is_primary() -> None:
    rows = chapter(
        [(entry("ＩＴ相談事業", 1), "再掲"), entry("水車修繕事業", 2)],
        [entry("IT相談事業", 3), (entry("水車修繕事業", 4), "再掲"), entry("IT相談事業", 5)],
    )
    primary = primary_placements(rows)
    assert {key: (section.number, placement.order) for key, (section, placement) in primary.items()} == {
        "it相談事業": (2, 1),
        "水車修繕事業": (1, 2),
    }


def test_where_every_row_is_marked_the_first_stands_for_the_programme() -> None:
    rows = chapter([(entry("水車修繕事業", 1), "再掲")], [(entry("水車修繕事業", 2), "再掲")])
    section, placement = primary_placements(rows)["水車修繕事業"]
    assert (section.number, placement.order) == (1, 1)


def test_an_empty_chapter() -> None:
    assert primary_placements(chapter()) == {}


def coded(name: str, code: str) -> Entry:
    return replace(entry(name, 1), code=code)


def test_several_codes_under_one_name_are_several_programmes() -> None:
    rows = chapter([coded("水車修繕事業", "1"), coded("水車修繕事業", "２"), (coded("水車修繕事業", "2"), "再掲")])
    keys = list(primary_placements(rows))
    assert [key.split("\n") for key in keys] == [["水車修繕事業", "1"], ["水車修繕事業", "2"]]


def test_one_code_under_a_name_is_no_part_of_the_key() -> None:
    rows = chapter([coded("水車修繕事業", "1"), (coded("水車修繕事業", ""), "再掲"), coded("ＩＴ相談事業", "2")])
    assert list(primary_placements(rows)) == ["水車修繕事業", "it相談事業"]


def test_a_code_that_changes_from_year_to_year_makes_no_second_programme() -> None:
    one, other = chapter([coded("水車修繕事業", "1")]), chapter([coded("水車修繕事業", "2")])
    key_of = programme_keys([one, other])
    assert key_of(coded("水車修繕事業", "1")) == key_of(coded("水車修繕事業", "2")) == "水車修繕事業"


def test_what_one_chapter_tells_apart_is_apart_in_all() -> None:
    both, one = chapter([coded("水車修繕事業", "1"), coded("水車修繕事業", "2")]), chapter([coded("水車修繕事業", "1")])
    key_of = programme_keys([one, both])
    assert list(primary_placements(one, key_of)) == ["水車修繕事業\n1"]
    assert list(primary_placements(both, key_of)) == ["水車修繕事業\n1", "水車修繕事業\n2"]
