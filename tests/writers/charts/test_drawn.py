"""Charts drawn: well-formed, read aloud, inert, the same every time, and apart in any eyes."""

import csv
import io
import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import combinations, pairwise
from xml.etree import ElementTree

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from house.tree import ROOT
from reports import amounts, reports, small_report
from taikei.analysis.charts.chart import Caption, same
from taikei.analysis.charts.charts_of import Chart, charts_of
from taikei.analysis.charts.flow import Flow, Node, Ribbon
from taikei.analysis.charts.slope import Line, Slope
from taikei.language.widths import columns
from taikei.model.entry import Entry, Placement
from taikei.model.report import Report
from taikei.model.words import Words
from taikei.pipeline import read_file
from taikei.writers.charts.draw import draw
from taikei.writers.charts.numbers import chart_csv, said
from taikei.writers.charts.page import write_charts_page
from taikei.writers.charts.palette import SHADES
from taikei.writers.charts.scatter_names import Field, placed
from taikei.writers.charts.slope_svg import draw_slope
from taikei.writers.charts.svg import in_two_lines, length, shortened, spread
from taikei.writers.charts.workbook import write_charts_workbook

SVG = "{http://www.w3.org/2000/svg}"
FIELD = Field(64.0, 752.0, 44.0, 464.0)
HOSTILE = '<script>alert("1")</script>&amp;'


def hostile_report() -> Report:
    """A report whose programmes and sections bear markup and formulas as names."""
    report = small_report()
    results, plan = report.chapters
    entry = Entry(HOSTILE, amounts(100, 50), "延べ３人が参加した。")
    formula = Entry("=1+1", amounts(200, 10), "５社を支援した。")
    section = replace(results.sections[0], title=HOSTILE, placements=(Placement(1, entry), Placement(2, formula)))
    planned = replace(plan.sections[0], title=HOSTILE)
    return replace(
        report, title=HOSTILE, chapters=(replace(results, sections=(section,)), replace(plan, sections=(planned,)))
    )


CHARTS = charts_of(hostile_report(), loans=True)


@pytest.mark.parametrize("drawn", CHARTS, ids=[chart.caption.name for chart in CHARTS])
def test_a_picture_says_what_it_shows_and_runs_nothing(drawn: Chart) -> None:
    root = ElementTree.fromstring(draw(drawn, "ja"))
    title, description = root[0], root[1]
    assert (title.tag, title.text) == (f"{SVG}title", drawn.caption.title.ja)
    assert (description.tag, description.text) == (f"{SVG}desc", drawn.caption.shows.ja)
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg", "title", "desc", "rect", "path", "line", "circle", "text",
    }  # fmt: skip


def test_all_five_kinds_are_drawn() -> None:
    assert [chart.caption.name for chart in CHARTS] == [
        "money-flow", "spent-share", "year-on-year", "counts-by-unit", "counts-by-basis",
    ]  # fmt: skip


@given(reports())
def test_any_report_is_drawn(report: Report) -> None:
    for chart in charts_of(report, loans=True):
        for language in ("ja", "en"):
            assert draw(chart, language) == draw(chart, language)
            assert ElementTree.fromstring(draw(chart, language)).tag == f"{SVG}svg"


def test_a_ribbon_is_as_wide_as_its_money() -> None:
    flow = charts_of(small_report())[0]
    root = ElementTree.fromstring(draw(flow, "ja"))
    bars = {bar[0].text: float(bar.get("height", "0")) for bar in root.findall(f"{SVG}rect") if len(bar)}
    small, large = bars["（条の記載なし） 5,250千円"], bars["第5条 11,000千円"]
    assert small / large == pytest.approx(5_250 / 11_000, rel=0.01)


def test_a_ribbon_leads_from_one_bar_to_the_other() -> None:
    nodes = tuple(Node(name, column, same(name)) for column, names in enumerate(("甲乙", "丙丁")) for name in names)
    ways = {("甲", "丙"): 30, ("甲", "丁"): 10, ("乙", "丁"): 60}
    ribbons = tuple(Ribbon(source, target, Decimal(value), source) for (source, target), value in ways.items())
    flow = Flow(Caption("flow", same("流れ"), same("流れの図")), (same("元"), same("先")), same("千円"), nodes, ribbons)
    root = ElementTree.fromstring(draw(flow, "ja"))
    bars = {
        str(bar[0].text)[0]: [float(bar.get(name, "0")) for name in ("x", "y", "width", "height")]
        for bar in root.findall(f"{SVG}rect")
        if len(bar)
    }
    ends = {}
    for path in root.findall(f"{SVG}path"):
        source, target = str(path[0].text).split(" ")[0:3:2]
        left, top, _, _, _, _, right, end, foot, *_ = map(float, re.findall("[0-9.]+", path.get("d", "")))
        assert (left, right) == (pytest.approx(bars[source][0] + bars[source][2]), pytest.approx(bars[target][0]))
        ends[source, target] = (top, end, foot - end)
    scale = bars["甲"][3] / 40
    assert all(wide == pytest.approx(ways[way] * scale, rel=0.01) for way, (_, _, wide) in ends.items())
    # At each bar the ribbons lie below each other, from its top on, in the order of the bars that they lead to.
    assert ends["甲", "丙"][0] == pytest.approx(bars["甲"][1], abs=0.02)
    assert ends["甲", "丁"][0] == pytest.approx(bars["甲"][1] + 30 * scale, abs=0.02)
    assert ends["乙", "丁"][0] == pytest.approx(bars["乙"][1], abs=0.02)
    assert ends["甲", "丙"][1] == pytest.approx(bars["丙"][1], abs=0.02)
    assert ends["甲", "丁"][1] == pytest.approx(bars["丁"][1], abs=0.02)
    assert ends["乙", "丁"][1] == pytest.approx(bars["丁"][1] + 10 * scale, abs=0.02)


def test_a_flow_says_the_unit_of_its_amounts() -> None:
    drawn = [each.text for each in ElementTree.fromstring(draw(CHARTS[0], "ja")).iter(f"{SVG}text")]
    assert "（単位：千円）" in drawn


def test_names_of_a_flow_end_before_the_next_column_and_within_the_picture() -> None:
    long, short = same("川沿いの古い水門を直して残す事業" * 3), same("水門を直して残す事業")
    nodes = [Node(f"{at}{label.ja}", at, label) for at in range(4) for label in (long, short)]
    ribbons = [
        Ribbon(one.key, other.key, Decimal(500), nodes[0].key) for one, other in zip(nodes, nodes[2:], strict=False)
    ]
    columns = tuple(map(same, "甲乙丙丁"))
    flow = Flow(Caption("flow", same("流れ"), same("流れの図")), columns, same("千円"), tuple(nodes), tuple(ribbons))
    root = ElementTree.fromstring(draw(flow, "ja"))
    names = [(float(each.get("x", "0")), str(each.text)) for each in root.iter(f"{SVG}text") if each.get("stroke")]
    starts = sorted({x for x, _ in names})
    ends = dict(zip(starts, [*starts[1:], float(root.get("width", "0"))], strict=True))
    assert len(starts) == len(columns)
    assert all(x + length(name, 11.0) <= ends[x] for x, name in names)
    assert [name for x, name in names if x == starts[-1]][-1] == "水門を直して残す事業　500"


def test_names_of_a_scatter_cover_neither_points_nor_each_other() -> None:
    places = [(300.0, 300.0), (330.0, 301.0), (420.0, 304.0), (300.0, 318.0), (310.0, 440.0), (640.0, 440.0)]
    names = placed([(f"長い名の改修事業{at}", place) for at, place in enumerate(places)], places, FIELD, 11.0)
    assert [name.point for name in names] == places
    assert [name.troubles(places, [other for other in names if other is not name]) for name in names] == [0] * 6
    assert not any(name.covers(place, 5.0) for name in names for place in places)


@given(st.lists(st.tuples(st.floats(64, 752), st.floats(44, 464)), min_size=1, max_size=12))
def test_every_name_of_a_scatter_stands_in_the_picture(places: list[tuple[float, float]]) -> None:
    for name in placed([("改修事業", place) for place in places], places, FIELD, 11.0):
        left = name.x if name.rightwards else name.x - name.wide
        assert left > FIELD.left - 1
        assert left + name.wide < FIELD.right + 1
        assert FIELD.top - 1 < name.y < FIELD.bottom + 1


def test_every_two_nodes_have_one_row_of_numbers() -> None:
    """Ribbons of two shades between the same nodes are one amount in the table."""
    flow = charts_of(read_file(str(ROOT / "examples" / "sample.txt")).report)[0]
    assert isinstance(flow, Flow)
    assert len({(one.source, one.target) for one in flow.ribbons}) < len(flow.ribbons)
    pairs = [row[1:3] for row in flow.table.rows]
    assert len(set(pairs)) == len(pairs)
    assert sum(row[3] for row in flow.table.rows if isinstance(row[3], Decimal)) == sum(
        one.value for one in flow.ribbons
    )


@pytest.mark.parametrize("drawn", CHARTS, ids=[chart.caption.name for chart in CHARTS])
def test_letters_can_be_read_in_print(drawn: Chart) -> None:
    """At the width of an A4 page, 174 mm, no letter is smaller than 6.5 points."""
    root = ElementTree.fromstring(draw(drawn, "ja"))
    scale = 174 / 25.4 * 72 / float(root.get("width", "0"))
    sizes = [float(each.get("font-size", root.get("font-size", "0"))) for each in root.iter(f"{SVG}text")]
    assert min(sizes) * min(scale, 1) >= 6.5


def test_the_page_carries_every_number_and_no_script() -> None:
    page = write_charts_page(hostile_report(), CHARTS, "ja").decode("utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    for chart in CHARTS:
        assert f'<h2 id="{chart.caption.name}">' in page
        for row in chart.table.rows:
            for cell in row:
                assert said(cell, "ja").replace("&", "&amp;").split("<")[0] in page


def test_a_page_without_charts_says_so() -> None:
    assert "図にする数値が報告書にありません。" in write_charts_page(Report("題"), (), "ja").decode("utf-8")
    assert "The report has no numbers to draw." in write_charts_page(Report("題"), (), "en").decode("utf-8")


def test_numbers_for_machines() -> None:
    spent = CHARTS[1]
    rows = list(csv.reader(io.StringIO(chart_csv(spent.table, "ja").decode("utf-8-sig"))))
    assert rows[1] == [HOSTILE, "100", "50", "0.5000"]
    assert rows[2] == ["'=1+1", "200", "10", "0.0500"]


@pytest.mark.parametrize(
    ("cell", "words"),
    [(None, "–"), (Fraction(1, 3), "33.3%"), (Fraction(-1, 2), "△50.0%"), (Decimal(-1234), "△1,234"), (0, "0")],
)
def test_numbers_for_people(cell: object, words: str) -> None:
    assert said(cell, "ja") == words  # type: ignore[arg-type]


def test_the_workbook_has_native_charts_and_no_formulas() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_charts_workbook(hostile_report(), CHARTS, "ja")))
    assert book.sheetnames == [
        "令和６年度の決算額の流れ", "令和６年度の当初予算比", "当初予算額の前年度との比較", "計数の記載：単位別",
        "計数の記載：数え方別",
    ]  # fmt: skip
    assert [len(sheet._charts) for sheet in book] == [1] * len(CHARTS)
    assert [len(sheet._charts[0].series) for sheet in book][2] == 1  # one line for the one section of both years
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell for cell in cells if cell.data_type == "f"] == []
    assert [book["令和６年度の当初予算比"].cell(3, column).value for column in range(1, 5)] == ["=1+1", 200, 10, 0.05]


def test_a_title_that_is_too_long_for_a_sheet_gives_way_to_the_name_of_the_files() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_charts_workbook(hostile_report(), CHARTS, "en")))
    assert book.sheetnames == [
        "money-flow", "spent-share", "year-on-year", "Counted outcomes by unit", "counts-by-basis",
    ]  # fmt: skip
    assert all(len(name) <= 31 for name in book.sheetnames)


def test_what_is_said_beside_a_native_chart_is_as_wide_as_the_chart() -> None:
    sample = read_file(str(ROOT / "examples" / "sample.txt")).report
    drawn = charts_of(sample)
    book = openpyxl.load_workbook(io.BytesIO(write_charts_workbook(sample, drawn, "ja")))
    for chart, sheet in zip(drawn, book, strict=True):
        beside = [row[0] for row in sheet.iter_rows(min_col=len(chart.table.columns) + 2, values_only=True)]
        said = [text for text in beside if text]
        assert "".join(said).startswith(chart.caption.shows.ja)
        assert "から作成" in said[-1]
        assert max(map(columns, said)) <= 14 * 8
        assert sheet._charts[0].anchor._from.row > len(said)


def test_the_native_bars_of_a_flow_are_the_rows_of_its_last_step() -> None:
    """Ribbons of two shades between the same nodes are one row, so rows are fewer than ribbons."""
    sample = read_file(str(ROOT / "examples" / "sample.txt")).report
    flow = charts_of(sample)[0]
    sheet = openpyxl.load_workbook(io.BytesIO(write_charts_workbook(sample, (flow,), "ja"))).worksheets[0]
    (series,) = sheet._charts[0].series
    first, last = map(int, re.findall(r"\$(\d+)", series.val.numRef.f))
    steps = [row[0].value for row in sheet.iter_rows(min_row=1, max_col=1)]
    assert steps[last - 1] == "部局→事業"
    assert [at for at, step in enumerate(steps, start=1) if step == steps[last - 1]] == list(range(first, last + 1))


@given(st.lists(st.floats(0, 1000, allow_nan=False), max_size=30), st.floats(0.5, 40))
def test_labels_move_apart_in_their_order(wanted: list[float], gap: float) -> None:
    apart = spread(wanted, gap)
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    assert all(apart[after] - apart[before] >= gap - 1e-6 for before, after in pairwise(order))


def test_labels_with_room_stay_where_they_are() -> None:
    assert spread([10.0, 50.0, 30.0], 15.0) == [10.0, 50.0, 30.0]


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=60), st.floats(12, 400))
def test_a_cut_label_fits(text: str, room: float) -> None:
    assert length(shortened(text, room)) <= max(room, length("…"))


def test_a_long_name_stands_in_two_lines_and_is_cut_only_where_it_needs_three() -> None:
    assert in_two_lines("森林整備", 48) == ("森林整備",)
    first, second = in_two_lines("森林整備及び木材利用", 72)
    assert first + second == "森林整備及び木材利用"
    assert max(length(first), length(second)) <= 72
    *_, last = in_two_lines("森林整備及び木材利用の促進に関する事業", 72)
    assert last.endswith("…")
    assert length(last) <= 72


def test_no_name_of_a_slope_is_cut_that_two_lines_can_hold() -> None:
    names = ("森林の整備及び保全に関する技術の普及", "木材の利用の促進に係る基盤の整備", "担い手")
    lines = tuple(Line(same(name), Decimal(10**at * 100), Decimal(90)) for at, name in enumerate(names))
    year = Words("令和６年度（千円）", "Fiscal year 2024 (thousand yen)")
    drawn = draw_slope(Slope(Caption("year-on-year", year, year), year, year, lines), "ja").decode()
    assert "…" not in drawn
    texts = [(float(x), float(y)) for x, y in re.findall(r'<text x="([^"]*)" y="([^"]*)"', drawn)]
    left, right = ([y for x, y in texts if (x > 400) == beyond and y > 40] for beyond in (False, True))
    assert len(left) + len(right) > 2 * len(names)  # some stand in two lines
    assert all(below - above >= 12 for side in (left, right) for above, below in pairwise(sorted(side)))


def test_a_label_that_fits_is_not_cut() -> None:
    assert shortened("森林整備", 48) == "森林整備"
    assert shortened("森林整備課", 48) == "森林整…"


# Machado, Oliveira and Fernandes (2009): linear RGB as people with severe protanopia and deuteranopia see it.
_EYES = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
}


def linear(colour: str) -> tuple[float, ...]:
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return tuple(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)


def lightness(colour: tuple[float, ...]) -> float:
    """L* of CIE 1976, from 0 to 100."""
    luminance = 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]
    return float(116 * max(luminance, 0.0) ** (1 / 3) - 16)


@pytest.mark.parametrize("eyes", _EYES)
def test_colours_stay_apart_in_any_eyes_and_in_grey(eyes: str) -> None:
    seen = [
        tuple(sum(weight * part for weight, part in zip(row, linear(shade), strict=True)) for row in _EYES[eyes])
        for shade in SHADES
    ]
    apart = [abs(lightness(one) - lightness(other)) for one, other in combinations(seen, 2)]
    assert min(apart) > 6
