"""A form proposed for a document with headings and tables reads that document's rows as it is."""

from collections.abc import Sequence

import pytest

from readers.documents import amounts, content_of, entries, words, years
from taikei.model.amount import Component, Unit
from taikei.model.errors import UnusableFile
from taikei.model.reading import Reading
from taikei.readers.forms.known import parse_form
from taikei.readers.forms.report_form import ReportForm
from taikei.readers.lines import Content, lines_of
from taikei.readers.proposals.proposal import form_for_content
from taikei.readers.report import read_content

TITLE = ["渚町の報告書", "令和7年9月", "渚町", "令和6年度の実績"]
TABLE = [
    "(1)海を守る",
    "（単位：千円）",
    ("事業名", "当初予算額\n［決算額］", "実施概要（担当課）", "効果の測定"),
    ("藻場再生事業【新規】", "1,200\n［1,100］", "藻場を三か所で再生した。（環境部水産課）", "Ａ"),
    ("海岸清掃事業", "△300\n［0］", "清掃を行った。（環境課）", "Ｂ"),
    "(2)海を楽しむ",
    "（単位：千円）",
    ("事業名", "当初予算額\n［決算額］", "実施概要（担当課）", "効果の測定"),
    ("海岸清掃事業［再掲］", "△300\n［0］", "清掃を行った。（環境課）", "Ｂ"),
]


def proposed(content: Content) -> tuple[str, Reading]:
    toml = form_for_content(content, "nagisa", "渚町.docx", "ja")
    form = parse_form(toml)
    assert isinstance(form, ReportForm)
    return toml, read_content(content, "渚町.docx", "0" * 64, [form])


def of_text(*lines: str) -> Content:
    return Content(tuple(lines_of("\n".join(lines))), "lines", "utf-8")


def test_cells_are_read_with_brackets_marks_divisions_and_sections() -> None:
    _, reading = proposed(content_of(*TITLE, *TABLE))
    report = reading.report
    assert (report.title, report.issuer, report.published) == ("渚町の報告書", "渚町", "令和7年9月")
    assert years(reading) == [("results", 2024, Unit.THOUSAND_YEN)]
    assert [section.title for section in report.chapters[0].sections] == ["海を守る", "海を楽しむ"]
    first, second, again = entries(reading)
    assert (first.programme, first.new, first.narrative) == ("藻場再生事業", True, "藻場を三か所で再生した。")
    assert (first.charge.department, first.charge.divisions) == ("環境部", ("水産課",))
    assert amounts(first) == {Component.INITIAL_BUDGET: 1200, Component.SETTLEMENT: 1100}
    assert amounts(second) == {Component.INITIAL_BUDGET: -300, Component.SETTLEMENT: 0}
    assert again.programme == "海岸清掃事業"
    assert [placement.relisted for _, _, placement in report.rows()] == [False, False, True]


def test_a_header_that_no_word_knows_is_named_and_its_cells_are_unread() -> None:
    toml, reading = proposed(content_of(*TITLE, *TABLE))
    assert [line for line in toml.splitlines() if "効果の測定" in line] == ['# "効果の測定" = ""  # 候補なし、例 Ａ']
    assert len(reading.coverage.unread) == 5  # two headers and three cells


@pytest.mark.parametrize(
    ("header", "cell", "meant"),
    [
        ("予算額（前年度）", "500（400）", Component.PREVIOUS_BUDGET),
        ("予算額（決算額）", "500（400）", Component.SETTLEMENT),
        ("予算額\n（翌年度繰越額）", "500\n（400）", Component.CARRIED_OUT),
    ],
)
def test_what_a_bracket_means_is_told_by_the_header_alone(header: str, cell: str, meant: Component) -> None:
    rows = [("事業名", header, "所管課"), ("灯台の事業", cell, "港湾課"), ("桟橋の事業", cell, "港湾課")]
    _, reading = proposed(content_of("令和6年度の実績", "（単位：円）", *rows))
    assert [amounts(entry) for entry in entries(reading)] == [{Component.INITIAL_BUDGET: 500, meant: 400}] * 2


def test_an_amount_of_the_year_before_goes_to_its_own_chapter() -> None:
    rows = [("事業名", "令和5年度決算額", "令和6年度決算額"), ("灯台の事業", "70", "80")]
    _, reading = proposed(content_of("令和6年度の実績", *rows))
    assert {(kind, year) for kind, year, _ in years(reading)} == {("results", 2023), ("results", 2024)}
    assert [amounts(entry) for chapter in (0, 1) for entry in entries(reading, chapter)] == [
        {Component.SETTLEMENT: 80},
        {Component.SETTLEMENT: 70},
    ]


def test_the_words_for_the_year_before_are_its_year_except_where_they_are_an_amount_of_this_one() -> None:
    rows = [("事業名", "予算額", "前年度決算額", "前年度繰越額"), ("灯台の事業", "70", "60", "5")]
    _, reading = proposed(content_of("令和6年度の計画", *rows))
    assert [(kind, year) for kind, year, _ in years(reading)] == [("plan", 2024), ("results", 2023)]
    assert [amounts(entry) for chapter in (0, 1) for entry in entries(reading, chapter)] == [
        {Component.INITIAL_BUDGET: 70, Component.CARRIED_IN: 5},
        {Component.SETTLEMENT: 60},
    ]


def test_totals_are_no_entries_and_are_proved() -> None:
    rows = [("事業名", "決算額"), ("灯台の事業", "70"), ("桟橋の事業", "80"), ("合計", "150")]
    _, reading = proposed(content_of("令和6年度の実績", "（単位：千円）", *rows))
    assert [entry.programme for entry in entries(reading)] == ["灯台の事業", "桟橋の事業"]
    assert [proof.proved for proof in reading.proofs if proof.printed == 150] == [True]


def test_a_unit_that_is_not_stated_stays_a_doubt() -> None:
    rows = [("事業名", "決算額"), ("灯台の事業", "12,000"), ("桟橋の事業", "8,000")]
    toml, reading = proposed(content_of("令和6年度の実績", *rows))
    assert "単位の記載がない" in toml
    assert "単位の記載がない" in reading.doubts[0].message.ja


def test_lines_are_read_where_each_programme_is_one() -> None:
    _, reading = proposed(
        of_text(
            "令和6年度の実績",
            "（単位：千円）",
            "事 業 名　　予算額　決算額　担当課",
            "灯台の事業　1,000　900　港湾課",
            "桟橋の事業　未定　－　港湾課・観光課",
            "- 1 -",
        )
    )
    first, second = entries(reading)
    assert amounts(first) == {Component.INITIAL_BUDGET: 1000, Component.SETTLEMENT: 900}
    assert amounts(second) == {Component.INITIAL_BUDGET: "未定", Component.SETTLEMENT: "－"}
    assert second.charge.divisions == ("港湾課", "観光課")
    assert reading.coverage.furniture == 1


def test_a_number_alone_in_its_line_is_no_page_number_unless_it_counts_on() -> None:
    rows = ["事業名", "予算額", "［決算額］", "実施概要（担当課）"]
    one = ["灯台の事業", "711", "［276］", "直した。（港湾課）", "桟橋の事業", "5", "［4］", "架けた。（港湾課）"]
    _, reading = proposed(of_text("令和6年度の実績", "（単位：千円）", *rows, *one))
    assert [amounts(entry)[Component.INITIAL_BUDGET] for entry in entries(reading)] == [711, 5]


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (["渚町の報告書", "本文だけで、表はない。"], "no table of programmes"),
        (["渚町の報告書", ("事業名", "決算額"), ("灯台の事業", "70")], "no heading above its tables"),
        (
            [
                "令和6年度の評価",
                ("事業名", "灯台の事業", "所管課", "港湾課"),
                ("内容", "灯台を直す。", "目的", "夜の船"),
            ],
            "no table of programmes",
        ),
        (["令和6年度の実績", ("氏名", "電話"), ("潮 太郎", "12-34")], "no table of programmes"),
    ],
    ids=["no table", "no year", "a sheet of labels", "no table of programmes"],
)
def test_a_document_without_what_a_form_needs_is_refused(parts: Sequence[str | Sequence[str]], words: str) -> None:
    with pytest.raises(UnusableFile, match=words):
        form_for_content(content_of(*parts), "nagisa", "渚町.docx", "ja")


@pytest.mark.parametrize(
    "numbers", [("Ⅰ　", "Ⅱ　", "Ⅲ　"), ("第1章　", "第2章　", "第3章　"), ("1　", "2　", "3　"), ("", "", "")]
)
def test_chapters_that_begin_alike_need_no_word_for_their_kind(numbers: Sequence[str]) -> None:
    results = [("番号", "事業名", "予算額", "決算額"), ("1", "灯台の事業", "70", "60"), ("2", "桟橋の事業", "30", "30")]
    planned = [("番号", "事業名", "予算額"), ("1", "灯台の事業", "80")]
    amended = [("番号", "事業名", "補正後予算額"), ("1", "灯台の事業", "95")]
    _, reading = proposed(
        content_of(
            f"{numbers[0]}令和6年度の実施状況",
            "（単位：円）",
            *results,
            f"{numbers[1]}令和7年度の主な施策",
            "（単位：円）",
            *planned,
            f"{numbers[2]}令和7年度の補正後の施策",
            "（単位：円）",
            *amended,
        )
    )
    assert years(reading) == [
        ("results", 2024, Unit.YEN),
        ("plan", 2025, Unit.YEN),
        ("amended_plan", 2025, Unit.YEN),
    ]
    rows = [placement.entry for _, _, placement in reading.report.rows()]
    assert [amounts(entry) for entry in rows[2:]] == [{Component.INITIAL_BUDGET: 80}, {Component.CURRENT_BUDGET: 95}]
    assert (words(reading), reading.coverage.unread) == ([], ())


def test_numbers_that_each_table_counts_from_one_are_the_order_of_its_rows_and_no_code() -> None:
    header = ("番号", "事業名", "予算額")
    tables = [header, ("1", "灯台の事業", "70"), ("2", "桟橋の事業", "30")]
    toml, reading = proposed(
        content_of("令和6年度の計画", "(1)港", *tables, "(2)浜", header, ("1", "灯台の事業", "70"))
    )
    assert 'holds = "order"  # 0.75 表ごとに1から数える' in toml
    assert {entry.code for entry in entries(reading)} == {""}
    header = ("番号", "事業名", "予算額")
    toml, reading = proposed(content_of("令和6年度の計画", header, ("101", "灯台の事業", "70")))
    assert {entry.code for entry in entries(reading)} == {"101"}


def test_comments_are_in_the_language_asked_for() -> None:
    english = form_for_content(content_of(*TITLE, *TABLE), "nagisa", "渚町.docx", "en")
    assert "the header's word" in english
    assert "見出しの語" not in english
