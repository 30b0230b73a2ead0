"""The text layer: lines as a PDF reader copies them."""

import re
from dataclasses import replace

from hypothesis import given, settings

from reports import amounts, reports, small_report
from taikei.language.widths import columns
from taikei.model.entry import Entry, Placement
from taikei.model.organisation import Charge
from taikei.model.report import Report
from taikei.writers.text import write_text


def lines_of(report: Report) -> list[str]:
    return write_text(report).split("\n")


def with_rows(*entries: Entry) -> Report:
    report = small_report()
    results, plan = report.chapters
    placements = tuple(Placement(order, entry) for order, entry in enumerate(entries, start=1))
    return replace(
        report, chapters=(replace(results, sections=(replace(results.sections[0], placements=placements),)), plan)
    )


def test_a_row_of_the_results() -> None:
    lines = lines_of(small_report())
    at = lines.index("実施概要（担当課・室）")
    assert lines[at - 3 : at + 7] == [
        "関係事業名",
        "当初予算額",
        "［決算額］",
        "実施概要（担当課・室）",
        "苗木育成事業（広葉",
        "樹）",
        "12,345",
        "［11,000］",
        "県内３か所の苗畑で苗木を育てた。",
        "延べ1,200人が参加した（前年度比△50人）。               （森林整備課）",
    ]
    assert lines[at - 4].strip() == "（単位：千円）"


def test_a_note_a_re_listing_and_two_divisions() -> None:
    text = write_text(small_report())
    assert "植林基金貸付事業\n0\n［0］\n(過年度造成済)\n貸付を行った。" in text
    assert "樹）［再掲］\n" in text
    assert "（土木部建築課・営繕室）\n" in text


def test_rows_of_the_plan() -> None:
    lines = lines_of(small_report())
    first, second = (at for at, line in enumerate(lines) if line == "令 和 ７ 年 度 事 業 予算額 担当課・室")
    assert lines[first + 1 : first + 3] == [
        "苗木育成事業（広葉樹） 13,000 森林整備課",
        "植林基金貸付事業 過年度造成済 林政課",
    ]
    assert lines[second + 1 : second + 4] == [
        "ドローン測量事業≪新規≫ 2,000 森林整備課",
        "苗木育成事業（広葉樹）［再掲］ 13,000 森林整備課",
        "木造公共建築支援事業 土木部建築課",
    ]


def test_the_chart_stands_under_its_articles() -> None:
    lines = lines_of(small_report())
    at = lines.index("第5条")
    assert lines[at + 1 : at + 4] == [
        "植林の推進",
        "緑を増やす社会の実現（うち、植林に関すること） 【取組１】",
        "水を守る 【取組１２】",
    ]


def test_the_cover() -> None:
    cover = write_text(small_report()).split("目   次")[0].split()
    assert cover == [
        "森林づくりの推進に関する令和６年度の実施状",
        "況及び令和７年度の主な取組",
        "（架空県森林づくり条例第９条に基づく報告）",
        "※この報告書は見本です。",
        "令和７年９月",
        "架",
        "空",
        "県",
    ]


def test_contents_name_the_page_on_which_each_heading_stands() -> None:
    long = [
        Entry(f"事業{number}", amounts(number, number), "実施した。" * 40, Charge("", ("課",))) for number in range(30)
    ]
    front, *pages = re.split(r"^- \d+ -$", write_text(with_rows(*long)), flags=re.MULTILINE)
    assert len(pages) > 5
    lines = re.findall(r"^(.+?)・{3,} (\d+)$", front, re.MULTILINE)
    assert [title for title, _ in lines] == [
        "１ 基本方針",
        "２ 森林づくりに関する施策体系図",
        "（１）植林の推進",
        "（１）植林の推進",
        "（２）木材の利用",
    ]
    for title, page in lines:
        assert f"\n{title}\n" in pages[int(page) - 1]
    assert "\n３ 令和６年度事業の実施状況\n" in front


def test_pages_are_numbered_and_no_longer_than_a_page() -> None:
    long = [Entry(f"事業{number}", amounts(number, number), "実施した。" * 40) for number in range(30)]
    text = write_text(with_rows(*long))
    assert re.findall(r"^- (\d+) -$", text, re.MULTILINE) == [
        str(number) for number in range(1, text.count("\n- ") + 1)
    ]
    assert max(page.count("\n") for page in re.split(r"^- \d+ -$", text, flags=re.MULTILINE)[1:]) <= 44


def test_the_division_gets_a_line_of_its_own_where_it_does_not_fit() -> None:
    lines = lines_of(with_rows(Entry("事業", amounts(1, 1), "あ" * 34, Charge("", ("森林整備課",)))))
    at = lines.index("あ" * 34)
    assert lines[at + 1] == " " * 56 + "（森林整備課）"


@settings(max_examples=50)
@given(reports())
def test_no_character_of_a_row_is_lost(report: Report) -> None:
    text = re.sub(r"\s", "", write_text(report))
    for _, _, placement in report.rows():
        # A page number may stand within a long cell; the beginning of the name is never parted from its table.
        assert re.sub(r"\s", "", placement.entry.programme)[:18] in text


def test_lines_keep_to_the_widths_of_their_columns() -> None:
    lines = lines_of(with_rows(Entry("長い名称の事業" * 43, amounts(1, 1), "長い説明が続く。" * 100)))
    assert max(columns(line) for line in lines if "長い名称" in line) <= 18
    assert max(columns(line) for line in lines if "長い説明" in line) <= 70
