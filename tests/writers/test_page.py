"""The HTML page: safe, whole, in order, and readable by ear."""

import html
import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given, settings

from reports import amounts, reports, small_report
from taikei.model.entry import Entry, Placement
from taikei.model.finding import Finding, Fix, Place, Quote, Severity
from taikei.model.organisation import Charge
from taikei.model.report import ChapterKind, Report
from taikei.model.words import Words
from taikei.writers.page import write_page

VOID = {"meta", "br", "link", "img", "input", "hr"}


class Page(HTMLParser):
    """Elements with their attributes, in order; fails where a tag is not closed in turn."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(data.decode("utf-8"))
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def finding(place: Place, severity: Severity = Severity.ERROR, message: str = "金額が違います。") -> Finding:
    said = Words(message, "The amounts differ.")
    return Finding("rule", severity, place, said, Words("5", "5"), Words("6", "6"), Words("確認する。", "Check."))


ROW = Place(ChapterKind.RESULTS, 1, 2, "settlement", "植林基金貸付事業")


def test_headings_go_down_one_step_at_a_time() -> None:
    levels = [
        int(tag[1]) for tag, _ in Page(write_page(small_report(), [finding(ROW)])).elements if re.fullmatch(r"h\d", tag)
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_anchors_are_permanent_and_every_link_has_its_target() -> None:
    page = Page(write_page(small_report(), [finding(ROW), finding(Place(ChapterKind.PLAN, 9, 9))]))
    names = [str(attributes["id"]) for _, attributes in page.elements if "id" in attributes]
    assert len(names) == len(set(names))
    assert {"results", "results-1", "results-1-2", "plan-2-3", "policies", "chart", "findings", "main"} <= set(names)
    assert {str(attributes["href"]).removeprefix("#") for attributes in page.all("a")} <= set(names)


def test_tables_have_captions_headers_and_scopes() -> None:
    page = Page(write_page(small_report()))
    assert len(page.all("table")) == len(page.all("caption")) == 1 + 4 + 2
    assert all(attributes["scope"] for attributes in page.all("th"))
    assert page.all("html") == [{"lang": "ja"}]


def test_rows_marks_and_words_in_the_place_of_amounts() -> None:
    text = re.sub(r"\s+", " ", Page(write_page(small_report())).text)
    for expected in (
        "苗木育成事業（広葉樹）",
        "再掲",
        "新規",
        "12,345",
        "11,000",
        "過年度造成済",
        "(過年度造成済)",
        "土木部建築課・営繕室",
        "延べ1,200人が参加した（前年度比△50人）。",
        "【取組１２】",
        "緑を増やす社会の実現（うち、植林に関すること）",
        "林務部については、部名の記載を省略している。",
        "※この報告書は見本です。",
        "（第５条）",
    ):
        assert expected in text


def test_totals_both_ways_with_their_labels() -> None:
    page = write_page(small_report()).decode("utf-8")
    totals = page[page.index('class="totals') :]
    assert "再掲を除く" in totals
    assert "再掲を含む" in totals
    assert [*re.findall(r">([\d,]+)</td>", totals[totals.index('class="total"') :])[:6]] == [
        "3",
        "17,345",
        "16,250",
        "4",
        "29,690",
        "27,250",
    ]


def test_totals_once_where_nothing_is_relisted() -> None:
    report = small_report()
    results = report.chapters[0]
    alone = replace(report, chapters=(replace(results, sections=results.sections[:1]),))
    page = write_page(alone).decode("utf-8")
    assert "再掲を" not in page[page.index('class="totals') :]
    assert re.search(r'<th role="columnheader" scope="col">節</th>.*事業数.*当初予算額.*決算額</th></tr>', page)


def test_a_cell_with_nothing_in_it_is_empty() -> None:
    """The cards of a narrow screen leave such cells out, and would else say 予算額 and nothing behind it."""
    report = small_report()
    section = replace(report.chapters[0].sections[0], placements=(Placement(1, Entry("見守り事業", amounts(1))),))
    other = Placement(2, Entry("灯台補修事業", amounts(1, 2), "補修した。", Charge("", ("港湾課",))))
    section = replace(section, placements=(*section.placements, other))
    page = write_page(replace(report, chapters=(replace(report.chapters[0], sections=(section,)),))).decode("utf-8")
    row = page[page.index('id="results-1-1"') : page.index('id="results-1-2"')]
    assert re.findall(r'data-label="([^"]*)"></td>', row) == ["決算額", "実施概要", "担当課・室"]


def test_a_row_taller_than_a_page_is_broken_in_print() -> None:
    report = small_report()
    entries = (Entry("見守り事業", narrative="見守った。" * 400), Entry("灯台補修事業", narrative="補修した。"))
    rows = tuple(Placement(order, entry) for order, entry in enumerate(entries, start=1))
    section = replace(report.chapters[0].sections[0], placements=rows)
    page = write_page(replace(report, chapters=(replace(report.chapters[0], sections=(section,)),))).decode("utf-8")
    assert '<tr role="row" id="results-1-1" class="long">' in page
    assert '<tr role="row" id="results-1-2">' in page
    assert "tbody tr:not(.long),.drawn{break-inside:avoid}" in page


def test_findings_stand_by_severity_and_mark_their_rows() -> None:
    advice = finding(Place(), Severity.ADVICE, "全体について")
    page = write_page(small_report(), [advice, finding(ROW)._replace(accepted=Words("注に記載", "in a note"))]).decode(
        "utf-8"
    )
    assert page.index("助言（1）") < page.index("理由あり（1）")
    assert '<a href="#results-1-2">実績 （１） 2 植林基金貸付事業：決算額</a>' in page
    assert '<tr role="row" id="results-1-2" class="marked">' in page
    assert "注に記載" in page
    assert page.count('class="marked"') == 1


def test_a_finding_marks_its_spot_and_links_to_both_places() -> None:
    other = ROW._replace(order=1)
    found = finding(ROW)._replace(quote=Quote("苗木を<5>本", 3, 6), other=other, fixes=(Fix(3, 4, "＜"),))
    page = write_page(small_report(), [found]).decode("utf-8")
    assert "苗木を<mark>&lt;5&gt;</mark>本" in page
    assert '<dt>もう一方</dt><dd><a href="#results-1-1">' in page
    assert "<dt>安全な訂正</dt>" in page


def test_without_findings_there_is_no_word_of_them() -> None:
    page = Page(write_page(small_report()))
    assert "指摘" not in page.text


def test_the_words_around_the_report_in_english() -> None:
    data = write_page(small_report(), [finding(ROW)], "en")
    page = Page(data)
    assert page.all("html") == [{"lang": "en"}]
    assert "Findings" in page.text
    assert "The amounts differ." in page.text
    assert "苗木育成事業" in page.text


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7*7 }}", "&amp;", "'"]
)
def test_foreign_text_stays_text(text: str) -> None:
    report = small_report()
    results, plan = report.chapters
    section = replace(
        results.sections[0], title=text, lead=text, placements=(Placement(1, Entry(text, narrative=text, note=text)),)
    )
    planted = replace(report, title=text, notice=text, chapters=(replace(results, sections=(section,)), plan))
    page = Page(write_page(planted, [finding(ROW, message=text)]))
    assert page.all("script") == page.all("img") == []
    assert page.text.count(text) >= 6


def test_there_is_nothing_to_fetch_and_nothing_to_run() -> None:
    data = write_page(small_report(), [finding(ROW)]).decode("utf-8")
    data = data.replace('xmlns="http://www.w3.org/2000/svg"', "")  # the name of a language, which nobody fetches
    assert not re.search(r"<script|<link|<img|url\(|@import|https?:|\son\w+=", data)


@settings(max_examples=25)
@given(reports())
def test_any_report_gives_a_page_that_is_well_formed(report: Report) -> None:
    page = Page(write_page(report))
    for _, _, placement in report.rows():
        name = placement.entry.programme
        if name.isprintable():
            assert name in page.text or html.escape(name) in page.text


def test_the_same_report_is_the_same_bytes() -> None:
    assert write_page(small_report(), [finding(ROW)]) == write_page(small_report(), [finding(ROW)])
