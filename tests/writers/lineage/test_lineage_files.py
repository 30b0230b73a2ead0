"""The lineage as files: a contract of columns, the same facts in each, a picture with a table that says the same."""

import csv
import json
import re
from dataclasses import replace

from analysis.rows import chapter, entry
from taikei.analysis.charts.lineage_flow import lineage_flow
from taikei.analysis.lineage.lives import History, history
from taikei.model.amount import Unit
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.writers.charts.flow_svg import draw_flow
from taikei.writers.lineage.history_json import encode_history
from taikei.writers.lineage.links_csv import write_links
from taikei.writers.lineage.lives_csv import write_lives
from taikei.writers.lineage.page import write_history_page

BEFORE = [
    entry("里山歩道刈払事業", 500, 480), entry("里山歩道標識事業", 313, 300),
    entry("水車小屋茅葺修繕事業", 905, 900), entry("=盆踊り事業", 40, 38), entry("舟渡し事業", 7, 7),
]  # fmt: skip
AFTER = [
    entry("里山歩道刈払・標識事業", 813), entry("水車小屋茅葺保存事業", 1200), entry("舟渡し事業", 7),
    entry("夜間保育事業", 60, new=True),
]  # fmt: skip
REPORT = Report(
    "報告",
    issuer="みほん町",
    chapters=(
        chapter(BEFORE, kind=ChapterKind.RESULTS, year=2022),
        chapter(AFTER, kind=ChapterKind.PLAN, year=2023),
    ),
)


def found() -> History:
    return history([REPORT])


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(data.decode("utf-8-sig").splitlines()))


def test_lineage_csv() -> None:
    head, *lines = rows(write_links(found().steps, "ja"))
    assert head == ["from_year", "from_name", "to_year", "to_name", "kind", "confidence", "evidence"]
    assert [line[:5] for line in lines] == [
        ["2022", "里山歩道刈払事業", "2023", "里山歩道刈払・標識事業", "merged"],
        ["2022", "里山歩道標識事業", "2023", "里山歩道刈払・標識事業", "merged"],
        ["2022", "水車小屋茅葺修繕事業", "2023", "水車小屋茅葺保存事業", "renamed"],
        ["2022", "舟渡し事業", "2023", "舟渡し事業", "same"],
        ["2022", "", "2023", "夜間保育事業", "new"],
        ["2022", "'=盆踊り事業", "2023", "", "ended"],
    ]
    assert all(0 < float(line[5]) <= 1 for line in lines)
    assert lines[4][6] == "新規の印があります。似た名前の事業もありません。"
    assert rows(write_links(found().steps, "en"))[5][6].startswith("It is marked as new.")


def test_programmes_csv_has_one_line_a_chapter() -> None:
    head, *lines = rows(write_lives(found().lives))
    assert head == [
        "id", "fiscal_year", "chapter", "name", "divisions", "sections", "initial_budget", "settlement", "unit",
        "counts", "came_from", "went_on_as",
    ]  # fmt: skip
    mill = [line for line in lines if line[3].startswith("水車小屋")]
    assert [line[1:] for line in mill] == [
        ["2022", "results", "水車小屋茅葺修繕事業", "里山課", "節", "905", "900", "千円", "0", "", ""],
        ["2023", "plan", "水車小屋茅葺保存事業", "里山課", "節", "1200", "", "千円", "0", "", ""],
    ]
    assert mill[0][0] == mill[1][0]


def test_json_says_the_same_as_csv() -> None:
    said = json.loads(encode_history(found()))
    pairs = [
        [
            str(link["from_year"]),
            old,
            str(link["to_year"]),
            new,
            link["kind"],
            link["confidence"],
            link["evidence"]["ja"],
        ]
        for link in said["links"]
        for old in link["from_names"] or [""]
        for new in link["to_names"] or [""]
    ]
    bare = [[cell.removeprefix("'") for cell in row] for row in rows(write_links(found().steps, "ja"))[1:]]
    assert pairs == bare
    assert {stage["name"] for life in said["programmes"] for stage in life["stages"]} == {
        each.programme for each in BEFORE + AFTER
    }


def test_the_picture_is_as_wide_as_the_money_on_both_sides() -> None:
    (step,) = found().steps
    flow = lineage_flow(step)
    assert flow is not None
    labels = {node.key: node.label.ja for node in flow.nodes}
    assert [(labels[each.source], labels[each.target], int(each.value), int(each.end)) for each in flow.ribbons] == [
        ("里山歩道刈払事業", "里山歩道刈払・標識事業", 500, 500),
        ("里山歩道標識事業", "里山歩道刈払・標識事業", 313, 313),
        ("水車小屋茅葺修繕事業", "水車小屋茅葺保存事業", 905, 1200),
        ("（新規）", "夜間保育事業", 60, 60),
        ("=盆踊り事業", "（終了）", 40, 40),
    ]
    assert flow.caption.shows.ja.endswith("左端で計1,818千円、右端で計2,113千円です。")


def test_shares_of_a_merger_add_up_to_what_it_has() -> None:
    report = replace(
        REPORT,
        chapters=(
            chapter([entry("花壇植栽管理事業", 1), entry("花壇植栽清掃事業", 2)], year=2022),
            chapter([entry("花壇植栽管理・清掃事業", 10)], kind=ChapterKind.PLAN, year=2023),
        ),
    )
    (step,) = history([report]).steps
    flow = lineage_flow(step)
    assert flow is not None
    assert [int(ribbon.end) for ribbon in flow.ribbons] == [3, 7]


def test_money_in_another_unit_is_drawn_in_that_of_the_later_chapter() -> None:
    dollars = entry("姉妹都市派遣事業", 30, unit=Unit.LEU)
    before = [entry("水車小屋茅葺修繕事業", 905_000, unit=Unit.YEN), dollars]
    after = [entry("水車小屋茅葺保存事業", 1200)]
    report = replace(
        REPORT, chapters=(chapter([*before], year=2022), chapter([*after], kind=ChapterKind.PLAN, year=2023))
    )
    flow = lineage_flow(history([report]).steps[0])
    assert flow is not None
    assert [(int(ribbon.value), int(ribbon.end)) for ribbon in flow.ribbons] == [(905, 1200)]


def test_loans_are_left_out_of_the_picture() -> None:
    report = replace(
        REPORT,
        chapters=(
            chapter([*BEFORE, entry("中小企業経営安定資金貸付金", 9_000_000)], year=2022),
            chapter(AFTER, kind=ChapterKind.PLAN, year=2023),
        ),
    )
    (step,) = history([report]).steps
    flow = lineage_flow(step)
    assert flow is not None
    assert all("貸付金" not in node.label.ja for node in flow.nodes)
    assert "中小企業経営安定資金貸付金" in {name for link in step.lineage.endings for name in link.earlier}


def test_no_picture_where_nothing_changed() -> None:
    same: tuple[Chapter, ...] = (chapter(BEFORE, year=2022), chapter(BEFORE, kind=ChapterKind.PLAN, year=2023))
    (step,) = history([replace(REPORT, chapters=same)]).steps
    assert lineage_flow(step) is None
    page = write_history_page([REPORT], history([replace(REPORT, chapters=same)]), "ja").decode()
    assert "<svg" not in page
    assert BEFORE[0].programme in page


def test_the_page_has_the_picture_with_title_and_description_and_a_table_of_all_of_it() -> None:
    for language, kind in (("ja", "改称"), ("en", "renamed")):
        page = write_history_page([REPORT], found(), language).decode()  # type: ignore[arg-type]
        assert re.search(r'<svg[^>]*role="img" aria-labelledby="[^"]+"', page)
        assert page.count("<desc ") == 1
        table = page[page.index("<table") : page.index("</table>")]
        for each in [one for one in BEFORE + AFTER if one.programme != "舟渡し事業"]:
            assert each.programme in table
        assert "舟渡し事業" not in table
        assert "舟渡し事業" in page
        assert kind in table
        assert "<script" not in page
    flow = lineage_flow(found().steps[0])
    assert flow is not None
    assert "<title " in draw_flow(flow, "ja").decode()


def test_a_single_chapter_says_that_there_is_nothing_to_compare() -> None:
    alone = replace(REPORT, chapters=REPORT.chapters[:1])
    page = write_history_page([alone], history([alone]), "ja").decode()
    assert "比べる章がありません。" in page
    assert rows(write_links(history([alone]).steps, "ja"))[1:] == []
