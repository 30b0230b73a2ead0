from analysis.rows import chapter, entry
from taikei.analysis.placements import primary_placements


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
