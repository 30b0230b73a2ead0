"""The drawn system chart: every article, initiative and scope, and a line for each of their pairs."""

import re
from collections.abc import Sequence
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports import small_report
from taikei.analysis.charts.system_chart import End, Initiative, initiatives_of
from taikei.model.report import ChartArticle, ChartBox
from taikei.writers.charts.system_chart_svg import draw_system_chart
from taikei.writers.page import write_page

SVG = "{http://www.w3.org/2000/svg}"
CHART = (
    ChartArticle(3, "港の整備", (ChartBox(1, "海を守る", "灯台に関すること"), ChartBox(12, "船を助ける"))),
    ChartArticle(4, "人の育成", (ChartBox(1, "海を守る", "船員に関すること"),)),
    ChartArticle(5, "<b>&"),
)


def drawn(articles: Sequence[ChartArticle]) -> ElementTree.Element:
    return ElementTree.fromstring(draw_system_chart(articles, "施策体系図", "ja"))


def test_initiatives_stand_once_with_the_articles_that_lead_to_them() -> None:
    assert initiatives_of(CHART) == (
        Initiative(1, "海を守る", (End(3, "灯台に関すること"), End(4, "船員に関すること"))),
        Initiative(12, "船を助ける", (End(3, ""),)),
    )


def test_the_drawing_has_every_text() -> None:
    texts = [each.text for each in drawn(CHART).iter(f"{SVG}text")]
    assert texts == [
        "第３条", "港の整備", "第４条", "人の育成", "第５条", "<b>&",
        "取組１", "海を守る", "第３条", "うち、灯台に関すること", "第４条", "うち、船員に関すること",
        "取組12", "船を助ける",
    ]  # fmt: skip


def test_a_line_ends_beside_its_scope() -> None:
    root = drawn(CHART)
    heights = {each.text: float(each.get("y", "0")) for each in root.iter(f"{SVG}text")}
    ends = [float(each.get("cy", "0")) for each in root.iter(f"{SVG}circle")]
    wanted = ["うち、灯台に関すること", "船を助ける", "うち、船員に関すること"]  # in the order of the articles
    assert ends == pytest.approx([heights[words] - 4 for words in wanted], abs=1)


NAMES = st.sampled_from(["海", "山を守る" * 30])
articles = st.lists(
    st.builds(
        ChartArticle,
        st.integers(1, 30),
        st.text("条例の整備（）、ab", min_size=1, max_size=60),
        st.lists(
            st.builds(ChartBox, st.integers(1, 20), NAMES, st.text("港の", max_size=90)),
            max_size=5,
            unique_by=lambda box: box.initiative,
        ).map(tuple),
    ),
    min_size=1,
    max_size=8,
    unique_by=lambda article: article.article,
)


@given(articles)
def test_any_chart_stays_within_its_picture(chart: list[ChartArticle]) -> None:
    root = drawn(chart)
    height = float(root.get("height", "0"))
    boxes = root.findall(f"{SVG}rect")[1:]
    for box in boxes:
        assert 0 <= float(box.get("y", "0")) <= height - float(box.get("height", "0"))
    columns: dict[str | None, list[tuple[float, float]]] = {}
    for box in boxes:
        top = float(box.get("y", "0"))
        columns.setdefault(box.get("x"), []).append((top, top + float(box.get("height", "0"))))
    for spans in columns.values():
        assert all(before[1] <= after[0] + 0.02 for before, after in pairwise(spans))
    assert len(root.findall(f"{SVG}path")) == sum(len(article.boxes) for article in chart)


def test_the_page_shows_the_drawing_before_its_table() -> None:
    page = write_page(small_report()).decode("utf-8")
    assert page.index('aria-labelledby="system-chart-title system-chart-shows"') < page.index('class="chart stack"')
    assert page.count('id="system-chart-title"') == 1


def test_a_year_of_the_title_stays_on_one_line() -> None:
    page = write_page(small_report()).decode("utf-8")
    heading = re.search(r"<h1[^>]*>(.*?)</h1>", page)
    assert heading is not None
    assert re.findall(r'<span class="whole">(.*?)</span>', heading[1]) == ["令和６年度", "令和７年度"]
